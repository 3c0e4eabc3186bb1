// A period is a calendar span within the data, written in the URL as 2019, 2019Q2, 2019-06 or all; absent: the year to date.

export type PeriodKind = 'toDate' | 'all' | 'year' | 'quarter' | 'month'

export interface Period {
  kind: PeriodKind
  /** As in the URL; empty for the year to date. */
  key: string
  from: string
  to: string
}

export interface Span {
  dataFrom: string
  dataThrough: string
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const two = (n: number): string => String(n).padStart(2, '0')
const yearOf = (day: string): number => Number(day.slice(0, 4))
const monthOf = (day: string): number => Number(day.slice(5, 7))

function months(kind: PeriodKind, key: string, year: number, first: number, last: number, span: Span): Period {
  const to = `${year}-${two(last)}-${two(lastDay(year, last))}`
  return { kind, key, from: `${year}-${two(first)}-01`, to: to > span.dataThrough ? span.dataThrough : to }
}

/** The default: from 1 January of the data's last year to their last day. */
export function yearToDate(span: Span): Period {
  return months('toDate', '', yearOf(span.dataThrough), 1, 12, span)
}

/** Everything that the data cover. */
export const everything = (span: Span): Period => ({ kind: 'all', key: 'all', from: span.dataFrom, to: span.dataThrough })

/** Reads a period; anything malformed or outside the data means the default. */
export function parsePeriod(key: unknown, span: Span): Period {
  if (key === 'all') return everything(span)
  const match = typeof key === 'string' ? /^(\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(key) : null
  if (!match) return yearToDate(span)
  const year = Number(match[1])
  const quarter = Number(match[2] ?? 0)
  const month = Number(match[3] ?? 0)
  const period = quarter
    ? months('quarter', match[0], year, quarter * 3 - 2, quarter * 3, span)
    : month
      ? months('month', match[0], year, month, month, span)
      : months('year', match[0], year, 1, 12, span)
  return period.from > span.dataThrough || period.to < span.dataFrom ? yearToDate(span) : period
}

/** The years that the data cover, newest first. */
export function years(span: Span): number[] {
  const first = yearOf(span.dataFrom)
  const last = yearOf(span.dataThrough)
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}

/** The year whose changes a span over everything shows, as it has no year before it. */
export function lastYear(span: Span): Period {
  return parsePeriod(span.dataThrough.slice(0, 4), span)
}

/** The span whose changes are shown: a span over everything has nothing before it to compare with. */
export const comparable = (period: Period, span: Span): Period => (period.kind === 'all' ? lastYear(span) : period)

/** The newest month of a longer period that the data cover to its last day; null where there is none, and for a month itself. */
export function closedMonth(period: Period, span: Span): Period | null {
  if (period.kind === 'month') return null
  let day = span.dataThrough
  if (period.to < day) day = period.to
  const whole = Number(day.slice(8, 10)) === lastDay(yearOf(day), monthOf(day))
  const before = monthOf(day) === 1 ? { year: yearOf(day) - 1, month: 12 } : { year: yearOf(day), month: monthOf(day) - 1 }
  const { year, month } = whole ? { year: yearOf(day), month: monthOf(day) } : before
  const found = months('month', `${year}-${two(month)}`, year, month, month, span)
  return found.from < period.from || found.to > day ? null : found
}

/**
 * The months of a period that the data cover to their last day: what a running year or quarter is compared by, month for month.
 * The period itself where it ends with a month, and where none of its months is over.
 */
export function wholeMonths(period: Period, span: Span): Period {
  const last = closedMonth(period, span)
  return last === null || last.to === period.to ? period : { ...period, to: last.to }
}

/** The same span one year earlier. */
export function yearBefore(span: { from: string; to: string }): { beforeFrom: string; beforeTo: string } {
  const back = (day: string): string => {
    const year = Number(day.slice(0, 4)) - 1
    return `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`
  }
  return { beforeFrom: back(span.from), beforeTo: back(span.to) }
}

/** Whether a change against the period before says more than the change against last year: of a year both are the same. */
export const hasPrevious = (period: Period): boolean => period.kind === 'month' || period.kind === 'quarter'

const dayParts = (day: string): Record<string, unknown> => ({
  year: yearOf(day),
  month: monthOf(day),
  padded: day.slice(5, 7),
  date: Number(day.slice(8, 10)),
  paddedDate: day.slice(8, 10),
})

type Translate = (key: string, values: Record<string, unknown>) => string

/** A period in words. */
export function periodLabel(period: Period, t: Translate): string {
  const year = yearOf(period.from)
  const month = monthOf(period.from)
  switch (period.kind) {
    case 'toDate':
      return t('period.toDate', dayParts(period.to))
    case 'year':
      return t('period.year', { year })
    case 'quarter':
      return t(`period.quarters.${Math.ceil(month / 3)}`, { year })
    case 'month':
      return t('period.month', { year, month, padded: two(month) })
    default:
      return spanLabel(period.from, period.to, t)
  }
}

/** A period of whole months in words, such as “2019年1—9月”. A whole year, quarter or month is called as the period is. */
export function monthsLabel(period: Period, t: Translate): string {
  const last = monthOf(period.to)
  const whole = { toDate: 12, all: 0, year: 12, quarter: monthOf(period.from) + 2, month: monthOf(period.from) }[period.kind]
  if (last === whole) return periodLabel(period.kind === 'toDate' ? { ...period, kind: 'year' } : period, t)
  return t('period.months', { year: yearOf(period.from), first: monthOf(period.from), last })
}

/** A day in words: 2019年12月31日. */
export function dayLabel(day: string, t: Translate): string {
  return t('period.day', dayParts(day))
}

/** Two days in words, by their months where both months are whole. */
export function spanLabel(from: string, to: string, t: Translate): string {
  const whole = from.endsWith('-01') && Number(to.slice(8, 10)) === lastDay(yearOf(to), monthOf(to))
  const one = (day: string): string => (whole ? t('period.month', { year: yearOf(day), month: monthOf(day), padded: day.slice(5, 7) }) : dayLabel(day, t))
  return whole && from.slice(0, 7) === to.slice(0, 7) ? one(from) : t('period.span', { from: one(from), to: one(to) })
}

/** Days after its end by which the records of a month are due. */
const dueAfter = 10

/** Whether a month has been over for longer than its records may take, and they have not come. */
export function isStale(dataThrough: string, now: Date): boolean {
  const next = new Date(Date.UTC(yearOf(dataThrough), monthOf(dataThrough) + 1, dueAfter))
  const closed = Number(dataThrough.slice(8, 10)) === lastDay(yearOf(dataThrough), monthOf(dataThrough))
  // A month that is not closed yet is itself the next that is due.
  if (!closed) next.setUTCMonth(next.getUTCMonth() - 1)
  return now.getTime() > next.getTime() + 86_400_000
}

// A period is a calendar span within the data, written in the URL as 2019, 2019Q2 or 2019-06; absent: everything.

export type PeriodKind = 'all' | 'year' | 'quarter' | 'month'

export interface Period {
  kind: PeriodKind
  /** As in the URL; empty for everything. */
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

function months(kind: PeriodKind, key: string, year: number, first: number, last: number, span: Span): Period {
  const to = `${year}-${two(last)}-${two(lastDay(year, last))}`
  return { kind, key, from: `${year}-${two(first)}-01`, to: to > span.dataThrough ? span.dataThrough : to }
}

/** Reads a period; anything malformed or outside the data means everything. */
export function parsePeriod(key: unknown, span: Span): Period {
  const all: Period = { kind: 'all', key: '', from: span.dataFrom, to: span.dataThrough }
  const match = typeof key === 'string' ? /^(\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(key) : null
  if (!match) return all
  const year = Number(match[1])
  const quarter = Number(match[2] ?? 0)
  const month = Number(match[3] ?? 0)
  const period = quarter
    ? months('quarter', match[0], year, quarter * 3 - 2, quarter * 3, span)
    : month
      ? months('month', match[0], year, month, month, span)
      : months('year', match[0], year, 1, 12, span)
  return period.from > span.dataThrough || period.to < span.dataFrom ? all : period
}

/** The years that the data cover, newest first. */
export function years(span: Span): number[] {
  const first = Number(span.dataFrom.slice(0, 4))
  const last = Number(span.dataThrough.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}

/** The whole years named; how a span over everything shows a year's change too. */
export function lastYear(span: Span): Period {
  return parsePeriod(span.dataThrough.slice(0, 4), span)
}

import type { Period } from '@/ui/period'
import type { Entity } from './model'

/**
 * How a period narrows a list, as its figures count: what happened in the period by a date, what belongs to its years,
 * or what was in force at its end. Null where rows have no time.
 */
export type PeriodRule =
  | { kind: 'flow'; date: string }
  | { kind: 'year'; year: string }
  | { kind: 'stock'; date: string; until: string | null }
  | { kind: 'yearlyStock'; year: string; until: string }

type Where = Record<string, unknown>

/** Dates on which a record begins to be in force, if its entity has an end too. */
const starts = ['validFrom', 'effectiveFrom', 'establishedOn', 'appointedOn', 'joinedOn', 'registeredOn', 'openedOn', 'issuedOn']
const ends = [
  'validTo',
  'effectiveTo',
  'endedOn',
  'leftOn',
  'abolishedOn',
  'dissolvedOn',
  'withdrawnOn',
  'deregisteredOn',
  'retiredOn',
  'supersededOn',
  'disconnectedOn',
]

/** The rule that follows from an entity's dates. */
export function ruleOf(entity: Entity): PeriodRule | null {
  const date = (name: string): boolean => entity.fields.get(name)?.kind === 'Date'
  const known = (name: string): boolean => date(name) && !entity.fields.get(name)?.nullable
  const start = known(entity.order) ? entity.order : starts.find(known)
  // A facility closes for good; a case that is closed happened nevertheless.
  const end = ends.find(date) ?? (start === 'openedOn' && !date('dueOn') && date('closedOn') ? 'closedOn' : undefined)
  if (start && end && entity.fields.get(end)?.nullable) return { kind: 'stock', date: start, until: end }
  const year = entity.fields.get('year')
  if (year?.kind === 'Year') {
    const superseded = entity.fields.get('supersededYear')
    return superseded ? { kind: 'yearlyStock', year: 'year', until: 'supersededYear' } : { kind: 'year', year: 'year' }
  }
  return known(entity.order) ? { kind: 'flow', date: entity.order } : null
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
const stillAt = (field: string, at: unknown): Where => ({ or: [{ [field]: { isNull: true } }, { [field]: { gt: at } }] })

/** The condition by which a period narrows a list. */
export function periodWhere(rule: PeriodRule, { from, to }: Pick<Period, 'from' | 'to'>): Where {
  switch (rule.kind) {
    case 'flow':
      return { [rule.date]: { gte: from, lte: to } }
    case 'year':
      return { [rule.year]: { gte: yearOf(from), lte: yearOf(to) } }
    case 'stock':
      return { [rule.date]: { lte: to }, ...(rule.until ? stillAt(rule.until, to) : {}) }
    case 'yearlyStock':
      return { [rule.year]: { lte: yearOf(to) }, ...stillAt(rule.until, yearOf(to)) }
  }
}

/** The field that the rule compares with the period. */
export const ruleField = (rule: PeriodRule): string => ('date' in rule ? rule.date : rule.year)

const comparisons = /^(eq|ne|lt|lte|gt|gte|in|not)$/

/** A condition that was made for one span, for another: the ends of the span are replaced wherever they are compared with. */
export function shiftWhere(where: unknown, span: Pick<Period, 'from' | 'to'>, next: Pick<Period, 'from' | 'to'>): unknown {
  const years = new Map([
    [yearOf(span.from), yearOf(next.from)],
    [yearOf(span.to), yearOf(next.to)],
  ])
  const shift = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => shift(item, field))
    if (value !== null && typeof value === 'object') {
      const inner = Object.entries(value).map(([key, part]) => [key, shift(part, comparisons.test(key) ? field : key)] as const)
      return Object.fromEntries(inner)
    }
    if (value === span.to) return next.to
    if (value === span.from) return next.from
    if (typeof value === 'number' && /year$/i.test(field)) return years.get(value) ?? value
    return value
  }
  return shift(where, '')
}

/** The key in the address of the period that covers the months of a span; null where there is none. */
export function keyOfSpan(from: string, to: string): string | null {
  const year = from.slice(0, 4)
  if (year !== to.slice(0, 4)) return null
  const first = Number(from.slice(5, 7))
  const last = Number(to.slice(5, 7))
  if (first === last) return from.slice(0, 7)
  if (first === 1 && last === 12) return year
  return last === first + 2 && last % 3 === 0 ? `${year}Q${last / 3}` : null
}

/** Whether two spans cover the same months: figures are counted by whole months. */
export const sameMonths = (a: Pick<Period, 'from' | 'to'>, b: Pick<Period, 'from' | 'to'>): boolean =>
  a.from.slice(0, 7) === b.from.slice(0, 7) && a.to.slice(0, 7) === b.to.slice(0, 7)

import type { Entity } from './model'

/** The day by which a record is due, and the day on which it was done; due is null where nothing sets one. */
export interface Deadline {
  due: string | null
  done: string
}

/** The ready-made filters of a list whose records are dealt with. */
export const quickKeys = ['open', 'overdue', 'week'] as const
export type QuickKey = (typeof quickKeys)[number]

type Where = Record<string, unknown>

const endings = ['closedOn', 'doneOn', 'rectifiedOn', 'repaidOn', 'publishedOn', 'completedOn', 'checkedOn']

/** The deadline that follows from an entity's dates; null where records are not dealt with. */
export function deadlineOf(entity: Entity): Deadline | null {
  const date = (name: string): boolean => entity.fields.get(name)?.kind === 'Date'
  const open = (name: string): boolean => date(name) && entity.fields.get(name)?.nullable === true
  const done = endings.find(open)
  if (!done) return null
  if (date('dueOn')) return { due: 'dueOn', done }
  // Only a case is closed without a deadline: a facility that is closed was not dealt with.
  return done === 'closedOn' && entity.fields.get('openedOn')?.kind !== 'Date' ? { due: null, done } : null
}

export const quickOf = (deadline: Deadline | null): readonly QuickKey[] => (!deadline ? [] : deadline.due ? quickKeys : ['open'])

const dayMilliseconds = 86_400_000
const plus = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10)

/** The Sunday that ends a day's week. */
export function endOfWeek(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return plus(day, weekday === 0 ? 0 : 7 - weekday)
}

/** The condition of a ready-made filter on a day. A record is overdue from the day after its due day. */
export function quickWhere(key: QuickKey, deadline: Deadline, today: string): Where {
  const open = { [deadline.done]: { isNull: true } }
  if (!deadline.due || key === 'open') return open
  if (key === 'overdue') return { ...open, [deadline.due]: { lt: today } }
  return { ...open, [deadline.due]: { gte: today, lte: endOfWeek(today) } }
}

/** How a record stands to its deadline: days late while it is open, days left, or days late when it was done. */
export type Standing = { kind: 'overdue' | 'soon' | 'late'; days: number }

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds)

/** The standing that deserves a mark; null for a record that is in time. */
export function standingOf(deadline: Deadline | null, row: Readonly<Record<string, unknown>>, today: string): Standing | null {
  const due = deadline?.due ? row[deadline.due] : null
  if (!deadline || typeof due !== 'string') return null
  const done = row[deadline.done]
  if (typeof done === 'string') return done > due ? { kind: 'late', days: daysBetween(due, done) } : null
  if (due < today) return { kind: 'overdue', days: daysBetween(due, today) }
  const left = daysBetween(today, due)
  return left <= 7 ? { kind: 'soon', days: left } : null
}

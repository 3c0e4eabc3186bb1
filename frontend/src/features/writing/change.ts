import { entityNamed, nameOfRecord } from '@/features/records/model'
import type { Payload, Write } from './documents'
import { type FormField, fieldsOf, formOf, type Task } from './form'
import { changedFields, textOf, toInput, type Values, type ValueWords } from './values'

/** One write as a form holds it, before it is sent. */
export interface Change {
  entity: string
  /** create, update, delete, or the name of a step. */
  verb: string
  /** Global id of the row; null of a new one. */
  row: string | null
  /** Version of the row that was read; 0 of a new one. */
  version: number
  values: Values
  /** The values of the row that was read: what differs from them is written. */
  before: Values
  /** Values of a new row that are settled where the form is opened. */
  given: Readonly<Record<string, string>>
  reason: string
}

/** The task of a verb; null of a deletion, which has no fields. */
export function taskOf(entity: string, verb: string): Task | null {
  if (verb === 'create' || verb === 'update') return { kind: verb }
  const step = formOf(entity)?.transitions?.find(({ name }) => name === verb)
  return step ? { kind: 'step', step } : null
}

export const verbOf = (task: Task): string => (task.kind === 'step' ? task.step.name : task.kind)

/** The fields that the form of a change asks for. */
export function fieldsOfChange({ entity, verb, given }: Pick<Change, 'entity' | 'verb' | 'given'>): FormField[] {
  const task = taskOf(entity, verb)
  return task ? fieldsOf(entity, task).filter(({ field }) => given[field.name] === undefined) : []
}

/** The fields that are sent: of a new row those that are given, of a step all, else those that have changed. */
export function sentFields(change: Change): FormField[] {
  const fields = fieldsOfChange(change)
  if (change.verb === 'create') return fields.filter(({ field }) => !isEmpty(change.values[field.name]))
  return change.verb === 'update' ? changedFields(fields, change.values, change.before) : fields
}

const isEmpty = (value: Values[string] | undefined): boolean => value === undefined || value === null || value === ''

/** The input of the mutation. */
export function inputOf(change: Change): Readonly<Record<string, unknown>> {
  const input = toInput(sentFields(change), change.values)
  if (change.verb === 'create') return { ...change.given, ...input }
  const reason = change.reason.trim()
  return { id: change.row, expectedVersion: change.version, ...input, ...(reason ? { changeReason: reason } : {}) }
}

export const writeOf = (change: Change): Write => ({ entity: change.entity, verb: change.verb, input: inputOf(change) })

/** The step that leads back from a step to where it began, and asks for nothing; null of most steps. */
function stepBack(entity: string, name: string): string | null {
  const steps = formOf(entity)?.transitions ?? []
  const step = steps.find((known) => known.name === name)
  const back = steps.find(({ from, to, sets }) => step?.from.length === 1 && step.from[0] === to && from.includes(step.to) && sets.length === 0)
  return back?.name ?? null
}

/** The row as a change has left it; null where it was refused. The answer to a deletion holds no row. */
export function leftBy(change: Pick<Change, 'verb' | 'row' | 'version'>, payload: Payload | undefined): { id: string; version: number } | null {
  if (!payload || payload.errors.length > 0) return null
  return change.verb === 'delete' ? { id: change.row ?? '', version: change.version + 1 } : payload.result
}

/** The write that takes a change back; null of steps without a way back, and of masked values, which the page does not know. */
export function undoOf(change: Change, result: { id: string; version: number }, reason: string): Write | null {
  const { entity, verb } = change
  const input = { id: result.id, expectedVersion: result.version, changeReason: reason }
  if (verb === 'create') return { entity, verb: 'delete', input }
  if (verb === 'delete') return { entity, verb: 'restore', input: { id: result.id, changeReason: reason } }
  const back = stepBack(entity, verb)
  if (back) return { entity, verb: back, input }
  const sent = sentFields(change)
  if (verb !== 'update' || sent.some(({ field }) => field.kind === 'Masked')) return null
  return { entity, verb, input: { ...input, ...toInput(sent, change.before) } }
}

/** A new row in words, by the fields that name it. */
export function nameOfNew(entity: string, values: Values, words: ValueWords): string {
  return nameOfRecord(entityNamed(entity))
    .map((field) => textOf(field, values[field.name] ?? '', words))
    .filter(Boolean)
    .join(' ')
}

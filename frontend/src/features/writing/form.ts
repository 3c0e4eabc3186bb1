import { type FormLine, forms, type TransitionLine } from '@/api/generated/forms'
import type { Deadline } from '@/features/records/deadline'
import { entityNamed, type Field } from '@/features/records/model'

/** What is written: a new row, a correction, or a step of its state. */
export type Task = { kind: 'create' } | { kind: 'update' } | { kind: 'step'; step: TransitionLine }

export interface FormField {
  field: Field
  required: boolean
  /** Value of a new row that is given none. */
  preset: string
}

export const formOf = (entity: string): FormLine | null => forms[entity] ?? null

/** Whether a role may write rows of an entity at all; which rows, the server decides. */
export const mayWrite = (entity: string, role: string): boolean => formOf(entity)?.by.includes(role) ?? false

/** The fields of a form in the order of the schema. */
export function fieldsOf(entity: string, task: Task): FormField[] {
  const form = formOf(entity)
  if (!form) return []
  const names = task.kind === 'create' ? form.create : task.kind === 'update' ? form.update : task.step.sets
  return names.flatMap((marked) => {
    const name = marked.replace('!', '')
    const field = entityNamed(entity).fields.get(name)
    return field ? [{ field, required: marked.endsWith('!'), preset: task.kind === 'create' ? (form.defaults[name] ?? '') : '' }] : []
  })
}

/** The day by which a step is to be taken: the row's due day, of the steps that end it; null of the others. */
export function dueBy(step: TransitionLine, deadline: Deadline | null, row: Readonly<Record<string, unknown>>): string | null {
  const due = deadline?.due ? row[deadline.due] : null
  return deadline && typeof due === 'string' && step.sets.some((marked) => marked.replace('!', '') === deadline.done) ? due : null
}

/** The steps that a row in this state may take. */
export function stepsFrom(entity: string, row: Readonly<Record<string, unknown>>): TransitionLine[] {
  const form = formOf(entity)
  const state = form?.state ? row[form.state] : undefined
  return (form?.transitions ?? []).filter((step) => step.from.includes(String(state)))
}

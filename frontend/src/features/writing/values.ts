import { type Field, isDivision } from '@/features/records/model'
import type { FormField } from './form'

/** What a form holds for a field: text as it is typed, or the record that is named. */
export type Value = string | Named | null
export interface Named {
  /** Global id of a record, code of a division, or name of the pending change that makes the row. */
  key: string
  text: string
  /** Whether a pending change is still to make the row. */
  newRow?: true
}
export type Values = Readonly<Record<string, Value>>

type Row = Readonly<Record<string, unknown>>

/** What a field of a stored row is in the form. A masked value is never in it: it would be stored as it is shown. */
export function formValue(field: Field, row: Row, nameOf: (field: Field, value: unknown) => string): Value {
  const stored = row[field.name]
  if (stored === null || stored === undefined || field.kind === 'Masked') return field.kind === 'One' ? null : ''
  if (field.kind === 'One') {
    const { id, code } = stored as { id?: string; code?: string }
    return { key: (isDivision(field) ? code : id) ?? '', text: nameOf(field, stored) }
  }
  if (field.kind === 'DateTime') return String(stored).slice(0, 16)
  return String(stored)
}

/** Code of a fault that a form finds by itself: its words are in the page's messages. */
export type Fault = 'required' | 'whole' | 'decimal'

/** What is wrong with a value before it is sent; the server checks everything else. */
export function faultOf({ field, required }: FormField, value: Value, stored: boolean): Fault | null {
  const text = typeof value === 'string' ? value.trim() : (value?.key ?? '')
  // The stored value of a masked field is not shown; nothing typed leaves it as it is.
  if (text === '') return required && !(stored && field.kind === 'Masked') ? 'required' : null
  if ((field.kind === 'Int' || field.kind === 'Year') && !/^-?\d{1,10}$/.test(text)) return 'whole'
  if (['Decimal', 'Money', 'Hours'].includes(field.kind) && !/^-?\d+(\.\d+)?$/.test(text)) return 'decimal'
  return null
}

function inputOf(field: Field, value: Value): unknown {
  if (value === null || value === '') return null
  if (typeof value !== 'string') return value.newRow ? { newRow: value.key } : isDivision(field) ? { code: value.key } : { id: value.key }
  const text = value.trim()
  switch (field.kind) {
    case 'Int':
    case 'Year':
      return Number(text)
    case 'Boolean':
      return text === 'true'
    case 'DateTime':
      return `${text.length === 16 ? `${text}:00` : text}+08:00`
    default:
      // Decimals are exact, and travel as text.
      return text
  }
}

/** What a value needs to be put in words. */
export interface ValueWords {
  t: (key: string) => string
  choice: (type: string, value: string) => string
}

/** A value of a form in words; empty without one. */
export function textOf(field: Field, value: Value, { t, choice }: ValueWords): string {
  const text = typeof value === 'string' ? value.trim() : (value?.text ?? '')
  if (text === '') return ''
  if (field.kind === 'Enum') return choice(field.type, text)
  if (field.kind === 'Boolean') return t(text === 'true' ? 'records.yes' : 'records.no')
  return field.kind === 'DateTime' ? text.replace('T', ' ') : text
}

/** Whether two values of a form are written alike. */
export const isSame = (a: Value, b: Value): boolean => {
  const text = (value: Value): string => (typeof value === 'string' ? value.trim() : (value?.key ?? ''))
  return text(a) === text(b)
}

/** The fields that differ from what they were. */
export const changedFields = (fields: readonly FormField[], values: Values, before: Values): FormField[] =>
  fields.filter(({ field }) => !isSame(values[field.name] ?? '', before[field.name] ?? ''))

/** The input of a mutation: of a new row all that is given, else what has changed. */
export function toInput(fields: readonly FormField[], values: Values): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ field }) => [field.name, inputOf(field, values[field.name] ?? '')]))
}

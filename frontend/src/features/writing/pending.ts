import type { Change } from './change'
import type { UserError } from './documents'
import type { Values } from './values'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A change that waits to be saved together with others. */
export interface PendingChange extends Change {
  /** Name of its mutation in the request: `newRow` of other changes refers to it. */
  name: string
  /** The row in words. */
  title: string
  /** Why it was refused when the changes were last sent. */
  errors: readonly UserError[]
}

export interface PendingChanges {
  changes: readonly PendingChange[]
  /** Idempotency-Key of the request. The same changes keep it over a reload, others get another one. */
  key: string
}

/** Name under which the changes of a person are stored. It is that of a draft, so signing out drops them as well. */
const storeKey = (reader: string): string => `litong.draft.${JSON.stringify([reader, 'pending'])}`

/** The pending changes of an earlier visit; none where there are none that can be read. */
export function readPending(store: Store, reader: string): PendingChanges {
  try {
    return (JSON.parse(store.getItem(storeKey(reader)) ?? 'null') as PendingChanges | null) ?? { changes: [], key: '' }
  } catch {
    return { changes: [], key: '' }
  }
}

/** Stores the pending changes. A full store stores nothing: the page itself still has them. */
export function storePending(store: Store, reader: string, pending: PendingChanges): void {
  try {
    if (pending.changes.length === 0) store.removeItem(storeKey(reader))
    else store.setItem(storeKey(reader), JSON.stringify(pending))
  } catch {
    store.removeItem(storeKey(reader))
  }
}

/** Whether two changes are of one row and one kind: the later one takes the place of the earlier. */
const isSame = (a: PendingChange, b: PendingChange): boolean => a.name === b.name || (a.row !== null && a.row === b.row && a.verb === b.verb)

/** The changes with another one: at the end, or in the place of the one that it corrects, whose name it keeps. */
export function withChange(changes: readonly PendingChange[], added: PendingChange): PendingChange[] {
  const at = changes.findIndex((change) => isSame(change, added))
  return at < 0 ? [...changes, added] : changes.map((change, index) => (index === at ? { ...added, name: change.name } : change))
}

/** The changes without one. References to its new row are emptied, and their changes say so. */
export function withoutChange(changes: readonly PendingChange[], name: string, message: string): PendingChange[] {
  return changes
    .filter((change) => change.name !== name)
    .map((change) => {
      const names = new Set(changes.map((each) => each.name).filter((each) => each !== name))
      const emptied = Object.keys(change.values).filter((field) => leadsNowhere(change.values[field], names))
      if (emptied.length === 0) return change
      const errors = emptied.map((field) => ({ __typename: 'ValidationError', code: 'REFERENCE_UNKNOWN', message, path: [field] }))
      return { ...change, values: withoutLost(change.values, names), errors }
    })
}

const leadsNowhere = (value: Values[string] | undefined, names: ReadonlySet<string>): boolean =>
  value !== null && typeof value === 'object' && value.newRow === true && !names.has(value.key)

/** Values without references to new rows of which no change is pending. */
export const withoutLost = (values: Values, names: ReadonlySet<string>): Values =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, leadsNowhere(value, names) ? null : value]))

/** Whether a value names a row that another change is still to make: such a form cannot be saved alone. */
export const refersToNew = (values: Values): boolean =>
  Object.values(values).some((value) => value !== null && typeof value === 'object' && value.newRow === true)

/** Rules about one row alone, by name: nothing else in a request cures what they refuse. */
const rulesOfOneRow: readonly string[] = ['indicator', 'target', 'quality']

/**
 * Whether a change that is refused alone may be made together with others: rules between rows hold at the end of a request. The
 * rule of a step that its state does not allow is named by entity and step, with a dot.
 */
export const mayPassTogether = (errors: readonly UserError[]): boolean =>
  errors.some(
    ({ code, rule }) => code === 'IN_USE' || (code === 'RULE_VIOLATION' && Boolean(rule) && !rule?.includes('.') && !rulesOfOneRow.includes(rule ?? '')),
  )

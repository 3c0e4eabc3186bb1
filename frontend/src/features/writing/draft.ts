import type { Values } from './values'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
const prefix = 'litong.draft.'

/** What was typed and not yet saved, with the version of the row that it was typed over. */
export interface Draft {
  values: Values
  version: number
  reason: string
}

/** A draft belongs to a person, an entity, a row and a task. It stays in the tab's own storage, and ends with it. */
export const draftKey = (reader: string, entity: string, row: string, task: string): string => `${prefix}${JSON.stringify([reader, entity, row, task])}`

/** The draft of an earlier visit; null without one. */
export function readDraft(store: Store, key: string): Draft | null {
  try {
    return JSON.parse(store.getItem(key) ?? 'null') as Draft | null
  } catch {
    return null
  }
}

/** Stores a draft. A full store stores nothing: the form itself still has it. */
export function storeDraft(store: Store, key: string, draft: Draft): void {
  try {
    store.setItem(key, JSON.stringify(draft))
  } catch {
    store.removeItem(key)
  }
}

export const dropDraft = (store: Store, key: string): void => store.removeItem(key)

/** Drops every draft: a person who signs out leaves nothing behind. */
export function dropDrafts(store: Storage): void {
  for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key)
}

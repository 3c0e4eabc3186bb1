import type { Client } from '@/api/client'
import { DeleteSavedQueryDocument, SavedQueriesDocument, SaveQueryDocument } from '@/api/generated/graphql'
import type { Question } from './question'

/** A query saved on the server: the user's own, or one that another user of the county shares. */
export interface SavedQuestion extends Question {
  id: string
  title: string
  shared: boolean
  mine: boolean
  ownerName: string
  version: number
  updatedAt: string
}

export interface Draft extends Question {
  title: string
  shared: boolean
}

export interface SavedQuestions {
  all(): Promise<SavedQuestion[]>
  /** Saves under a title, in place of the user's query with that title. Returns the reason of a refusal; null when it was saved. */
  save(draft: Draft, known: readonly SavedQuestion[]): Promise<string | null>
  /** Changes the title or who sees it. */
  amend(question: SavedQuestion, title: string, shared: boolean): Promise<string | null>
  remove(question: SavedQuestion): Promise<string | null>
}

/** Whether another query of the user has this title: saving would overwrite it. */
export const isTaken = (title: string, question: SavedQuestion, known: readonly SavedQuestion[]): boolean =>
  known.some((other) => other.mine && other.id !== question.id && other.title === title.trim())

export function createSaved(client: Client): SavedQuestions {
  return {
    async all() {
      const { savedQueries } = await client.execute(SavedQueriesDocument, {})
      return savedQueries.map(({ document, ...rest }) => ({ ...rest, query: document }))
    },
    async save({ title, query, variables, shared }, known) {
      const same = known.find((question) => question.mine && question.title === title.trim())
      const input = { title, document: query, variables: variables.trim(), shared, ...(same ? { expectedVersion: same.version } : {}) }
      const { saveQuery } = await client.execute(SaveQueryDocument, { input })
      return saveQuery.errors[0]?.message ?? null
    },
    async amend(question, title, shared) {
      const refusal = await this.save({ ...question, title, shared }, [question])
      if (refusal !== null || title.trim() === question.title) return refusal
      // The title is the key: a new title makes a new query, and the old one is deleted last.
      return this.remove(question)
    },
    async remove({ id, version }) {
      const { deleteSavedQuery } = await client.execute(DeleteSavedQueryDocument, { input: { id, expectedVersion: version } })
      return deleteSavedQuery.errors[0]?.message ?? null
    },
  }
}

/** GraphiQL's own storage (tabs, widths, history), apart for each account that uses this browser. */
export function storageFor(storage: Storage, userName: string) {
  const prefix = `litong.explorer.${userName}.`
  const own = (): string[] => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) => key.startsWith(prefix))
  return {
    get length() {
      return own().length
    },
    getItem: (key: string) => storage.getItem(prefix + key),
    setItem: (key: string, value: string) => storage.setItem(prefix + key, value),
    removeItem: (key: string) => storage.removeItem(prefix + key),
    clear() {
      for (const key of own()) storage.removeItem(key)
    },
  }
}

import type { Question } from './question'

export interface SavedQuestion extends Question {
  title: string
  savedAt: string
}

export interface SavedQuestions {
  all(): readonly SavedQuestion[]
  /** Saves under a title; the same title again replaces. False when the browser's storage is full or closed. */
  save(question: SavedQuestion): boolean
  remove(title: string): void
}

const most = 200

const isSaved = (value: unknown): value is SavedQuestion => {
  if (value === null || typeof value !== 'object') return false
  const { title, query, variables, savedAt } = value as Record<string, unknown>
  return [title, query, variables, savedAt].every((part) => typeof part === 'string')
}

/** Questions kept in this browser, apart for each account that uses it. */
export function createSaved(storage: Pick<Storage, 'getItem' | 'setItem'>, userName: string): SavedQuestions {
  const key = `litong.explorer.saved.${userName}`
  function all(): SavedQuestion[] {
    try {
      const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]')
      return Array.isArray(kept) ? kept.filter(isSaved) : []
    } catch {
      return []
    }
  }
  function write(list: readonly SavedQuestion[]): boolean {
    try {
      storage.setItem(key, JSON.stringify(list))
      return true
    } catch {
      return false
    }
  }
  return {
    all,
    save: (question) => write([question, ...all().filter((kept) => kept.title !== question.title)].slice(0, most)),
    remove(title) {
      write(all().filter((kept) => kept.title !== title))
    },
  }
}

/** GraphiQL's own storage (tabs, widths, history), likewise apart for each account. */
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

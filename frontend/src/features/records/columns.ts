import { reactive } from 'vue'
import type { Language } from '@/ui/stored'
import type { Column, ListConfig } from './define'

const storageKey = 'litong.columns'

type Kept = Record<string, string[]>

/** Reads lists of column names from storage and ignores everything else. */
export function readColumns(text: string | null): Kept {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}')
    if (parsed === null || typeof parsed !== 'object') return {}
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((name) => typeof name === 'string')),
    )
  } catch {
    return {}
  }
}

/** The default columns of a list: of a Chinese and an English twin, the one in the reader's language. */
export const usualColumns = (config: ListConfig, language: Language): Column[] =>
  config.columns.filter((column) => config.usual.includes(column.field) && (column.language ?? language) === language)

/** The columns of each list that this reader chose, stored in this browser. */
export function createColumnChoice(storage: Storage, language: () => Language) {
  const stored = reactive(readColumns(storage.getItem(storageKey)))
  const usual = (config: ListConfig): string[] => usualColumns(config, language()).map((column) => column.field)
  const current = (config: ListConfig): string[] => stored[config.list] ?? usual(config)
  const save = (): void => storage.setItem(storageKey, JSON.stringify(stored))
  return {
    shown: (config: ListConfig, column: Column): boolean => column === config.columns[0] || current(config).includes(column.field),
    turn(config: ListConfig, column: Column): void {
      const now = current(config)
      stored[config.list] = now.includes(column.field) ? now.filter((field) => field !== column.field) : [...now, column.field]
      save()
    },
    reset(config: ListConfig): void {
      delete stored[config.list]
      save()
    },
  }
}

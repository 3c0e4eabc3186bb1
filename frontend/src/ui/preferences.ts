import { type InjectionKey, inject, reactive, watch } from 'vue'
import { type MoneyUnit, moneyUnits } from './format'

export type Language = 'zh' | 'en'
export type Theme = 'system' | 'light' | 'dark'

/** The reader's choices for this browser. Local storage holds them; they are never sent to the server. */
export interface Preferences {
  language: Language
  theme: Theme
  money: MoneyUnit
}

export interface PreferenceStore {
  state: Preferences
  isDark(): boolean
}

export const preferencesKey: InjectionKey<PreferenceStore> = Symbol('preferences')

const storageKey = 'litong.preferences'
const themes: readonly Theme[] = ['system', 'light', 'dark']

/** Reads the stored preferences; an unknown value becomes its default. */
export function readPreferences(text: string | null): Preferences {
  const defaults: Preferences = { language: 'zh', theme: 'system', money: 'auto' }
  let stored: Partial<Record<keyof Preferences, unknown>> = {}
  try {
    const parsed: unknown = JSON.parse(text ?? '{}')
    if (parsed && typeof parsed === 'object') stored = parsed
  } catch {
    return defaults
  }
  return {
    language: stored.language === 'en' || stored.language === 'zh' ? stored.language : defaults.language,
    theme: themes.find((theme) => theme === stored.theme) ?? defaults.theme,
    money: moneyUnits.find((unit) => unit === stored.money) ?? defaults.money,
  }
}

/** Keeps storage, the document's language and its colour scheme equal to the preferences. */
export function createPreferences(storage: Storage, root: HTMLElement, darkQuery: MediaQueryList): PreferenceStore {
  const state = reactive(readPreferences(storage.getItem(storageKey)))
  const system = reactive({ dark: darkQuery.matches })
  darkQuery.addEventListener('change', (event) => {
    system.dark = event.matches
  })
  const isDark = (): boolean => (state.theme === 'system' ? system.dark : state.theme === 'dark')
  watch(
    () => [{ ...state }, isDark()] as const,
    ([stored, dark]) => {
      storage.setItem(storageKey, JSON.stringify(stored))
      root.lang = stored.language === 'zh' ? 'zh-CN' : 'en'
      root.classList.toggle('dark', dark)
    },
    { immediate: true, flush: 'sync' },
  )
  return { state, isDark }
}

export function usePreferences(): PreferenceStore {
  const store = inject(preferencesKey)
  if (!store) throw new Error('preferences are not provided')
  return store
}

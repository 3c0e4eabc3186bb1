import { type InjectionKey, inject, reactive, watch } from 'vue'
import { type Preferences, preferencesEntry, readPreferences } from './stored'

export interface PreferenceStore {
  state: Preferences
  isDark(): boolean
}

export const preferencesKey: InjectionKey<PreferenceStore> = Symbol('preferences')

/** Keeps storage, the document's language and its colour scheme equal to the preferences. */
export function createPreferences(storage: Storage, root: HTMLElement, darkQuery: MediaQueryList): PreferenceStore {
  const state = reactive(readPreferences(storage.getItem(preferencesEntry)))
  const system = reactive({ dark: darkQuery.matches })
  darkQuery.addEventListener('change', (event) => {
    system.dark = event.matches
  })
  const isDark = (): boolean => (state.theme === 'system' ? system.dark : state.theme === 'dark')
  watch(
    () => [{ ...state }, isDark()] as const,
    ([stored, dark]) => {
      storage.setItem(preferencesEntry, JSON.stringify(stored))
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

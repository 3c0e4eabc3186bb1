import { type MoneyUnit, moneyUnits } from './format'

export type Language = 'zh' | 'en'
export type Theme = 'system' | 'light' | 'dark'

/** The reader's choices for this browser. Local storage holds them; they are never sent to the server. */
export interface Preferences {
  language: Language
  theme: Theme
  money: MoneyUnit
}

/** Where the browser stores them. */
export const preferencesEntry = 'litong.preferences'
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

/** The language in which the server is to answer. */
export const acceptLanguage = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')

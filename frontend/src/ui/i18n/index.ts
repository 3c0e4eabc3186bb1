import { createI18n } from 'vue-i18n'
import type { Language } from '../stored'
import en from './en'
import zh from './zh'

type Words = Readonly<Record<Language, Readonly<Record<string, unknown>>>>
interface Messages {
  mergeLocaleMessage: (language: Language, words: Record<string, unknown>) => void
}

/** Words that were added, and to what: either may come first. */
const further: Words[] = []
const made: Messages[] = []

const languages: readonly Language[] = ['zh', 'en']
const merge = (into: Messages, words: Words): void => {
  for (const language of languages) into.mergeLocaleMessage(language, words[language])
}

export function createWords(language: Language) {
  const words = createI18n({ legacy: false, locale: language, fallbackLocale: 'zh', messages: { zh, en } })
  const global = words.global as unknown as Messages
  for (const added of further) merge(global, added)
  made.push(global)
  return words
}

/** Adds the words of a part of the page whose code is fetched when it is first needed. */
export function addWords(words: Words): void {
  further.push(words)
  for (const global of made) merge(global, words)
}

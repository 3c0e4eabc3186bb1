import { createI18n } from 'vue-i18n'
import type { Language } from '../stored'
import en from './en'
import zh from './zh'

export function createWords(language: Language) {
  return createI18n({ legacy: false, locale: language, fallbackLocale: 'zh', messages: { zh, en } })
}

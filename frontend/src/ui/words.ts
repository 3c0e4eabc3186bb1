import { useI18n } from 'vue-i18n'
import { enumLabels, type ListName, listLabels } from '@/api/generated/labels'
import { formatMoney, formatNumber, type MoneyUnit, round, singular } from './format'
import { fill, type MessageParts, messageParts } from './i18n/messageParts'
import { usePreferences } from './preferences'
import type { Language } from './stored'

export interface Localized {
  zh: string
  en: string
}

export function enumLabel(type: string, value: string, language: Language): string {
  const label = enumLabels[type]?.[value]
  return label ? (language === 'zh' ? label[0] : label[1]) : value
}

/** The short name of a division in the reader's language; the Chinese one where no English one is known. */
export const placeName = (place: { shortName: string; nameEn?: string | null }, language: Language): string =>
  (language === 'en' ? place.nameEn : null) ?? place.shortName

/** Messages by language and key, cut at the places of their values; a page asks for the same few hundred thousands of times. */
const cut = new Map<string, MessageParts>()
const noValues = {}

/** Everything a component needs to put words and figures on the screen in the reader's language. */
export function useWords() {
  const { t: translate, te, locale, messages } = useI18n()
  const t = ((key: string, ...rest: unknown[]): string => {
    const at = `${locale.value} ${key}`
    let parts = cut.get(at)
    if (parts === undefined) {
      parts = messageParts(messages.value[locale.value], key)
      cut.set(at, parts)
    }
    const [values = noValues, ...more] = rest
    if (parts === null || more.length > 0 || typeof values !== 'object') return (translate as (key: string, ...rest: unknown[]) => string)(key, ...rest)
    return fill(parts, values as Readonly<Record<string, unknown>>)
  }) as typeof translate
  const { state } = usePreferences()
  const language = (): Language => state.language
  return {
    t,
    te,
    language,
    pick: (text: Localized): string => (state.language === 'zh' ? text.zh : text.en),
    /** The unit of a value. */
    unit: (text: Localized, value: string): string => (state.language === 'zh' ? text.zh : Number(value) === 1 ? singular(text.en) : text.en),
    listName: (list: ListName): string => listLabels[list][state.language === 'zh' ? 0 : 1],
    choice: (type: string, value: string): string => enumLabel(type, value, state.language),
    number: formatNumber,
    money(value: string | number | null | undefined, unit: MoneyUnit = state.money) {
      // English counts in millions; ten thousands and hundred millions are Chinese steps.
      if (state.language === 'en' && unit === 'auto' && Math.abs(Number(value ?? 0)) >= 1e6) {
        return { text: formatNumber(round(String(value), 2, 6)), unit: t('money.million') }
      }
      const amount = formatMoney(value, state.language === 'en' && unit === 'auto' ? 'yuan' : unit)
      return { text: amount.text, unit: t(`money.${amount.unit}`) }
    },
  }
}

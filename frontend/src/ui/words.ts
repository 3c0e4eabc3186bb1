import { useI18n } from 'vue-i18n'
import { enumLabels, fieldLabels } from '@/api/generated/labels'
import { formatMoney, formatNumber, type MoneyUnit } from './format'
import { usePreferences, type Language } from './preferences'

export interface Localized {
  zh: string
  en: string
}

/** Chinese prefixes that make a good sentence and a poor column heading. */
const trimmed = (label: string): string => label.replace(/^是否(?=..)/, '').replace(/^Whether (the |it is (an? )?)?/, '')

export function fieldLabel(entity: string, field: string, language: Language): string {
  const label = fieldLabels[`${entity}.${field}`]
  if (!label) return field
  const text = trimmed(language === 'zh' ? label[0] : label[1])
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function enumLabel(type: string, value: string, language: Language): string {
  const label = enumLabels[type]?.[value]
  return label ? (language === 'zh' ? label[0] : label[1]) : value
}

/** Everything a component needs to put words and figures on the screen in the reader's language. */
export function useWords() {
  const { t, te } = useI18n()
  const { state } = usePreferences()
  const language = (): Language => state.language
  return {
    t,
    te,
    language,
    pick: (text: Localized): string => (state.language === 'zh' ? text.zh : text.en),
    field: (entity: string, name: string): string => fieldLabel(entity, name, state.language),
    choice: (type: string, value: string): string => enumLabel(type, value, state.language),
    number: formatNumber,
    money(value: string | number | null | undefined, unit: MoneyUnit = state.money) {
      const amount = formatMoney(value, unit)
      return { text: amount.text, unit: t(`money.${amount.unit}`) }
    },
  }
}

import type { FactFragment } from '@/api/generated/graphql'
import type { Language } from '@/ui/stored'

export interface ProfileFigure {
  fact: FactFragment
  name: string
  value: string
  unit: string
}

/** The profile's numbers in the document's order; people by the ten thousand in Chinese, as the document writes. */
export function profileFigures(facts: readonly FactFragment[], language: Language): ProfileFigure[] {
  return facts
    .filter((fact): fact is FactFragment & { value: string } => fact.value !== null)
    .map((fact) => {
      const name = language === 'zh' ? fact.nameZh : fact.nameEn
      const unit = language === 'zh' ? fact.unitZh : fact.unitEn
      const tens = /^(\d+)0000(?:\.0+)?$/.exec(fact.value)
      if (language === 'zh' && unit === '人' && tens?.[1]) return { fact, name, value: tens[1], unit: '万人' }
      return { fact, name, value: fact.value, unit }
    })
}

import type { IndicatorHeadFragment } from '@/api/generated/graphql'
import { formatChange, formatNumber, unknown } from '@/ui/format'
import { useWords } from '@/ui/words'

type Measured = Pick<IndicatorHeadFragment, 'unit' | 'decimals' | 'kind'>

export interface Shown {
  text: string
  unit: string
}

/** A figure with its unit in running text: a per cent sign stands close, other units apart. */
export const measured = ({ text, unit }: Shown): string => (unit === '%' ? `${text}%` : `${text} ${unit}`.trim())

/** Words and figures of an indicator: money in the chosen unit, rates in per cent, `—` for unknown. */
export function useFigures() {
  const words = useWords()
  const isMoney = (indicator: Measured): boolean => indicator.unit.zh === '元'
  return {
    ...words,
    isMoney,
    value(indicator: Measured, value: string | null | undefined): Shown {
      if (value === null || value === undefined) return { text: unknown, unit: '' }
      if (isMoney(indicator)) return words.money(value)
      return { text: formatNumber(value, indicator.decimals), unit: words.unit(indicator.unit, value) }
    },
    count(indicator: Measured, value: string | null | undefined): Shown {
      return isMoney(indicator) ? words.money(value) : { text: formatNumber(value), unit: '' }
    },
    /** 同比 and 环比: points for rates, per cent for the rest. */
    change(indicator: Measured, change: string | null | undefined): string {
      if (change === null || change === undefined) return unknown
      const unit = indicator.kind === 'RATE' ? ` ${words.t('unit.points')}` : words.t('unit.percent')
      return formatChange(change) + unit
    },
    /** A gap to the average, in the indicator's own unit; points for rates. */
    gap(indicator: Measured, gap: string | null | undefined): string {
      if (gap === null || gap === undefined) return unknown
      if (isMoney(indicator)) {
        const amount = words.money(gap)
        return (gap.startsWith('-') ? '' : '+') + amount.text.replace('-', '−') + ` ${amount.unit}`
      }
      return formatChange(gap, 1) + (indicator.kind === 'RATE' ? ` ${words.t('unit.points')}` : '')
    },
  }
}

import type { IndicatorBriefFragment } from '@/api/generated/graphql'
import { formatChange, formatNumber, round, unknown } from '@/ui/format'
import { useWords } from '@/ui/words'

type Measured = Pick<IndicatorBriefFragment, 'unit' | 'decimals' | 'kind'>

export interface Shown {
  text: string
  unit: string
}

/** A figure with its unit in running text: a per cent sign stands close, other units apart. */
export const measured = ({ text, unit }: Shown): string => (unit === '%' ? `${text}%` : `${text} ${unit}`.trim())

/**
 * How much of a target is reached, in whole per cent and rounded down, so that 100 is said only at the target. A rate
 * is itself a percentage and is read beside its target: it has none. Null without a rising target.
 */
export function completion(
  indicator: Pick<IndicatorBriefFragment, 'kind' | 'direction'>,
  value: string | null | undefined,
  target: string | null | undefined,
): string | null {
  if (indicator.kind === 'RATE' || indicator.direction !== 'UP' || value === null || value === undefined || target === null || target === undefined) return null
  const scaled = (text: string): bigint => BigInt(round(text, 4).replace('.', ''))
  const goal = scaled(target)
  return goal > 0n && scaled(value) >= 0n ? String((scaled(value) * 100n) / goal) : null
}

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

import type { IndicatorBriefFragment } from '@/api/generated/graphql'
import { direction, formatChange, formatNumber, round, unknown } from '@/ui/format'
import { useWords } from '@/ui/words'

type Measured = Pick<IndicatorBriefFragment, 'unit' | 'decimals' | 'kind'>

export interface Shown {
  text: string
  unit: string
}

/** A figure with its unit in running text: a per cent sign and Chinese units stand close, English ones apart. */
export const measured = ({ text, unit }: Shown): string => (unit === '%' || /^\p{Script=Han}/u.test(unit) ? text + unit : `${text} ${unit}`.trim())

/** What a small line shows, in words: its name, its months, and its first and last value. */
export function trendText(
  t: (key: string, values?: Record<string, string>) => string,
  name: string,
  decimals: number,
  points: readonly { value: string | null }[],
): string {
  const known = points.flatMap((point) => (point.value === null ? [] : [formatNumber(point.value, decimals)]))
  const [from, to] = [known[0], known[known.length - 1]]
  return from === undefined || to === undefined ? `${name} ${t('indicator.trend')}` : `${name} ${t('indicator.course', { from, to })}`
}

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
  /** Chinese counts many hours in ten thousands. */
  const inTenThousands = (indicator: Measured, value: string): boolean =>
    words.language() === 'zh' && indicator.unit.zh === '小时' && Math.abs(Number(value)) >= 100_000
  return {
    ...words,
    isMoney,
    value(indicator: Measured, value: string | null | undefined): Shown {
      if (value === null || value === undefined) return { text: unknown, unit: '' }
      if (isMoney(indicator)) return words.money(value)
      if (inTenThousands(indicator, value)) return { text: formatNumber(round(value, 1, 4)), unit: words.t('unit.wanHours') }
      return { text: formatNumber(value, indicator.decimals), unit: words.unit(indicator.unit, value) }
    },
    /** The figure in full where `value` shortens it, for the note beside it; null elsewhere. */
    inFull: (indicator: Measured, value: string | null | undefined): string | null =>
      value && inTenThousands(indicator, value) ? measured({ text: formatNumber(value), unit: words.unit(indicator.unit, value) }) : null,
    /** A target or a red line with its unit, without trailing zeros. */
    line(indicator: Measured, line: string): string {
      return measured(isMoney(indicator) ? words.money(line) : { text: formatNumber(line), unit: words.unit(indicator.unit, line) })
    },
    count(indicator: Measured, value: string | null | undefined): Shown {
      return isMoney(indicator) ? words.money(value) : { text: formatNumber(value), unit: '' }
    },
    /** How far 同比 or 环比 goes, beside a mark of its direction: points for rates, per cent for the rest. */
    change(indicator: Measured, change: string | null | undefined): string {
      if (change === null || change === undefined) return unknown
      if (direction(change) === 0) return words.t('indicator.rankSame')
      return formatChange(change).slice(1) + words.t(indicator.kind === 'RATE' ? 'unit.points' : 'unit.percent')
    },
    /** A gap to the average, in the indicator's own unit; points for rates. */
    gap(indicator: Measured, gap: string | null | undefined): string {
      if (gap === null || gap === undefined) return unknown
      if (isMoney(indicator)) {
        const amount = words.money(gap)
        return (gap.startsWith('-') ? '' : '+') + measured(amount)
      }
      return formatChange(gap, 1) + (indicator.kind === 'RATE' ? words.t('unit.points') : '')
    },
  }
}

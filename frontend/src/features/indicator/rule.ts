import type { IndicatorBriefFragment } from '@/api/generated/graphql'

type Judged = Pick<IndicatorBriefFragment, 'target' | 'redLine' | 'direction'>
type Translate = (key: string, values?: Record<string, unknown>) => string

/**
 * The rule by which an indicator is judged, in words, as internal/indicator judges it: green at the target, red beyond
 * the red line, else amber; without a red line amber reaches a tenth from the target. A target that only its values
 * have is the elapsed share of the year. Empty for an indicator that is not judged.
 */
export function lightRule(indicator: Judged, target: string | null | undefined, show: (line: string) => string, t: Translate): string {
  const { redLine, direction } = indicator
  if (indicator.target === null && redLine === null) return target ? t('rule.pace', { target: show(target) }) : ''
  if (direction === 'NEUTRAL') return ''
  const way = direction === 'UP' ? 'up' : 'down'
  if (indicator.target === null) return t(`rule.redLineOnly.${way}`, { line: show(redLine ?? '') })
  if (redLine === null) return t(`rule.targetOnly.${way}`, { target: show(indicator.target) })
  if (Number(redLine) === Number(indicator.target)) return t(`rule.redLineOnly.${way}`, { line: show(redLine) })
  return t(`rule.both.${way}`, { target: show(indicator.target), line: show(redLine) })
}

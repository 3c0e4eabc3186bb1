import type { IndicatorBriefFragment } from '@/api/generated/graphql'

interface Lines {
  target: string | null
  redLine: string | null
}
type Translate = (key: string, values?: Record<string, unknown>) => string

/**
 * The rule by which an indicator is judged, in words, as internal/indicator judges it: green at the target, red beyond
 * the red line, else amber; without a red line amber reaches a tenth from the target. A value that has a target without
 * lines in force is judged by the elapsed share of the year. Empty for a value that is not judged.
 */
export function lightRule(
  direction: IndicatorBriefFragment['direction'],
  inForce: Lines | null,
  target: string | null,
  show: (line: string) => string,
  t: Translate,
): string {
  if (inForce === null) return target ? t('rule.pace', { target: show(target) }) : ''
  if (direction === 'NEUTRAL') return ''
  const { redLine } = inForce
  const way = direction === 'UP' ? 'up' : 'down'
  if (inForce.target === null) return t(`rule.redLineOnly.${way}`, { line: show(redLine ?? '') })
  if (redLine === null) return t(`rule.targetOnly.${way}`, { target: show(inForce.target) })
  if (Number(redLine) === Number(inForce.target)) return t(`rule.redLineOnly.${way}`, { line: show(redLine) })
  return t(`rule.both.${way}`, { target: show(inForce.target), line: show(redLine) })
}

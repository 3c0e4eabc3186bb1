import type { TargetsQuery } from '@/api/generated/graphql'

export type Indicator = TargetsQuery['indicators'][number]

export interface Section {
  /** Code of the sub-item; 0 is the profile of the county. */
  code: string
  indicators: readonly Indicator[]
}

/** Whether a target can be set at all, as internal/indicator decides: sums over time, neutral figures and the pace of the budget have none. */
export const canHaveTarget = (indicator: Indicator): boolean =>
  indicator.kind !== 'FLOW' && indicator.direction !== 'NEUTRAL' && !(indicator.targetInForce === null && indicator.targetProposed)

/** The indicators by sub-item, in the order of the catalogue: those with a text in their name, code or department, and, if asked for, with a target only. */
export function sectionsOf(indicators: readonly Indicator[], text: string, judgedOnly: boolean): Section[] {
  const wanted = text.trim().toLowerCase()
  const fits = (indicator: Indicator): boolean =>
    (!judgedOnly || indicator.targetInForce !== null) &&
    [indicator.code, indicator.name.zh, indicator.name.en, indicator.owner?.zh, indicator.owner?.en].some((word) => word?.toLowerCase().includes(wanted))
  const sections = new Map<string, Indicator[]>()
  for (const indicator of indicators.filter(fits)) sections.set(indicator.subItem, [...(sections.get(indicator.subItem) ?? []), indicator])
  return Array.from(sections, ([code, of]) => ({ code, indicators: of }))
}

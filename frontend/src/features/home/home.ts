import type { HomeQuery, Light } from '@/api/generated/graphql'

export type Listed = HomeQuery['indicators'][number]

/** The four headline trends of the overview, by preference; those not computed give way to the next. */
const preferredTrends: readonly string[] = [
  'LOCAL_RESOLUTION_RATE',
  'ON_TIME_RATE',
  'MED_SUCCESS_RATE',
  'VOL_HOURS',
  'BUDGET_EXECUTION_RATE',
  'SERVICE_REQUESTS',
]

export function trendCodes(indicators: readonly Pick<Listed, 'code'>[]): string[] {
  const known = new Set(indicators.map((indicator) => indicator.code))
  return preferredTrends.filter((code) => known.has(code)).slice(0, 4)
}

/** Indicators that can be compared between townships: the counts of the profile are no performance. */
export function comparable(indicators: readonly Listed[]): Listed[] {
  return indicators.filter((indicator) => indicator.finest !== 'DISTRICT')
}

/** The indicator in the URL when there is such a one, else the mediation success rate, else the first. */
export function chosenIndicator(indicators: readonly Listed[], wanted: unknown): string {
  const open = comparable(indicators)
  const found = open.find((indicator) => indicator.code === wanted) ?? open.find((indicator) => indicator.code === 'MED_SUCCESS_RATE') ?? open[0]
  return found?.code ?? ''
}

export function countLights(lights: readonly (Light | undefined)[]): Partial<Record<Light, number>> {
  const counts: Partial<Record<Light, number>> = {}
  for (const light of lights) if (light) counts[light] = (counts[light] ?? 0) + 1
  return counts
}

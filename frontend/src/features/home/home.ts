import type { HomeIndexQuery, HomeLightsQuery, HomeQuery, Light } from '@/api/generated/graphql'
import { round } from '@/ui/format'

export type Listed = HomeLightsQuery['indicators'][number]
/** Reports of a township in a month that were due and handed in. */
export type Reports = HomeLightsQuery['reportingStatus'][number]
/** How many findings of data quality are open, counted up to a limit. */
export type OpenCount = HomeLightsQuery['qualityFindings']['countUpTo']
export type SubItem = HomeQuery['pillars'][number]['subItems'][number]
export type Compared = NonNullable<SubItem['compared']>

/** The indicator in the URL when there is such a one, else the one that is compared first, else the first. */
export function chosenIndicator(indicators: readonly Pick<Listed, 'code'>[], wanted: unknown, first: string | undefined): string {
  const known = (code: unknown): string | undefined => indicators.find((indicator) => indicator.code === code)?.code
  return known(wanted) ?? known(first) ?? indicators[0]?.code ?? first ?? ''
}

export function countLights(lights: readonly (Light | undefined)[]): Partial<Record<Light, number>> {
  const counts: Partial<Record<Light, number>> = {}
  for (const light of lights) if (light) counts[light] = (counts[light] ?? 0) + 1
  return counts
}

/** An indicator that is off its target or close to it: over the period, or in the newest month only. */
export interface Alert {
  indicator: Listed
  value: Listed['values'][number]
  /** Whether the month shows it; else the whole period does. */
  inMonth: boolean
  light: Light
}

const severity: Readonly<Partial<Record<Light, number>>> = { RED: 2, AMBER: 1 }
const weight = (light: Light | undefined): number => (light && severity[light]) || 0

/**
 * What needs attention, red first: each indicator once, by the worse of its light over the period and in the newest
 * month, so that a good year does not hide a bad month. Without a newest month only the period counts.
 */
export function alertsOf(indicators: readonly Listed[], withMonth: boolean): Alert[] {
  return indicators
    .flatMap((indicator): Alert[] => {
      const whole = indicator.values[0]
      const month = withMonth ? indicator.month[0] : undefined
      const inMonth = weight(month?.light) > weight(whole?.light)
      const value = inMonth ? month : whole
      return value && weight(value.light) > 0 ? [{ indicator, value, inMonth, light: value.light }] : []
    })
    .sort((a, b) => weight(b.light) - weight(a.light))
}

/** The lights of all indicators that have one, each once and as the alerts take it. */
export function lightsOf(indicators: readonly Listed[], withMonth: boolean): Partial<Record<Light, number>> {
  const alerts = alertsOf(indicators, withMonth)
  const raised = new Set(alerts.map((alert) => alert.indicator.code))
  const rest = indicators.filter((indicator) => !raised.has(indicator.code)).map((indicator) => indicator.values[0]?.light)
  return countLights([...alerts.map((alert) => alert.light), ...rest.filter((light) => light === 'GREEN')])
}

export interface Silence {
  code: string
  indicators: number
}

/** The townships that have not reported something that was due in the month, those with most of it first. */
export function silences(indicators: readonly Listed[]): { due: number; reported: number; townships: Silence[] } {
  const missing = new Map<string, number>()
  let due = 0
  let reported = 0
  for (const coverage of indicators.flatMap((indicator) => indicator.month[0]?.coverage ?? [])) {
    due += coverage.expected
    reported += coverage.reported
    for (const code of coverage.missing) missing.set(code.slice(0, 9), (missing.get(code.slice(0, 9)) ?? 0) + 1)
  }
  const townships = [...missing].map(([code, count]) => ({ code: `${code}000`, indicators: count }))
  return { due, reported, townships: townships.sort((a, b) => b.indicators - a.indicators) }
}

export interface Change {
  indicator: Listed
  /** Change against last year in points, exact. */
  points: string
  /** The same with its sign by direction: above zero is better. */
  better: number
}

/** Changes of rates against last year, from the most improved to the most worsened: points of rates can be compared. */
export function changesOf(indicators: readonly Listed[]): Change[] {
  return indicators
    .flatMap((indicator): Change[] => {
      const points = indicator.year[0]?.yearOnYear
      if (indicator.kind !== 'RATE' || indicator.direction === 'NEUTRAL' || points === null || points === undefined) return []
      const shown = Number(round(points, 1))
      return [{ indicator, points, better: shown === 0 ? 0 : indicator.direction === 'UP' ? shown : -shown }]
    })
    .sort((a, b) => b.better - a.better)
}

/** The largest changes of both signs, the best first; at most `most`, half of them worse where there are so many. */
export function extremes(changes: readonly Change[], most: number): Change[] {
  const better = changes.filter((change) => change.better > 0)
  const worse = changes.filter((change) => change.better < 0)
  const down = Math.min(worse.length, Math.max(most - better.length, Math.floor(most / 2)))
  return [...better.slice(0, most - down), ...worse.slice(worse.length - down)]
}

export interface MatrixRow {
  code: string
  name: string
  score: string | null
  rank: number | null
  previousRank: number | null
  cells: readonly (Compared['values'][number] | undefined)[]
}

type Index = HomeIndexQuery

/** One row for each township that takes part, by the index; those without a score follow in the order of their codes. */
export function matrixRows(
  compared: readonly (Compared | null)[],
  townships: readonly { code: string; name: string; kind: string }[],
  index: Pick<Index, 'capabilityIndex' | 'before'> | undefined,
): MatrixRow[] {
  const scores = new Map(index?.capabilityIndex.townships.map((score) => [score.division.code, score]))
  const before = new Map(index?.before.townships.map((score) => [score.division.code, score.rank]))
  return townships
    .filter((township) => township.kind === 'TOWN' || township.kind === 'TOWNSHIP')
    .map((township) => ({
      code: township.code,
      name: township.name,
      score: scores.get(township.code)?.score ?? null,
      rank: scores.get(township.code)?.rank ?? null,
      previousRank: before.get(township.code) ?? null,
      cells: compared.map((indicator) => indicator?.values.find((value) => value.division.code === township.code)),
    }))
    .sort((a, b) => (a.rank ?? 999) - (b.rank ?? 999) || Number(a.code) - Number(b.code))
}

/** The worst of the townships by an indicator; null where none has a value or where there is no better and no worse. */
export function worstOf<V extends { value: string | null; division: { code: string; kind: string } }>(direction: string, values: readonly V[]): V | null {
  const known = values.filter((value) => value.value !== null && ['TOWN', 'TOWNSHIP'].includes(value.division.kind))
  if (direction === 'NEUTRAL') return null
  return known.reduce<V | null>((worst, value) => {
    if (!worst) return value
    const lower = Number(value.value) < Number(worst.value)
    return lower === (direction === 'UP') && Number(value.value) !== Number(worst.value) ? value : worst
  }, null)
}

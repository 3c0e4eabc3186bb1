import type { CapabilityScorePartsFragment, IndicatorKind } from '@/api/generated/graphql'

export type Score = CapabilityScorePartsFragment

/** The unit in the address; the district if there is none, or one that is not in view. */
export function chosenScore(district: Score, townships: readonly Score[], wanted: unknown): Score {
  return townships.find((score) => score.division.code === wanted) ?? district
}

export interface Contribution {
  code: string
  subItem: string
  name: { zh: string; en: string }
  dimension: { zh: string; en: string }
  unit: { zh: string; en: string }
  decimals: number
  kind: IndicatorKind
  value: string | null
  target: string | null
  score: string | null
  points: string | null
  /** Points above or below those at the target; null where nothing is reported. */
  gap: number | null
}

/** Every indicator's share in the index, the one that loses most first, those not reported last. */
export function contributionsOf(score: Score): Contribution[] {
  return score.dimensions
    .flatMap((dimension) => {
      const share = pointShare(dimension.contributions)
      return dimension.contributions.map(({ indicator, value, target, weight, score: own, points }) => ({
        code: indicator.code,
        subItem: indicator.subItem,
        name: indicator.name,
        unit: indicator.unit,
        decimals: indicator.decimals,
        kind: indicator.kind,
        dimension: dimension.name,
        value,
        target,
        score: own,
        points,
        gap: points === null || share === null ? null : Number(points) - 100 * share * Number(weight),
      }))
    })
    .sort((a, b) => (a.gap === null ? 1 : 0) - (b.gap === null ? 1 : 0) || Number(a.gap) - Number(b.gap))
}

/** Points of the index for one unit of weight and score in a dimension; null where nothing scores. */
function pointShare(contributions: Score['dimensions'][number]['contributions']): number | null {
  const known = contributions.filter((entry) => entry.score !== null && entry.points !== null)
  const scored = known.reduce((sum, entry) => sum + Number(entry.score) * Number(entry.weight), 0)
  return scored > 0 ? known.reduce((sum, entry) => sum + Number(entry.points), 0) / scored : null
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const partOf = (value: unknown): Record<string, unknown> => (value !== null && typeof value === 'object' ? { ...value } : {})

/** The bars of the dimensions with those of the same unit a year before, in a paler shade of its colour, after its own. */
export function withYearBefore(chart: unknown, before: unknown, name: string): unknown {
  const [own, ...others] = listOf(partOf(chart)['series'])
  const past = partOf(listOf(partOf(before)['series'])[0])
  delete past['markLine']
  if (own === undefined || !listOf(past['data']).some((value) => value !== null)) return chart
  return { ...partOf(chart), series: [own, { ...past, name, shade: 'second' }, ...others] }
}

/** "2–4": where the rank may lie when a weight moves; one number when it stays. */
export function rankSpan(score: Pick<Score, 'bestRank' | 'worstRank'>): string {
  if (score.bestRank === null || score.worstRank === null) return '—'
  return score.bestRank === score.worstRank ? String(score.bestRank) : `${score.bestRank}–${score.worstRank}`
}

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
}

/** Every indicator's share in the index, the largest first, those not reported last. */
export function contributionsOf(score: Score): Contribution[] {
  return score.dimensions
    .flatMap((dimension) =>
      dimension.contributions.map(({ indicator, value, target, score: own, points }) => ({
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
      })),
    )
    .sort((a, b) => (a.points === null ? 1 : 0) - (b.points === null ? 1 : 0) || Number(b.points ?? 0) - Number(a.points ?? 0))
}

/** "2–4": where the rank may lie when a weight moves; one number when it stays. */
export function rankSpan(score: Pick<Score, 'bestRank' | 'worstRank'>): string {
  if (score.bestRank === null || score.worstRank === null) return '—'
  return score.bestRank === score.worstRank ? String(score.bestRank) : `${score.bestRank}–${score.worstRank}`
}

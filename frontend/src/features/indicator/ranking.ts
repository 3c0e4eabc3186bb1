/** How many places a unit has gained; null when one of the ranks is unknown. */
export function rankMove(rank: number | null, previous: number | null): number | null {
  return rank === null || previous === null ? null : previous - rank
}

/** Where values stand on a line, in per cent of its length. */
export interface Scale {
  from: number
  to: number
  at(value: string | null): number | null
  target: number | null
}

/**
 * The scale of a comparison. Amounts begin at zero, so that lengths can be compared. Rates near each other begin at
 * the ten below the least of them and of their target: drawn from zero, twelve bars of 93 to 100 would look alike.
 */
export function scaleOf(isRate: boolean, values: readonly (string | null)[], target: string | null): Scale {
  const known = [...values, target].filter((value): value is string => value !== null).map(Number)
  const least = Math.min(...known)
  const most = Math.max(...known, 0)
  const from = isRate && known.length > 0 && least > 20 ? Math.floor((least - 1) / 10) * 10 : 0
  const to = isRate ? Math.max(100, Math.ceil(most / 10) * 10) : most
  const at = (value: string | null): number | null => {
    if (value === null || to <= from) return null
    return Math.round(Math.min(1, Math.max(0, (Number(value) - from) / (to - from))) * 1000) / 10
  }
  return { from, to, at, target: at(target) }
}

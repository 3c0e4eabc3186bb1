/** How many places a unit has gained; null when one of the ranks is unknown. */
export function rankMove(rank: number | null, previous: number | null): number | null {
  return rank === null || previous === null ? null : previous - rank
}

/** Length of a bar in per cent of the longest; unknown and negative values have none. */
export function share(value: string | null, most: number): number {
  const known = Number(value ?? 0)
  return value === null || most <= 0 || known <= 0 ? 0 : Math.round((known / most) * 1000) / 10
}

interface Reconciled {
  computed: string | null
  matches: boolean | null
}

/** How many figures there are, how many are computed, and how many agree. */
export function summarise(rows: readonly Reconciled[]): { total: number; computed: number; match: number } {
  return { total: rows.length, computed: rows.filter((row) => row.computed !== null).length, match: rows.filter((row) => row.matches === true).length }
}

interface Reconciled {
  computed: string | null
  matches: boolean | null
}

/** How many figures there are, how many of them can be compared, and how many of those agree. */
export function summarise(rows: readonly Reconciled[]): { total: number; compared: number; match: number; mismatch: number; rest: number } {
  const compared = rows.filter((row) => row.matches !== null)
  const match = compared.filter((row) => row.matches === true).length
  return { total: rows.length, compared: compared.length, match, mismatch: compared.length - match, rest: rows.length - compared.length }
}

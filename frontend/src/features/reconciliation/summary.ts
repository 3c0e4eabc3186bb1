interface Reconciled {
  computed: string | null
  matches: boolean | null
}

/** The numbers of all figures, of those that can be compared, and of those that agree. */
export function summarise(rows: readonly Reconciled[]): { total: number; compared: number; match: number; mismatch: number; rest: number } {
  const compared = rows.filter((row) => row.matches !== null)
  const match = compared.filter((row) => row.matches === true).length
  return { total: rows.length, compared: compared.length, match, mismatch: compared.length - match, rest: rows.length - compared.length }
}

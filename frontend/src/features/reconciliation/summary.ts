interface Reconciled {
  computed: string | null
  matches: boolean | null
  reached: boolean
  fact: { value: string | null }
}

export type Result = 'match' | 'mismatch' | 'qualitative' | 'notReached' | 'notComputed'

/** How a figure of the document stands to the computed one. */
export function resultOf(row: Reconciled): Result {
  if (row.matches !== null) return row.matches ? 'match' : 'mismatch'
  if (row.fact.value === null) return 'qualitative'
  return row.reached ? 'notComputed' : 'notReached'
}

/** The numbers of all figures, of those that can be compared, of those that agree, and of those whose day is still to come. */
export function summarise(rows: readonly Reconciled[]) {
  const count = (...of: Result[]) => rows.filter((row) => of.includes(resultOf(row))).length
  return {
    total: rows.length,
    compared: count('match', 'mismatch'),
    match: count('match'),
    mismatch: count('mismatch'),
    notReached: count('notReached'),
    rest: count('qualitative', 'notComputed'),
  }
}

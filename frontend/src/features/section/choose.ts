interface Candidate {
  code: string
  finest: string
}

/**
 * The indicator a section opens with: the one asked for, else its headline, else its first. One that exists only
 * for the whole district has no ranking to show, so it comes last unless the reader asked for it.
 */
export function chooseIndicator(indicators: readonly Candidate[], wanted: unknown, headline: string | undefined): string {
  const asked = indicators.find((indicator) => indicator.code === wanted)
  const first = indicators.find((indicator) => indicator.code === headline)
  const ranked = indicators.find((indicator) => indicator.finest !== 'DISTRICT')
  return (asked ?? (first && first.finest !== 'DISTRICT' ? first : undefined) ?? ranked ?? first ?? indicators[0])?.code ?? ''
}

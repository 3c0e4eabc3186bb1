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

/** The indicators that are shown as cards, in the order of their importance, and the others as the catalogue has them. */
export function divide<I extends { code: string }>(indicators: readonly I[], key: readonly string[]): { key: I[]; rest: I[] } {
  return {
    key: key.flatMap((code) => indicators.filter((indicator) => indicator.code === code)),
    rest: indicators.filter((indicator) => !key.includes(indicator.code)),
  }
}

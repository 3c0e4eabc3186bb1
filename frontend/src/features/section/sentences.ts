import type { FactFragment } from '@/api/generated/graphql'

export interface Quote {
  sentence: string
  facts: FactFragment[]
}

/** A sentence of the document often has several figures: each is quoted once, in the document's order. */
export function bySentence(facts: readonly FactFragment[]): Quote[] {
  const quotes = new Map<string, Quote>()
  for (const fact of facts) {
    const quote = quotes.get(fact.sentence) ?? { sentence: fact.sentence, facts: [] }
    quote.facts.push(fact)
    quotes.set(fact.sentence, quote)
  }
  return [...quotes.values()]
}

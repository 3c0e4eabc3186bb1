import { expect, it } from 'vitest'
import type { FactFragment } from '@/api/generated/graphql'
import { bySentence } from './sentences'

const fact = (code: string, sentence: string): FactFragment => ({ code, sentence }) as FactFragment

it('quotes a sentence once, with all figures read from it', () => {
  const quotes = bySentence([fact('S-410.a', '扶持22个“空壳村”'), fact('S-412', '在25个村组'), fact('S-410.b', '扶持22个“空壳村”')])
  expect(quotes.map((quote) => [quote.sentence, quote.facts.map(({ code }) => code)])).toEqual([
    ['扶持22个“空壳村”', ['S-410.a', 'S-410.b']],
    ['在25个村组', ['S-412']],
  ])
})

import { describe, expect, it } from 'vitest'
import { chosenScore, contributionsOf, rankSpan, type Score } from './capability'

const text = { zh: '一', en: 'one' }
const score = (code: string, points: readonly (string | null)[] = []): Score => ({
  division: { code, shortName: code },
  score: '98.7',
  coverage: '1',
  rank: 1,
  bestRank: 1,
  worstRank: 3,
  dimensions: [
    {
      dimension: 'FUNCTION',
      name: text,
      score: '98.7',
      coverage: '1',
      contributions: points.map((point, index) => ({
        indicator: { code: `I${index}`, subItem: '1.1', name: text, unit: text, decimals: 1, kind: 'RATE' },
        weight: '1',
        value: '1',
        target: '1',
        score: '1',
        points: point,
      })),
    },
  ],
})

describe('the capability page', () => {
  it('takes the township from the address, the district otherwise', () => {
    const district = score('d')
    expect(chosenScore(district, [score('a'), score('b')], 'b').division.code).toBe('b')
    expect(chosenScore(district, [score('a')], 'elsewhere').division.code).toBe('d')
  })
  it('orders contributions by points, unknown ones last', () => {
    expect(contributionsOf(score('a', ['2', null, '10'])).map((entry) => entry.points)).toEqual(['10', '2', null])
  })
  it('shows how far a rank may move', () => {
    expect(rankSpan({ bestRank: 1, worstRank: 3 })).toBe('1–3')
    expect(rankSpan({ bestRank: 2, worstRank: 2 })).toBe('2')
    expect(rankSpan({ bestRank: null, worstRank: null })).toBe('—')
  })
})

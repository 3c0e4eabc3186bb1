import { describe, expect, it } from 'vitest'
import { chosenScore, contributionsOf, rankSpan, type Score, withYearBefore } from './capability'

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
        score: point === null ? null : String(Number(point) * 10),
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
  it('orders contributions by the points that they lose, unknown ones last', () => {
    // A score of 100 is worth ten points here: of the first eight are lost, the third has one more.
    const entries = contributionsOf(score('a', ['2', null, '11', '0']))
    expect(entries.map((entry) => entry.points)).toEqual(['0', '2', '11', null])
    expect(entries.map((entry) => entry.gap)).toEqual([-10, -8, 1, null])
  })
  it('draws the unit of last year after its own bars, where there was one', () => {
    const bars = (name: string, data: readonly (number | null)[]) => ({ name, data, shade: 'first', markLine: {} })
    const drawn = { yAxis: [], series: [bars('金积镇', [1, 2]), bars('全区', [3, 4])] }
    expect(withYearBefore(drawn, { series: [bars('金积镇', [5, 6])] }, '去年')).toEqual({
      yAxis: [],
      series: [drawn.series[0], { name: '去年', data: [5, 6], shade: 'second' }, drawn.series[1]],
    })
    expect(withYearBefore(drawn, { series: [bars('金积镇', [null, null])] }, '去年')).toBe(drawn)
  })
  it('shows how far a rank may move', () => {
    expect(rankSpan({ bestRank: 1, worstRank: 3 })).toBe('1–3')
    expect(rankSpan({ bestRank: 2, worstRank: 2 })).toBe('2')
    expect(rankSpan({ bestRank: null, worstRank: null })).toBe('—')
  })
})

import { describe, expect, it } from 'vitest'
import type { Light } from '@/api/generated/graphql'
import { yearBefore } from '@/ui/period'
import { alertsOf, changesOf, chosenIndicator, countLights, extremes, type Listed, lightsOf, matrixRows, silences, worstOf } from './home'

interface Given {
  year?: Light
  month?: Light
  yoy?: string | null
  direction?: Listed['direction']
  kind?: Listed['kind']
  missing?: string[]
}

function listed(code: string, { year = 'GREEN', month = 'GREEN', yoy = null, direction = 'UP', kind = 'RATE', missing = [] }: Given = {}): Listed {
  return {
    code,
    kind,
    direction,
    values: [{ value: '92.7', light: year, status: 'COMPLETE', target: '90' }],
    month: [
      { period: '2019-12', value: '89.9', light: month, status: 'COMPLETE', target: '90', coverage: { reported: 12 - missing.length, expected: 12, missing } },
    ],
    year: [{ yearOnYear: yoy }],
  } as unknown as Listed
}

describe('alerts', () => {
  it('take the worse of the period and its newest month, red first', () => {
    const alerts = alertsOf([listed('A', { year: 'AMBER' }), listed('B', { month: 'RED' }), listed('C'), listed('D', { year: 'NONE', month: 'GREY' })], true)
    expect(alerts.map(({ indicator, light, inMonth, value }) => [indicator.code, light, inMonth, value.value])).toEqual([
      ['B', 'RED', true, '89.9'],
      ['A', 'AMBER', false, '92.7'],
    ])
  })
  it('do not look at a month where the period is one', () => expect(alertsOf([listed('B', { month: 'RED' })], false)).toEqual([]))
  it('are counted once each, beside what is green', () =>
    expect(lightsOf([listed('A', { year: 'AMBER', month: 'RED' }), listed('B'), listed('C', { year: 'NONE', month: 'NONE' })], true)).toEqual({
      RED: 1,
      GREEN: 1,
    }))
})

describe('reporting', () => {
  it('adds up what was due in the month, and names who is silent', () =>
    expect(silences([listed('A', { missing: ['640302100000'] }), listed('B', { missing: ['640302100000', '640302105000'] })])).toEqual({
      due: 24,
      reported: 21,
      townships: [
        { code: '640302100000', indicators: 2 },
        { code: '640302105000', indicators: 1 },
      ],
    }))
})

describe('changes against last year', () => {
  const changes = changesOf([
    listed('UP', { yoy: '1.9' }),
    listed('WORSE', { yoy: '-1.7' }),
    listed('FALLING', { yoy: '-2.4', direction: 'DOWN' }),
    listed('SAME', { yoy: '0.04' }),
    listed('COUNT', { yoy: '16.7', kind: 'FLOW' }),
    listed('NEUTRAL', { yoy: '3', direction: 'NEUTRAL' }),
    listed('NEW'),
  ])
  it('are those of rates, from the most improved to the most worsened', () =>
    expect(changes.map((change) => change.indicator.code)).toEqual(['FALLING', 'UP', 'SAME', 'WORSE']))
  it('are shown from both ends, without what did not change', () => {
    expect(extremes(changes, 8).map((change) => change.indicator.code)).toEqual(['FALLING', 'UP', 'WORSE'])
    expect(extremes(changes, 2).map((change) => change.indicator.code)).toEqual(['FALLING', 'WORSE'])
  })
})

it('orders the townships by their index, and leaves out what takes no part', () => {
  const towns = [
    { code: '1', name: '甲镇', kind: 'TOWN' },
    { code: '2', name: '乙乡', kind: 'TOWNSHIP' },
    { code: '3', name: '农场', kind: 'FARM' },
  ]
  const score = (code: string, rank: number) => ({ division: { code }, score: String(100 - rank), rank })
  const index = {
    capabilityIndex: { townships: [score('2', 1), score('1', 2)] },
    before: { townships: [score('1', 1), score('2', 2)] },
  } as unknown as Parameters<typeof matrixRows>[2]
  expect(matrixRows([], towns, index).map(({ code, rank, previousRank }) => [code, rank, previousRank])).toEqual([
    ['2', 1, 2],
    ['1', 2, 1],
  ])
  expect(matrixRows([], towns, undefined).map((row) => row.code)).toEqual(['1', '2'])
})

it('finds the worst by direction, never among farms', () => {
  const of = (code: string, value: string | null, kind = 'TOWN') => ({ value, division: { code, kind } })
  const values = [of('a', '90'), of('b', '84.5'), of('c', null), of('d', '10', 'FARM')]
  expect(worstOf('UP', values)?.division.code).toBe('b')
  expect(worstOf('DOWN', values)?.division.code).toBe('a')
  expect(worstOf('NEUTRAL', values)).toBeNull()
})

it('goes back a year', () => {
  expect(yearBefore({ from: '2019-01-01', to: '2019-10-15' })).toEqual({ beforeFrom: '2018-01-01', beforeTo: '2018-10-15' })
  expect(yearBefore({ from: '2020-02-01', to: '2020-02-29' })).toEqual({ beforeFrom: '2019-02-01', beforeTo: '2019-02-28' })
})

it('takes the indicator in the address when there is such a one', () => {
  expect(chosenIndicator([{ code: 'A' }, { code: 'B' }], 'B', 'A')).toBe('B')
  expect(chosenIndicator([{ code: 'A' }, { code: 'B' }], 'nonsense', 'B')).toBe('B')
  expect(chosenIndicator([], 'A', 'B')).toBe('B')
})

it('counts lights', () => expect(countLights(['GREEN', 'GREEN', 'RED', undefined])).toEqual({ GREEN: 2, RED: 1 }))

import { describe, expect, it } from 'vitest'
import { tabsOf } from '@/features/division/tabs'
import { profileFigures } from '@/features/home/profile'
import { summarise } from '@/features/reconciliation/summary'
import { drillTarget, firstPart } from './drill'
import { completion } from './figure'
import { rankMove, scaleOf } from './ranking'
import { lightRule } from './rule'
import { average, reaches, standing } from './standing'
import { statusWord } from './status'

const lineage = {
  numerator: { list: 'mediationCases' },
  denominator: { list: 'mediationOrganizations' },
  unmet: { list: 'mediationCases' },
}

describe('drillTarget', () => {
  const year = { from: '2019-01-01', to: '2019-12-31' }
  const value = { ...year, lineage }
  it('leads to the numerator’s rows, or to the denominator’s', () => {
    expect(drillTarget('MED', value, '640302105000', year)).toEqual({
      list: 'mediationCases',
      query: { ind: 'MED', part: 'num', division: '640302105000' },
    })
    expect(drillTarget('MED', value, null, year, 'all')).toEqual({ list: 'mediationOrganizations', query: { ind: 'MED', part: 'all' } })
  })
  it('leads first to what speaks against the figure, unless nothing does', () => {
    expect(firstPart({ numerator: '2061', denominator: '2441', lineage })).toBe('unmet')
    expect(firstPart({ numerator: '12', denominator: '12.00', lineage })).toBe('num')
    expect(firstPart({ numerator: '2061', denominator: null, lineage: { ...lineage, unmet: null } })).toBe('num')
    expect(drillTarget('MED', value, null, year, 'unmet')).toEqual({ list: 'mediationCases', query: { ind: 'MED', part: 'unmet' } })
  })
  it('leads to what is counted where there is no denominator', () => {
    const count = { ...year, lineage: { ...lineage, denominator: null } }
    expect(drillTarget('X', count, null, year)?.query['part']).toBe('all')
    expect(drillTarget('X', count, null, year, 'all')).toBeNull()
  })
  it('names the period of a figure that is not the page’s, and the page’s by no words', () => {
    const query = (from: string, to: string) => drillTarget('MED', { from, to, lineage }, null, year)?.query
    expect(query('2019-12-01', '2019-12-31')).toMatchObject({ period: '2019-12' })
    expect(query('2018-01-01', '2018-12-31')).toMatchObject({ period: '2018' })
    expect(query('2018-04-01', '2019-03-31')).toMatchObject({ span: '2018-04-01..2019-03-31' })
    // A running month: the page's period ends with the data, the figure's with the month.
    expect(drillTarget('MED', { from: '2019-01-01', to: '2019-10-31', lineage }, null, { from: '2019-01-01', to: '2019-10-15' })?.query).toEqual({
      ind: 'MED',
      part: 'num',
    })
  })
  it('leads nowhere without records', () => expect(drillTarget('X', { ...year, lineage: null }, null, year)).toBeNull())
})

describe('completion', () => {
  const count = { kind: 'STOCK', direction: 'UP' } as const
  it('is rounded down, so that 100 means reached', () => {
    expect(completion(count, '89.9', '90')).toBe('99')
    expect(completion(count, '90', '90')).toBe('100')
    expect(completion(count, '92.7', '90')).toBe('103')
  })
  it('is not given of a rate, of a falling indicator, nor without a target', () => {
    expect(completion({ kind: 'RATE', direction: 'UP' }, '89.9', '90')).toBeNull()
    expect(completion({ kind: 'STOCK', direction: 'DOWN' }, '7', '5')).toBeNull()
    expect(completion(count, '7', null)).toBeNull()
    expect(completion(count, null, '5')).toBeNull()
    expect(completion(count, '7', '0')).toBeNull()
  })
})

describe('ranking', () => {
  it('says how many places were gained', () => {
    expect(rankMove(2, 5)).toBe(3)
    expect(rankMove(null, 5)).toBeNull()
  })
  it('draws amounts from zero', () => {
    const scale = scaleOf(false, ['50', '200', null], null)
    expect([scale.from, scale.at('50'), scale.at('200'), scale.at(null)]).toEqual([0, 25, 100, null])
    expect(scaleOf(false, [null], null).at('5')).toBeNull()
  })
  it('draws rates near each other from the ten below them and their target', () => {
    const scale = scaleOf(true, ['93.5', '99', null], '95')
    expect([scale.from, scale.to, scale.at('93.5'), scale.target]).toEqual([90, 100, 35, 50])
    expect(scaleOf(true, ['5', '12'], '8').from).toBe(0)
    expect(scaleOf(true, ['130', '98'], null)).toMatchObject({ from: 90, to: 130 })
  })
  it('places a unit among those ranked', () => {
    expect(standing([{ rank: 2, rankedUnits: 12, gapToAverage: '1.5' }])).toEqual({ rank: 2, total: 12, gap: '1.5' })
    expect(standing([{ rank: null, rankedUnits: 12, gapToAverage: null }])).toEqual({ rank: null, total: 12, gap: null })
    expect(standing([])).toEqual({ rank: null, total: 0, gap: null })
  })
  it('gives the average exactly', () => {
    expect(average('97.1', '1.25')).toBe('95.85')
    expect(average('2', '5')).toBe('-3')
    expect(average(null, '1')).toBeNull()
  })
  it('knows how finely an indicator is known', () => {
    expect(reaches('VILLAGE', 'TOWNSHIP')).toBe(true)
    expect(reaches('DISTRICT', 'TOWNSHIP')).toBe(false)
  })
})

describe('a figure', () => {
  const t = (key: string, values?: Record<string, unknown>): string => `${key} ${Object.values(values ?? {}).join(' ')}`.trim()
  const rule = (target: string | null, redLine: string | null, direction: 'UP' | 'DOWN' | 'NEUTRAL', own: string | null = target) =>
    lightRule(direction, target === null && redLine === null ? null : { target, redLine }, own, (line) => line, t)
  it('says by which rule its light is given', () => {
    expect(rule('95', '85', 'UP')).toBe('rule.both.up 95 85')
    expect(rule('24', '48', 'DOWN')).toBe('rule.both.down 24 48')
    expect(rule('100', null, 'UP')).toBe('rule.targetOnly.up 100')
    expect(rule('90', '90', 'UP')).toBe('rule.redLineOnly.up 90')
    expect(rule(null, '0', 'UP')).toBe('rule.redLineOnly.up 0')
    expect(rule(null, null, 'NEUTRAL', '100')).toBe('rule.pace 100')
    expect(rule(null, null, 'UP')).toBe('')
    expect(rule('5', null, 'NEUTRAL')).toBe('')
  })
  it('says why it has no value', () => {
    expect(statusWord('MISSING', t)).toBe('status.MISSING')
    expect(statusWord(undefined, t)).toBe('—')
  })
})

describe('the overview', () => {
  it('writes people as the document does', () => {
    const fact = {
      code: 'S-006',
      row: 'S-006',
      nameZh: '总人口',
      nameEn: 'Population',
      value: '410000',
      qualifier: 'EQ' as const,
      unitZh: '人',
      unitEn: 'persons',
      sentence: '…',
    }
    expect(profileFigures([fact], 'zh')[0]).toMatchObject({ value: '41', unit: '万人' })
    expect(profileFigures([fact], 'en')[0]).toMatchObject({ value: '410000', unit: 'persons' })
    expect(profileFigures([{ ...fact, value: null }], 'zh')).toEqual([])
  })
})

it('sums up the reconciliation', () =>
  expect(
    summarise([
      { computed: '1', matches: true, reached: true, fact: { value: '1' } },
      { computed: '2', matches: false, reached: true, fact: { value: '1' } },
      { computed: null, matches: null, reached: true, fact: { value: '1' } },
      { computed: '3', matches: null, reached: true, fact: { value: null } },
      { computed: '4', matches: null, reached: false, fact: { value: '9' } },
    ]),
  ).toEqual({ total: 5, compared: 2, match: 1, mismatch: 1, notReached: 1, rest: 2 }))
it('keeps budgets with townships and ledgers first with villages', () => {
  expect(tabsOf('TOWNSHIP').map((tab) => tab.key)).toContain('budget')
  expect(
    tabsOf('VILLAGE')
      .map((tab) => tab.key)
      .slice(0, 2),
  ).toEqual(['indicators', 'ledger'])
})

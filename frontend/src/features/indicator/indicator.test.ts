import { describe, expect, it } from 'vitest'
import { average, reaches, standing } from '@/features/division/standing'
import { tabsOf } from '@/features/division/tabs'
import { chosenIndicator, countLights, trendCodes } from '@/features/home/home'
import { profileFigures } from '@/features/home/profile'
import { summarise } from '@/features/reconciliation/summary'
import { drillTarget, firstPart } from './drill'
import { completion } from './figure'
import { rankMove, share } from './ranking'

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
  it('draws no bar for what is unknown', () => {
    expect(share(null, 100)).toBe(0)
    expect(share('50', 100)).toBe(50)
    expect(share('5', 0)).toBe(0)
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

describe('the overview', () => {
  it('chooses trends among what is computed', () =>
    expect(trendCodes([{ code: 'VOL_HOURS' }, { code: 'MED_SUCCESS_RATE' }, { code: 'X' }])).toEqual(['MED_SUCCESS_RATE', 'VOL_HOURS']))
  it('takes the indicator in the address when there is such a one', () => {
    const listed = (code: string) => ({ code, name: { zh: code, en: code }, finest: 'VILLAGE' as const, subItem: '3.1' })
    expect(chosenIndicator([listed('A'), listed('MED_SUCCESS_RATE')], 'A')).toBe('A')
    expect(chosenIndicator([listed('A'), listed('MED_SUCCESS_RATE')], 'nonsense')).toBe('MED_SUCCESS_RATE')
    expect(chosenIndicator([], 'A')).toBe('')
  })
  it('counts lights', () => expect(countLights(['GREEN', 'GREEN', 'RED', undefined])).toEqual({ GREEN: 2, RED: 1 }))
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
      { computed: '1', matches: true },
      { computed: '2', matches: false },
      { computed: null, matches: null },
    ]),
  ).toEqual({ total: 3, compared: 2, match: 1, mismatch: 1, rest: 1 }))
it('keeps budgets with townships and ledgers first with villages', () => {
  expect(tabsOf('TOWNSHIP').map((tab) => tab.key)).toContain('budget')
  expect(
    tabsOf('VILLAGE')
      .map((tab) => tab.key)
      .slice(0, 2),
  ).toEqual(['indicators', 'ledger'])
})

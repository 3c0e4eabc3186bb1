import { describe, expect, it } from 'vitest'
import { listLabels } from '@/api/generated/labels'
import type { ListName } from '@/features/shell/subjects'
import { keyOfSpan, type PeriodRule, periodWhere, ruleField, sameMonths, shiftWhere } from './period'
import { listOf } from './registry'

const lists = (Object.keys(listLabels) as ListName[]).map(listOf)
const rule = (list: ListName): PeriodRule | null => listOf(list).period

describe('the period’s rule of a list', () => {
  it('counts what happened by its day', () => {
    expect(rule('serviceRequests')).toEqual({ kind: 'flow', date: 'acceptedOn' })
    expect(rule('mediationCases')).toEqual({ kind: 'flow', date: 'openedOn' })
    expect(rule('volunteerProjects')).toEqual({ kind: 'flow', date: 'startedOn' })
  })
  it('counts what belongs to a year by the year', () => {
    expect(rule('villageLedgers')).toEqual({ kind: 'year', year: 'year' })
    expect(rule('peopleMatters')).toEqual({ kind: 'year', year: 'year' })
  })
  it('counts what is in force at the end', () => {
    expect(rule('divisions')).toEqual({ kind: 'stock', date: 'validFrom', until: 'validTo' })
    expect(rule('serviceCentres')).toEqual({ kind: 'stock', date: 'openedOn', until: 'closedOn' })
    expect(rule('volunteers')).toEqual({ kind: 'stock', date: 'registeredOn', until: null })
    expect(rule('populationStats')).toEqual({ kind: 'yearlyStock', year: 'year', until: 'supersededYear' })
  })
  it('compares dates with dates and years with years, on every list', () => {
    const timeless = lists.filter((config) => config.period === null).map((config) => config.list)
    expect(timeless.length).toBeLessThan(20)
    for (const config of lists) {
      if (!config.period) continue
      const field = config.fields.get(ruleField(config.period))
      expect([field?.kind, field?.nullable], config.list).toEqual(['date' in config.period ? 'Date' : 'Year', false])
      const until = 'until' in config.period ? config.period.until : null
      if (until) expect(config.fields.has(until), config.list).toBe(true)
    }
  })
  it('makes a condition of a period', () => {
    const year = { from: '2019-01-01', to: '2019-10-15' }
    expect(periodWhere({ kind: 'year', year: 'year' }, year)).toEqual({ year: { gte: 2019, lte: 2019 } })
    expect(periodWhere({ kind: 'stock', date: 'validFrom', until: 'validTo' }, year)).toEqual({
      validFrom: { lte: '2019-10-15' },
      or: [{ validTo: { isNull: true } }, { validTo: { gt: '2019-10-15' } }],
    })
    expect(periodWhere({ kind: 'yearlyStock', year: 'year', until: 'supersededYear' }, year)).toEqual({
      year: { lte: 2019 },
      or: [{ supersededYear: { isNull: true } }, { supersededYear: { gt: 2019 } }],
    })
  })
})

describe('spans', () => {
  it('are named by the period that covers their months', () => {
    expect(keyOfSpan('2019-01-01', '2019-12-31')).toBe('2019')
    expect(keyOfSpan('2019-04-01', '2019-06-30')).toBe('2019Q2')
    expect(keyOfSpan('2019-02-01', '2019-02-28')).toBe('2019-02')
    expect(keyOfSpan('2019-02-01', '2019-04-30')).toBeNull()
    expect(keyOfSpan('2018-07-01', '2019-06-30')).toBeNull()
  })
  it('are the same by their months', () => {
    expect(sameMonths({ from: '2019-01-01', to: '2019-10-15' }, { from: '2019-01-01', to: '2019-10-31' })).toBe(true)
    expect(sameMonths({ from: '2019-01-01', to: '2019-10-15' }, { from: '2019-01-01', to: '2019-12-31' })).toBe(false)
  })
  it('move the ends that a condition names, at any depth, and nothing else', () => {
    const where = {
      or: [{ endedOn: { isNull: true } }, { endedOn: { gt: '2018-12-31' } }],
      postedOn: { lte: '2018-12-31', gte: '2018-01-01' },
      year: { in: [2018] },
      statutoryDays: { lte: 2018 },
      township: { code: { eq: '640302105000' } },
    }
    expect(shiftWhere(where, { from: '2018-01-01', to: '2018-12-31' }, { from: '2019-01-01', to: '2019-12-31' })).toEqual({
      or: [{ endedOn: { isNull: true } }, { endedOn: { gt: '2019-12-31' } }],
      postedOn: { lte: '2019-12-31', gte: '2019-01-01' },
      year: { in: [2019] },
      statutoryDays: { lte: 2018 },
      township: { code: { eq: '640302105000' } },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { closedMonth, hasPrevious, isStale, lastYear, monthsLabel, parsePeriod, periodLabel, spanLabel, wholeMonths, years, yearToDate } from './period'

const span = { dataFrom: '2018-01-01', dataThrough: '2019-12-31' }
const midMonth = { dataFrom: '2018-01-01', dataThrough: '2019-10-15' }

describe('parsePeriod', () => {
  it('reads years, quarters and months', () => {
    expect(parsePeriod('2019', span)).toMatchObject({ kind: 'year', from: '2019-01-01', to: '2019-12-31' })
    expect(parsePeriod('2018Q1', span)).toMatchObject({ kind: 'quarter', from: '2018-01-01', to: '2018-03-31' })
    expect(parsePeriod('2018-02', span)).toMatchObject({ kind: 'month', from: '2018-02-01', to: '2018-02-28' })
  })
  it('reads everything by its name', () => expect(parsePeriod('all', span)).toEqual({ kind: 'all', key: 'all', from: '2018-01-01', to: '2019-12-31' }))
  it('knows leap years', () => expect(parsePeriod('2020-02', { dataFrom: '2018-01-01', dataThrough: '2020-12-31' }).to).toBe('2020-02-29'))
  it('ends with the data', () => expect(parsePeriod('2019', { dataFrom: '2018-01-01', dataThrough: '2019-06-30' }).to).toBe('2019-06-30'))
  it.each(['', '2017', '2030-01', '2019Q5', '2019-13', 'x', null, undefined, ['2019'], '2019; drop'])('takes %j as the year to date', (key) => {
    expect(parsePeriod(key, midMonth)).toEqual({ kind: 'toDate', key: '', from: '2019-01-01', to: '2019-10-15' })
  })
})

describe('closedMonth', () => {
  it.each([
    ['', span, '2019-12'],
    ['', midMonth, '2019-09'],
    ['all', midMonth, '2019-09'],
    ['2018', span, '2018-12'],
    ['2019Q3', midMonth, '2019-09'],
    ['2018Q1', span, '2018-03'],
  ])('of %j of %j is %s', (key, of, month) => expect(closedMonth(parsePeriod(key, of), of)).toMatchObject({ kind: 'month', key: month }))
  it('is none in a quarter that has only begun, and of a month', () => {
    expect(closedMonth(parsePeriod('2019Q4', midMonth), midMonth)).toBeNull()
    expect(closedMonth(yearToDate({ dataFrom: '2018-01-01', dataThrough: '2019-01-20' }), { dataFrom: '2018-01-01', dataThrough: '2019-01-20' })).toBeNull()
    expect(closedMonth(parsePeriod('2019-06', span), span)).toBeNull()
  })
})

describe('what a running period is compared by', () => {
  const t = (key: string, values: Record<string, unknown>): string => `${key} ${Object.values(values).join(' ')}`
  it.each([
    ['', midMonth, '2019-09-30', 'period.months 2019 1 9'],
    ['2019', midMonth, '2019-09-30', 'period.months 2019 1 9'],
    ['2019Q3', midMonth, '2019-09-30', 'period.quarters.3 2019'],
    ['2018', midMonth, '2018-12-31', 'period.year 2018'],
    ['2019-10', midMonth, '2019-10-15', 'period.month 2019 10 10'],
    ['', span, '2019-12-31', 'period.year 2019'],
  ])('%j of %j ends on %s: %s', (key, of, to, label) => {
    const compared = wholeMonths(parsePeriod(key, of), of)
    expect([compared.to, monthsLabel(compared, t)]).toEqual([to, label])
  })
})

it('compares months and quarters with those before, and longer periods with last year only', () => {
  expect(['2019-06', '2019Q2', '2019', '', 'all'].map((key) => hasPrevious(parsePeriod(key, span)))).toEqual([true, true, false, false, false])
})

it('names a span by its months where both are whole', () => {
  const t = (key: string, values: Record<string, unknown>): string => `${key} ${JSON.stringify(values)}`
  expect(spanLabel('2019-01-01', '2019-12-31', t)).toContain('period.month')
  expect(spanLabel('2019-12-01', '2019-12-31', t)).toMatch(/^period\.month/)
  expect(spanLabel('2019-01-01', '2019-10-15', t)).toContain('period.day')
  expect(periodLabel(parsePeriod('2019Q2', span), t)).toMatch(/^period\.quarters\.2/)
})

it('lists the years of the data, newest first', () => expect(years(span)).toEqual([2019, 2018]))
it('knows the last year', () => expect(lastYear(span)).toMatchObject({ key: '2019', kind: 'year' }))
it.each([
  ['2019-12-31', '2020-02-05', false],
  ['2019-12-31', '2020-02-20', true],
  ['2019-10-15', '2019-10-20', false],
  ['2019-10-15', '2019-11-20', true],
])('of data through %s, says on %s whether a month is overdue: %s', (through, now, stale) => expect(isStale(through, new Date(`${now}T08:00:00Z`))).toBe(stale))

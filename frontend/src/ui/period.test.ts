import { describe, expect, it } from 'vitest'
import { lastYear, parsePeriod, years } from './period'

const span = { dataFrom: '2018-01-01', dataThrough: '2019-12-31' }

describe('parsePeriod', () => {
  it('reads years, quarters and months', () => {
    expect(parsePeriod('2019', span)).toMatchObject({ kind: 'year', from: '2019-01-01', to: '2019-12-31' })
    expect(parsePeriod('2018Q1', span)).toMatchObject({ kind: 'quarter', from: '2018-01-01', to: '2018-03-31' })
    expect(parsePeriod('2018-02', span)).toMatchObject({ kind: 'month', from: '2018-02-01', to: '2018-02-28' })
  })
  it('knows leap years', () => expect(parsePeriod('2020-02', { dataFrom: '2018-01-01', dataThrough: '2020-12-31' }).to).toBe('2020-02-29'))
  it('ends with the data', () => expect(parsePeriod('2019', { dataFrom: '2018-01-01', dataThrough: '2019-06-30' }).to).toBe('2019-06-30'))
  it.each(['', '2017', '2030-01', '2019Q5', '2019-13', 'x', null, ['2019'], '2019; drop'])('takes %j as everything', (key) => {
    expect(parsePeriod(key, span)).toEqual({ kind: 'all', key: '', from: '2018-01-01', to: '2019-12-31' })
  })
})

it('lists the years of the data, newest first', () => expect(years(span)).toEqual([2019, 2018]))
it('knows the last year', () => expect(lastYear(span)).toMatchObject({ key: '2019', kind: 'year' }))

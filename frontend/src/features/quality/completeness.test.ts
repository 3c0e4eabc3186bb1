import { describe, expect, it } from 'vitest'
import { enumLabels, listLabels } from '@/api/generated/labels'
import { entityNamed } from '@/features/records/model'
import {
  entityOfSubject,
  entryOf,
  lastDayOf,
  lightOf,
  matrixOf,
  monthsOf,
  percentOf,
  periodOfReport,
  readPlace,
  stepFrom,
  writePlace,
  yearsOf,
} from './completeness'

const [first, second] = ['640302100000', '640302101000'] as const
const status = (code: string, month: string, due: number, reported: number) => ({ township: { code }, month: `${month}-01`, due, reported })
const matrix = matrixOf([
  status(second, '2019-12', 49, 46),
  status(second, '2019-11', 0, 0),
  status(second, '2019-10', 9, 8),
  status(first, '2019-10', 9, 9),
  status(first, '2019-11', 9, 4),
  status(first, '2019-12', 40, 37),
])

describe('the months of the matrix', () => {
  const from = '2016-01-01'
  it('are the last twelve with records of a running year', () => {
    expect(monthsOf({ kind: 'toDate', from: '2019-01-01', to: '2019-03-20' }, from)).toEqual({ from: '2018-04-01', to: '2019-03-20' })
    expect(monthsOf({ kind: 'toDate', from: '2019-01-01', to: '2019-12-31' }, from).from).toBe('2019-01-01')
  })
  it('are those of a period that is chosen', () => {
    expect(monthsOf({ kind: 'quarter', from: '2018-04-01', to: '2018-06-30' }, from)).toEqual({ from: '2018-04-01', to: '2018-06-30' })
    expect(lastDayOf('2020-02-01')).toBe('2020-02-29')
    expect(monthsOf({ kind: 'month', from: '2018-04-01', to: '2018-04-30' }, from).from).toBe('2018-04-01')
  })
  it('are the newest of a time that is longer than one answer, and none before the records', () => {
    expect(monthsOf({ kind: 'all', from: '2016-01-01', to: '2019-12-31' }, from).from).toBe('2017-01-01')
    expect(monthsOf({ kind: 'toDate', from: '2019-01-01', to: '2019-03-20' }, '2019-02-10').from).toBe('2019-02-01')
  })
})

describe('the matrix', () => {
  it('has the townships by code, the months by time, and sums of both', () => {
    expect(matrix.months).toEqual(['2019-10-01', '2019-11-01', '2019-12-01'])
    expect(matrix.rows.map(({ code }) => code)).toEqual([first, second])
    expect(matrix.rows[0]?.total).toEqual({ due: 58, reported: 50 })
    expect(matrix.totals.get('2019-12-01')).toEqual({ due: 89, reported: 83 })
    expect(matrix.total).toEqual({ due: 116, reported: 104 })
    expect(yearsOf(['2018-12-01', ...matrix.months])).toEqual([
      { year: 2018, months: ['2018-12-01'] },
      { year: 2019, months: [...matrix.months] },
    ])
  })
  it('shows how complete a cell is, and nothing where nothing was due', () => {
    const lights = [
      [0, 0],
      [9, 9],
      [9, 8],
      [10, 5],
      [9, 4],
      [3, 0],
    ].map(([due = 0, reported = 0]) => lightOf({ due, reported }))
    expect(lights).toEqual(['NONE', 'GREEN', 'AMBER', 'AMBER', 'RED', 'RED'])
  })
  it('says 100 % only of all', () => {
    expect(percentOf({ due: 2000, reported: 1999 })).toBe('99.9')
    expect(percentOf({ due: 49, reported: 49 })).toBe('100.0')
    expect(percentOf({ due: 0, reported: 0 })).toBeNull()
  })
  it('is walked through by the arrow keys, over what was not due', () => {
    const at = (township: string, month: string) => ({ township, month: `${month}-01` })
    expect(stepFrom(matrix, at(second, '2019-10'), 0, 1)).toEqual(at(second, '2019-12'))
    expect(stepFrom(matrix, at(first, '2019-11'), 1, 0)).toBeNull()
    expect(stepFrom(matrix, at(first, '2019-10'), -1, 0)).toBeNull()
  })
  it('is entered at the newest cell that misses most', () => {
    expect(entryOf(matrix)).toEqual({ township: first, month: '2019-11-01' })
    expect(entryOf(matrixOf([status(first, '2019-10', 0, 0)]))).toBeNull()
  })
})

describe('the open cell', () => {
  it('is read from an address as it is written, and nothing else is', () => {
    const place = { township: first, month: '2019-12-01' }
    expect(readPlace(writePlace(place))).toEqual(place)
    for (const raw of ['', '640302100000', '640302100000.2019-13', undefined, ['640302100000.2019-12']]) expect(readPlace(raw)).toBeNull()
  })
})

describe('a subject of reports', () => {
  it('has a list of its records', () => {
    const subjects = Object.keys(enumLabels['ReportSubject'] ?? {})
    expect(subjects.length).toBeGreaterThan(20)
    for (const subject of subjects) expect(Object.keys(listLabels), subject).toContain(entityNamed(entityOfSubject(subject)).list)
  })
  it('has its records in the month, or in the year of yearly ones', () => {
    expect(periodOfReport('MONTHLY', '2019-06-01')).toBe('2019-06')
    expect(periodOfReport('YEARLY_AHEAD', '2019-01-01')).toBe('2019')
  })
})

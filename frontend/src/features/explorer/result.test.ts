import { describe, expect, it } from 'vitest'
import { csvOf, fileName } from './download'
import { canPlot, firstChoice, plot, shapeOf } from './plot'
import { findIn, type ResultTable } from './result'

const cases = {
  mediationCases: {
    groups: [
      {
        key: { openedOn: { label: '2019-02' }, township: { code: '640302105000', shortName: '古城镇' } },
        all: { count: 3 },
        aggregate: { avg: { amount: '10.50' } },
      },
      {
        key: { openedOn: { label: '2019-01' }, township: { code: '640302105000', shortName: '古城镇' } },
        all: { count: 2 },
        aggregate: { avg: { amount: null } },
      },
      {
        key: { openedOn: { label: '2019-01' }, township: { code: '640302100000', shortName: '金积镇' } },
        all: { count: 5 },
        aggregate: { avg: { amount: '7' } },
      },
    ],
  },
}

function only(data: unknown): ResultTable {
  const { tables } = findIn(data)
  const [table] = tables
  if (!table || tables.length !== 1) throw new Error(`${tables.length} tables`)
  return table
}

describe('tables in an answer', () => {
  it('are its lists, with plain columns', () => {
    expect(only(cases)).toEqual({
      path: 'mediationCases › groups',
      columns: ['key.openedOn.label', 'key.township.code', 'key.township.shortName', 'all.count', 'aggregate.avg.amount'],
      rows: [
        ['2019-02', '640302105000', '古城镇', 3, '10.50'],
        ['2019-01', '640302105000', '古城镇', 2, null],
        ['2019-01', '640302100000', '金积镇', 5, '7'],
      ],
    })
  })
  it('carry the fields around an inner list', () => {
    const { tables } = findIn({
      townships: {
        nodes: [
          { name: 'A', villages: { edges: [{ node: { code: '1' } }, { node: { code: '2' } }] } },
          { name: 'B', villages: { edges: [] } },
        ],
      },
    })
    expect(tables).toEqual([
      { path: 'townships', columns: ['name'], rows: [['A'], ['B']] },
      {
        path: 'townships › villages',
        columns: ['townships.name', 'code'],
        rows: [
          ['A', '1'],
          ['A', '2'],
        ],
      },
    ])
  })
  it('an answer without a list is one row, one without data is none', () => {
    expect(only({ viewer: { userName: 'x', tags: ['a', 'b'] }, n: 1 })).toEqual({
      path: '',
      columns: ['viewer.userName', 'viewer.tags', 'n'],
      rows: [['x', 'a; b', 1]],
    })
    for (const nothing of [null, undefined, {}, { list: [] }]) expect(findIn(nothing)).toEqual({ tables: [], charts: [] })
  })
  it('leave out the charts that the server drew, which stand for themselves', () => {
    const option = { series: [{ type: 'bar', data: [1] }] }
    expect(findIn({ indicator: { chart: option } })).toEqual({ tables: [], charts: [{ path: 'indicator › chart', option }] })
  })
})

describe('a chart', () => {
  it('knows figures from codes and names', () => {
    const { dimensions, measures } = shapeOf(only(cases))
    expect(dimensions.map(({ name, isTime }) => [name, isTime])).toEqual([
      ['key.openedOn', true],
      ['key.township', false],
    ])
    expect(measures.map(({ name, additive }) => [name, additive])).toEqual([
      ['all.count', true],
      ['aggregate.avg.amount', false],
    ])
  })
  it('runs along time, in order, with a series for each place', () => {
    const table = only(cases)
    const choice = firstChoice(table)
    expect(choice).toEqual({ kind: 'line', category: 'key.openedOn', split: 'key.township', measures: ['all.count'] })
    const drawn = choice && plot(table, choice)
    expect(drawn?.option['xAxis']).toMatchObject([{ data: ['2019-01', '2019-02'] }])
    expect(drawn?.option['series']).toMatchObject([
      { name: '古城镇', data: [2, 3] },
      { name: '金积镇', data: [5, null] },
    ])
    expect(drawn?.summed).toBe(false)
  })
  it('adds up counts at one place, and never averages', () => {
    const table = only(cases)
    const counts = plot(table, { kind: 'bar', category: 'key.openedOn', split: '', measures: ['all.count'] })
    expect(counts?.summed).toBe(true)
    expect(counts?.option['series']).toMatchObject([{ data: [7, 3] }])
    const averages = plot(table, { kind: 'bar', category: 'key.openedOn', split: '', measures: ['aggregate.avg.amount'] })
    expect(averages?.summed).toBe(false)
    expect(averages?.option['xAxis']).toMatchObject([{ data: ['2019-01 · 古城镇', '2019-01 · 金积镇', '2019-02 · 古城镇'] }])
    expect(averages?.option['series']).toMatchObject([{ data: [null, 7, 10.5] }])
  })
  it('needs two rows, a figure and a name', () => {
    expect(canPlot(only(cases))).toBe(true)
    expect(canPlot({ path: '', columns: ['name', 'count'], rows: [['a', 1]] })).toBe(false)
    expect(
      canPlot({
        path: '',
        columns: ['name', 'code'],
        rows: [
          ['a', '640302105000'],
          ['b', '640302100000'],
        ],
      }),
    ).toBe(false)
    expect(canPlot({ path: '', columns: ['count'], rows: [[1], [2]] })).toBe(false)
    expect(plot(only(cases), { kind: 'bar', category: 'nothing', split: '', measures: ['all.count'] })).toBeNull()
  })
})

describe('a download', () => {
  it('is read by spreadsheets, which run nothing in it', () => {
    const rows = [
      ['=1+1', '-3.5', 7],
      ['@cmd', 'a,"b"', null],
      ['+86 953', '-', true],
      ['\tx', '两\n行', '-2'],
    ]
    expect(csvOf({ path: '', columns: ['=name', 'b', 'c'], rows })).toBe(
      '\uFEFF\'=name,b,c\r\n\'=1+1,-3.5,7\r\n\'@cmd,"a,""b""",\r\n\'+86 953,\'-,true\r\n\'\tx,"两\n行",-2\r\n',
    )
  })
  it('has a name for every system', () => {
    expect(fileName('CasesByMonth mediationCases › groups', 'csv')).toBe('CasesByMonth-mediationCases-groups.csv')
    expect(fileName('../../结果' + ':?', 'json')).toBe('结果.json')
    expect(fileName('***', 'json')).toBe('result.json')
  })
})

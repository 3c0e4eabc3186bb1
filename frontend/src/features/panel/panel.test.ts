import { describe, expect, it } from 'vitest'
import type { PanelFragment } from '@/api/generated/graphql'
import { grid, groups, heightOf, inOrder, isBroad, isCounting, recordsOf, shown, staffing, tip, twin, widths } from './panel'

const panel = (
  kind: PanelFragment['kind'],
  marks: readonly (readonly [labels: string[], values: (string | null)[]])[],
  columns: string[] = ['乡镇', '件数'],
): Pick<PanelFragment, 'kind' | 'marks' | 'columns' | 'complete' | 'folded'> => ({
  kind,
  columns,
  complete: false,
  folded: false,
  marks: marks.map(([labels, values]) => ({ labels, values, gap: false, shade: null, fact: null, drill: null })),
})

describe('the marks of a panel', () => {
  it('are its table twin, unknown values as a dash', () => {
    expect(
      twin(
        panel('BARS', [
          [['金积镇'], ['1234']],
          [['高闸镇'], [null]],
        ]),
        '件',
      ),
    ).toEqual({
      head: ['乡镇', '件数'],
      rows: [
        ['金积镇', '1,234'],
        ['高闸镇', '—'],
      ],
    })
  })
  it('say in the tooltip what they are, with the unit at the first figure', () => {
    expect(tip(panel('BULLET', [[['金积镇'], ['47', '52']]], ['乡镇', '在编', '核定']), '人', 0)).toBe('金积镇\n在编 47人\n核定 52')
    expect(tip(panel('BARS', []), '人', 3)).toBe('')
  })
  it('round rates to one decimal and leave whole numbers whole', () => {
    expect([shown('97.0760', '%'), shown('2382012.5', '小时'), shown('84', '个'), shown(null, '%')]).toEqual(['97.1', '2,382,012.50', '84', '—'])
  })
  it('lead to their list with their condition in the address', () => {
    const year = { from: '2019-01-01', to: '2019-12-31' }
    expect(recordsOf({ list: 'institutions', where: { template: { eq: 'AFTER' } } }, year)).toEqual({
      list: 'institutions',
      query: { where: '{"template":{"eq":"AFTER"}}', span: '2019-01-01..2019-12-31' },
    })
    expect(recordsOf(null, year)).toBeNull()
  })
})

describe('what the page lays out itself', () => {
  it('stands by row and column, and knows where nothing stands', () => {
    const { marks } = panel('ROSTER', [
      [
        ['金积镇', '党政办', '王*'],
        ['9', '10'],
      ],
      [
        ['金积镇', '综治办', '李*'],
        ['5', '5'],
      ],
      [
        ['高闸镇', '综治办', '空缺'],
        ['4', '5'],
      ],
    ])
    expect(grid(marks)).toEqual({
      columns: ['党政办', '综治办'],
      rows: [
        { name: '金积镇', cells: [0, 1] },
        { name: '高闸镇', cells: [-1, 2] },
      ],
    })
  })
  it('leaves out counts of one record each', () => {
    expect([
      isCounting(panel('CARDS', [[['甲'], ['1']]]).marks),
      isCounting(
        panel('CARDS', [
          [['甲'], ['1']],
          [['乙'], ['7']],
        ]).marks,
      ),
    ]).toEqual([false, true])
  })
})

describe('the room of a panel', () => {
  it('grows with its rows', () => {
    const rows = (n: number) =>
      panel(
        'BARS',
        Array.from({ length: n }, (_, at) => [[`${at}`], ['1']] as const),
      )
    expect(heightOf(rows(20))).toBeGreaterThan(heightOf(rows(5)))
  })
  it('fits the places of tiers', () => {
    const rows = (n: number) =>
      panel(
        'TIERS',
        Array.from({ length: n }, (_, at) => [['镇', `${at}`], ['1']] as const),
      )
    expect(heightOf(rows(16))).toBeGreaterThan(heightOf(rows(2)))
  })
  it('scrolls on a phone with more than five columns', () => {
    const heat = (n: number) =>
      panel(
        'HEAT_MAP',
        Array.from({ length: n }, (_, at) => [['金积镇', `${at}`], ['1']] as const),
      )
    expect([isBroad(heat(5)), isBroad(heat(6)), isBroad(panel('CALENDAR', []))]).toEqual([false, true, true])
  })
  it('is the whole width where nothing would stand beside it', () => {
    const narrow = panel('FUNNEL', [])
    const calendar = panel('CALENDAR', [])
    expect(widths([narrow, narrow, calendar, narrow])).toEqual([false, false, true, true])
    expect(widths([narrow, calendar, narrow, narrow])).toEqual([true, true, false, false])
  })
  it('puts low panels beside low ones, and those for a second look last', () => {
    const figures = panel('FIGURES', [])
    const bars = panel('BARS', [])
    const folded = { ...panel('HEAT_MAP', []), folded: true }
    expect(widths([figures, bars, bars])).toEqual([true, false, false])
    expect(widths([figures, { ...bars, complete: true }, bars])).toEqual([false, false, true])
    expect(inOrder([folded, bars, figures])).toEqual([bars, figures, folded])
  })
})

describe('what a mark means', () => {
  it('says how far posts are filled', () => {
    expect(
      [
        ['10', '10'],
        ['11', '12'],
        ['3', '6'],
      ].map((values) => staffing({ values })),
    ).toEqual([
      { vacant: 0, shade: 'good' },
      { vacant: 1, shade: 'fair' },
      { vacant: 3, shade: 'poor' },
    ])
  })
  it('never rounds a rate to all where something is missing', () => {
    expect([shown('99.9999', '%'), shown('100', '%'), shown('99.94', '%')]).toEqual(['99.9', '100', '99.9'])
  })
  it('stands in the list of what it has in common with others', () => {
    const { marks } = panel('GROUPS', [
      [['新建', '金积镇'], ['1']],
      [['改建', '高闸镇'], ['1']],
      [['新建', '古城镇'], ['1']],
    ])
    expect(groups(marks)).toEqual([
      {
        name: '新建',
        members: [
          { index: 0, name: '金积镇' },
          { index: 2, name: '古城镇' },
        ],
      },
      { name: '改建', members: [{ index: 1, name: '高闸镇' }] },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import {
  cellName,
  columnIndex,
  columnName,
  countsOf,
  countWords,
  groupsOf,
  inOrder,
  minuteOf,
  missingFields,
  placeOf,
  type Refusal,
  type SheetReport,
  sizeOf,
  stepFrom,
  totalOf,
  vanishedOf,
  verdictOf,
  windowFrom,
  withColumn,
  withConstant,
} from './report'
import { together } from './useRevisions'

const refusal = (cell: string, row: number, code = 'DATE_FORMAT', field: string | null = 'day', suggestions: string[] = []): Refusal => ({
  cell,
  row,
  field,
  code,
  message: { zh: '', en: '' },
  suggestions,
})
const sheet = (of: Partial<SheetReport> = {}): SheetReport => ({
  sheet: 'Sheet1',
  entity: 'Holiday',
  headerRow: 1,
  columns: [
    { column: 'A', header: '名称', field: 'name', how: 'NAME', candidates: [] },
    { column: 'B', header: '日期', field: 'day', how: 'NAME', candidates: [] },
  ],
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  skipped: [],
  refusedCount: of.refused?.length ?? 0,
  refused: [],
  notes: [],
  ...of,
})
const file = (...sheets: SheetReport[]) => ({ files: [{ file: 'a.xlsx', error: null, sheets }] })

describe('the counts', () => {
  it('take the rows that are neither stored nor skipped as refused', () => {
    expect(countsOf(sheet({ rows: 5, created: 1, updated: 1, unchanged: 1, skipped: [{ row: 9, why: 'TOTAL' }] }))).toEqual({
      created: 1,
      updated: 1,
      unchanged: 1,
      refused: 2,
      skipped: 1,
    })
  })
  it('are added up over the sheets', () =>
    expect(totalOf(file(sheet({ rows: 2, created: 2 }), sheet({ rows: 3, updated: 1 })))).toMatchObject({ created: 2, updated: 1, refused: 2 }))
  it('bear lists without details', () => expect(totalOf(file(sheet({ skipped: null, refused: null, columns: null }))).skipped).toBe(0))
  it('name what is not zero, and something where all is', () => {
    expect(countWords({ created: 0, updated: 2, unchanged: 0, refused: 1, skipped: 0 })).toEqual(['updated', 'refused'])
    expect(countWords({ created: 0, updated: 0, unchanged: 0, refused: 0, skipped: 0 })).toEqual(['created'])
  })
})

describe('the verdict', () => {
  it.each([
    ['all', sheet({ rows: 1, created: 1 })],
    ['nothing', sheet({ rows: 1, unchanged: 1 })],
    ['part', sheet({ rows: 2, created: 1, refused: [refusal('B2', 2)] })],
    ['none', sheet({ rows: 1, refused: [refusal('B2', 2)] })],
  ] as const)('is %s', (verdict, of) => expect(verdictOf(file(of))).toBe(verdict))
  it('is none for a file that cannot be read', () =>
    expect(verdictOf({ files: [{ file: 'a', error: { code: 'FILE_FORMAT', message: { zh: '', en: '' } }, sheets: [] }] })).toBe('none'))
})

describe('what vanished', () => {
  it('is added up over the sheets that say it', () =>
    expect(vanishedOf(file(sheet(), sheet({ vanished: { count: 3, rows: [], unread: 1, ended: 2 } })))).toEqual({ count: 3, unread: 1, ended: 2 }))
})

describe('places', () => {
  it('are named as spreadsheets do', () => {
    for (const [name, index] of [
      ['A', 0],
      ['Z', 25],
      ['AA', 26],
      ['AMJ', 1023],
    ] as const) {
      expect(columnIndex(name)).toBe(index)
      expect(columnName(index)).toBe(name)
    }
    expect(columnIndex('a')).toBe(-1)
    expect(cellName(17, 5)).toBe('F17')
  })
  it('of a whole row stand at its field', () => {
    const { columns } = sheet()
    expect(placeOf(refusal('', 4), columns ?? [])).toEqual({ row: 4, column: 1 })
    expect(placeOf(refusal('', 4, 'RULE_BROKEN', null), columns ?? [])).toEqual({ row: 4, column: 0 })
    expect(placeOf(refusal('C4', 4), columns ?? [])).toEqual({ row: 4, column: 2 })
  })
  it('are shown with what stands above them', () => {
    expect(windowFrom(100, 40)).toBe(87)
    expect(windowFrom(3, 40)).toBe(1)
  })
})

describe('refusals', () => {
  const of = sheet({
    refused: [
      refusal('', 1, 'COLUMN_REQUIRED_MISSING', 'notice'),
      refusal('B9', 9),
      refusal('A3', 3, 'TEXT_INVALID', 'name'),
      refusal('B3', 3),
      refusal('', 5, 'DUPLICATE_IN_FILE', 'day'),
    ],
  })
  it('are walked from left to right and downwards, those of columns aside', () =>
    expect(inOrder(of).map(({ cell, row }) => cell || row)).toEqual(['A3', 'B3', 5, 'B9']))
  it('are grouped by reason, the most frequent first', () =>
    expect(groupsOf(of).map(({ code, refusals }) => [code, refusals.length])).toEqual([
      ['DATE_FORMAT', 2],
      ['TEXT_INVALID', 1],
      ['DUPLICATE_IN_FILE', 1],
    ]))
  it('lead from one to the next and round about', () => {
    const list = inOrder(of)
    const columns = of.columns ?? []
    const next = (row: number, column: number, by: 1 | -1) => stepFrom(list, columns, { row, column }, by)?.row
    expect(next(3, 1, 1)).toBe(5)
    expect(next(4, 0, -1)).toBe(3)
    expect(next(9, 1, 1)).toBe(3)
    expect(next(3, 0, -1)).toBe(9)
    expect(stepFrom([], columns, { row: 1, column: 0 }, 1)).toBeNull()
  })
  it('name the fields that one text could fill in', () => expect(missingFields(of)).toEqual(['notice']))
})

describe('mappings and revisions', () => {
  it('keep what they had', () => {
    const mapping = withConstant(withColumn(withColumn(undefined, '日期', 'day'), '备注', ''), 'notice', '试验')
    expect(mapping).toEqual({
      columns: Object.fromEntries([
        ['日期', 'day'],
        ['备注', ''],
      ]),
      constants: { notice: '试验' },
    })
    expect(withConstant(mapping, 'notice', '').constants).toEqual({})
  })
  it('are one where they meet on their way', () =>
    expect(together({ mode: 'create', cells: { a: { A1: 'x', A2: 'y' } } }, { mode: 'update', cells: { a: { A1: 'z' }, b: { B1: null } } })).toEqual({
      mode: 'update',
      cells: { a: { A1: 'z', A2: 'y' }, b: { B1: null } },
    }))
})

it('shows sizes and times as people read them', () => {
  expect([sizeOf(12), sizeOf(2048), sizeOf(3_400_000)]).toEqual(['12 B', '2 KB', '3.2 MB'])
  expect(minuteOf('2026-12-01T16:05:09Z')).toBe('2026-12-02 00:05')
})

import type { Localized } from '@/ui/words'

/** What an import found and did, as the server reports it (internal/transfer). */
export interface ImportReport {
  id: string
  status: 'CHECKED' | 'COMMITTED' | 'UNDONE'
  fileName: string
  size: number
  madeBy: string
  madeAt: string
  committedBy: string | null
  committedAt: string | null
  undoneBy: string | null
  undoneAt: string | null
  /** How the file is read; lists of imports leave it out. */
  options?: ReadOptions
  committed: boolean
  files: readonly FileReport[]
}

export interface Running {
  id: string
  status: 'RUNNING'
  rows: number
}

export interface FileReport {
  file: string
  error: { code: string; message: Localized } | null
  sheets: readonly SheetReport[]
}

export interface SheetReport {
  /** Name of the sheet; empty for a text file. */
  sheet: string
  entity: string | null
  headerRow: number | null
  columns?: readonly ColumnReport[] | null
  /** The source that is known for files with the same headers. */
  proposedMapping?: string | null
  rows: number
  created: number
  updated: number
  unchanged: number
  skipped?: readonly { row: number; why: string }[] | null
  /** All of them, also those that the report leaves out. */
  refusedCount: number
  refused?: readonly Refusal[] | null
  notes: readonly Localized[] | null
  /** Of a full export, in the first sheet of each kind of record; lists of imports leave it out. */
  vanished?: Vanished | null
}

/** Stored rows that no row of a full export names. */
export interface Vanished {
  /** All of them, also those that the report leaves out. */
  count: number
  rows: readonly { id: string; key: string; label: string }[]
  /** Rows of the file of which it is not known which records they are. */
  unread: number
  ended: number
}

export interface ColumnReport {
  column: string
  header: string
  field: string | null
  how: 'NAME' | 'SYNONYM' | 'MAPPING' | 'NONE' | 'AMBIGUOUS'
  candidates: readonly string[]
}

export interface Refusal {
  /** Such as F17; empty for the whole row or column. */
  cell: string
  row: number
  field: string | null
  code: string
  message: Localized
  suggestions: readonly string[]
}

export const modes = ['upsert', 'create', 'update'] as const
export type Mode = (typeof modes)[number]

export interface Mapping {
  source?: string
  entity?: string
  columns: Readonly<Record<string, string>>
  constants?: Readonly<Record<string, string>>
}

export interface ReadOptions {
  as?: string
  mode: Mode
  mapping?: Mapping
  full?: boolean
  cells?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What is read otherwise in an import that was tried; what is left out stays. */
export interface Revision {
  as?: string
  mode?: Mode
  mapping?: Mapping
  full?: boolean
  /** Text by cell by sheet; null takes a correction back. */
  cells?: Readonly<Record<string, Readonly<Record<string, string | null>>>>
}

export interface Counts {
  created: number
  updated: number
  unchanged: number
  refused: number
  skipped: number
}

/** How many rows of a sheet are stored as it says, and how many are not. */
export const countsOf = (sheet: SheetReport): Counts => ({
  created: sheet.created,
  updated: sheet.updated,
  unchanged: sheet.unchanged,
  refused: Math.max(sheet.rows - sheet.created - sheet.updated - sheet.unchanged, 0),
  skipped: sheet.skipped?.length ?? 0,
})

export const sheetsOf = (report: Pick<ImportReport, 'files'>): readonly SheetReport[] => report.files.flatMap(({ sheets }) => sheets)

export function totalOf(report: Pick<ImportReport, 'files'>): Counts {
  const total: Counts = { created: 0, updated: 0, unchanged: 0, refused: 0, skipped: 0 }
  for (const sheet of sheetsOf(report)) {
    const counts = countsOf(sheet)
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key]
  }
  return total
}

/** How many stored rows no row of a full export names, how many were ended, and of how many rows it is not known which records they are. */
export function vanishedOf(report: Pick<ImportReport, 'files'>): { count: number; unread: number; ended: number } {
  const total = { count: 0, unread: 0, ended: 0 }
  for (const { vanished } of sheetsOf(report)) {
    total.count += vanished?.count ?? 0
    total.unread += vanished?.unread ?? 0
    total.ended += vanished?.ended ?? 0
  }
  return total
}

/** Whether anything is in the way of storing the whole file, and whether a part of it can be stored. */
export function verdictOf(report: Pick<ImportReport, 'files'>): 'all' | 'part' | 'none' | 'nothing' {
  const { created, updated, unchanged } = totalOf(report)
  const refusals = sheetsOf(report).reduce((n, sheet) => n + sheet.refusedCount, 0)
  if (report.files.some(({ error }) => error !== null)) return 'none'
  if (refusals > 0) return created + updated + unchanged > 0 ? 'part' : 'none'
  return created + updated > 0 ? 'all' : 'nothing'
}

/** The number of a column by its letters, from 0; -1 for other texts. */
export function columnIndex(name: string): number {
  if (!/^[A-Z]{1,3}$/.test(name)) return -1
  return [...name].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

export function columnName(index: number): string {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`

/** A cell: its row from 1, its column from 0. */
export interface Place {
  row: number
  column: number
}

/** The place of a refusal in the sheet. One of a whole row stands in the column of its field, or in the first. */
export function placeOf(refusal: Refusal, columns: readonly ColumnReport[]): Place {
  const letters = /^([A-Z]+)\d+$/.exec(refusal.cell)?.[1]
  const named = letters ?? columns.find(({ field }) => field !== null && field === refusal.field)?.column
  return { row: refusal.row, column: Math.max(named ? columnIndex(named) : 0, 0) }
}

/** Whether a refusal is about a column, and so about every row. */
export const isOfColumn = (refusal: Refusal): boolean => refusal.code.startsWith('COLUMN_') || refusal.row === 0

/** The refusals of cells and rows, from left to right and downwards; of one reason only, if one is chosen. */
export function inOrder(sheet: SheetReport, code: string | null = null): Refusal[] {
  const columns = sheet.columns ?? []
  return (sheet.refused ?? [])
    .filter((refusal) => !isOfColumn(refusal) && (code === null || refusal.code === code))
    .map((refusal) => ({ refusal, column: placeOf(refusal, columns).column }))
    .sort((a, b) => a.refusal.row - b.refusal.row || a.column - b.column)
    .map(({ refusal }) => refusal)
}

export interface ReasonGroup {
  code: string
  refusals: Refusal[]
}

/** The refusals of cells and rows by their reason, the most frequent first. */
export function groupsOf(sheet: SheetReport): ReasonGroup[] {
  const groups = new Map<string, Refusal[]>()
  for (const refusal of inOrder(sheet)) {
    const group = groups.get(refusal.code)
    if (group) group.push(refusal)
    else groups.set(refusal.code, [refusal])
  }
  return [...groups].map(([code, refusals]) => ({ code, refusals })).sort((a, b) => b.refusals.length - a.refusals.length)
}

/** The next or the last refusal in a list, as seen from a place; round about at its ends. */
export function stepFrom(list: readonly Refusal[], columns: readonly ColumnReport[], from: Place, by: 1 | -1): Refusal | null {
  const places = list.map((refusal) => placeOf(refusal, columns))
  const after = (p: Place): boolean => p.row > from.row || (p.row === from.row && p.column > from.column)
  const before = (p: Place): boolean => p.row < from.row || (p.row === from.row && p.column < from.column)
  const at = by === 1 ? places.findIndex(after) : places.filter(before).length - 1
  return list[at >= 0 ? at : by === 1 ? 0 : list.length - 1] ?? null
}

/** A mapping with another field for a header; an empty one for a column that is not read. */
export const withColumn = (mapping: Mapping | undefined, header: string, field: string): Mapping => ({
  ...mapping,
  columns: { ...mapping?.columns, [header]: field },
})

/** A mapping with a text for every row, or without one. */
export function withConstant(mapping: Mapping | undefined, field: string, text: string): Mapping {
  const constants = Object.fromEntries(Object.entries(mapping?.constants ?? {}).filter(([name]) => name !== field))
  return { ...mapping, columns: mapping?.columns ?? {}, constants: text ? { ...constants, [field]: text } : constants }
}

/** The fields that the table lacks, and that one text could fill in for every row. */
export const missingFields = (sheet: SheetReport): string[] =>
  (sheet.refused ?? []).flatMap(({ code, field }) => (code === 'COLUMN_REQUIRED_MISSING' && field ? [field] : []))

/** The first line of the lines that are shown around a row. */
export const windowFrom = (row: number, count: number): number => Math.max(1, row - Math.floor(count / 3))

/** A size in bytes, as a person reads it. */
export const sizeOf = (bytes: number): string =>
  bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`

const countKeys = ['created', 'updated', 'unchanged', 'refused', 'skipped'] as const

/** The counts that a sentence names: those that are not zero, and the new rows where all are. */
export const countWords = (counts: Counts): readonly (keyof Counts)[] => {
  const named = countKeys.filter((key) => counts[key] > 0)
  return named.length > 0 ? named : ['created']
}

/** An instant of the API, in the county's time, to the minute. */
export const minuteOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

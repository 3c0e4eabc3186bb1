import type { Light, QualityReportingQuery, ReportFrequency } from '@/api/generated/graphql'
import type { Period } from '@/ui/period'

export type MonthStatus = QualityReportingQuery['reportingStatus'][number]

/** Reports that were due, and those of them that were handed in. */
export interface Cell {
  due: number
  reported: number
}

export interface MatrixRow {
  /** Code of the township. */
  code: string
  /** By the first day of the month. */
  cells: ReadonlyMap<string, Cell>
  total: Cell
}

export interface Matrix {
  /** First days of the months, the oldest first. */
  months: readonly string[]
  rows: readonly MatrixRow[]
  /** All townships together, by month. */
  totals: ReadonlyMap<string, Cell>
  total: Cell
}

/** A place of the matrix that is open: a township, and the first day of a month. */
export interface Place {
  township: string
  month: string
}

const usualMonths = 12
/** The months of one answer of the server. */
const mostMonths = 36

const ordinal = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const firstDay = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** The months of the matrix: those of the chosen period; of the running year the last twelve with records; of a long time the newest. */
export function monthsOf(period: Pick<Period, 'kind' | 'from' | 'to'>, dataFrom: string): { from: string; to: string } {
  const last = ordinal(period.to)
  const wanted = period.kind === 'toDate' ? last - usualMonths + 1 : ordinal(period.from)
  return { from: firstDay(Math.max(wanted, last - mostMonths + 1, ordinal(dataFrom))), to: period.to }
}

/** The last day of a month by its first. */
export const lastDayOf = (first: string): string => new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).toISOString().slice(0, 10)

const none: Cell = { due: 0, reported: 0 }
const sum = (a: Cell, b: Cell): Cell => ({ due: a.due + b.due, reported: a.reported + b.reported })

/** The townships in the order of their codes beside the months. */
export function matrixOf(statuses: readonly MonthStatus[]): Matrix {
  const months = [...new Set(statuses.map(({ month }) => month))].sort()
  const codes = [...new Set(statuses.map(({ township }) => township.code))].sort()
  const totals = new Map<string, Cell>()
  const rows = codes.map((code): MatrixRow => {
    const own = statuses.filter(({ township }) => township.code === code)
    for (const status of own) totals.set(status.month, sum(totals.get(status.month) ?? none, status))
    return { code, cells: new Map(own.map((status) => [status.month, status])), total: own.reduce(sum, none) }
  })
  return { months, rows, totals, total: rows.map(({ total }) => total).reduce(sum, none) }
}

/** The months by year, for the head of the table. */
export function yearsOf(months: readonly string[]): { year: number; months: string[] }[] {
  const years = new Map<number, string[]>()
  for (const month of months) years.set(Number(month.slice(0, 4)), [...(years.get(Number(month.slice(0, 4))) ?? []), month])
  return [...years].map(([year, own]) => ({ year, months: own }))
}

/** How complete a cell is, as a light: all handed in, some missing, more than half missing; none where nothing was due. */
export function lightOf({ due, reported }: Cell): Light {
  if (due === 0) return 'NONE'
  if (reported >= due) return 'GREEN'
  return reported * 2 < due ? 'RED' : 'AMBER'
}

/** The part that is handed in, in per cent and rounded down, so that 100 is said only of all; null where nothing was due. */
export const percentOf = ({ due, reported }: Cell): string | null => (due === 0 ? null : (Math.floor((reported * 1000) / due) / 10).toFixed(1))

/** The next cell in a direction in which something was due; null at the edge. */
export function stepFrom(matrix: Matrix, from: Place, rows: number, columns: number): Place | null {
  let row = matrix.rows.findIndex(({ code }) => code === from.township) + rows
  let column = matrix.months.indexOf(from.month) + columns
  for (; matrix.rows[row] && matrix.months[column]; row += rows, column += columns) {
    const [found, month] = [matrix.rows[row]!, matrix.months[column]!]
    if ((found.cells.get(month)?.due ?? 0) > 0) return { township: found.code, month }
  }
  return null
}

/** The cell that Tab leads to: the newest that misses most, so that what is to be done is one key away. */
export function entryOf(matrix: Matrix): Place | null {
  let [found, missing]: [Place | null, number] = [null, -1]
  for (const month of matrix.months)
    for (const { code, cells } of matrix.rows) {
      const { due, reported } = cells.get(month) ?? none
      if (due > 0 && due - reported >= missing) [found, missing] = [{ township: code, month }, due - reported]
    }
  return found
}

export const writePlace = ({ township, month }: Place): string => `${township}.${month.slice(0, 7)}`

/** Reads the open cell of an address; null for anything else. */
export function readPlace(raw: unknown): Place | null {
  const match = typeof raw === 'string' ? /^(\d{12})\.(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(raw) : null
  return match ? { township: match[1] ?? '', month: `${match[2]}-01` } : null
}

/** The entity whose records are a subject of reports: APPEAL is of Appeal, VILLAGE_LEDGER of VillageLedger. */
export const entityOfSubject = (subject: string): string => subject.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The period in which the records of a report lie, as an address names it. */
export const periodOfReport = (frequency: ReportFrequency, month: string): string => (frequency === 'MONTHLY' ? month.slice(0, 7) : month.slice(0, 4))

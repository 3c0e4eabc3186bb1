import type { Cell, ResultTable } from './result'

// Makes a bar or line chart of a table: some columns are measures, others identify the row.

/** A column that identifies rows: one, or the best of several that name the same thing (code, name). */
export interface Dimension {
  name: string
  column: number
  isTime: boolean
}

export interface Measure {
  name: string
  column: number
  /** Whether rows may be added up: counts and sums may, averages and rates may not. */
  additive: boolean
}

export interface Shape {
  dimensions: Dimension[]
  measures: Measure[]
}

export interface Choice {
  kind: 'bar' | 'line'
  category: string
  /** A second dimension whose values become series; none when empty. */
  split: string
  measures: readonly string[]
}

const decimal = /^-?\d+(\.\d+)?$/
const identifying = /^(id|code|number|version|year|quarter|month|phone|ordinal|decimals)$/i
const time = /^(\d{4}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}|\d{4}-?Q[1-4]|\d{4}-?H[12]|\d{4}-?W\d{2}|\d{4}-\d{2}-?[上中下]旬)$/
// The best name of a thing comes first; "label" and "period" name a span of time.
const naming: readonly string[] = ['label', 'period', 'shortName', 'name', 'zh', 'nameZh', 'code', 'from']
const ends: ReadonlySet<string> = new Set(['from', 'to', 'partial'])

const last = (column: string): string => column.slice(column.lastIndexOf('.') + 1)
const parent = (column: string): string => column.slice(0, Math.max(column.lastIndexOf('.'), 0))

export const toNumber = (cell: Cell | undefined): number | null =>
  typeof cell === 'number' ? cell : typeof cell === 'string' && decimal.test(cell) ? Number(cell) : null

function isMeasure(name: string, cells: readonly Cell[]): boolean {
  if (identifying.test(last(name))) return false
  const present = cells.filter((cell) => cell !== null)
  // Twelve digits without a point are a code, not an amount.
  return present.length > 0 && present.every((cell) => toNumber(cell) !== null && !(typeof cell === 'string' && /^(0\d|\d{10,}$)/.test(cell)))
}

const nameRank = (column: string): number => {
  const rank = naming.indexOf(last(column))
  return rank < 0 ? naming.length : rank
}

/** Finds the use of each column. Columns with one value are left out, unless there is only one row. */
export function shapeOf(table: ResultTable): Shape {
  const measures: Measure[] = []
  const groups = new Map<string, number[]>()
  table.columns.forEach((name, column) => {
    const cells = table.rows.map((row) => row[column] ?? null)
    if (isMeasure(name, cells)) {
      measures.push({ name, column, additive: /(^|\.)(count|sum)(\.|$)/i.test(name) || /count$/i.test(name) })
      return
    }
    if (cells.every((cell) => cell === null || typeof cell === 'boolean') && ends.has(last(name))) return
    if (table.rows.length > 1 && new Set(cells).size < 2) return
    // Plain fields of the row itself stand alone; those of one object name the same thing.
    const group = parent(name) && naming.concat('to', 'partial', 'en', 'id', 'kind', 'level').includes(last(name)) ? parent(name) : name
    groups.set(group, [...(groups.get(group) ?? []), column])
  })
  const dimensions = [...groups].map(([name, columns]) => {
    const column = columns.reduce((best, next) => (nameRank(table.columns[next] ?? '') < nameRank(table.columns[best] ?? '') ? next : best))
    const cells = table.rows.map((row) => row[column] ?? null).filter((cell) => cell !== null)
    return { name, column, isTime: cells.length > 0 && cells.every((cell) => time.test(String(cell))) }
  })
  return { dimensions: dedupe(dimensions, table), measures }
}

/** A code and a name at the same level identify the same rows; the name stays. */
function dedupe(dimensions: readonly Dimension[], table: ResultTable): Dimension[] {
  const distinctDimensions: Dimension[] = []
  for (const dimension of [...dimensions].sort((a, b) => nameRank(table.columns[a.column] ?? '') - nameRank(table.columns[b.column] ?? ''))) {
    const pairs = (other: Dimension): Set<string> => new Set(table.rows.map((row) => JSON.stringify([row[other.column], row[dimension.column]])))
    const values = (column: number): number => new Set(table.rows.map((row) => row[column])).size
    const twin = distinctDimensions.some((other) => {
      const distinct = pairs(other).size
      return (
        distinct === values(other.column) &&
        distinct === values(dimension.column) &&
        parent(table.columns[other.column] ?? '') === parent(table.columns[dimension.column] ?? '')
      )
    })
    if (!twin) distinctDimensions.push(dimension)
  }
  return dimensions.filter((dimension) => distinctDimensions.includes(dimension))
}

export const canPlot = (table: ResultTable): boolean => {
  if (table.rows.length < 2) return false
  const { dimensions, measures } = shapeOf(table)
  return dimensions.length > 0 && measures.length > 0
}

const mostSeries = 12
const mostCategories = 500

/** A first choice that is usually right: time runs along the axis, a small second dimension makes series. */
export function firstChoice(table: ResultTable): Choice | null {
  const { dimensions, measures } = shapeOf(table)
  const category = dimensions.find((dimension) => dimension.isTime) ?? dimensions[0]
  const measure = measures.find(({ name }) => last(name) === 'value') ?? measures[0]
  if (!category || !measure) return null
  const distinct = (column: number): number => new Set(table.rows.map((row) => row[column])).size
  const split =
    distinct(category.column) < table.rows.length
      ? dimensions.find((dimension) => dimension !== category && distinct(dimension.column) <= mostSeries)
      : undefined
  const size = (one: Measure): number => Math.max(...table.rows.map((row) => Math.abs(toNumber(row[one.column]) ?? 0)))
  const scale = size(measure)
  // Only measures of one scale are drawn together: a count and its part, not a count and yuan.
  const beside = split
    ? []
    : measures.filter(
        (other) =>
          other !== measure &&
          other.additive === measure.additive &&
          last(other.name) === last(measure.name) &&
          size(other) * 20 >= scale &&
          size(other) <= scale * 20,
      )
  return {
    kind: category.isTime ? 'line' : 'bar',
    category: category.name,
    split: split?.name ?? '',
    measures: [measure, ...beside.slice(0, 3)].map(({ name }) => name),
  }
}

export interface Plot {
  option: Record<string, unknown>
  /** Rows that share a bar or point were added up. */
  summed: boolean
  /** How many categories were left out. */
  left: number
}

const text = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '—' : String(cell))

/** The ECharts option of a choice; null when the table has no such columns. */
export function plot(table: ResultTable, choice: Choice): Plot | null {
  const { dimensions, measures } = shapeOf(table)
  const category = dimensions.find(({ name }) => name === choice.category)
  const split = dimensions.find(({ name }) => name === choice.split && name !== choice.category)
  const chosen = choice.measures.flatMap((name) => measures.find((measure) => measure.name === name) ?? []).slice(0, split ? 1 : mostSeries)
  if (!category || chosen.length === 0) return null
  const others = dimensions.filter((dimension) => dimension !== category && dimension !== split)
  const keyOf = (row: readonly Cell[]): string => JSON.stringify([row[category.column], split ? row[split.column] : null])
  const collides = new Set(table.rows.map(keyOf)).size < table.rows.length
  // Rows that must not be added up differ by their full names.
  const summed = collides && chosen.every((measure) => measure.additive)
  const label = (row: readonly Cell[]): string => [category, ...(collides && !summed ? others : [])].map(({ column }) => text(row[column])).join(' · ')

  const labels = [...new Set(table.rows.map(label))]
  if (category.isTime) labels.sort()
  const shown = labels.slice(0, mostCategories)
  const index = new Map(shown.map((name, place) => [name, place]))
  const series = new Map<string, (number | null)[]>()
  for (const row of table.rows) {
    const place = index.get(label(row))
    if (place === undefined) continue
    for (const measure of chosen) {
      const name = split ? text(row[split.column]) : measure.name
      const values = series.get(name) ?? shown.map(() => null)
      series.set(name, values)
      const value = toNumber(row[measure.column])
      if (value !== null) values[place] = summed ? round((values[place] ?? 0) + value) : value
    }
  }
  const long = shown.some((name) => name.length > 4) && shown.length > 8
  return {
    option: {
      grid: { top: series.size > 1 ? 40 : 16, right: 24, bottom: 8, left: 12, containLabel: true },
      tooltip: { trigger: 'axis' },
      legend: { type: 'scroll' },
      xAxis: [{ type: 'category', data: shown, axisLabel: { hideOverlap: true, ...(long ? { rotate: 35 } : {}) } }],
      yAxis: [{ type: 'value', axisLabel: { formatter: '@number' } }],
      series: [...series].map(([name, data]) => ({ type: choice.kind, name, data, ...(choice.kind === 'line' ? { symbolSize: 5 } : { barMaxWidth: 40 }) })),
    },
    summed,
    left: labels.length - shown.length,
  }
}

/** Binary sums of decimals have errors in the last places, which are rounded away here. */
const round = (value: number): number => Number(value.toPrecision(15))

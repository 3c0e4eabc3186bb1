// Finds the tables in any answer: every list of objects is one, its columns are the plain
// fields of its objects, with the plain fields of the objects around it in front.

export type Cell = string | number | boolean | null

export interface ResultTable {
  /** Where it lies, as it is shown: "divisions › townships". */
  path: string
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}

export interface ResultChart {
  path: string
  /** An ECharts option that the server made. */
  option: unknown
}

export interface Findings {
  tables: ResultTable[]
  charts: ResultChart[]
}

type Plain = Map<string, Cell>
type Fields = Record<string, unknown>

// Names that only hold a list.
const carriers: ReadonlySet<string> = new Set(['nodes', 'edges', 'node'])
// Filters that the server hands out as JSON: a value, not a table.
const opaque: ReadonlySet<string> = new Set(['where', 'numeratorWhere'])

const isObject = (value: unknown): value is Fields => value !== null && typeof value === 'object' && !Array.isArray(value)
const isOption = (value: unknown): boolean => isObject(value) && Array.isArray(value['series'])
const isCell = (value: unknown): value is Cell => value === null || ['string', 'number', 'boolean'].includes(typeof value)
const joined = (path: readonly string[], glue: string): string => path.filter((name) => !carriers.has(name)).join(glue)

interface Draft {
  columns: Set<string>
  rows: Plain[]
}

export function findIn(data: unknown): Findings {
  const drafts = new Map<string, Draft>()
  const charts: ResultChart[] = []
  const single: Plain = new Map()

  /** Takes the plain fields of one object, and visits the lists in it. */
  function visit(object: Fields, path: readonly string[], own: readonly string[], plain: Plain, lists: [path: string[], items: unknown[]][]): void {
    for (const [name, value] of Object.entries(object)) {
      const at = [...path, name]
      const column = [...own, ...(carriers.has(name) ? [] : [name])]
      if (isOption(value)) charts.push({ path: joined(at, ' › '), option: value })
      else if (opaque.has(name) && value !== null) plain.set(column.join('.'), JSON.stringify(value))
      else if (Array.isArray(value)) {
        if (value.some(isObject)) lists.push([at, value])
        else if (value.length > 0) plain.set(column.join('.'), value.map((item) => (isCell(item) ? String(item) : JSON.stringify(item))).join('; '))
      } else if (isObject(value)) visit(value, at, column, plain, lists)
      else if (isCell(value)) plain.set(column.join('.'), value)
    }
  }

  function list(path: readonly string[], items: readonly unknown[], around: Plain): void {
    const shown = joined(path, ' › ')
    const draft = drafts.get(shown) ?? { columns: new Set<string>(), rows: [] }
    drafts.set(shown, draft)
    for (const item of items) {
      if (!isObject(item)) continue
      const plain: Plain = new Map()
      const below: [string[], unknown[]][] = []
      visit(item, path, [], plain, below)
      const row: Plain = new Map([...around, ...plain])
      for (const column of row.keys()) draft.columns.add(column)
      draft.rows.push(row)
      const name = path.filter((part) => !carriers.has(part)).at(-1) ?? ''
      const inherited: Plain = new Map([...around, ...[...plain].map(([column, cell]) => [`${name}.${column}`, cell] as const)])
      for (const [at, inner] of below) list(at, inner, inherited)
    }
  }

  const roots: [string[], unknown[]][] = []
  if (isObject(data)) visit(data, [], [], single, roots)
  for (const [path, items] of roots) list(path, items, new Map())
  const tables = [...drafts].map(([path, { columns, rows }]) => {
    const names = [...columns]
    return { path, columns: names, rows: rows.map((row) => names.map((column) => row.get(column) ?? null)) }
  })
  // An answer without any list is one row.
  if (tables.length === 0 && single.size > 0) tables.push({ path: '', columns: [...single.keys()], rows: [[...single.values()]] })
  return { tables: tables.filter((table) => table.columns.length > 0), charts }
}

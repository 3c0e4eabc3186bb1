import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { Column, Filter, ListConfig } from './define'

/** A filter's value as the reader set it: choices, a span, a text, yes and no, or whether it is known at all. */
export type Chosen =
  | { kind: 'known'; value: boolean }
  | { kind: 'enum'; values: string[] }
  | { kind: 'range'; from: string; to: string }
  | { kind: 'text'; text: string }
  | { kind: 'bool'; value: boolean }

export interface Origin {
  /** Code of the indicator that the reader came from; empty for a condition without one. */
  indicator: string
  part: 'num' | 'all'
  where: Record<string, unknown>
}

export interface ListState {
  filters: Readonly<Record<string, Chosen>>
  division: string | null
  origin: Origin | null
  sort: { field: string; direction: 'ASC' | 'DESC' } | null
  after: string | null
  before: string | null
  size: number
  /** Global id of the record that is open beside the list. */
  record: string | null
}

export const pageSizes = [20, 50, 100] as const

const text = (value: unknown): string => (typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : '')
const datePattern = /^\d{4}-\d{2}-\d{2}$/
const numberPattern = /^-?\d{1,16}(\.\d{1,4})?$/

/** Reads one filter. A value of another kind is ignored, so that a mistyped address still shows a page. */
export function readFilter(filter: Filter, raw: unknown): Chosen | null {
  const value = text(raw)
  if (!value) return null
  if (filter.nullable && (value === 'known' || value === 'unknown')) return { kind: 'known', value: value === 'known' }
  switch (filter.kind) {
    case 'enum': {
      const values = value.split(',').filter((word) => /^[A-Z][A-Z0-9_]*$/.test(word))
      return values.length ? { kind: 'enum', values } : null
    }
    case 'bool':
      return value === 'true' || value === 'false' ? { kind: 'bool', value: value === 'true' } : null
    case 'text':
    case 'search':
      return { kind: 'text', text: value.slice(0, 100) }
    default: {
      const pattern = filter.kind === 'date' ? datePattern : numberPattern
      const [from = '', to = ''] = value.split('..')
      const known = { kind: 'range' as const, from: pattern.test(from) ? from : '', to: pattern.test(to) ? to : '' }
      return known.from || known.to ? known : null
    }
  }
}

export function writeFilter(chosen: Chosen): string {
  switch (chosen.kind) {
    case 'enum':
      return chosen.values.join(',')
    case 'range':
      return `${chosen.from}..${chosen.to}`
    case 'text':
      return chosen.text
    case 'bool':
      return String(chosen.value)
    case 'known':
      return chosen.value ? 'known' : 'unknown'
  }
}

function readOrigin(query: LocationQuery): Origin | null {
  const raw = text(query['where'])
  if (!raw) return null
  try {
    const where: unknown = JSON.parse(raw)
    if (where === null || typeof where !== 'object' || Array.isArray(where)) return null
    return { indicator: text(query['ind']), part: query['part'] === 'num' ? 'num' : 'all', where: where as Record<string, unknown> }
  } catch {
    return null
  }
}

function readSort(raw: string, columns: readonly Column[]): ListState['sort'] {
  const descending = raw.startsWith('-')
  const field = descending ? raw.slice(1) : raw
  return columns.some((column) => column.field === field && column.sort) ? { field, direction: descending ? 'DESC' : 'ASC' } : null
}

/** The whole state of a list from its address. */
export function readState(config: ListConfig, query: LocationQuery): ListState {
  const filters: Record<string, Chosen> = {}
  for (const filter of config.filters) {
    const chosen = readFilter(filter, query[`f.${filter.field}`])
    if (chosen) filters[filter.field] = chosen
  }
  const division = text(query['division'])
  const size = Number(text(query['size']))
  const after = text(query['after']) || null
  return {
    filters,
    division: /^\d{12}$/.test(division) && config.division !== 'none' ? division : null,
    origin: readOrigin(query),
    sort: readSort(text(query['sort']), config.columns),
    after,
    before: after ? null : text(query['before']) || null,
    size: pageSizes.find((allowed) => allowed === size) ?? pageSizes[0],
    record: text(query['record']) || null,
  }
}

/** The address with some of its state replaced; a changed filter or order drops the cursor and the open record. */
export function withQuery(query: LocationQuery, changes: Readonly<Record<string, string | null>>): LocationQueryRaw {
  const next: LocationQueryRaw = { ...query }
  delete next['after']
  delete next['before']
  delete next['record']
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') delete next[key]
    else next[key] = value
  }
  return next
}

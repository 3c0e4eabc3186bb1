import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { type QuickKey, quickOf } from './deadline'
import type { Column, Filter, ListConfig } from './define'

/** A filter's value as the reader set it: choices, a span, a text, yes and no, or whether it is known at all. */
export type Chosen =
  | { kind: 'known'; value: boolean }
  | { kind: 'enum'; values: string[] }
  | { kind: 'range'; from: string; to: string }
  | { kind: 'text'; text: string }
  | { kind: 'bool'; value: boolean }

export type Part = 'unmet' | 'num' | 'all'

export interface Span {
  from: string
  to: string
}

/** The figure that the reader came from: one side of an indicator, whose rows the server names, or a condition. */
export interface Origin {
  /** Code of the indicator; empty for a condition without one. */
  indicator: string
  part: Part
  /** The condition; null for an indicator. */
  where: Record<string, unknown> | null
  /** The span for which the figure was counted, where it is not the chosen period. */
  span: Span | null
}

export interface ListState {
  filters: Readonly<Record<string, Chosen>>
  division: string | null
  origin: Origin | null
  /** Whether the chosen period narrows the list. */
  dated: boolean
  /** The ready-made filter that is chosen. */
  quick: QuickKey | null
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
    case 'related':
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

const parts: readonly Part[] = ['unmet', 'num', 'all']

/** Reads a span of days, written 2019-01-01..2019-03-31. */
function readSpan(raw: string): Span | null {
  const [from = '', to = ''] = raw.split('..')
  return datePattern.test(from) && datePattern.test(to) && from <= to ? { from, to } : null
}

function readOrigin(query: LocationQuery): Origin | null {
  const part = parts.find((known) => known === query['part']) ?? 'all'
  const span = readSpan(text(query['span']))
  const indicator = text(query['ind'])
  if (/^[A-Z][A-Z0-9_]{1,63}$/.test(indicator)) return { indicator, part, where: null, span }
  const raw = text(query['where'])
  if (!raw) return null
  try {
    const where: unknown = JSON.parse(raw)
    if (where === null || typeof where !== 'object' || Array.isArray(where)) return null
    return { indicator: '', part: 'all', where: where as Record<string, unknown>, span }
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
  const origin = readOrigin(query)
  return {
    filters,
    // A figure of an indicator has a division, whether or not its rows name one.
    division: /^\d{12}$/.test(division) && (config.division !== 'none' || origin?.indicator) ? division : null,
    origin,
    dated: text(query['when']) !== 'all',
    quick: quickOf(config.deadline).find((key) => key === query['quick']) ?? null,
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

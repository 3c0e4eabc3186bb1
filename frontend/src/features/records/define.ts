import type { ListName } from '@/api/generated/labels'
import type { Deadline } from './deadline'
import type { Field } from './model'
import type { PeriodRule } from './period'

/** How a value is written on the screen. */
export type Kind = 'text' | 'enum' | 'date' | 'time' | 'money' | 'number' | 'hours' | 'bool' | 'division' | 'masked' | 'record'

export interface BaseRow {
  id: string
  source: string
}

export interface Column {
  /** Name in the schema: the key of the heading, of the value, and of the order. */
  field: string
  kind: Kind
  /** The enum whose words are shown, or the entity of the record that is named. */
  type?: string
  /** Whether the server can sort by it. */
  sort: boolean
  /** Whether the server sorts its Chinese by pinyin. */
  pinyin: boolean
  /** Only shown to readers of this language: the other one has a twin. */
  language?: 'zh' | 'en'
}

export type FilterKind = 'enum' | 'date' | 'number' | 'decimal' | 'money' | 'text' | 'bool' | 'search' | 'related'

export interface Filter {
  field: string
  kind: FilterKind
  /** Name of the enum that is chosen from. */
  type?: string
  /** Whether the field can be unknown, so that the filter offers it. */
  nullable?: boolean
}

/** A to-many edge: a list of another entity, narrowed to one record by the edge back. */
export interface Related {
  field: string
  list: ListName
  inverse: string
}

/** One list of the product, as it follows from its entity. */
export interface ListConfig {
  list: ListName
  entity: string
  columns: readonly Column[]
  /** Fields shown until the reader chooses others, the one that opens the record first. */
  usual: readonly string[]
  filters: readonly Filter[]
  /** Fields summed beside the exact total. */
  sums: readonly string[]
  /** How deep a division narrows the list. */
  division: 'none' | 'township' | 'village' | 'self'
  /** Column that makes a card's heading on a narrow screen. */
  title: string
  related: readonly Related[]
  /** How a period narrows the list; null where its rows have no time. */
  period: PeriodRule | null
  /** By which day a record is due, and when it was done; null where records are not dealt with. */
  deadline: Deadline | null
  fields: ReadonlyMap<string, Field>
}

export interface Variables {
  where?: unknown
  orderBy?: unknown
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

export interface PageAnswer {
  list: {
    nodes: BaseRow[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
    countUpTo: { value: number; exact: boolean }
  }
}

export interface TotalsAnswer {
  list: { totalCount: number; aggregate?: { sum: Readonly<Record<string, string | null>> } }
}

export interface RecordAnswer {
  record: (BaseRow & { updatedAt: string; version: number }) | null
}

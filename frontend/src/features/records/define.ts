import type { RecordSource, TypedDocumentString } from '@/api/generated/graphql'

/** How a column's value is written on the screen. */
export type Kind = 'text' | 'enum' | 'date' | 'money' | 'number' | 'hours' | 'bool' | 'division' | 'masked' | 'record'

export interface BaseRow {
  id: string
  source: RecordSource
  updatedAt: string
}

type Nodes<Q> = Q extends { list: { nodes: readonly (infer N)[] } } ? N : never

export interface Column<Row = BaseRow> {
  /** Name in the schema: the key of the heading, of the value, and of the order. */
  field: Extract<keyof Row, string>
  kind: Kind
  /** Name of the enum whose words are shown. */
  type?: string
  /** Whether the server can sort by it. */
  sort?: boolean
  /** Not shown until chosen. */
  hidden?: boolean
  /** What of a referenced record is shown. */
  show?: (row: Row) => string | null
}

/** A column once the row's own type is forgotten. */
export interface AnyColumn extends Omit<Column, 'field' | 'show'> {
  field: string
  show?: (row: never) => string | null
}

export type Filter =
  | { field: string; kind: 'enum'; type: string }
  | { field: string; kind: 'date' | 'number' | 'decimal' | 'money' | 'text' | 'bool' }

export interface Variables {
  where?: unknown
  orderBy?: unknown
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

export interface PageAnswer<Row> {
  list: {
    nodes: Row[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
    countUpTo: { value: number; exact: boolean }
  }
}

export interface TotalsAnswer {
  list: { totalCount: number; aggregate?: { sum: Readonly<Record<string, string | null>> } }
}

/** One list of the product: its operations, its columns and its filters. */
export interface ListConfig {
  list: string
  entity: string
  document: TypedDocumentString<PageAnswer<BaseRow>, Variables>
  totals: TypedDocumentString<TotalsAnswer, { where?: unknown }>
  columns: readonly AnyColumn[]
  filters: readonly Filter[]
  /** Sums shown beside the exact total, by field. */
  sums: readonly string[]
  /** How deep a division narrows the list. */
  division: 'none' | 'township' | 'village' | 'self'
  /** Columns that make a card's heading on a narrow screen. */
  title: string
}

/**
 * Checks a list against its own operation's answer, then forgets the row type, so that one feature can
 * serve every list. The cast is sound: columns only read rows that this very operation returned.
 */
export function defineList<Q extends PageAnswer<Nodes<Q> & BaseRow>, V, T extends TotalsAnswer>(config: {
  list: string
  entity: string
  document: TypedDocumentString<Q, V>
  totals: TypedDocumentString<T, { where?: never } | Record<string, unknown>>
  columns: readonly Column<Nodes<Q>>[]
  filters: readonly Filter[]
  sums?: readonly string[]
  division: ListConfig['division']
  title: Extract<keyof Nodes<Q>, string>
}): ListConfig {
  return { sums: [], ...config } as unknown as ListConfig
}

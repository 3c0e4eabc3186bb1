import { TypedDocumentString } from '@/api/generated/graphql'
import type { Column, ListConfig, PageAnswer, RecordAnswer, TotalsAnswer, Variables } from './define'
import { entityNamed, nameOfRecord } from './model'

/** How many edges the name of a record may follow: a posting is named by its officer, a check by its centre. */
const nameDepth = 2

/** The fields of a referenced record that are read for its name. */
export function named(type: string, depth = nameDepth): string {
  if (type === 'Division') return '{ code shortName nameEn }'
  const fields = depth === 0 ? [] : nameOfRecord(entityNamed(type))
  const parts = fields.map((field) => (field.kind === 'One' ? `${field.name} ${named(field.type, depth - 1)}` : field.name))
  // A name in Chinese has an English twin.
  const twins = fields.filter((field) => field.name === 'nameZh').map(() => 'nameEn')
  return `{ ${['id', ...parts, ...twins].join(' ')} }`
}

const selected = (column: Column): string =>
  column.kind === 'division' || column.kind === 'record' ? `${column.field} ${named(column.type ?? '')}` : column.field

/** Reads no more than the columns that are shown, and the dates by which a row is overdue. */
export function listDocument(config: ListConfig, columns: readonly Column[]): TypedDocumentString<PageAnswer, Variables> {
  const dates = config.deadline ? [config.deadline.due, config.deadline.done].flatMap((date) => date ?? []) : []
  const fields = [...new Set(['id', 'source', ...columns.map(selected), ...dates])].join(' ')
  return new TypedDocumentString(`query ${config.entity}List($where: ${config.entity}Where, $orderBy: [${config.entity}Order!], $first: Int, $after: String, $last: Int, $before: String) {
  list: ${config.list}(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { ${fields} }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    countUpTo(limit: 1000) { value exact }
  }
}`)
}

export function totalsDocument(config: ListConfig): TypedDocumentString<TotalsAnswer, { where?: unknown }> {
  const sums = config.sums.length ? ` aggregate { sum { ${config.sums.join(' ')} } }` : ''
  return new TypedDocumentString(`query ${config.entity}Totals($where: ${config.entity}Where) {
  list: ${config.list}(where: $where) { totalCount${sums} }
}`)
}

/** One record in full, and how many records of other lists belong to it. */
export function recordDocument(config: ListConfig): TypedDocumentString<RecordAnswer, { id: string }> {
  const fields = [...new Set(['id', 'source', 'version', 'updatedAt', ...config.columns.map(selected)])]
  const counts = config.related.map((related) => `${related.field} { totalCount }`)
  return new TypedDocumentString(`query ${config.entity}Record($id: ID!) {
  record: node(id: $id) { ... on ${config.entity} { ${[...fields, ...counts].join(' ')} } }
}`)
}

import { TypedDocumentString } from '@/api/generated/graphql'
import { named } from '@/features/records/documents'
import { type Entity, entityNamed, identity } from '@/features/records/model'

/** A reason why nothing was written. */
export interface UserError {
  __typename: string
  code: string
  message: string
  path: readonly string[]
  /** Of a conflict: the version that the row has now. */
  current?: number
}

export interface WriteAnswer {
  write: { result: { id: string; version: number } | null; errors: readonly UserError[] }
}

/** A mutation of an entity by its verb: create, update, delete, restore, or the name of a step. */
export function writeDocument(entity: string, verb: string): TypedDocumentString<WriteAnswer, { input: unknown }> {
  const input = verb === 'delete' || verb === 'restore' ? `${verb === 'delete' ? 'Delete' : 'Restore'}RecordInput` : `${upper(verb)}${entity}Input`
  return new TypedDocumentString(`mutation ${entity}Write($input: ${input}!) {
  write: ${verb}${entity}(input: $input) {
    result { id version }
    errors { __typename code message path ... on VersionConflict { current } }
  }
}`)
}

const upper = (verb: string): string => verb.charAt(0).toUpperCase() + verb.slice(1)

export interface ChoicesAnswer {
  list: { nodes: readonly Readonly<Record<string, unknown>>[] }
}

/** Records of an entity whose code or name has a text in it: those that an edge may lead to. */
export function choicesDocument(entity: Entity): TypedDocumentString<ChoicesAnswer, { where?: unknown }> {
  return new TypedDocumentString(`query ${entity.name}Choices($where: ${entity.name}Where) {
  list: ${entity.list}(where: $where, first: 12) { nodes ${named(entity.name)} }
}`)
}

/** The condition of choicesDocument; none for an empty text, or where an entity has no open text of its own. */
export function choicesWhere(entity: Entity, text: string): unknown {
  const wanted = text.trim()
  const fields = identity(entityNamed(entity.name)).filter((field) => field.kind === 'String' || field.kind === 'Search')
  if (!wanted || fields.length === 0) return undefined
  return { or: fields.map((field) => ({ [field.name]: { contains: wanted } })) }
}

/** The change of one field, as the API writes its values; of an edge the id or code. */
export interface FieldChange {
  field: string
  label: { zh: string; en: string }
  before: string | null
  after: string | null
}

export interface HistoryAnswer {
  record: {
    history: {
      changes: readonly {
        version: number
        action: string
        label: { zh: string; en: string }
        changedAt: string
        changedBy: string
        reason: string | null
        source: string
        fields: readonly FieldChange[]
      }[]
      earlier: number | null
    }
  } | null
}

/** The writes of a record, ten at a time. */
export function historyDocument(entity: string): TypedDocumentString<HistoryAnswer, { id: string; before: number | null }> {
  return new TypedDocumentString(`query ${entity}History($id: ID!, $before: Int) {
  record: node(id: $id) { ... on ${entity} { history(first: 10, before: $before) {
    changes { version action label { zh en } changedAt changedBy reason source fields { field label { zh en } before after } }
    earlier
  } } }
}`)
}

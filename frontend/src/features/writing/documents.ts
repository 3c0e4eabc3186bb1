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
  /** Of a broken rule: its name, if it has one. */
  rule?: string | null
}

/** One mutation of an entity by its verb: create, update, delete, restore, or the name of a step. */
export interface Write {
  entity: string
  verb: string
  input: Readonly<Record<string, unknown>>
}

export interface Payload {
  result: { id: string; version: number } | null
  errors: readonly UserError[]
}

type Inputs = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** One request of several writes, by the names that their mutations have in it: all of them are made, or none. */
export function writeRequest(writes: ReadonlyMap<string, Write>): {
  document: TypedDocumentString<Readonly<Record<string, Payload>>, Inputs>
  variables: Inputs
} {
  const lines = [...writes].map(([name, { entity, verb }]) => ({ name, mutation: `${verb}${entity}`, type: inputType(entity, verb) }))
  const document = new TypedDocumentString<
    Readonly<Record<string, Payload>>,
    Inputs
  >(`mutation Write(${lines.map(({ name, type }) => `$${name}: ${type}!`).join(', ')}) {
${lines
  .map(
    ({ name, mutation }) =>
      `  ${name}: ${mutation}(input: $${name}) { result { id version } errors { __typename code message path ... on VersionConflict { current } ... on RuleViolation { rule } } }`,
  )
  .join('\n')}
}`)
  return { document, variables: inVersions(writes) }
}

const inputType = (entity: string, verb: string): string =>
  verb === 'delete' || verb === 'restore' ? `${upper(verb)}RecordInput` : `${upper(verb)}${entity}Input`

/** The inputs. Each write of a row raises its version, so the next one of the same request expects one more. */
function inVersions(writes: ReadonlyMap<string, Write>): Inputs {
  const earlier = new Map<unknown, number>()
  return Object.fromEntries(
    [...writes].map(([name, { input }]) => {
      const { id, expectedVersion: version } = input
      const count = earlier.get(id) ?? 0
      if (id !== undefined) earlier.set(id, count + 1)
      return [name, typeof version === 'number' && count > 0 ? { ...input, expectedVersion: version + count } : input]
    }),
  )
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
        file: string | null
        origin: string | null
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
    changes { version action label { zh en } changedAt changedBy reason source file origin fields { field label { zh en } before after } }
    earlier
  } } }
}`)
}

import { TypedDocumentString } from '@/api/generated/graphql'
import { named } from '@/features/records/documents'
import { entityNamed } from '@/features/records/model'

/** A record that a value refers to: by its global id, or by its code where its entity has codes. */
export interface Reference {
  type: string
  key: string
}

type Row = Readonly<Record<string, unknown>>
export type NamesAnswer = Readonly<Record<string, { nodes: readonly Row[] } | readonly (Row | null)[]>>
export type NamesVariables = Readonly<Record<string, readonly string[]>>

/** What the API takes in one list of keys. */
const most = 100
/** An entity that others refer to and that has codes is known by them; a test compares this with the schema. */
const byCode = (type: string): boolean => entityNamed(type).fields.has('code')

/** Reads the names of records in one request: those of a code by their list, the others by their global ids. */
export function namesDocument(of: readonly Reference[]): { document: TypedDocumentString<NamesAnswer, NamesVariables>; variables: NamesVariables } {
  const types = [...new Set(of.map(({ type }) => type))].sort()
  const keys = (fits: (type: string) => boolean): string[] => [...new Set(of.filter(({ type }) => fits(type)).map(({ key }) => key))].sort().slice(0, most)
  const variables: Record<string, readonly string[]> = {}
  const declared: string[] = []
  const fields: string[] = []
  const ids = keys((type) => !byCode(type))
  if (ids.length > 0) {
    variables['ids'] = ids
    declared.push('$ids: [ID!]!')
    const parts = types.filter((type) => !byCode(type)).map((type) => `... on ${type} ${named(type)}`)
    fields.push(`nodes(ids: $ids) { ${parts.join(' ')} }`)
  }
  for (const type of types.filter(byCode)) {
    variables[type] = keys((other) => other === type)
    declared.push(`$${type}: [String!]!`)
    fields.push(`${type}: ${entityNamed(type).list}(where: { code: { in: $${type} } }, first: ${most}) { nodes { code ...${type}Name } }`)
  }
  const fragments = types.filter(byCode).map((type) => `fragment ${type}Name on ${type} ${named(type)}`)
  const text = `query RecordNames${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${fields.join(' ') || '__typename'} }\n${fragments.join('\n')}`
  return { document: new TypedDocumentString(text), variables }
}

/** The record of a reference in an answer; undefined where it is gone or may not be seen. */
export function recordOf(answer: NamesAnswer, { type, key }: Reference): Row | undefined {
  if (!byCode(type)) return ((answer['nodes'] ?? []) as readonly (Row | null)[]).find((row) => row?.['id'] === key) ?? undefined
  return (answer[type] as { nodes: readonly Row[] } | undefined)?.nodes.find((row) => row['code'] === key)
}

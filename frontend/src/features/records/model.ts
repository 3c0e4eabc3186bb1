import { catalogue } from '@/api/generated/catalogue'
import type { ListName } from '@/api/generated/labels'

export type FieldKind =
  | 'String'
  | 'Search'
  | 'Masked'
  | 'Int'
  | 'Year'
  | 'Decimal'
  | 'Money'
  | 'Hours'
  | 'Boolean'
  | 'Date'
  | 'DateTime'
  | 'Enum'
  | 'One'
  | 'Many'

/** A field of an entity as the schema describes it. */
export interface Field {
  name: string
  kind: FieldKind
  nullable: boolean
  zh: string
  en: string
  /** The enum or the entity that it holds. */
  type: string
  /** For a to-many edge, the edge back. */
  inverse: string
}

export interface Entity {
  name: string
  list: ListName
  order: string
  /** Fields that the list adds up. */
  sums: readonly string[]
  fields: ReadonlyMap<string, Field>
}

const entities: ReadonlyMap<string, Entity> = new Map(
  catalogue.map((line) => {
    const fields = line.fields.map(([name, kind, zh, en, type = '', inverse = '']): [string, Field] => [
      name,
      { name, kind: kind.replace('?', '') as FieldKind, nullable: kind.endsWith('?'), zh, en, type, inverse },
    ])
    return [line.name, { name: line.name, list: line.list, order: line.order, sums: line.sums, fields: new Map(fields) }]
  }),
)
const listed: ReadonlyMap<string, Entity> = new Map([...entities.values()].map((entity) => [entity.list, entity]))

export function entityNamed(name: string): Entity {
  const entity = entities.get(name)
  if (!entity) throw new Error(`${name} is no entity`)
  return entity
}

export const entityOfList = (list: string): Entity | null => listed.get(list) ?? null

export const isDivision = (field: Field): boolean => field.kind === 'One' && field.type === 'Division'
export const isRecord = (field: Field): boolean => field.kind === 'One' && field.type !== 'Division'

const codes = ['number', 'code']
const names = ['name', 'title', 'nameZh', 'unifiedName', 'topic', 'content', 'post', 'project', 'holderName']
const spoken = new Set<FieldKind>(['String', 'Search', 'Masked', 'Int'])

/** The code and the name of a record, as far as its entity has them: the code first, as it is unique. */
export function identity(entity: Entity): Field[] {
  const first = (candidates: readonly string[]): Field[] =>
    candidates
      .flatMap((name) => entity.fields.get(name) ?? [])
      .filter((field) => spoken.has(field.kind) && !field.nullable)
      .slice(0, 1)
  return [...first(codes), ...first(names)]
}

/**
 * The fields that distinguish a record from its neighbours in a sentence: its name; a masked name with the number;
 * without either its year and place, the record that it belongs to, what kind it is, or its place and day.
 */
export function nameOfRecord(entity: Entity): Field[] {
  const known = identity(entity)
  const open = known.filter((field) => field.kind !== 'Masked')
  if (open.length < known.length) return [...known].reverse()
  if (open.length) return open.slice(-1)
  const fields = [...entity.fields.values()]
  const place = entity.fields.get('village') ?? entity.fields.get('division') ?? entity.fields.get('township')
  const year = fields.find((field) => field.kind === 'Year')
  if (year && place) return [year, place]
  for (const fits of [
    (field: Field) => field.kind === 'Masked',
    (field: Field) => isRecord(field) && !field.nullable,
    (field: Field) => field.kind === 'Enum',
  ]) {
    const found = fields.find((field) => fits(field) && field.type !== entity.name)
    if (found) return [found]
  }
  return fields.filter((field) => field === place || field.name === entity.order || field.kind === 'Year')
}

import { deadlineOf } from './deadline'
import type { Column, Filter, FilterKind, Kind, ListConfig } from './define'
import { type Entity, type Field, identity, isDivision, isRecord, nameOfRecord } from './model'
import { type PeriodRule, ruleOf } from './period'

/** The facts of a list beyond its entity. */
export interface Override {
  usual?: readonly string[]
  /** The period's rule where it does not follow from the dates: a register whose entries have no end, for one. */
  period?: PeriodRule
}

/** No more columns than a table at 1366 pixels shows without scrolling. */
const usualColumns = 8

const columnKinds: Readonly<Record<Exclude<Field['kind'], 'One' | 'Many'>, Kind>> = {
  String: 'text',
  Search: 'text',
  Masked: 'masked',
  Int: 'number',
  Year: 'text',
  Decimal: 'number',
  Money: 'money',
  Hours: 'hours',
  Boolean: 'bool',
  Date: 'date',
  DateTime: 'time',
  Enum: 'enum',
}

const filterKinds: Readonly<Partial<Record<Field['kind'], FilterKind>>> = {
  String: 'text',
  Search: 'text',
  Int: 'number',
  Year: 'number',
  Decimal: 'decimal',
  Money: 'money',
  Hours: 'decimal',
  Boolean: 'bool',
  Date: 'date',
  Enum: 'enum',
}

/** A code that only repeats the key of a record which is shown anyway: itemCode beside item. */
const repeats = (entity: Entity, field: Field): boolean => field.name.endsWith('Code') && entity.fields.get(field.name.slice(0, -4))?.kind === 'One'

function columnOf(field: Field): Column {
  const base = { field: field.name, ...(field.type ? { type: field.type } : {}) }
  if (field.kind === 'One') return { ...base, kind: isDivision(field) ? 'division' : 'record', sort: false, pinyin: false }
  const language = /(Zh|En)$/.exec(field.name)?.[1]?.toLowerCase() as 'zh' | 'en' | undefined
  return {
    ...base,
    kind: columnKinds[field.kind as keyof typeof columnKinds],
    sort: field.kind !== 'Masked',
    pinyin: field.kind === 'Search',
    ...(language ? { language } : {}),
  }
}

/** The most distinguishing enums come first, the others in the schema's order. */
const distinguishing = ['status', 'outcome', 'conclusion', 'kind', 'level', 'category']
const weight = (field: Field): number => (distinguishing.includes(field.name) ? distinguishing.indexOf(field.name) : distinguishing.length)

/** Number or name, place, date, state, amounts: the order in which a clerk looks for them. */
export function usualFields(entity: Entity): string[] {
  const all = [...entity.fields.values()].filter((field) => field.kind !== 'Many' && !repeats(entity, field))
  const of = (...kinds: Field['kind'][]): Field[] => all.filter((field) => kinds.includes(field.kind) && !field.name.startsWith('previous'))
  const ids = identity(entity)
  const dates = of('Date')
  const main = dates.find((field) => field.name === entity.order) ?? dates[0]
  const due = dates.filter((field) => field.name === deadlineOf(entity)?.due)
  const enums = of('Enum').sort((a, b) => weight(a) - weight(b))
  const measures = [...of('Money'), ...of('Hours', 'Decimal', 'Int')].filter((field) => !/^(ordinal|sequence)/.test(field.name))
  const first = [
    ...(ids.length ? ids : nameOfRecord(entity)),
    ...all.filter((field) => /^name(Zh|En)$/.test(field.name)),
    ...of('Year').filter((field) => field.name === 'year'),
    ...['division', 'township', 'village'].flatMap((name) => entity.fields.get(name) ?? []),
    ...(main ? [main] : []),
    ...due,
    ...enums.slice(0, 2),
    ...measures.slice(0, 2),
    ...all.filter(isRecord).slice(0, 1),
  ]
  const rest = [
    ...dates,
    ...enums,
    ...of('Boolean'),
    ...measures,
    ...all.filter(isRecord),
    ...of('Masked', 'Search', 'String').filter((field) => field.name !== 'note'),
  ]
  const names = [...new Set([...first, ...rest].map((field) => field.name))]
  // A Chinese and an English twin share one place: a reader sees the one in their language.
  const twin = (name: string): string => name.replace(/Zh$/, 'En')
  const leading = names.filter((name) => !(name.endsWith('En') && names.includes(name.replace(/En$/, 'Zh'))))
  return leading.slice(0, usualColumns).flatMap((name) => (twin(name) !== name && names.includes(twin(name)) ? [name, twin(name)] : [name]))
}

/** A record that is referred to is looked for by its name, if its own list is searched. */
function relatedFilters(entity: Entity, related: (type: string) => Entity): Filter[] {
  return [...entity.fields.values()]
    .filter((field) => isRecord(field) && [...related(field.type).fields.values()].some((far) => far.kind === 'Search'))
    .map((field) => ({ field: field.name, kind: 'related' as const, type: field.type, nullable: false }))
}

function filtersOf(entity: Entity): Filter[] {
  const order: Field['kind'][] = ['Enum', 'Date', 'Boolean', 'Year', 'Money', 'Hours', 'Decimal', 'Int', 'Search', 'String']
  return [...entity.fields.values()]
    .filter((field) => order.includes(field.kind) && !repeats(entity, field))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((field) => ({ field: field.name, kind: filterKinds[field.kind] ?? 'text', type: field.kind === 'Enum' ? field.type : '', nullable: field.nullable }))
}

function divisionOf(entity: Entity): ListConfig['division'] {
  if (entity.name === 'Division') return 'self'
  if (entity.fields.has('village')) return 'village'
  return entity.fields.has('township') ? 'township' : 'none'
}

const standardColumns: readonly Column[] = [
  { field: 'source', kind: 'enum', type: 'RecordSource', sort: true, pinyin: false },
  { field: 'updatedAt', kind: 'time', sort: true, pinyin: false },
]

/** The list of an entity. */
export function derive(entity: Entity, related: (type: string) => Entity, override: Override = {}): ListConfig {
  const fields = [...entity.fields.values()]
  const usual = override.usual ?? usualFields(entity)
  const columns = fields.filter((field) => field.kind !== 'Many' && !repeats(entity, field)).map(columnOf)
  const rank = (column: Column): number => (usual.includes(column.field) ? usual.indexOf(column.field) : usual.length)
  const searched = fields.some((field) => field.kind === 'Search')
  return {
    list: entity.list,
    entity: entity.name,
    columns: [...columns.sort((a, b) => rank(a) - rank(b)), ...standardColumns],
    usual,
    filters: [
      ...(searched ? [{ field: 'search', kind: 'search' as const, type: '', nullable: false }] : []),
      ...relatedFilters(entity, related),
      ...filtersOf(entity),
      { field: 'source', kind: 'enum' as const, type: 'RecordSource', nullable: false },
    ],
    sums: entity.sums,
    division: divisionOf(entity),
    title: usual[0] ?? 'id',
    related: fields.filter((field) => field.kind === 'Many').map((field) => ({ field: field.name, list: related(field.type).list, inverse: field.inverse })),
    period: override.period ?? ruleOf(entity),
    deadline: deadlineOf(entity),
    fields: entity.fields,
  }
}

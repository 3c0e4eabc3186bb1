// Reads the annotated schema: which entities there are, what their fields hold, and how these are called.
// The names of fields and enum values have one home, the schema's bilingual descriptions ("中文。 English."),
// which are cut at their first clause, as a column heading has no room for the rest.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'

const schemaDir = new URL('../../graph/schema/', import.meta.url).pathname

/** @returns {{ domain: string, definition: import('graphql').DefinitionNode }[]} in the order of the files */
export function definitions() {
  return readdirSync(schemaDir)
    .filter((name) => name.endsWith('.graphqls'))
    .sort()
    .flatMap((file) =>
      parse(readFileSync(join(schemaDir, file), 'utf8')).definitions.map((definition) => ({ domain: file.replace('.graphqls', ''), definition })),
    )
}

const directive = (node, name) => node.directives.find((entry) => entry.name.value === name)
const argument = (node, name) => node?.arguments.find((entry) => entry.name.value === name)?.value.value

const clause = { zh: /[,;。:]/, en: /[,;:(.]/ }
const valueClause = { zh: /[,;。]/, en: /[;:.]/ }

/** @returns {[string, string] | null} the Chinese and the English half, without inventory rows and standards */
function halves(description) {
  const text = description?.value.replace(/\s+/g, ' ').trim()
  const cut = text ? text.search(/[。;]\s+(?=[A-Z0-9])/) : -1
  if (cut < 0) return null
  return [
    text.slice(0, cut).trim(),
    text
      .slice(cut + 1)
      .trim()
      .replace(/\.?( ?[A-Z]{1,2}-\d.*| GB\/T.*)?$/, ''),
  ]
}

// Words that make a good sentence and a poor heading. A short bracket is part of the name: 村(社区).
const plainChinese = (text) =>
  text
    .replace(/\((不含|演示|R-\d+)\)|\([^)]{4,}.*$/, '')
    .replace(/^是否为?(?=..)/, '')
    .replace(/^一(件|个|次|笔|段|类|名)(?=..)/, '')
const plainEnglish = (text) => {
  const short = text
    .replace(/^Whether (it (is|was|has been) (an? )?|the |there (is|are) )?/, '')
    .replace(/^(The|Its|An?) (?=\w)/, '')
    .replace(/ in yuan$/, '')
  return short.charAt(0).toUpperCase() + short.slice(1)
}

const units = { zh: /^[^,;]*,(公里|平方公里|平方米|亩|分钟|分)(?=$|[,;])/, en: /^[^,;:]*, (km|km²|m²|mu|minutes|points)(?=$|[,;])/ }

/** The heading of a field: its first clause, and the unit where one follows. */
function heading(where, description) {
  const both = halves(description)
  if (!both) throw new Error(`${where} lacks a bilingual description`)
  const [zh, en] = both
  const unit = (text, language, left, right) => {
    const found = units[language].exec(text)?.[1]
    return found ? `${left}${found}${right}` : ''
  }
  return [plainChinese(zh.split(clause.zh)[0].trim()) + unit(zh, 'zh', '(', ')'), plainEnglish(en.split(clause.en)[0].trim()) + unit(en, 'en', ' (', ')')]
}

/** The name of an enum's value; its bracket tells it from its neighbours. */
export function valueLabel(where, description) {
  const both = halves(description)
  if (!both) throw new Error(`${where} lacks a bilingual description`)
  return [both[0].split(valueClause.zh)[0].trim(), both[1].split(valueClause.en)[0].replace(/\.$/, '').trim()]
}

/** postDuties → Post duties: the English name of a list is its plural. */
const spaced = (list) => list.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase())
const camel = (column) => column.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())

function scalarKind(type, field, enums) {
  if (enums.has(type)) return 'Enum'
  if (directive(field, 'pii')) return 'Masked'
  if (type === 'String') return directive(field, 'search') ? 'Search' : 'String'
  if (type === 'Int') return /^year$|Year$/.test(field.name.value) || /^[^,;。]*年份/.test(field.description.value) ? 'Year' : 'Int'
  if (type === 'Decimal') {
    const zh = field.description.value
    return /[,、]元/.test(zh) ? 'Money' : /小时/.test(zh) ? 'Hours' : 'Decimal'
  }
  return type
}

/** What a field holds; the kind of a nullable one ends in a question mark. */
function readField(entity, field, enums) {
  const required = field.type.kind === 'NonNullType'
  const inner = required ? field.type.type : field.type
  const label = heading(`${entity}.${field.name.value}`, field.description)
  const column = argument(directive(field, 'ref'), 'column')
  const base = { name: field.name.value, label, column }
  if (inner.kind === 'ListType') return { ...base, kind: 'Many', type: inner.type.type.name.value }
  const type = inner.name.value
  const kind = (column ? 'One' : scalarKind(type, field, enums)) + (required ? '' : '?')
  return { ...base, kind, type: column || enums.has(type) ? type : undefined }
}

/** Every entity with its fields in the schema's order, those lent by other files last. */
export function entities() {
  const all = definitions()
  const enums = new Set(all.filter(({ definition }) => definition.kind === 'EnumTypeDefinition').map(({ definition }) => definition.name.value))
  const found = all.flatMap(({ domain, definition }) => {
    const table = definition.kind === 'ObjectTypeDefinition' && directive(definition, 'table')
    if (!table) return []
    const name = definition.name.value
    const list = argument(table, 'list')
    const lent = all.flatMap((other) =>
      other.definition.kind === 'ObjectTypeExtension' && other.definition.name.value === name ? other.definition.fields : [],
    )
    const fields = [...definition.fields, ...lent].map((field) => readField(name, field, enums))
    const [zh] = heading(name, definition.description)
    return [{ name, list, domain, label: [zh, spaced(list)], order: camel((argument(table, 'order') ?? '').split(',')[0].replace('-', '')), fields }]
  })
  // The far end of a to-many edge is the to-one edge over the same column.
  for (const entity of found) {
    for (const field of entity.fields.filter((entry) => entry.kind === 'Many')) {
      const back = found
        .find((other) => other.name === field.type)
        ?.fields.find((entry) => entry.kind.startsWith('One') && entry.column === field.column && entry.type === entity.name)
      field.inverse = back?.name
    }
  }
  return found
}

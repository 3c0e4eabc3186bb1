import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType, isInputObjectType, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { enumLabels, listLabels, listsByDomain } from '@/api/generated/labels'
import { listsOf, listsOfSubItem, subjects } from '@/features/shell/subjects'
import en from '@/ui/i18n/en'
import zh from '@/ui/i18n/zh'
import { usualColumns } from './columns'
import { listDocument, recordDocument, totalsDocument } from './documents'
import { overrides } from './overrides'
import { listNamed, listOf } from './registry'
import { orderField } from './where'

const schema = buildSchema(readFileSync('../graph/derived.graphqls', 'utf8'))
const lists = (Object.keys(listLabels) as (keyof typeof listLabels)[]).map(listOf)

describe.each(lists)('the list of $list', (config) => {
  const where = schema.getType(`${config.entity}Where`)
  const order = schema.getType(`${config.entity}OrderField`)

  it('asks what the server answers, with the usual columns and with all', () => {
    const documents = [
      listDocument(config, usualColumns(config, 'zh')),
      listDocument(config, usualColumns(config, 'en')),
      listDocument(config, config.columns),
      totalsDocument(config),
      recordDocument(config),
    ]
    for (const document of documents) expect(validate(schema, parse(document.toString()))).toEqual([])
  })
  it('shows few columns at first, each of which exists', () => {
    const fields = config.columns.map((column) => column.field)
    expect(config.usual.filter((field) => !fields.includes(field))).toEqual([])
    expect(new Set(fields).size).toBe(fields.length)
    for (const language of ['zh', 'en'] as const) {
      const shown = usualColumns(config, language)
      expect(shown.length).toBeGreaterThan(1)
      expect(shown.length).toBeLessThanOrEqual(8)
      expect(shown.filter((column) => column.language && column.language !== language)).toEqual([])
    }
  })
  it('sorts and filters by what the server sorts and filters', () => {
    if (!isInputObjectType(where) || !isEnumType(order)) throw new Error(`${config.entity} has no grammar`)
    for (const column of config.columns) {
      if (column.sort) expect(order.getValue(orderField(column.field)), column.field).toBeTruthy()
      if (column.kind === 'masked') expect(config.filters.map((filter) => filter.field)).not.toContain(column.field)
    }
    for (const filter of config.filters) {
      expect(Object.keys(where.getFields()), filter.field).toContain(filter.field)
      if (filter.kind === 'enum') expect(Object.keys(enumLabels[filter.type ?? ''] ?? {}).length, filter.field).toBeGreaterThan(0)
    }
    const place = { none: null, township: 'township', village: 'village', self: 'township' }[config.division]
    if (place) expect(Object.keys(where.getFields())).toContain(place)
  })
  it('leads to the records that belong to it by an edge that can be filtered by', () => {
    for (const related of config.related) {
      const far = listOf(related.list)
      const target = schema.getType(`${far.entity}Where`)
      expect(isInputObjectType(target) && Object.keys(target.getFields()), related.field).toContain(related.inverse)
    }
  })
})

describe('the figures', () => {
  const drills = [...readFileSync('../docs/indicators.md', 'utf8').matchAll(/^### (\w+).*?^- 记录 Rows：`(\w+)`(?:，合计 sum of `(\w+)`)?/gms)].map(
    ([, code, list, sum]) => ({ code, list: list ?? '', sum }),
  )

  it('are all known', () => expect(drills.length).toBeGreaterThan(120))
  it.each(drills)('of $code lead to a list, $list', ({ list, sum }) => {
    const config = listNamed(list)
    expect(config).not.toBeNull()
    if (sum) expect(config?.sums).toContain(sum)
  })
})

describe('the navigation', () => {
  it('reaches every list once, under a subject with a name', () => {
    expect(subjects.flatMap((subject) => [...listsOf(subject)]).sort()).toEqual(Object.keys(listLabels).sort())
    for (const { key } of subjects) expect([zh.subjects[key], en.subjects[key]].every(Boolean), key).toBe(true)
  })
  it('knows every file of the schema', () =>
    expect(subjects.flatMap((subject): readonly string[] => subject.domains).sort()).toEqual(Object.keys(listsByDomain).sort()))
  it('has rows for every sub-item', () => {
    for (const item of ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '4.1', '4.2'])
      expect(listsOfSubItem(item).length, item).toBeGreaterThan(0)
  })
  it('names no list that does not exist', () => {
    for (const list of Object.keys(overrides)) expect(listNamed(list), list).not.toBeNull()
  })
})

it('knows no other list', () => {
  expect(listNamed('toString')).toBeNull()
  expect(listNamed('accounts')).toBeNull()
})

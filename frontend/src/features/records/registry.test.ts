import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType, isInputObjectType, isObjectType, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { enumLabels, fieldLabels } from '@/api/generated/labels'
import { subjects } from '@/features/shell/subjects'
import zh from '@/ui/i18n/zh'
import { listNamed, lists } from './registry'
import { orderField } from './where'

const schema = buildSchema(readFileSync('../graph/derived.graphqls', 'utf8'))
const words = zh.lists as Record<string, string>

describe.each(Object.values(lists))('the list of $list', (config) => {
  const type = schema.getType(config.entity)
  const where = schema.getType(`${config.entity}Where`)
  const order = schema.getType(`${config.entity}OrderField`)

  it('asks what the server answers', () => {
    for (const document of [config.document, config.totals]) expect(validate(schema, parse(document.toString()))).toEqual([])
    expect(document(config)).toContain(`list: ${config.list}(`)
  })
  it('shows fields that exist and have headings in both languages', () => {
    if (!isObjectType(type)) throw new Error(`${config.entity} is no entity`)
    for (const column of config.columns) {
      expect(Object.keys(type.getFields()), column.field).toContain(column.field)
      expect(fieldLabels[`${config.entity}.${column.field}`], column.field).toBeDefined()
      if (column.kind === 'enum') expect(enumLabels[column.type ?? ''], column.field).toBeDefined()
      if (column.sort) expect(isEnumType(order) && order.getValue(orderField(column.field)), column.field).toBeTruthy()
    }
    expect(config.columns.map((column) => column.field)).toContain(config.title)
  })
  it('filters by fields that can be filtered', () => {
    if (!isInputObjectType(where)) throw new Error(`${config.entity} has no filter`)
    expect(config.filters.length).toBeGreaterThan(1)
    for (const filter of config.filters) {
      expect(Object.keys(where.getFields()), filter.field).toContain(filter.field)
      if (filter.kind === 'enum') expect(Object.keys(enumLabels[filter.type] ?? {}).length, filter.field).toBeGreaterThan(1)
    }
    const place = { none: null, township: 'township', village: 'village', self: 'township' }[config.division]
    if (place) expect(Object.keys(where.getFields())).toContain(place)
  })
  it('masks every personal field', () => {
    const personal = ['partyName', 'applicantName', 'applicantPhone', 'phone']
    for (const column of config.columns) if (personal.includes(column.field)) expect(column.kind).toBe('masked')
  })
})

const document = (config: { document: { toString(): string } }): string => config.document.toString()

it('reaches every list from the navigation, by a name', () => {
  const reachable = subjects.flatMap((subject) => subject.lists as readonly string[])
  expect([...reachable].sort()).toEqual(Object.keys(lists).sort())
  for (const list of reachable) expect(words[list], list).toBeTruthy()
})

it('knows no other list', () => {
  expect(listNamed('toString')).toBeNull()
  expect(listNamed('accounts')).toBeNull()
})

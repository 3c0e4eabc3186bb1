import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { catalogue } from '@/api/generated/catalogue'
import { namesDocument, recordOf } from './names'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../graph/derived.graphqls'), 'utf8'))

describe('the names of records', () => {
  const mediator = { type: 'Mediator', key: 'TWVk' }
  const item = { type: 'ServiceItem', key: 'A1' }
  const { document, variables } = namesDocument([mediator, item, { type: 'ServiceItem', key: 'A0' }, item])

  it('are one operation that the schema knows', () => {
    expect(validate(schema, parse(document.toString()))).toEqual([])
    expect(variables).toEqual({ ids: ['TWVk'], ServiceItem: ['A0', 'A1'] })
  })
  it('go by the key of their entity', () => {
    const query = Object.values(schema.getQueryType()?.getFields() ?? {})
    const referred = new Set(catalogue.flatMap(({ fields }) => fields.filter(([, kind]) => kind.startsWith('One')).map(([, , , , type = '']) => type)))
    referred.delete('Division')
    expect(referred.size).toBeGreaterThan(30)
    for (const type of referred) {
      const one = query.find((field) => String(field.type) === type && field.args.length === 1 && field.args[0]?.name === 'code')
      const { variables } = namesDocument([{ type, key: 'K' }])
      expect(variables, type).toEqual(one ? { [type]: ['K'] } : { ids: ['K'] })
    }
  })
  it('ask for each type once', () => expect(document.toString().match(/serviceItems\(/g)).toHaveLength(1))
  it('are found again, and missing where a record is gone', () => {
    const answer = { nodes: [null, { id: 'TWVk', number: 'M1' }], ServiceItem: { nodes: [{ code: 'A1', name: '老年优待证办理' }] } }
    expect(recordOf(answer, mediator)).toEqual({ id: 'TWVk', number: 'M1' })
    expect(recordOf(answer, item)).toEqual({ code: 'A1', name: '老年优待证办理' })
    expect(recordOf(answer, { type: 'ServiceItem', key: 'A0' })).toBeUndefined()
    expect(recordOf({}, mediator)).toBeUndefined()
  })
})

import { readFileSync } from 'node:fs'
import { buildSchema, GraphQLInputObjectType, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { enumLabels } from '@/api/generated/labels'
import { countedState, countsDocument, findingsDocument, findingVariables, findingWhere, readFindings, severities, statuses } from './findings'
import { stepOf } from './step'

const schema = buildSchema(readFileSync('../graph/derived.graphqls', 'utf8'))
const county = '640302000000'
const township = '640302100000'

/** Whether a condition is one that the server takes: its fields are those of the input. */
function unknownFields(value: unknown, type: GraphQLInputObjectType): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => unknownFields(each, type))
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => {
    const field = type.getFields()[name]
    if (!field) return [`${type.name}.${name}`]
    const of = schema.getType(String(field.type).replace(/[[\]!]/g, ''))
    return of instanceof GraphQLInputObjectType && typeof inner === 'object' ? unknownFields(inner, of) : []
  })
}

describe('the requests', () => {
  it('ask what the server answers', () => {
    for (const document of [findingsDocument, countsDocument]) expect(validate(schema, parse(document.toString()))).toEqual([])
  })
  it('have conditions that the server takes', () => {
    const all = readFindings({
      status: 'EXPLAINED',
      severity: 'ERROR',
      rule: 'REPORT_MISSING',
      entity: 'Dividend',
      division: township,
      indicator: 'DIVIDENDS',
      months: '2019-01..2019-12',
    })
    const where = schema.getType('QualityFindingWhere')
    expect(where instanceof GraphQLInputObjectType && unknownFields(findingWhere(all, county, ['Dividend']), where)).toEqual([])
  })
  it('know the words of the schema', () => {
    expect(Object.keys(enumLabels['QualityFindingStatus'] ?? {})).toEqual([...statuses])
    expect(Object.keys(enumLabels['QualitySeverity'] ?? {})).toEqual([...severities])
  })
})

describe('what is looked for', () => {
  it('is open unless the address says otherwise', () => {
    expect(findingWhere(readFindings({}), county, [])).toEqual({ and: [{ status: { eq: 'OPEN' } }] })
    expect(findingWhere(readFindings({ status: 'all' }), county, [])).toEqual({ and: [] })
    expect(readFindings({ status: 'none', severity: 'x', rule: 'drop table', division: '1', months: '2019' })).toEqual(readFindings({}))
  })
  it('of an indicator is about its figures and about the records behind them', () => {
    expect(findingWhere(readFindings({ indicator: 'MED_SUCCESS_RATE', months: '2019-01..2019-03' }), county, ['MediationCase']).and).toEqual([
      { status: { eq: 'OPEN' } },
      { or: [{ indicator: { eq: 'MED_SUCCESS_RATE' } }, { and: [{ indicator: { isNull: true } }, { entity: { in: ['MediationCase'] } }] }] },
      { or: [{ month: { isNull: true } }, { month: { gte: '2019-01-01', lte: '2019-03-01' } }] },
    ])
  })
  it('is narrowed to a township or a village, and by the county to nothing', () => {
    const terms = (division: string) => findingWhere(readFindings({ status: 'all', division }), county, []).and
    expect(terms(county)).toEqual([])
    expect(terms(township)).toEqual([{ township: { code: { eq: township } } }])
    expect(terms('640302100215')).toEqual([{ village: { code: { eq: '640302100215' } } }])
    expect(findingWhere(readFindings({ status: 'all', entity: 'figures' }), county, []).and).toEqual([{ entity: { isNull: true } }])
  })
  it('is paged in either direction, the newest first', () => {
    expect(findingVariables(readFindings({ after: 'a', before: 'b' }), {})).toMatchObject({ first: 20, after: 'a' })
    expect(findingVariables(readFindings({ before: 'b' }), {})).toMatchObject({ last: 20, before: 'b' })
    expect(findingVariables(readFindings({ order: 'month' }), {})['orderBy']).toEqual([
      { field: 'MONTH', direction: 'DESC' },
      { field: 'FOUND_ON', direction: 'DESC' },
    ])
  })
  it('is counted without the choices that the counts stand beside', () => {
    expect(countedState(readFindings({ rule: 'X_Y', severity: 'ERROR', entity: 'Appeal', division: township }))).toEqual(readFindings({ division: township }))
  })
})

describe('a finding', () => {
  it('is explained while it is open, and opened again once it is explained', () => {
    expect([stepOf('OPEN')?.name, stepOf('EXPLAINED')?.name, stepOf('CLOSED')]).toEqual(['explain', 'reopen', null])
  })
})

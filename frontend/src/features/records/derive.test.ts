import { describe, expect, it } from 'vitest'
import { recordName } from './cell'
import type { BaseRow } from './define'
import { derive, usualFields } from './derive'
import { listDocument } from './documents'
import { type Entity, entityNamed, type Field, nameOfRecord } from './model'
import { listOf } from './registry'

const field = (name: string, kind: Field['kind'], more: Partial<Field> = {}): [string, Field] => [
  name,
  { name, kind, nullable: false, zh: name, en: name, type: '', inverse: '', ...more },
]
const entity: Entity = {
  name: 'Bridge',
  list: 'ruralRoads',
  order: 'openedOn',
  sums: ['cost', 'spans'],
  fields: new Map([
    field('note', 'String', { nullable: true }),
    field('kind', 'Enum', { type: 'RoadGrade' }),
    field('status', 'Enum', { type: 'ProjectStatus' }),
    field('plannedOn', 'Date'),
    field('openedOn', 'Date', { nullable: true }),
    field('cost', 'Money'),
    field('spans', 'Int'),
    field('inspector', 'Masked'),
    field('name', 'Search'),
    field('roadCode', 'String'),
    field('road', 'One', { type: 'RuralRoad' }),
    field('township', 'One', { type: 'Division' }),
    field('village', 'One', { type: 'Division', nullable: true }),
  ]),
}

describe('a list that is derived', () => {
  it('begins with name, place, day, state and amounts', () =>
    expect(usualFields(entity)).toEqual(['name', 'township', 'village', 'openedOn', 'status', 'kind', 'cost', 'spans']))
  it('leaves out a code that repeats a reference', () => expect(derive(entity, entityNamed).columns.map((column) => column.field)).not.toContain('roadCode'))
  it('neither filters nor sorts by what is masked', () => {
    const config = derive(entity, entityNamed)
    expect(config.filters.map((filter) => filter.field)).not.toContain('inspector')
    expect(config.columns.find((column) => column.field === 'inspector')).toMatchObject({ kind: 'masked', sort: false })
  })
  it('offers a search where text is searched, and the unknown where a value may be', () => {
    const { filters } = derive(entity, entityNamed)
    expect(filters[0]).toMatchObject({ field: 'search', kind: 'search' })
    expect(filters.find((filter) => filter.field === 'openedOn')?.nullable).toBe(true)
  })
  it('adds up what the schema says', () => expect(derive(entity, entityNamed).sums).toEqual(['cost', 'spans']))
  it('reads only the columns that it shows', () => {
    const config = listOf('serviceCentres')
    const shown = config.columns.filter((column) => ['name', 'township'].includes(column.field))
    expect(listDocument(config, shown).toString()).toContain('nodes { id source name township { code shortName nameEn } }')
  })
})

describe('the name of a record', () => {
  const choice = (type: string, value: string): string => `${type}.${value}`
  const fields = (name: string): string[] => nameOfRecord(entityNamed(name)).map((entry) => entry.name)

  it('distinguishes it from its neighbours', () => {
    expect(fields('ServiceCentre')).toEqual(['name'])
    expect(fields('Mediator')).toEqual(['name', 'number'])
    expect(fields('BudgetPackage')).toEqual(['year', 'township'])
    expect(fields('DelegationGrant')).toEqual(['item'])
    expect(fields('NetworkLink')).toEqual(['number'])
    expect(fields('KeySiteCoverage')).toEqual(['field'])
  })
  it('is put in words from its own fields or from the record it belongs to', () => {
    const division = { code: '640302100000', shortName: '金积镇' }
    expect(recordName('BudgetPackage', { id: '1', year: 2019, township: division }, 'zh', choice)).toBe('2019年金积镇')
    expect(recordName('BudgetPackage', { id: '1', year: 2019, township: division }, 'en', choice)).toBe('2019 金积镇')
    expect(recordName('DelegationGrant', { id: '1', item: { id: '2', name: '事项' } }, 'zh', choice)).toBe('事项')
    expect(recordName('KeySiteCoverage', { id: '1', field: 'SCHOOL' }, 'zh', choice)).toBe('KeySiteField.SCHOOL')
    expect(recordName('Mediator', null as unknown as BaseRow, 'zh', choice)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { ListConfig } from './define'
import { listNamed } from './registry'
import { type ListState, readFilter, readState, withQuery, writeFilter } from './state'
import { levelOf, orderField, divisionWhere as placed, type Scope, buildVariables as variables, buildWhere as where } from './where'

const cases = listNamed('mediationCases') as ListConfig
const items = listNamed('serviceItems') as ListConfig
const county = '640302000000'
const everything: Scope = { county, today: '2019-12-31', period: { kind: 'all', key: 'all', from: '2018-01-01', to: '2019-12-31' } }
const year: Scope = { ...everything, period: { kind: 'year', key: '2019', from: '2019-01-01', to: '2019-12-31' } }
const buildWhere = (config: ListConfig, state: ListState, scope = everything) => where(config, state, scope)
const buildVariables = (config: ListConfig, state: ListState) => variables(config, state, everything)
const divisionWhere = (config: Pick<ListConfig, 'division'>, code: string) => placed(config, code, county)

describe('readState', () => {
  it('reads filters, order, page and place from the address', () => {
    const state = readState(cases, {
      'f.status': 'CLOSED,ACCEPTED',
      'f.openedOn': '2018-01-01..2018-12-31',
      'f.judiciallyConfirmed': 'true',
      'f.number': '2018',
      sort: '-openedOn',
      after: 'abc',
      size: '50',
      division: '640302105000',
    })
    expect(state).toMatchObject({ sort: { field: 'openedOn', direction: 'DESC' }, after: 'abc', before: null, size: 50, division: '640302105000' })
    expect(state.filters).toEqual({
      status: { kind: 'enum', values: ['CLOSED', 'ACCEPTED'] },
      openedOn: { kind: 'range', from: '2018-01-01', to: '2018-12-31' },
      judiciallyConfirmed: { kind: 'bool', value: true },
      number: { kind: 'text', text: '2018' },
    })
  })
  it('drops what is malformed, so that a mistyped address still shows a page', () => {
    const state = readState(cases, {
      'f.status': 'closed;drop',
      'f.openedOn': '2018-1-1..x',
      'f.unknown': 'x',
      sort: 'partyName',
      size: '7',
      division: '64',
      where: '{broken',
      before: 'b',
    })
    expect(state).toEqual({ filters: {}, division: null, origin: null, dated: true, quick: null, sort: null, after: null, before: 'b', size: 20, record: null })
  })
  it('ignores a division where the list has none', () => expect(readState(items, { division: '640302105000' }).division).toBeNull())
  it('writes what it reads', () => {
    for (const filter of cases.filters) {
      const raw = {
        enum: 'CLOSED',
        date: '2018-01-01..',
        number: '..5',
        decimal: '1..2',
        money: '100..200.5',
        text: 'abc',
        search: 'abc',
        related: 'abc',
        bool: 'false',
      }[filter.kind]
      const chosen = readFilter(filter, raw)
      expect(chosen, filter.field).not.toBeNull()
      if (chosen) expect(writeFilter(chosen)).toBe(raw)
    }
  })
})

describe('what may be unknown', () => {
  it('is looked for as such, and only where it may be', () => {
    expect(readState(cases, { 'f.closedOn': 'unknown' }).filters).toEqual({ closedOn: { kind: 'known', value: false } })
    expect(readState(cases, { 'f.openedOn': 'unknown' }).filters).toEqual({})
    expect(buildWhere(cases, readState(cases, { 'f.closedOn': 'unknown' }))).toEqual({ closedOn: { isNull: true } })
    expect(writeFilter({ kind: 'known', value: true })).toBe('known')
  })
})

describe('a search', () => {
  it('is a condition of its own', () => expect(buildWhere(items, readState(items, { 'f.search': '社保' }))).toEqual({ search: '社保' }))
})

describe('withQuery', () => {
  it('drops the cursor with the filter it belongs to', () =>
    expect(withQuery({ after: 'x', period: '2019' }, { 'f.status': 'CLOSED' })).toEqual({ period: '2019', 'f.status': 'CLOSED' }))
  it('removes what is null', () => expect(withQuery({ 'f.status': 'CLOSED', sort: 'number' }, { 'f.status': null })).toEqual({ sort: 'number' }))
})

describe('buildWhere', () => {
  it('joins the condition, the division and the filters', () => {
    const state = readState(cases, { where: '{"complexity":{"eq":"COMPLEX"}}', division: '640302105201', 'f.amount': '1000..' })
    expect(buildWhere(cases, state)).toEqual({
      and: [{ complexity: { eq: 'COMPLEX' } }, { village: { code: { eq: '640302105201' } } }, { amount: { gte: '1000' } }],
    })
  })
  it('takes the rows of an indicator from the server, with its division in them', () => {
    const state = readState(cases, { ind: 'MED_SUCCESS_RATE', part: 'num', division: '640302105000', where: '{"status":{"eq":"CLOSED"}}' })
    expect(state.origin).toEqual({ indicator: 'MED_SUCCESS_RATE', part: 'num', where: null, span: null })
    const rows = { closedOn: { gte: '2019-01-01', lte: '2019-12-31' }, township: { code: { in: ['640302105000', '640302400000'] } } }
    expect(buildWhere(cases, state, { ...year, rows })).toEqual(rows)
  })
  it('is nothing without conditions and plain with one', () => {
    expect(buildWhere(cases, readState(cases, {}))).toBeNull()
    expect(buildWhere(cases, readState(cases, { 'f.status': 'CLOSED' }))).toEqual({ status: { in: ['CLOSED'] } })
  })
  it('sends integers as numbers and money as exact text', () => {
    const ledgers = listNamed('villageLedgers') as ListConfig
    expect(buildWhere(ledgers, readState(ledgers, { 'f.year': '2018..2019' }))).toEqual({ year: { gte: 2018, lte: 2019 } })
    expect(buildWhere(ledgers, readState(ledgers, { 'f.operatingIncome': '..1000000' }))).toEqual({ operatingIncome: { lte: '1000000' } })
  })
  it('places a division as finely as the list allows', () => {
    expect(divisionWhere({ division: 'village' }, '640302105201')).toEqual({ village: { code: { eq: '640302105201' } } })
    expect(divisionWhere({ division: 'township' }, '640302105201')).toEqual({ township: { code: { eq: '640302105000' } } })
    expect(divisionWhere({ division: 'self' }, '640302105201')).toEqual({ code: { eq: '640302105201' } })
    expect(divisionWhere({ division: 'none' }, '640302105000')).toEqual({})
  })
  it('narrows nothing by the district, whose code ends as a township’s does', () => {
    expect(levelOf(county)).toBe('district')
    for (const division of ['village', 'township', 'self', 'none'] as const) expect(divisionWhere({ division }, county)).toEqual({})
    expect(buildWhere(cases, readState(cases, { division: county }))).toBeNull()
  })
  it('keeps a filter whose value is zero, false or unknown', () => {
    const ledgers = listNamed('villageLedgers') as ListConfig
    expect(buildWhere(ledgers, readState(ledgers, { 'f.operatingIncome': '..0' }))).toEqual({ operatingIncome: { lte: '0' } })
    expect(buildWhere(ledgers, readState(ledgers, { 'f.operatingIncome': '0..0' }))).toEqual({ operatingIncome: { gte: '0', lte: '0' } })
    expect(buildWhere(items, readState(items, { 'f.statutoryDays': '0..0' }))).toEqual({ statutoryDays: { gte: 0, lte: 0 } })
    expect(buildWhere(cases, readState(cases, { 'f.judiciallyConfirmed': 'false' }))).toEqual({ judiciallyConfirmed: { eq: false } })
    expect(withQuery({}, { 'f.operatingIncome': '0..', 'f.judiciallyConfirmed': 'false' })).toEqual({
      'f.operatingIncome': '0..',
      'f.judiciallyConfirmed': 'false',
    })
  })
  it('looks for a record that is referred to by its name', () => {
    const requests = listNamed('serviceRequests') as ListConfig
    expect(buildWhere(requests, readState(requests, { 'f.item': 'shebao' }))).toEqual({ item: { search: 'shebao' } })
  })
})

describe('a list and the period', () => {
  const inYear = { openedOn: { gte: '2019-01-01', lte: '2019-12-31' } }
  it('shows the rows of the period', () => expect(buildWhere(cases, readState(cases, {}), year)).toEqual(inYear))
  it('shows all rows on request, and over the whole span', () => {
    expect(buildWhere(cases, readState(cases, { when: 'all' }), year)).toBeNull()
    expect(buildWhere(cases, readState(cases, {}), everything)).toBeNull()
  })
  it('gives way to a filter of the same date, to a figure and to a deadline', () => {
    expect(buildWhere(cases, readState(cases, { 'f.openedOn': '2018-02-01..' }), year)).toEqual({ openedOn: { gte: '2018-02-01' } })
    expect(buildWhere(cases, readState(cases, { where: '{"id":{"eq":"1"}}' }), year)).toEqual({ id: { eq: '1' } })
    expect(buildWhere(cases, readState(cases, { quick: 'overdue' }), year)).toEqual({ closedOn: { isNull: true }, dueOn: { lt: '2019-12-31' } })
  })
  it('goes with the other filters', () =>
    expect(buildWhere(cases, readState(cases, { 'f.status': 'CLOSED' }), year)).toEqual({ and: [inYear, { status: { in: ['CLOSED'] } }] }))
  it('moves a condition that was made for another period', () => {
    const where = JSON.stringify({ closedOn: { gte: '2018-01-01', lte: '2018-12-31' } })
    expect(buildWhere(cases, readState(cases, { where, span: '2018-01-01..2018-12-31' }), year)).toEqual({ closedOn: { gte: '2019-01-01', lte: '2019-12-31' } })
    expect(buildWhere(cases, readState(cases, { where }), year)).toEqual({ closedOn: { gte: '2018-01-01', lte: '2018-12-31' } })
  })
})

describe('buildVariables', () => {
  it('pages forwards and backwards by cursor', () => {
    expect(buildVariables(cases, readState(cases, {}))).toEqual({ first: 20 })
    expect(buildVariables(cases, readState(cases, { after: 'a' }))).toEqual({ first: 20, after: 'a' })
    expect(buildVariables(cases, readState(cases, { before: 'b', size: '100' }))).toEqual({ last: 100, before: 'b' })
  })
  it('orders names by pinyin', () => {
    expect(buildVariables(items, readState(items, { sort: 'name' })).orderBy).toEqual([{ field: 'NAME', direction: 'ASC', collation: 'PINYIN' }])
    expect(orderField('areaKm2')).toBe('AREA_KM2')
    expect(orderField('isPlaceholder')).toBe('IS_PLACEHOLDER')
  })
})

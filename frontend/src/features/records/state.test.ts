import { describe, expect, it } from 'vitest'
import type { ListConfig } from './define'
import { listNamed } from './registry'
import { readFilter, readState, withQuery, writeFilter } from './state'
import { buildVariables, buildWhere, divisionWhere, orderField } from './where'

const cases = listNamed('mediationCases') as ListConfig
const items = listNamed('serviceItems') as ListConfig

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
    expect(state).toEqual({ filters: {}, division: null, origin: null, sort: null, after: null, before: 'b', size: 20, record: null })
  })
  it('ignores a division where the list has none', () => expect(readState(items, { division: '640302105000' }).division).toBeNull())
  it('writes what it reads', () => {
    for (const filter of cases.filters) {
      const raw = { enum: 'CLOSED', date: '2018-01-01..', number: '..5', decimal: '1..2', money: '100..200.5', text: 'abc', search: 'abc', bool: 'false' }[
        filter.kind
      ]
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
  it('joins the figure’s condition, the division and the filters', () => {
    const state = readState(cases, {
      where: '{"complexity":{"eq":"COMPLEX"}}',
      ind: 'MED_SUCCESS_RATE',
      part: 'num',
      division: '640302105201',
      'f.amount': '1000..',
    })
    expect(state.origin).toMatchObject({ indicator: 'MED_SUCCESS_RATE', part: 'num' })
    expect(buildWhere(cases, state)).toEqual({
      and: [{ complexity: { eq: 'COMPLEX' } }, { village: { code: { eq: '640302105201' } } }, { amount: { gte: '1000' } }],
    })
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

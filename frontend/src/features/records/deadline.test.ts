import { describe, expect, it } from 'vitest'
import { enumLabels, type ListName, listLabels } from '@/api/generated/labels'
import { endOfWeek, quickOf, quickWhere, standingOf } from './deadline'
import { listOf } from './registry'
import { hasTone, toneOf } from './tone'

const requests = listOf('serviceRequests').deadline
const day = '2019-10-15'

describe('a deadline', () => {
  it('is known of what is dealt with, and of nothing else', () => {
    expect(requests).toEqual({ due: 'dueOn', done: 'closedOn' })
    expect(listOf('meetingDecisions').deadline).toEqual({ due: 'dueOn', done: 'doneOn' })
    expect(listOf('enforcementCases').deadline).toEqual({ due: null, done: 'closedOn' })
    expect(listOf('serviceCentres').deadline).toBeNull()
    expect(listOf('volunteers').deadline).toBeNull()
  })
  it('gives ready-made filters, judged on the last day of the data', () => {
    expect(quickOf(requests)).toEqual(['open', 'overdue', 'week'])
    expect(quickOf(listOf('enforcementCases').deadline)).toEqual(['open'])
    expect(quickOf(null)).toEqual([])
    if (!requests) throw new Error('requests have a deadline')
    expect(quickWhere('open', requests, day)).toEqual({ closedOn: { isNull: true } })
    expect(quickWhere('overdue', requests, day)).toEqual({ closedOn: { isNull: true }, dueOn: { lt: day } })
    expect(quickWhere('week', requests, day)).toEqual({ closedOn: { isNull: true }, dueOn: { gte: day, lte: '2019-10-20' } })
    expect(endOfWeek('2019-10-20')).toBe('2019-10-20')
  })
  it('marks what is late, and what will be', () => {
    expect(standingOf(requests, { dueOn: '2019-10-14', closedOn: null }, day)).toEqual({ kind: 'overdue', days: 1 })
    expect(standingOf(requests, { dueOn: day, closedOn: null }, day)).toEqual({ kind: 'soon', days: 0 })
    expect(standingOf(requests, { dueOn: '2019-10-22', closedOn: null }, day)).toEqual({ kind: 'soon', days: 7 })
    expect(standingOf(requests, { dueOn: '2019-10-23', closedOn: null }, day)).toBeNull()
    expect(standingOf(requests, { dueOn: '2019-10-01', closedOn: '2019-10-04' }, day)).toEqual({ kind: 'late', days: 3 })
    expect(standingOf(requests, { dueOn: '2019-10-01', closedOn: '2019-10-01' }, day)).toBeNull()
  })
  it('is a column that is shown without choosing it', () => {
    for (const list of ['serviceRequests', 'mediationCases', 'appeals', 'meetingDecisions'] as const) expect(listOf(list).usual, list).toContain('dueOn')
  })
})

describe('a state', () => {
  it('has a tone, whatever list it is in', () => {
    const states = (Object.keys(listLabels) as ListName[]).flatMap((list) =>
      listOf(list).columns.filter((column) => column.kind === 'enum' && hasTone(column.field)),
    )
    expect(states.length).toBeGreaterThan(8)
    for (const { field, type = '' } of states)
      for (const value of Object.keys(enumLabels[type] ?? {})) expect(toneOf(field, value), `${type}.${value}`).not.toBeNull()
    expect(toneOf('status', 'CLOSED')).toBe('done')
    expect(toneOf('outcome', 'FAILED')).toBe('failed')
    expect(toneOf('kind', 'CLOSED')).toBeNull()
  })
})

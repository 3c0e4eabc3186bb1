import { beforeEach, describe, expect, it } from 'vitest'
import { dropDrafts } from './draft'
import { mayPassTogether, type PendingChange, readPending, refersToNew, storePending, withChange, withoutChange, withoutLost } from './pending'

const change = (name: string, more: Partial<PendingChange> = {}): PendingChange => ({
  name,
  entity: 'InstitutionPost',
  verb: 'update',
  row: `row of ${name}`,
  version: 1,
  values: {},
  before: {},
  given: {},
  reason: '',
  title: name,
  errors: [],
  ...more,
})
const newPost = { key: 'post', text: '李四', newRow: true as const }

beforeEach(() => sessionStorage.clear())

describe('pending changes', () => {
  it('outlive a reload, belong to a person, and leave with the person', () => {
    const mine = { changes: [change('a')], key: 'k' }
    storePending(sessionStorage, 'admin', mine)
    expect(readPending(sessionStorage, 'admin')).toEqual(mine)
    expect(readPending(sessionStorage, 'clerk').changes).toEqual([])
    dropDrafts(sessionStorage)
    expect(readPending(sessionStorage, 'admin').changes).toEqual([])
  })
  it('that are none leave nothing in the store', () => {
    storePending(sessionStorage, 'admin', { changes: [change('a')], key: 'k' })
    storePending(sessionStorage, 'admin', { changes: [], key: '' })
    expect(Object.keys(sessionStorage)).toEqual([])
  })
  it('that cannot be read are none', () => {
    sessionStorage.setItem('litong.draft.["admin","pending"]', '{')
    expect(readPending(sessionStorage, 'admin')).toEqual({ changes: [], key: '' })
  })
  it('of one row and kind are one, in its place and under its name', () => {
    const [a, b] = [change('a'), change('b')]
    const again = change('c', { row: a.row, reason: 'again' })
    expect(withChange([a, b], again)).toEqual([{ ...again, name: 'a' }, b])
    expect(withChange([a, b], { ...again, verb: 'delete' })).toHaveLength(3)
    const made = change('d', { verb: 'create', row: null })
    expect(withChange([made], change('e', { verb: 'create', row: null }))).toHaveLength(2)
    expect(withChange([made], { ...made, title: 'x' })).toEqual([{ ...made, title: 'x' }])
  })
  it('that lose the new row that they refer to are marked', () => {
    const post = change('post', { verb: 'create', row: null })
    const station = change('station', { values: { leader: newPost, name: '甲' } })
    const other = change('other')
    const left = withoutChange([post, station, other], 'post', 'gone')
    expect(left).toEqual([
      {
        ...station,
        values: { leader: null, name: '甲' },
        errors: [{ __typename: 'ValidationError', code: 'REFERENCE_UNKNOWN', message: 'gone', path: ['leader'] }],
      },
      other,
    ])
    expect(withoutLost({ leader: newPost }, new Set(['post']))).toEqual({ leader: newPost })
  })
  it('hold forms that name a row that is still to be made', () => {
    expect(refersToNew({ leader: newPost })).toBe(true)
    expect(refersToNew({ leader: { key: 'id', text: '李四' }, name: 'newRow', supervisor: null })).toBe(false)
  })
})

it('a refusal by rows that others lead to, or by a rule, may be none together with other changes', () => {
  const error = (code: string, rule?: string) => ({ __typename: 'X', code, message: '', path: [], ...(rule === undefined ? {} : { rule }) })
  expect(mayPassTogether([error('IN_USE')])).toBe(true)
  expect(mayPassTogether([error('INVALID'), error('RULE_VIOLATION', 'R-6')])).toBe(true)
  for (const alone of [
    error('RULE_VIOLATION', 'Appeal.close'),
    error('RULE_VIOLATION', 'quality'),
    error('RULE_VIOLATION'),
    error('NOT_UNIQUE'),
    error('VERSION_CONFLICT'),
  ])
    expect(mayPassTogether([alone])).toBe(false)
  expect(mayPassTogether([])).toBe(false)
})

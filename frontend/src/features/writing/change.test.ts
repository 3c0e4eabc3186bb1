import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Change, inputOf, leftBy, nameOfNew, taskOf, undoOf, writeOf } from './change'
import { writeRequest } from './documents'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../graph/derived.graphqls'), 'utf8'))
const change = (more: Partial<Change>): Change => ({
  entity: 'InstitutionPost',
  verb: 'update',
  row: 'UA',
  version: 3,
  values: {},
  before: {},
  given: {},
  reason: '',
  ...more,
})
const ended = change({ values: { endedOn: '2019-12-15', holderName: '张三' }, before: { endedOn: '', holderName: '张三' }, reason: ' 调离 ' })
const made = change({
  verb: 'create',
  row: null,
  version: 0,
  values: { role: 'LEADER', holderName: '李四', appointedOn: '2019-12-15', endedOn: '', institution: { key: 'station', text: '文化站', newRow: true } },
})

describe('a change', () => {
  it('sends what has changed, and of a new row what is given', () => {
    expect(inputOf(ended)).toEqual({ id: 'UA', expectedVersion: 3, endedOn: '2019-12-15', changeReason: '调离' })
    expect(inputOf(made)).toEqual({ role: 'LEADER', holderName: '李四', appointedOn: '2019-12-15', institution: { newRow: 'station' } })
    expect(inputOf(change({ verb: 'delete', reason: '重复' }))).toEqual({ id: 'UA', expectedVersion: 3, changeReason: '重复' })
    const owner = change({ entity: 'IndicatorOwner', verb: 'create', row: null, values: { nameZh: '政务中心' }, given: { indicator: 'X' } })
    expect(inputOf(owner)).toEqual({ indicator: 'X', nameZh: '政务中心' })
  })
  it('sends all fields of a step', () => {
    const step = change({ entity: 'Appeal', verb: 'close', values: { closedOn: '2019-12-01', solved: 'true', rating: '' } })
    expect(inputOf(step)).toEqual({ id: 'UA', expectedVersion: 3, closedOn: '2019-12-01', solved: true, rating: null })
    expect(taskOf('Appeal', 'close')?.kind).toBe('step')
    expect(taskOf('Appeal', 'delete')).toBeNull()
  })
  it('is taken back where that is known', () => {
    const result = { id: 'UA', version: 4 }
    expect(undoOf(ended, result, '撤销')).toEqual({
      entity: 'InstitutionPost',
      verb: 'update',
      input: { id: 'UA', expectedVersion: 4, changeReason: '撤销', endedOn: null },
    })
    expect(undoOf(made, result, '撤销')?.verb).toBe('delete')
    expect(undoOf(change({ verb: 'delete' }), result, '撤销')).toEqual({
      entity: 'InstitutionPost',
      verb: 'restore',
      input: { id: 'UA', changeReason: '撤销' },
    })
    expect(undoOf(change({ entity: 'Appeal', verb: 'close' }), result, '撤销')).toBeNull()
    // A step is taken back by the step that leads to where it began, where there is one that asks for nothing.
    expect(undoOf(change({ entity: 'QualityFinding', verb: 'explain', values: { explanation: '属实' } }), result, '撤销')).toEqual({
      entity: 'QualityFinding',
      verb: 'reopen',
      input: { id: 'UA', expectedVersion: 4, changeReason: '撤销' },
    })
    expect(undoOf(change({ entity: 'QualityFinding', verb: 'reopen' }), result, '撤销')).toBeNull()
    const masked = change({ entity: 'Appeal', values: { petitioner: '张三' }, before: { petitioner: '' } })
    expect(undoOf(masked, result, '撤销')).toBeNull()
  })
  it('leaves a row where it is not refused; a deletion’s answer holds none', () => {
    const refused = { result: null, errors: [{ __typename: 'Invalid', code: 'INVALID', message: '', path: [] }] }
    expect(leftBy(change({}), { result: { id: 'UA', version: 4 }, errors: [] })).toEqual({ id: 'UA', version: 4 })
    expect(leftBy(change({ verb: 'delete' }), { result: null, errors: [] })).toEqual({ id: 'UA', version: 4 })
    expect(leftBy(change({ verb: 'delete' }), refused)).toBeNull()
    expect(leftBy(change({}), undefined)).toBeNull()
  })
  it('of a new row is named by the fields that name its rows', () => {
    expect(nameOfNew('InstitutionPost', made.values, { t: (key) => key, choice: (_, value) => value })).toContain('李四')
  })
})

describe('a request of several changes', () => {
  it('is a document that the schema knows', () => {
    const { document, variables } = writeRequest(
      new Map([
        ['old', writeOf(ended)],
        ['next', writeOf(made)],
        ['gone', writeOf(change({ row: 'UB', verb: 'delete' }))],
        ['back', { entity: 'Institution', verb: 'restore', input: { id: 'UC' } }],
        ['closed', writeOf(change({ entity: 'Appeal', verb: 'close' }))],
      ]),
    )
    expect(validate(schema, parse(document.toString()))).toEqual([])
    expect(Object.keys(variables)).toEqual(['old', 'next', 'gone', 'back', 'closed'])
  })
  it('expects the version that earlier changes of the same row leave', () => {
    const { variables } = writeRequest(
      new Map([
        ['a', writeOf(ended)],
        ['b', writeOf(change({ row: 'UB', version: 7 }))],
        ['c', writeOf(change({ verb: 'delete' }))],
        ['d', writeOf(made)],
      ]),
    )
    expect(Object.values(variables).map((input) => input['expectedVersion'])).toEqual([3, 7, 4, undefined])
  })
})

import { describe, expect, it } from 'vitest'
import type { Field, FieldKind } from '@/features/records/model'
import type { FormField } from './form'
import { changedFields, faultOf, formValue, toInput } from './values'

const field = (name: string, kind: FieldKind, type = ''): Field => ({ name, kind, nullable: true, zh: name, en: name, type, inverse: '' })
const formed = (name: string, kind: FieldKind, required = false, type = ''): FormField => ({ field: field(name, kind, type), required, preset: '' })
const noName = (): string => ''

describe('a form’s values', () => {
  it('become the input that the server reads: exact decimals as text, whole numbers as numbers', () => {
    const fields = [
      formed('year', 'Year'),
      formed('parties', 'Int'),
      formed('amount', 'Money'),
      formed('fulfilled', 'Boolean'),
      formed('openedOn', 'Date'),
      formed('seenAt', 'DateTime'),
      formed('mediator', 'One', false, 'Mediator'),
      formed('township', 'One', false, 'Division'),
      formed('note', 'String'),
    ]
    const values = {
      year: '2019',
      parties: ' 2 ',
      amount: '0.10',
      fulfilled: 'false',
      openedOn: '2019-03-01',
      seenAt: '2019-03-01T08:30',
      mediator: { key: 'abc', text: '甲' },
      township: { key: '640302100000', text: '金积镇' },
      note: '  ',
    }
    expect(toInput(fields, { ...values, note: '' })).toEqual({
      year: 2019,
      parties: 2,
      amount: '0.10',
      fulfilled: false,
      openedOn: '2019-03-01',
      seenAt: '2019-03-01T08:30:00+08:00',
      mediator: { id: 'abc' },
      township: { code: '640302100000' },
      note: null,
    })
  })

  it('never hold what is masked: it would be stored as it is shown', () => {
    expect(formValue(field('partyName', 'Masked'), { partyName: '马*' }, noName)).toBe('')
    expect(faultOf(formed('partyName', 'Masked', true), '', true)).toBeNull()
    expect(faultOf(formed('partyName', 'Masked', true), '', false)).toBe('required')
  })

  it('are compared by what would be sent', () => {
    const fields = [formed('note', 'String'), formed('mediator', 'One', false, 'Mediator')]
    const before = { note: 'a', mediator: { key: '1', text: '甲' } }
    expect(changedFields(fields, { note: 'a ', mediator: { key: '1', text: '乙' } }, before)).toEqual([])
    expect(changedFields(fields, { note: '', mediator: null }, before).map((each) => each.field.name)).toEqual(['note', 'mediator'])
  })

  it.each([
    ['Int', '1.5', 'whole'],
    ['Int', '-3', null],
    ['Year', '二〇一九', 'whole'],
    ['Money', '1,234.5', 'decimal'],
    ['Money', '1234.50', null],
    ['Hours', '.5', 'decimal'],
    ['String', '', 'required'],
    ['String', '   ', 'required'],
  ] as const)('say what is wrong with %s %s', (kind, text, want) => {
    expect(faultOf(formed('x', kind, true), text, false)).toBe(want)
  })
})

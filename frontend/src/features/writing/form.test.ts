import { expect, it } from 'vitest'
import { dueBy } from './form'

it('a step that ends a record is to be taken by its due day', () => {
  const step = (sets: string[]) => ({ name: 'x', zh: 'x', en: 'x', from: ['A'], to: 'B', sets })
  const deadline = { due: 'dueOn', done: 'closedOn' }
  const row = { dueOn: '2019-12-20' }
  expect(dueBy(step(['closedOn!', 'solved!']), deadline, row)).toBe('2019-12-20')
  expect(dueBy(step([]), deadline, row)).toBeNull()
  expect(dueBy(step(['closedOn!']), { due: null, done: 'closedOn' }, row)).toBeNull()
  expect(dueBy(step(['closedOn!']), null, row)).toBeNull()
  expect(dueBy(step(['closedOn!']), deadline, {})).toBeNull()
})

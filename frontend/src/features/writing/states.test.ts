import { expect, it } from 'vitest'
import { statesOf } from './states'

const step = (name: string, from: string[], to: string) => ({ name, zh: name, en: name, from, to, sets: [] })

it('states stand in the order in which a row comes to them', () => {
  const form = {
    transitions: [
      step('close', ['ACCEPTED', 'ASSIGNED'], 'CLOSED'),
      step('assign', ['ACCEPTED', 'RETURNED'], 'ASSIGNED'),
      step('return', ['ASSIGNED'], 'RETURNED'),
    ],
  }
  expect(statesOf(form, undefined).map((state) => state.value)).toEqual(['ACCEPTED', 'CLOSED', 'ASSIGNED', 'RETURNED'])
  expect(statesOf(form, 'ASSIGNED').map((state) => state.value)).toEqual(['ASSIGNED', 'CLOSED', 'RETURNED', 'ACCEPTED'])
  expect(statesOf(form, undefined)[2]?.steps.map((each) => each.to)).toEqual(['CLOSED', 'RETURNED'])
})

it('a loop of states begins somewhere, and none is left out', () => {
  expect(statesOf({ transitions: [step('a', ['X'], 'Y'), step('b', ['Y'], 'X')] }, undefined).map((state) => state.value)).toEqual(['X', 'Y'])
  expect(statesOf({}, undefined)).toEqual([])
})

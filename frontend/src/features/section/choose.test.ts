import { describe, expect, it } from 'vitest'
import { chooseIndicator, divide } from './choose'

const whole = { code: 'DELEGATED_ITEMS', finest: 'DISTRICT' }
const town = { code: 'DELEGATED_CASES', finest: 'TOWNSHIP' }
const village = { code: 'VILLAGES', finest: 'VILLAGE' }

describe('the indicator a section opens with', () => {
  it('is the one asked for, even one of the whole district', () => {
    expect(chooseIndicator([town, whole], 'DELEGATED_ITEMS', 'DELEGATED_CASES')).toBe('DELEGATED_ITEMS')
  })
  it('is the headline where townships can be ranked by it', () => {
    expect(chooseIndicator([town, village], 'NO_SUCH', 'VILLAGES')).toBe('VILLAGES')
  })
  it('is the first that has a ranking where the headline has none', () => {
    expect(chooseIndicator([whole, town, village], undefined, 'DELEGATED_ITEMS')).toBe('DELEGATED_CASES')
  })
  it('is of the whole district where there is nothing else, and none in an empty section', () => {
    expect(chooseIndicator([whole], undefined, 'DELEGATED_ITEMS')).toBe('DELEGATED_ITEMS')
    expect(chooseIndicator([], undefined, undefined)).toBe('')
  })
})

it('puts the figures to look at first in the order of their importance', () => {
  const { key, rest } = divide([{ code: 'A' }, { code: 'B' }, { code: 'C' }], ['C', 'A', 'X'])
  expect(key.map((indicator) => indicator.code)).toEqual(['C', 'A'])
  expect(rest.map((indicator) => indicator.code)).toEqual(['B'])
})

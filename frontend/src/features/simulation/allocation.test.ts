import { describe, expect, it } from 'vitest'
import {
  allocationInput,
  categories,
  checkDraft,
  draftOf,
  draftText,
  equalWeights,
  type Pool,
  readAllocation,
  stateOf,
  unchanged,
  weightSum,
  writeAllocation,
} from './allocation'

const pools: Pool[] = categories.map((category) => ({
  category,
  amount: '100',
  activeAmount: '100',
  shared: '100',
  activeShared: '100',
  difference: '0',
  weights: [],
  activeWeights: [
    { factor: 'BASE', weight: '0.4' },
    { factor: 'AREA', weight: '0.6' },
  ],
}))
const inForce = () => draftOf(pools, { weights: {}, pools: {} })
const years = [2019, 2018, 2017]

describe('the weights', () => {
  it('add up exactly, where binary fractions would not', () => {
    expect(weightSum({ ECONOMY: '0.1', POPULATION: '0.2', AREA: '0.7' })).toBe('1')
    expect(weightSum({ ECONOMY: '0.333333', POPULATION: '0.333333', AREA: '0.333333' })).toBe('0.999999')
    expect(weightSum({ ECONOMY: '1.000000', AREA: '' })).toBe('1')
    expect(weightSum({ ECONOMY: '0.5', AREA: 'x' })).toBeNull()
  })
  it('say what is wrong beside the field', () => {
    const draft = inForce()
    expect(checkDraft(draft)).toEqual({})
    draft.AGRICULTURE.weights.AREA = '0.5'
    draft.AGRICULTURE.pool = '1.5'
    draft.ADMINISTRATION.weights.ECONOMY = '-1'
    draft.SOCIAL_MANAGEMENT.pool = '1000000000001'
    expect(checkDraft(draft)).toEqual({
      'AGRICULTURE.sum': 'sum',
      'AGRICULTURE.pool': 'whole',
      'ADMINISTRATION.ECONOMY': 'weight',
      'SOCIAL_MANAGEMENT.pool': 'whole',
    })
  })
  it('may all count the same, whatever the pools', () => {
    const draft = equalWeights(inForce())
    expect(checkDraft(draft)).toEqual({})
    expect(draft.AGRICULTURE).toEqual({ weights: { ECONOMY: '0.2', POPULATION: '0.2', AREA: '0.2', VILLAGES: '0.2', BASE: '0.2' }, pool: '100' })
  })
})

describe('what a form changes', () => {
  it('is nothing while it is the policy in force, however it is written', () => {
    const draft = inForce()
    draft.AGRICULTURE.weights.AREA = '0.60'
    draft.AGRICULTURE.weights.ECONOMY = '0'
    draft.AGRICULTURE.pool = ' 100 '
    expect(unchanged(stateOf(draft, pools, 2019))).toBe(true)
    expect(draftText(draft)).toBe(draftText(inForce()))
  })
  it('is the whole of a category’s weights once one of them differs', () => {
    const draft = inForce()
    draft.AGRICULTURE.weights = { ...draft.AGRICULTURE.weights, AREA: '0.7', BASE: '0.3' }
    draft.ADMINISTRATION.pool = '90'
    const state = stateOf(draft, pools, 2019)
    expect(state).toEqual({ year: 2019, weights: { AGRICULTURE: { AREA: '0.7', BASE: '0.3' } }, pools: { ADMINISTRATION: '90' } })
    expect(allocationInput(state)).toEqual({
      year: 2019,
      weights: [
        { category: 'AGRICULTURE', factor: 'AREA', weight: '0.7' },
        { category: 'AGRICULTURE', factor: 'BASE', weight: '0.3' },
      ],
      pools: [{ category: 'ADMINISTRATION', amount: '90' }],
    })
    expect(draftText(draftOf(pools, state))).toBe(draftText(draft))
  })
})

describe('the address of an allocation simulation', () => {
  it('is read and written the same', () => {
    const query = { year: '2018', 'w.AGRICULTURE': 'ECONOMY:0,AREA:0.7,BASE:0.3', 'p.ADMINISTRATION': '0' }
    const read = readAllocation({ rule: 'allocation', ...query }, years)
    expect(read).toEqual({
      state: { year: 2018, weights: { AGRICULTURE: { ECONOMY: '0', AREA: '0.7', BASE: '0.3' } }, pools: { ADMINISTRATION: '0' } },
      refused: [],
    })
    expect(writeAllocation({ period: '2018', 'w.SOCIAL_MANAGEMENT': 'BASE:1' }, read!.state, years)).toEqual({ period: '2018', rule: 'allocation', ...query })
  })
  it.each([
    [{ year: '2010' }, ['year']],
    [{ 'w.AGRICULTURE': 'AREA:0.9' }, ['weights']],
    [{ 'w.AGRICULTURE': 'AREA:0.5,AREA:0.5' }, ['weights']],
    [{ 'w.AGRICULTURE': 'RAIN:1' }, ['weights']],
    [{ 'w.WAR': 'AREA:1', 'w.AGRICULTURE': '' }, ['weights']],
    [{ 'p.AGRICULTURE': '-1', 'p.ADMINISTRATION': ['1', '2'] }, ['pools']],
  ])('%j falls back to the policy in force, and says so', (query, refused) => {
    expect(readAllocation(query, years)).toEqual({ state: { year: 2019, weights: {}, pools: {} }, refused })
  })
  it('is nothing without pools', () => expect(readAllocation({}, [])).toBeNull())
})

import { describe, expect, it } from 'vitest'
import type { WhatIfBasisQuery } from '@/api/generated/graphql'
import { basisOf, checkTerms, fullestYear, policyInForce, type RewardTerms, readReward, rewardInput, writeReward } from './reward'

const policy = (code: string, effectiveFrom: string | null, effectiveTo: string | null = null) => ({
  code,
  nameZh: code,
  nameEn: code,
  proposed: true,
  effectiveFrom,
  effectiveTo,
})
const basis = basisOf({
  villageLedgers: {
    groups: [
      [2016, 101],
      [2017, 101],
      [2018, 101],
      [2019, 83],
    ].map(([year = 0, count = 0]) => ({ key: { year }, aggregate: { count } })),
  },
  rewardPolicies: { nodes: [policy('OLD', '2017-01-01', '2018-01-01'), policy('NEW', '2018-01-01'), policy('SPARE', null)] },
  allocationPools: { groups: [] },
  allocationPolicies: { nodes: [] },
  documentFacts: { nodes: [] },
} satisfies WhatIfBasisQuery)
const terms: RewardTerms = {
  method: 'LINEAR',
  incomeFloor: '800000',
  roundTo: '0.5',
  anchors: [
    { growth: '10', award: '50000' },
    { growth: '30.5', award: '50000' },
  ],
}
const own = { method: 'LINEAR', floor: '800000', round: '0.5', anchors: '10:50000,30.5:50000' }

describe('the terms of a reward policy', () => {
  it('are free of mistakes as the rule takes them', () => expect(checkTerms(terms)).toEqual({}))
  it('say what is wrong beside the field', () => {
    expect(
      checkTerms({
        ...terms,
        incomeFloor: '-1',
        roundTo: '0',
        anchors: [
          { growth: '10', award: '5' },
          { growth: '10', award: '4' },
          { growth: '1e3', award: '' },
        ],
      }),
    ).toEqual({
      incomeFloor: 'amount',
      roundTo: 'positive',
      'growth.1': 'rising',
      'award.1': 'falling',
      'growth.2': 'amount',
      'award.2': 'amount',
    })
    expect(checkTerms({ ...terms, anchors: [] })).toEqual({ anchors: 'anchors' })
    expect(checkTerms({ ...terms, anchors: Array.from({ length: 11 }, (_, at) => ({ growth: String(at), award: '1' })) })).toEqual({ anchors: 'anchors' })
  })
  it('are compared as decimals, not as text or as binary fractions', () => {
    const rising = (first: string, second: string) =>
      checkTerms({
        ...terms,
        anchors: [
          { growth: first, award: '1' },
          { growth: second, award: '1' },
        ],
      })
    expect(rising('9', '10')).toEqual({})
    expect(rising('0.3', '0.3000')).toEqual({ 'growth.1': 'rising' })
    expect(rising('999999999999.0001', '999999999999.0002')).toEqual({})
  })
})

describe('where a simulation starts', () => {
  it('is the latest of the years in which most villages have closed their books', () => expect(fullestYear(basis)).toBe(2018))
  it('is the policy that holds on the first day of the year', () => {
    expect([2016, 2017, 2018, 2030].map((year) => policyInForce(basis, year))).toEqual([null, 'OLD', 'NEW', 'NEW'])
  })
  it('is the linear preset in a year without a policy', () => {
    expect(rewardInput({ year: 2018, start: { kind: 'inForce' }, outcome: null, skip: 0 }, basis)).toEqual({ year: 2018, policy: 'NEW' })
    expect(rewardInput({ year: 2016, start: { kind: 'inForce' }, outcome: null, skip: 0 }, basis)).toEqual({ year: 2016, preset: 'LINEAR' })
  })
  it('is nowhere without books', () => expect(readReward({}, { years: [], policies: [] })).toBeNull())
})

describe('the address of a reward simulation', () => {
  it.each([
    [{}, { kind: 'inForce' }],
    [{ preset: 'STEPPED' }, { kind: 'preset', method: 'STEPPED' }],
    [{ policy: 'SPARE' }, { kind: 'policy', code: 'SPARE' }],
    [own, { kind: 'own', terms }],
  ])('%j is read and written the same', (query, start) => {
    const full = { ...query, year: '2017', outcome: 'MANUAL_REVIEW', skip: '20' }
    const read = readReward(full, basis)
    expect(read).toEqual({ state: { year: 2017, start, outcome: 'MANUAL_REVIEW', skip: 20 }, refused: [] })
    expect(writeReward({ period: '2018', ...full }, read!.state, basis)).toEqual({ period: '2018', rule: 'reward', ...full })
  })
  it('leaves out what is usual', () => {
    expect(writeReward({ year: '2017', preset: 'LINEAR', skip: '20' }, { year: 2018, start: { kind: 'inForce' }, outcome: null, skip: 0 }, basis)).toEqual({
      rule: 'reward',
    })
  })
  it.each([
    [{ year: '1999' }, ['year']],
    [{ preset: 'BEST' }, ['policy']],
    [{ policy: 'R-99' }, ['policy']],
    [{ preset: 'LINEAR', policy: 'NEW' }, ['policy']],
    [{ ...own, anchors: '30:1,10:2' }, ['terms']],
    [{ ...own, anchors: 'nonsense' }, ['terms']],
    [{ ...own, floor: ['1', '2'] }, ['terms']],
    [{ ...own, method: 'BEST', year: 'x' }, ['year', 'terms']],
  ])('%j falls back to the policy in force, and says so', (query, refused) => {
    expect(readReward(query, basis)).toEqual({ state: { year: 2018, start: { kind: 'inForce' }, outcome: null, skip: 0 }, refused })
  })
  it('takes no page that cannot be one', () => {
    for (const skip of ['-20', '1.5', 'x', '999999999']) expect(readReward({ skip }, basis)?.state.skip).toBe(0)
  })
})

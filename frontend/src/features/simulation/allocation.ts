import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { AllocationFactorKind, AllocationSimulationInput, BudgetCategory, WhatIfAllocationQuery, WhatIfBasisQuery } from '@/api/generated/graphql'
import { compare, isWeight, isWhole, sum } from './exact'

/** The allocation in the address: a category's weights or pool stand there once they differ from the policy in force. */
export type Weights = Partial<Record<AllocationFactorKind, string>>

export interface AllocationState {
  year: number
  weights: Partial<Record<BudgetCategory, Weights>>
  pools: Partial<Record<BudgetCategory, string>>
}

/** The form: every category with all its weights and its pool, as typed. */
export type AllocationDraft = Record<BudgetCategory, { weights: Record<AllocationFactorKind, string>; pool: string }>
export type Pool = WhatIfAllocationQuery['simulateAllocation']['pools'][number]
export type Package = WhatIfAllocationQuery['simulateAllocation']['packages'][number]

export const categories: readonly BudgetCategory[] = ['ADMINISTRATION', 'SOCIAL_MANAGEMENT', 'VILLAGE_TOWN_MANAGEMENT', 'AGRICULTURE']
export const factors: readonly AllocationFactorKind[] = ['ECONOMY', 'POPULATION', 'AREA', 'VILLAGES', 'BASE']
const largestPool = '1000000000000'

/** The years with pools, the latest first. */
export function poolYears(basis: WhatIfBasisQuery): number[] {
  return basis.allocationPools.groups.flatMap(({ key }) => (key.year === null ? [] : [key.year])).sort((a, b) => b - a)
}

/** A blank weight is zero; a text that is no weight leaves the sum unknown. */
export function weightSum(weights: Weights): string | null {
  const given = Object.values(weights)
    .map((weight) => weight.trim())
    .filter(Boolean)
  return given.every(isWeight) ? sum(given) : null
}

export type DraftWrong = 'weight' | 'sum' | 'whole'

/** The mistakes of the form, by field: `ADMINISTRATION.AREA`, `ADMINISTRATION.sum`, `ADMINISTRATION.pool`. */
export function checkDraft(draft: AllocationDraft): Readonly<Record<string, DraftWrong>> {
  const wrong: Record<string, DraftWrong> = {}
  for (const category of categories) {
    const { weights, pool } = draft[category]
    for (const factor of factors) if (weights[factor].trim() && !isWeight(weights[factor].trim())) wrong[`${category}.${factor}`] = 'weight'
    const total = weightSum(weights)
    if (total !== null && total !== '1') wrong[`${category}.sum`] = 'sum'
    if (!isPool(pool.trim())) wrong[`${category}.pool`] = 'whole'
  }
  return wrong
}

const isPool = (text: string): boolean => isWhole(text) && compare(text, largestPool) <= 0

const weighed = (weights: readonly Pool['weights'][number][]): Weights => Object.fromEntries(weights.map(({ factor, weight }) => [factor, weight]))

/** The form of a state: the policy in force with what the state changes in it. */
export function draftOf(pools: readonly Pool[], state: Pick<AllocationState, 'weights' | 'pools'>): AllocationDraft {
  const draft = Object.fromEntries(
    categories.map((category) => [category, { weights: Object.fromEntries(factors.map((factor) => [factor, ''])), pool: '' }]),
  ) as AllocationDraft
  for (const pool of pools) {
    Object.assign(draft[pool.category].weights, state.weights[pool.category] ?? weighed(pool.activeWeights))
    draft[pool.category].pool = state.pools[pool.category] ?? pool.activeAmount
  }
  return draft
}

/** Equal drafts have equal text: 0.30 is 0.3, and a blank is zero. */
export function draftText(draft: AllocationDraft): string {
  return JSON.stringify(
    categories.map((category) => [
      draft[category].pool.trim(),
      ...factors.map((factor) => {
        const weight = draft[category].weights[factor].trim()
        return isWeight(weight) ? sum([weight]) : weight || '0'
      }),
    ]),
  )
}

const equal = '0.2'

/** Every factor counts the same in every category. */
export function equalWeights(draft: AllocationDraft): AllocationDraft {
  return Object.fromEntries(
    categories.map((category) => [category, { weights: Object.fromEntries(factors.map((factor) => [factor, equal])), pool: draft[category].pool }]),
  ) as AllocationDraft
}

const sameWeights = (a: Weights, b: Weights): boolean => factors.every((factor) => compare(a[factor]?.trim() || '0', b[factor]?.trim() || '0') === 0)

/** The changes to the policy in force, of a form without mistakes. */
export function stateOf(draft: AllocationDraft, pools: readonly Pool[], year: number): AllocationState {
  const state: AllocationState = { year, weights: {}, pools: {} }
  for (const pool of pools) {
    const { weights, pool: amount } = draft[pool.category]
    if (!sameWeights(weights, weighed(pool.activeWeights)))
      state.weights[pool.category] = Object.fromEntries(
        factors.filter((factor) => weights[factor].trim() !== '').map((factor) => [factor, weights[factor].trim()]),
      )
    if (compare(amount.trim(), pool.activeAmount) !== 0) state.pools[pool.category] = amount.trim()
  }
  return state
}

const known = <T extends string>(all: readonly T[], word: string | undefined): T | undefined => all.find((entry) => entry === word)

function readWeights(text: string): Weights | null {
  const weights: Weights = {}
  for (const pair of text.split(',')) {
    const [name, weight = ''] = pair.split(':')
    const factor = known(factors, name)
    if (!factor || !isWeight(weight) || weights[factor] !== undefined) return null
    weights[factor] = weight
  }
  return weightSum(weights) === '1' ? weights : null
}

/** Reads the address. `refused` names the values that cannot be used; the policy in force replaces them. */
export function readAllocation(query: LocationQuery, years: readonly number[]): { state: AllocationState; refused: string[] } | null {
  const [latest] = years
  if (latest === undefined) return null
  const refused: string[] = []
  const year = years.find((entry) => String(entry) === query['year'])
  if (query['year'] !== undefined && year === undefined) refused.push('year')
  const state: AllocationState = { year: year ?? latest, weights: {}, pools: {} }
  for (const [key, value] of Object.entries(query)) {
    const [kind, name] = key.split('.')
    if (kind !== 'w' && kind !== 'p') continue
    const category = known(categories, name)
    const weights = kind === 'w' && typeof value === 'string' ? readWeights(value) : null
    if (category && weights) state.weights[category] = weights
    else if (category && kind === 'p' && typeof value === 'string' && isPool(value)) state.pools[category] = value
    else refused.push(kind === 'w' ? 'weights' : 'pools')
  }
  return { state, refused: [...new Set(refused)] }
}

/** The address of a state without defaults; parameters of others stay. */
export function writeAllocation(query: LocationQuery, state: AllocationState, years: readonly number[]): LocationQueryRaw {
  const next: LocationQueryRaw = Object.fromEntries(Object.entries(query).filter(([key]) => key !== 'year' && !/^[wp]\./.test(key)))
  next['rule'] = 'allocation'
  if (state.year !== years[0]) next['year'] = String(state.year)
  for (const category of categories) {
    const weights = state.weights[category]
    const pool = state.pools[category]
    if (weights)
      next[`w.${category}`] = factors
        .filter((factor) => weights[factor] !== undefined)
        .map((factor) => `${factor}:${weights[factor]}`)
        .join(',')
    if (pool !== undefined) next[`p.${category}`] = pool
  }
  return next
}

/** The input of the API. */
export function allocationInput(state: AllocationState): AllocationSimulationInput {
  return {
    year: state.year,
    weights: categories.flatMap((category) =>
      factors.flatMap((factor) => {
        const weight = state.weights[category]?.[factor]
        return weight === undefined ? [] : [{ category, factor, weight }]
      }),
    ),
    pools: categories.flatMap((category) => {
      const amount = state.pools[category]
      return amount === undefined ? [] : [{ category, amount }]
    }),
  }
}

/** Whether a state is the policy in force itself. */
export const unchanged = (state: AllocationState): boolean => Object.keys(state.weights).length === 0 && Object.keys(state.pools).length === 0

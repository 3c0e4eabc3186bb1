import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { RewardMethod, RewardSimulationInput, RewardStatus, WhatIfBasisQuery } from '@/api/generated/graphql'
import { compare, isAmount } from './exact'

/** The reward rule in the address: which year, from which policy, and which page of villages is shown. */
export interface RewardTerms {
  method: RewardMethod
  incomeFloor: string
  roundTo: string
  anchors: { growth: string; award: string }[]
}

export type RewardStart =
  | { kind: 'inForce' }
  | { kind: 'preset'; method: RewardMethod }
  | { kind: 'policy'; code: string }
  | { kind: 'own'; terms: RewardTerms }

export interface RewardState {
  year: number
  start: RewardStart
  outcome: RewardStatus | null
  skip: number
}

export const methods: readonly RewardMethod[] = ['LINEAR', 'STEPPED']
export const outcomes: readonly RewardStatus[] = ['AWARDED', 'NOT_ELIGIBLE', 'MANUAL_REVIEW']
export const mostAnchors = 10
export const pageSize = 20

/** The mistakes of the terms, by field; their texts are whatIf.wrong.… of the page. */
export type Wrong = 'amount' | 'positive' | 'rising' | 'falling' | 'anchors'
export type TermErrors = Readonly<Record<string, Wrong>>

/** The same conditions as the rule's own, field by field. */
export function checkTerms(terms: RewardTerms): TermErrors {
  const wrong: Record<string, Wrong> = {}
  if (!isAmount(terms.incomeFloor)) wrong['incomeFloor'] = 'amount'
  if (!isAmount(terms.roundTo)) wrong['roundTo'] = 'amount'
  else if (compare(terms.roundTo, '0') === 0) wrong['roundTo'] = 'positive'
  if (terms.anchors.length === 0 || terms.anchors.length > mostAnchors) wrong['anchors'] = 'anchors'
  terms.anchors.forEach((anchor, index) => {
    const before = terms.anchors[index - 1]
    if (!isAmount(anchor.growth)) wrong[`growth.${index}`] = 'amount'
    else if (before && isAmount(before.growth) && compare(anchor.growth, before.growth) <= 0) wrong[`growth.${index}`] = 'rising'
    if (!isAmount(anchor.award)) wrong[`award.${index}`] = 'amount'
    else if (before && isAmount(before.award) && compare(anchor.award, before.award) < 0) wrong[`award.${index}`] = 'falling'
  })
  return wrong
}

export function trimTerms(terms: RewardTerms): RewardTerms {
  return {
    method: terms.method,
    incomeFloor: terms.incomeFloor.trim(),
    roundTo: terms.roundTo.trim(),
    anchors: terms.anchors.map(({ growth, award }) => ({ growth: growth.trim(), award: award.trim() })),
  }
}

export interface Basis {
  /** Years with closed books and how many villages have closed them, the latest first. */
  years: readonly { year: number; villages: number }[]
  policies: WhatIfBasisQuery['rewardPolicies']['nodes']
}

export function basisOf(basis: WhatIfBasisQuery): Basis {
  const years = basis.villageLedgers.groups.flatMap(({ key, aggregate }) => (key.year === null ? [] : [{ year: key.year, villages: aggregate.count }]))
  return { years: years.sort((a, b) => b.year - a.year), policies: basis.rewardPolicies.nodes }
}

/** The latest of the years in which most villages have closed their books. */
export function fullestYear(basis: Basis): number | null {
  const most = Math.max(...basis.years.map((entry) => entry.villages))
  return basis.years.find((entry) => entry.villages === most)?.year ?? null
}

/** The policy that holds on the first day of a year. */
export function policyInForce(basis: Basis, year: number): string | null {
  const day = `${year}-01-01`
  return (
    basis.policies.find(({ effectiveFrom, effectiveTo }) => effectiveFrom !== null && effectiveFrom <= day && (effectiveTo === null || effectiveTo > day))
      ?.code ?? null
  )
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function readTerms(query: LocationQuery): RewardTerms | null {
  const method = methods.find((known) => known === query['method'])
  if (!method) return null
  const anchors = text(query['anchors'])
    .split(',')
    .map((pair) => pair.split(':'))
    .map(([growth = '', award = '']) => ({ growth, award }))
  const terms = { method, incomeFloor: text(query['floor']), roundTo: text(query['round']), anchors }
  return Object.keys(checkTerms(terms)).length === 0 ? terms : null
}

/** Reads the address. `refused` names the values that cannot be used; the policy in force replaces them. */
export function readReward(query: LocationQuery, basis: Basis): { state: RewardState; refused: string[] } | null {
  const usual = fullestYear(basis)
  if (usual === null) return null
  const refused: string[] = []
  const year = basis.years.find((entry) => String(entry.year) === query['year'])?.year
  if (query['year'] !== undefined && year === undefined) refused.push('year')
  const given = ['preset', 'policy', 'method'].filter((key) => query[key] !== undefined)
  let start: RewardStart = { kind: 'inForce' }
  const [way] = given
  if (given.length > 1) refused.push('policy')
  else if (way === 'preset') {
    const method = methods.find((known) => known === query['preset'])
    if (method) start = { kind: 'preset', method }
    else refused.push('policy')
  } else if (way === 'policy') {
    const code = basis.policies.find((policy) => policy.code === query['policy'])?.code
    if (code) start = { kind: 'policy', code }
    else refused.push('policy')
  } else if (way === 'method') {
    const terms = readTerms(query)
    if (terms) start = { kind: 'own', terms }
    else refused.push('terms')
  }
  const skip = Number(text(query['skip']))
  return {
    state: {
      year: year ?? usual,
      start,
      outcome: outcomes.find((known) => known === query['outcome']) ?? null,
      skip: Number.isInteger(skip) && skip > 0 && skip <= 100_000 ? skip : 0,
    },
    refused,
  }
}

/** The address of a state without defaults; parameters of others stay. */
export function writeReward(query: LocationQuery, state: RewardState, basis: Basis): LocationQueryRaw {
  const next: LocationQueryRaw = { ...query, rule: 'reward' }
  for (const key of ['year', 'preset', 'policy', 'method', 'floor', 'round', 'anchors', 'outcome', 'skip']) delete next[key]
  if (state.year !== fullestYear(basis)) next['year'] = String(state.year)
  switch (state.start.kind) {
    case 'preset':
      next['preset'] = state.start.method
      break
    case 'policy':
      next['policy'] = state.start.code
      break
    case 'own':
      next['method'] = state.start.terms.method
      next['floor'] = state.start.terms.incomeFloor
      next['round'] = state.start.terms.roundTo
      next['anchors'] = state.start.terms.anchors.map(({ growth, award }) => `${growth}:${award}`).join(',')
      break
    case 'inForce':
  }
  if (state.outcome) next['outcome'] = state.outcome
  if (state.skip > 0) next['skip'] = String(state.skip)
  return next
}

/** The input of the API; a year without a policy in force starts from the linear preset. */
export function rewardInput(state: RewardState, basis: Basis): RewardSimulationInput {
  const { year, start } = state
  switch (start.kind) {
    case 'preset':
      return { year, preset: start.method }
    case 'policy':
      return { year, policy: start.code }
    case 'own':
      return { year, parameters: start.terms }
    default: {
      const policy = policyInForce(basis, year)
      return policy ? { year, policy } : { year, preset: 'LINEAR' }
    }
  }
}

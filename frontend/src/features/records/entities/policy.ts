import {
  AllocationFactorListDocument,
  AllocationFactorTotalsDocument,
  AllocationMeasureListDocument,
  AllocationMeasureTotalsDocument,
  AllocationPolicyListDocument,
  AllocationPolicyTotalsDocument,
  AllocationPoolListDocument,
  AllocationPoolTotalsDocument,
  HolidayListDocument,
  HolidayTotalsDocument,
  HollowPolicyListDocument,
  HollowPolicyTotalsDocument,
  RewardAnchorListDocument,
  RewardAnchorTotalsDocument,
  RewardAwardListDocument,
  RewardAwardTotalsDocument,
  RewardPolicyListDocument,
  RewardPolicyTotalsDocument,
  ServiceTermPolicyListDocument,
  ServiceTermPolicyTotalsDocument,
  StarSubsidyRuleListDocument,
  StarSubsidyRuleTotalsDocument,
  VillagePostingPolicyListDocument,
  VillagePostingPolicyTotalsDocument,
} from '@/api/generated/graphql'
import { defineList } from '../define'

export const rewardAwards = defineList({
  list: 'rewardAwards',
  entity: 'RewardAward',
  document: RewardAwardListDocument,
  totals: RewardAwardTotalsDocument,
  division: 'village',
  title: 'year',
  sums: ['amount'],
  columns: [
    { field: 'year', kind: 'text', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'village', kind: 'division' },
    { field: 'status', kind: 'enum', type: 'RewardStatus', sort: true },
    { field: 'income', kind: 'money', sort: true },
    { field: 'previousIncome', kind: 'money', sort: true },
    { field: 'growth', kind: 'number', sort: true },
    { field: 'amount', kind: 'money', sort: true },
    { field: 'decidedOn', kind: 'date', sort: true },
    { field: 'explanationZh', kind: 'text' },
    { field: 'explanationEn', kind: 'text', hidden: true },
    { field: 'policy', kind: 'record', show: (row) => row.policy.code },
  ],
  filters: [
    { field: 'status', kind: 'enum', type: 'RewardStatus' },
    { field: 'year', kind: 'number' },
    { field: 'amount', kind: 'money' },
    { field: 'growth', kind: 'decimal' },
    { field: 'decidedOn', kind: 'date' },
  ],
})

export const rewardPolicies = defineList({
  list: 'rewardPolicies',
  entity: 'RewardPolicy',
  document: RewardPolicyListDocument,
  totals: RewardPolicyTotalsDocument,
  division: 'none',
  title: 'code',
  columns: [
    { field: 'code', kind: 'text', sort: true },
    { field: 'nameZh', kind: 'text', sort: true },
    { field: 'nameEn', kind: 'text', hidden: true },
    { field: 'method', kind: 'enum', type: 'RewardMethod', sort: true },
    { field: 'incomeFloor', kind: 'money', sort: true },
    { field: 'roundTo', kind: 'money', sort: true },
    { field: 'proposed', kind: 'bool', sort: true },
    { field: 'effectiveFrom', kind: 'date', sort: true },
    { field: 'effectiveTo', kind: 'date', sort: true },
    { field: 'basis', kind: 'text' },
    { field: 'note', kind: 'text' },
  ],
  filters: [
    { field: 'method', kind: 'enum', type: 'RewardMethod' },
    { field: 'proposed', kind: 'bool' },
    { field: 'effectiveFrom', kind: 'date' },
  ],
})

export const rewardAnchors = defineList({
  list: 'rewardAnchors',
  entity: 'RewardAnchor',
  document: RewardAnchorListDocument,
  totals: RewardAnchorTotalsDocument,
  division: 'none',
  title: 'growth',
  columns: [
    { field: 'policy', kind: 'record', show: (row) => row.policy.code },
    { field: 'growth', kind: 'number', sort: true },
    { field: 'award', kind: 'money', sort: true },
    { field: 'proposed', kind: 'bool', sort: true },
  ],
  filters: [
    { field: 'growth', kind: 'decimal' },
    { field: 'award', kind: 'money' },
    { field: 'proposed', kind: 'bool' },
  ],
})

export const allocationPolicies = defineList({
  list: 'allocationPolicies',
  entity: 'AllocationPolicy',
  document: AllocationPolicyListDocument,
  totals: AllocationPolicyTotalsDocument,
  division: 'none',
  title: 'code',
  columns: [
    { field: 'code', kind: 'text', sort: true },
    { field: 'nameZh', kind: 'text', sort: true },
    { field: 'nameEn', kind: 'text', hidden: true },
    { field: 'proposed', kind: 'bool', sort: true },
    { field: 'effectiveFrom', kind: 'date', sort: true },
    { field: 'effectiveTo', kind: 'date', sort: true },
    { field: 'basis', kind: 'text' },
    { field: 'note', kind: 'text' },
  ],
  filters: [
    { field: 'proposed', kind: 'bool' },
    { field: 'effectiveFrom', kind: 'date' },
  ],
})

export const allocationFactors = defineList({
  list: 'allocationFactors',
  entity: 'AllocationFactor',
  document: AllocationFactorListDocument,
  totals: AllocationFactorTotalsDocument,
  division: 'none',
  title: 'factor',
  columns: [
    { field: 'policy', kind: 'record', show: (row) => row.policy.code },
    { field: 'category', kind: 'enum', type: 'BudgetCategory', sort: true },
    { field: 'factor', kind: 'enum', type: 'AllocationFactorKind', sort: true },
    { field: 'weight', kind: 'number', sort: true },
  ],
  filters: [
    { field: 'category', kind: 'enum', type: 'BudgetCategory' },
    { field: 'factor', kind: 'enum', type: 'AllocationFactorKind' },
  ],
})

export const allocationPools = defineList({
  list: 'allocationPools',
  entity: 'AllocationPool',
  document: AllocationPoolListDocument,
  totals: AllocationPoolTotalsDocument,
  division: 'none',
  title: 'year',
  sums: ['amount'],
  columns: [
    { field: 'year', kind: 'text', sort: true },
    { field: 'category', kind: 'enum', type: 'BudgetCategory', sort: true },
    { field: 'amount', kind: 'money', sort: true },
    { field: 'policy', kind: 'record', show: (row) => row.policy.code },
  ],
  filters: [
    { field: 'year', kind: 'number' },
    { field: 'category', kind: 'enum', type: 'BudgetCategory' },
  ],
})

export const allocationMeasures = defineList({
  list: 'allocationMeasures',
  entity: 'AllocationMeasure',
  document: AllocationMeasureListDocument,
  totals: AllocationMeasureTotalsDocument,
  division: 'township',
  title: 'year',
  columns: [
    { field: 'year', kind: 'text', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'factor', kind: 'enum', type: 'AllocationFactorKind', sort: true },
    { field: 'value', kind: 'number', sort: true },
  ],
  filters: [
    { field: 'year', kind: 'number' },
    { field: 'factor', kind: 'enum', type: 'AllocationFactorKind' },
  ],
})

export const hollowPolicies = defineList({
  list: 'hollowPolicies',
  entity: 'HollowPolicy',
  document: HollowPolicyListDocument,
  totals: HollowPolicyTotalsDocument,
  division: 'none',
  title: 'threshold',
  columns: [
    { field: 'threshold', kind: 'money', sort: true },
    { field: 'proposed', kind: 'bool', sort: true },
    { field: 'effectiveFrom', kind: 'date', sort: true },
    { field: 'effectiveTo', kind: 'date', sort: true },
    { field: 'basis', kind: 'text' },
    { field: 'note', kind: 'text' },
  ],
  filters: [
    { field: 'threshold', kind: 'money' },
    { field: 'effectiveFrom', kind: 'date' },
  ],
})

export const starSubsidyRules = defineList({
  list: 'starSubsidyRules',
  entity: 'StarSubsidyRule',
  document: StarSubsidyRuleListDocument,
  totals: StarSubsidyRuleTotalsDocument,
  division: 'none',
  title: 'stars',
  columns: [
    { field: 'stars', kind: 'number', sort: true },
    { field: 'rate', kind: 'number', sort: true },
    { field: 'effectiveFrom', kind: 'date', sort: true },
    { field: 'effectiveTo', kind: 'date', sort: true },
    { field: 'basis', kind: 'text' },
    { field: 'note', kind: 'text' },
  ],
  filters: [
    { field: 'stars', kind: 'number' },
    { field: 'effectiveFrom', kind: 'date' },
  ],
})

export const serviceTermPolicies = defineList({
  list: 'serviceTermPolicies',
  entity: 'ServiceTermPolicy',
  document: ServiceTermPolicyListDocument,
  totals: ServiceTermPolicyTotalsDocument,
  division: 'none',
  title: 'years',
  columns: [
    { field: 'years', kind: 'number', sort: true },
    { field: 'effectiveFrom', kind: 'date', sort: true },
    { field: 'effectiveTo', kind: 'date', sort: true },
    { field: 'basis', kind: 'text' },
    { field: 'note', kind: 'text' },
  ],
  filters: [
    { field: 'years', kind: 'number' },
    { field: 'effectiveFrom', kind: 'date' },
  ],
})

export const villagePostingPolicies = defineList({
  list: 'villagePostingPolicies',
  entity: 'VillagePostingPolicy',
  document: VillagePostingPolicyListDocument,
  totals: VillagePostingPolicyTotalsDocument,
  division: 'none',
  title: 'months',
  columns: [
    { field: 'months', kind: 'number', sort: true },
    { field: 'graceDays', kind: 'number', sort: true },
    { field: 'effectiveFrom', kind: 'date', sort: true },
    { field: 'effectiveTo', kind: 'date', sort: true },
    { field: 'basis', kind: 'text' },
    { field: 'note', kind: 'text' },
  ],
  filters: [
    { field: 'months', kind: 'number' },
    { field: 'effectiveFrom', kind: 'date' },
  ],
})

export const holidays = defineList({
  list: 'holidays',
  entity: 'Holiday',
  document: HolidayListDocument,
  totals: HolidayTotalsDocument,
  division: 'none',
  title: 'day',
  columns: [
    { field: 'day', kind: 'date', sort: true },
    { field: 'arrangement', kind: 'enum', type: 'HolidayArrangement', sort: true },
    { field: 'name', kind: 'text', sort: true },
    { field: 'notice', kind: 'text' },
  ],
  filters: [
    { field: 'arrangement', kind: 'enum', type: 'HolidayArrangement' },
    { field: 'day', kind: 'date' },
  ],
})

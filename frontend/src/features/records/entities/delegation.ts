import {
  CapacityAssessmentListDocument,
  CapacityAssessmentTotalsDocument,
  CountyPowerListDocument,
  CountyPowerTotalsDocument,
  DelegationEventListDocument,
  DelegationEventTotalsDocument,
  DelegationGrantListDocument,
  DelegationGrantTotalsDocument,
} from '@/api/generated/graphql'
import { defineList } from '../define'

export const delegationGrants = defineList({
  list: 'delegationGrants',
  entity: 'DelegationGrant',
  document: DelegationGrantListDocument,
  totals: DelegationGrantTotalsDocument,
  division: 'township',
  title: 'validFrom',
  columns: [
    { field: 'item', kind: 'record', show: (row) => row.item.name },
    { field: 'township', kind: 'division' },
    { field: 'validFrom', kind: 'date', sort: true },
    { field: 'validTo', kind: 'date', sort: true },
    { field: 'basis', kind: 'record', show: (row) => row.basis.title, hidden: true },
  ],
  filters: [
    { field: 'validFrom', kind: 'date' },
    { field: 'validTo', kind: 'date' },
  ],
})

export const delegationEvents = defineList({
  list: 'delegationEvents',
  entity: 'DelegationEvent',
  document: DelegationEventListDocument,
  totals: DelegationEventTotalsDocument,
  division: 'township',
  title: 'kind',
  columns: [
    { field: 'effectiveOn', kind: 'date', sort: true },
    { field: 'kind', kind: 'enum', type: 'DelegationEventKind', sort: true },
    { field: 'item', kind: 'record', show: (row) => row.item.name },
    { field: 'township', kind: 'division' },
    { field: 'reason', kind: 'text' },
  ],
  filters: [
    { field: 'kind', kind: 'enum', type: 'DelegationEventKind' },
    { field: 'effectiveOn', kind: 'date' },
    { field: 'reason', kind: 'text' },
  ],
})

export const countyPowers = defineList({
  list: 'countyPowers',
  entity: 'CountyPower',
  document: CountyPowerListDocument,
  totals: CountyPowerTotalsDocument,
  division: 'township',
  title: 'name',
  columns: [
    { field: 'field', kind: 'enum', type: 'CountyPowerField', sort: true },
    { field: 'name', kind: 'text', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'validFrom', kind: 'date', sort: true },
    { field: 'validTo', kind: 'date', sort: true },
    { field: 'basis', kind: 'record', show: (row) => row.basis.title, hidden: true },
  ],
  filters: [
    { field: 'field', kind: 'enum', type: 'CountyPowerField' },
    { field: 'validFrom', kind: 'date' },
  ],
})

export const capacityAssessments = defineList({
  list: 'capacityAssessments',
  entity: 'CapacityAssessment',
  document: CapacityAssessmentListDocument,
  totals: CapacityAssessmentTotalsDocument,
  division: 'township',
  title: 'year',
  columns: [
    { field: 'year', kind: 'text', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'score', kind: 'number', sort: true },
    { field: 'conclusion', kind: 'enum', type: 'CapacityConclusion', sort: true },
    { field: 'staffing', kind: 'number', sort: true },
    { field: 'skills', kind: 'number', sort: true },
    { field: 'facilities', kind: 'number', sort: true },
    { field: 'performance', kind: 'number', sort: true },
    { field: 'assessedOn', kind: 'date', sort: true, hidden: true },
  ],
  filters: [
    { field: 'year', kind: 'number' },
    { field: 'conclusion', kind: 'enum', type: 'CapacityConclusion' },
    { field: 'score', kind: 'decimal' },
  ],
})

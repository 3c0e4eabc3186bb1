import {
  MilestoneListDocument,
  MilestoneTotalsDocument,
  PolicyDocumentListDocument,
  PolicyDocumentTotalsDocument,
} from '@/api/generated/graphql'
import { defineList } from '../define'

export const policyDocuments = defineList({
  list: 'policyDocuments',
  entity: 'PolicyDocument',
  document: PolicyDocumentListDocument,
  totals: PolicyDocumentTotalsDocument,
  division: 'none',
  title: 'title',
  columns: [
    { field: 'code', kind: 'text', sort: true },
    { field: 'title', kind: 'text', sort: true },
    { field: 'isPlaceholder', kind: 'bool', sort: true },
    { field: 'issuer', kind: 'text', sort: true },
    { field: 'number', kind: 'text', sort: true },
    { field: 'issuedOn', kind: 'date', sort: true },
    { field: 'note', kind: 'text' },
  ],
  filters: [
    { field: 'title', kind: 'text' },
    { field: 'isPlaceholder', kind: 'bool' },
    { field: 'issuedOn', kind: 'date' },
  ],
})

export const milestones = defineList({
  list: 'milestones',
  entity: 'Milestone',
  document: MilestoneListDocument,
  totals: MilestoneTotalsDocument,
  division: 'township',
  title: 'title',
  columns: [
    { field: 'kind', kind: 'enum', type: 'MilestoneKind', sort: true },
    { field: 'title', kind: 'text', sort: true },
    { field: 'reach', kind: 'enum', type: 'MilestoneReach', sort: true },
    { field: 'subItem', kind: 'text', sort: true },
    { field: 'reachedOn', kind: 'date', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'fact', kind: 'record', show: (row) => row.fact.nameZh, hidden: true },
  ],
  filters: [
    { field: 'kind', kind: 'enum', type: 'MilestoneKind' },
    { field: 'reach', kind: 'enum', type: 'MilestoneReach' },
    { field: 'title', kind: 'text' },
  ],
})

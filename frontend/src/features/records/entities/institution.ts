import {
  InstitutionChangeListDocument,
  InstitutionChangeTotalsDocument,
  InstitutionListDocument,
  InstitutionPostListDocument,
  InstitutionPostTotalsDocument,
  InstitutionReviewListDocument,
  InstitutionReviewTotalsDocument,
  InstitutionTotalsDocument,
} from '@/api/generated/graphql'
import { defineList } from '../define'

export const institutions = defineList({
  list: 'institutions',
  entity: 'Institution',
  document: InstitutionListDocument,
  totals: InstitutionTotalsDocument,
  division: 'township',
  title: 'name',
  sums: ['authorisedPosts', 'filledPosts'],
  columns: [
    { field: 'name', kind: 'text', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'kind', kind: 'enum', type: 'InstitutionKind', sort: true },
    { field: 'template', kind: 'enum', type: 'InstitutionTemplate', sort: true },
    { field: 'leader', kind: 'masked', show: (row) => row.leader?.holderName ?? null },
    { field: 'supervisor', kind: 'masked', show: (row) => row.supervisor?.holderName ?? null },
    { field: 'authorisedPosts', kind: 'number', sort: true },
    { field: 'filledPosts', kind: 'number', sort: true },
    { field: 'establishedOn', kind: 'date', sort: true },
    { field: 'abolishedOn', kind: 'date', sort: true },
    { field: 'ordinal', kind: 'number', sort: true, hidden: true },
    { field: 'isPlaceholder', kind: 'bool', sort: true, hidden: true },
  ],
  filters: [
    { field: 'template', kind: 'enum', type: 'InstitutionTemplate' },
    { field: 'kind', kind: 'enum', type: 'InstitutionKind' },
    { field: 'name', kind: 'text' },
    { field: 'establishedOn', kind: 'date' },
    { field: 'abolishedOn', kind: 'date' },
  ],
})

export const institutionPosts = defineList({
  list: 'institutionPosts',
  entity: 'InstitutionPost',
  document: InstitutionPostListDocument,
  totals: InstitutionPostTotalsDocument,
  division: 'township',
  title: 'role',
  columns: [
    { field: 'institution', kind: 'record', show: (row) => row.institution?.name ?? null },
    { field: 'role', kind: 'enum', type: 'InstitutionRole', sort: true },
    { field: 'holderName', kind: 'masked' },
    { field: 'appointedOn', kind: 'date', sort: true },
    { field: 'endedOn', kind: 'date', sort: true },
    { field: 'township', kind: 'division' },
  ],
  filters: [
    { field: 'role', kind: 'enum', type: 'InstitutionRole' },
    { field: 'appointedOn', kind: 'date' },
    { field: 'endedOn', kind: 'date' },
  ],
})

export const institutionChanges = defineList({
  list: 'institutionChanges',
  entity: 'InstitutionChange',
  document: InstitutionChangeListDocument,
  totals: InstitutionChangeTotalsDocument,
  division: 'township',
  title: 'action',
  columns: [
    { field: 'oldInstitution', kind: 'record', show: (row) => row.oldInstitution?.name ?? null },
    { field: 'action', kind: 'enum', type: 'RestructureAction', sort: true },
    { field: 'newInstitution', kind: 'record', show: (row) => row.newInstitution?.name ?? null },
    { field: 'effectiveOn', kind: 'date', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'basis', kind: 'record', show: (row) => row.basis.title, hidden: true },
  ],
  filters: [
    { field: 'action', kind: 'enum', type: 'RestructureAction' },
    { field: 'effectiveOn', kind: 'date' },
  ],
})

export const institutionReviews = defineList({
  list: 'institutionReviews',
  entity: 'InstitutionReview',
  document: InstitutionReviewListDocument,
  totals: InstitutionReviewTotalsDocument,
  division: 'township',
  title: 'reviewedOn',
  columns: [
    { field: 'reviewedOn', kind: 'date', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'compliant', kind: 'bool', sort: true },
    { field: 'stations', kind: 'number', sort: true },
    { field: 'leaders', kind: 'number', sort: true },
    { field: 'supervisors', kind: 'number', sort: true },
    { field: 'explanationZh', kind: 'text' },
    { field: 'explanationEn', kind: 'text', hidden: true },
    { field: 'validTo', kind: 'date', sort: true },
  ],
  filters: [
    { field: 'compliant', kind: 'bool' },
    { field: 'reviewedOn', kind: 'date' },
    { field: 'validTo', kind: 'date' },
  ],
})

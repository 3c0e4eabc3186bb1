import {
  EnforcementBrigadeListDocument,
  EnforcementBrigadeTotalsDocument,
  EnforcementCaseListDocument,
  EnforcementCaseTotalsDocument,
  EnforcementEquipmentListDocument,
  EnforcementEquipmentTotalsDocument,
  EnforcementItemListDocument,
  EnforcementItemTotalsDocument,
  EnforcementOfficerListDocument,
  EnforcementOfficerTotalsDocument,
  OfficerCertificateListDocument,
  OfficerCertificateTotalsDocument,
  OfficerPostingListDocument,
  OfficerPostingTotalsDocument,
  ReformTaskListDocument,
  ReformTaskTotalsDocument,
} from '@/api/generated/graphql'
import { defineList } from '../define'

export const enforcementCases = defineList({
  list: 'enforcementCases',
  entity: 'EnforcementCase',
  document: EnforcementCaseListDocument,
  totals: EnforcementCaseTotalsDocument,
  division: 'village',
  title: 'number',
  sums: ['penalty'],
  columns: [
    { field: 'number', kind: 'text', sort: true },
    { field: 'item', kind: 'record', show: (row) => row.item.name },
    { field: 'status', kind: 'enum', type: 'EnforcementStatus', sort: true },
    { field: 'tier', kind: 'enum', type: 'EnforcementTier', sort: true },
    { field: 'handledLevel', kind: 'enum', type: 'EnforcementTier', sort: true },
    { field: 'reportedOn', kind: 'date', sort: true },
    { field: 'responseHours', kind: 'hours', sort: true },
    { field: 'closedOn', kind: 'date', sort: true },
    { field: 'outcome', kind: 'enum', type: 'EnforcementOutcome', sort: true },
    { field: 'penalty', kind: 'money', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'village', kind: 'division' },
    { field: 'partyName', kind: 'masked' },
    { field: 'brigade', kind: 'record', show: (row) => row.brigade?.name ?? null, hidden: true },
    { field: 'origin', kind: 'enum', type: 'EnforcementOrigin', sort: true, hidden: true },
    { field: 'filedOn', kind: 'date', sort: true, hidden: true },
    { field: 'decidedOn', kind: 'date', sort: true, hidden: true },
  ],
  filters: [
    { field: 'handledLevel', kind: 'enum', type: 'EnforcementTier' },
    { field: 'tier', kind: 'enum', type: 'EnforcementTier' },
    { field: 'status', kind: 'enum', type: 'EnforcementStatus' },
    { field: 'outcome', kind: 'enum', type: 'EnforcementOutcome' },
    { field: 'origin', kind: 'enum', type: 'EnforcementOrigin' },
    { field: 'reportedOn', kind: 'date' },
    { field: 'closedOn', kind: 'date' },
    { field: 'responseHours', kind: 'decimal' },
    { field: 'number', kind: 'text' },
  ],
})

export const enforcementItems = defineList({
  list: 'enforcementItems',
  entity: 'EnforcementItem',
  document: EnforcementItemListDocument,
  totals: EnforcementItemTotalsDocument,
  division: 'none',
  title: 'name',
  columns: [
    { field: 'code', kind: 'text', sort: true },
    { field: 'name', kind: 'text', sort: true },
    { field: 'type', kind: 'enum', type: 'EnforcementItemType', sort: true },
    { field: 'field', kind: 'enum', type: 'EnforcementField', sort: true },
    { field: 'centralisedOn', kind: 'date', sort: true },
    { field: 'department', kind: 'record', show: (row) => row.department.name },
    { field: 'isPlaceholder', kind: 'bool', sort: true },
    { field: 'validFrom', kind: 'date', sort: true, hidden: true },
    { field: 'validTo', kind: 'date', sort: true, hidden: true },
  ],
  filters: [
    { field: 'field', kind: 'enum', type: 'EnforcementField' },
    { field: 'type', kind: 'enum', type: 'EnforcementItemType' },
    { field: 'centralisedOn', kind: 'date' },
    { field: 'name', kind: 'text' },
  ],
})

export const enforcementBrigades = defineList({
  list: 'enforcementBrigades',
  entity: 'EnforcementBrigade',
  document: EnforcementBrigadeListDocument,
  totals: EnforcementBrigadeTotalsDocument,
  division: 'township',
  title: 'name',
  sums: ['authorisedPosts'],
  columns: [
    { field: 'name', kind: 'text', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'dispatchedOn', kind: 'date', sort: true },
    { field: 'withdrawnOn', kind: 'date', sort: true },
    { field: 'authorisedPosts', kind: 'number', sort: true },
    { field: 'head', kind: 'masked', show: (row) => row.head?.name ?? null },
    { field: 'department', kind: 'record', show: (row) => row.department.name, hidden: true },
  ],
  filters: [
    { field: 'dispatchedOn', kind: 'date' },
    { field: 'authorisedPosts', kind: 'number' },
    { field: 'name', kind: 'text' },
  ],
})

export const officerPostings = defineList({
  list: 'officerPostings',
  entity: 'OfficerPosting',
  document: OfficerPostingListDocument,
  totals: OfficerPostingTotalsDocument,
  division: 'township',
  title: 'postedOn',
  columns: [
    { field: 'officer', kind: 'masked', show: (row) => `${row.officer.name} ${row.officer.number}` },
    { field: 'brigade', kind: 'record', show: (row) => row.brigade?.name ?? null },
    { field: 'township', kind: 'division' },
    { field: 'postedOn', kind: 'date', sort: true },
    { field: 'endedOn', kind: 'date', sort: true },
  ],
  filters: [
    { field: 'postedOn', kind: 'date' },
    { field: 'endedOn', kind: 'date' },
  ],
})

export const enforcementOfficers = defineList({
  list: 'enforcementOfficers',
  entity: 'EnforcementOfficer',
  document: EnforcementOfficerListDocument,
  totals: EnforcementOfficerTotalsDocument,
  division: 'none',
  title: 'number',
  columns: [
    { field: 'number', kind: 'text', sort: true },
    { field: 'name', kind: 'masked' },
    { field: 'duty', kind: 'enum', type: 'OfficerDuty', sort: true },
    { field: 'joinedOn', kind: 'date', sort: true },
    { field: 'leftOn', kind: 'date', sort: true },
  ],
  filters: [
    { field: 'duty', kind: 'enum', type: 'OfficerDuty' },
    { field: 'joinedOn', kind: 'date' },
    { field: 'leftOn', kind: 'date' },
    { field: 'number', kind: 'text' },
  ],
})

export const officerCertificates = defineList({
  list: 'officerCertificates',
  entity: 'OfficerCertificate',
  document: OfficerCertificateListDocument,
  totals: OfficerCertificateTotalsDocument,
  division: 'none',
  title: 'number',
  columns: [
    { field: 'number', kind: 'text', sort: true },
    { field: 'officer', kind: 'masked', show: (row) => `${row.officer.name} ${row.officer.number}` },
    { field: 'trainedOn', kind: 'date', sort: true },
    { field: 'issuedOn', kind: 'date', sort: true },
    { field: 'validTo', kind: 'date', sort: true },
  ],
  filters: [
    { field: 'trainedOn', kind: 'date' },
    { field: 'issuedOn', kind: 'date' },
    { field: 'validTo', kind: 'date' },
    { field: 'number', kind: 'text' },
  ],
})

export const enforcementEquipmentEntries = defineList({
  list: 'enforcementEquipmentEntries',
  entity: 'EnforcementEquipment',
  document: EnforcementEquipmentListDocument,
  totals: EnforcementEquipmentTotalsDocument,
  division: 'township',
  title: 'kind',
  sums: ['quantity'],
  columns: [
    { field: 'kind', kind: 'enum', type: 'EquipmentKind', sort: true },
    { field: 'quantity', kind: 'number', sort: true },
    { field: 'brigade', kind: 'record', show: (row) => row.brigade?.name ?? null },
    { field: 'township', kind: 'division' },
    { field: 'acquiredOn', kind: 'date', sort: true },
    { field: 'retiredOn', kind: 'date', sort: true },
  ],
  filters: [
    { field: 'kind', kind: 'enum', type: 'EquipmentKind' },
    { field: 'acquiredOn', kind: 'date' },
    { field: 'quantity', kind: 'number' },
  ],
})

export const reformTasks = defineList({
  list: 'reformTasks',
  entity: 'ReformTask',
  document: ReformTaskListDocument,
  totals: ReformTaskTotalsDocument,
  division: 'township',
  title: 'kind',
  columns: [
    { field: 'kind', kind: 'enum', type: 'ReformTaskKind', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'status', kind: 'enum', type: 'ReformTaskStatus', sort: true },
    { field: 'dueOn', kind: 'date', sort: true },
    { field: 'doneOn', kind: 'date', sort: true },
    { field: 'plannedOn', kind: 'date', sort: true, hidden: true },
    { field: 'evidence', kind: 'text', hidden: true },
  ],
  filters: [
    { field: 'kind', kind: 'enum', type: 'ReformTaskKind' },
    { field: 'status', kind: 'enum', type: 'ReformTaskStatus' },
    { field: 'doneOn', kind: 'date' },
  ],
})

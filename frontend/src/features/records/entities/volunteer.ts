import {
  VolunteerListDocument,
  VolunteerOrganizationListDocument,
  VolunteerOrganizationTotalsDocument,
  VolunteerProjectListDocument,
  VolunteerProjectTotalsDocument,
  VolunteerServiceRecordListDocument,
  VolunteerServiceRecordTotalsDocument,
  VolunteerTotalsDocument,
} from '@/api/generated/graphql'
import { defineList } from '../define'

export const volunteerOrganizations = defineList({
  list: 'volunteerOrganizations',
  entity: 'VolunteerOrganization',
  document: VolunteerOrganizationListDocument,
  totals: VolunteerOrganizationTotalsDocument,
  division: 'village',
  title: 'name',
  columns: [
    { field: 'name', kind: 'text', sort: true },
    { field: 'kind', kind: 'enum', type: 'VolunteerOrganizationKind', sort: true },
    { field: 'registeredOn', kind: 'date', sort: true },
    { field: 'deregisteredOn', kind: 'date', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'village', kind: 'division' },
  ],
  filters: [
    { field: 'name', kind: 'text' },
    { field: 'kind', kind: 'enum', type: 'VolunteerOrganizationKind' },
    { field: 'registeredOn', kind: 'date' },
  ],
})

export const volunteers = defineList({
  list: 'volunteers',
  entity: 'Volunteer',
  document: VolunteerListDocument,
  totals: VolunteerTotalsDocument,
  division: 'village',
  title: 'number',
  columns: [
    { field: 'number', kind: 'text', sort: true },
    { field: 'name', kind: 'masked' },
    { field: 'sex', kind: 'enum', type: 'Sex', sort: true },
    { field: 'birthYear', kind: 'text', sort: true },
    { field: 'registeredOn', kind: 'date', sort: true },
    { field: 'organization', kind: 'record', show: (row) => row.organization?.name ?? null },
    { field: 'township', kind: 'division' },
    { field: 'village', kind: 'division' },
    { field: 'phone', kind: 'masked', hidden: true },
  ],
  filters: [
    { field: 'number', kind: 'text' },
    { field: 'sex', kind: 'enum', type: 'Sex' },
    { field: 'birthYear', kind: 'number' },
    { field: 'registeredOn', kind: 'date' },
  ],
})

export const volunteerProjects = defineList({
  list: 'volunteerProjects',
  entity: 'VolunteerProject',
  document: VolunteerProjectListDocument,
  totals: VolunteerProjectTotalsDocument,
  division: 'village',
  title: 'name',
  columns: [
    { field: 'name', kind: 'text', sort: true },
    { field: 'field', kind: 'enum', type: 'VolunteerField', sort: true },
    { field: 'status', kind: 'enum', type: 'VolunteerProjectStatus', sort: true },
    { field: 'startedOn', kind: 'date', sort: true },
    { field: 'endedOn', kind: 'date', sort: true },
    { field: 'plannedParticipants', kind: 'number', sort: true },
    { field: 'organization', kind: 'record', show: (row) => row.organization?.name ?? null },
    { field: 'brand', kind: 'record', show: (row) => row.brand?.name ?? null },
    { field: 'township', kind: 'division' },
    { field: 'village', kind: 'division', hidden: true },
  ],
  filters: [
    { field: 'name', kind: 'text' },
    { field: 'field', kind: 'enum', type: 'VolunteerField' },
    { field: 'status', kind: 'enum', type: 'VolunteerProjectStatus' },
    { field: 'startedOn', kind: 'date' },
    { field: 'plannedParticipants', kind: 'number' },
  ],
})

export const volunteerServiceRecords = defineList({
  list: 'volunteerServiceRecords',
  entity: 'VolunteerServiceRecord',
  document: VolunteerServiceRecordListDocument,
  totals: VolunteerServiceRecordTotalsDocument,
  division: 'village',
  title: 'servedOn',
  sums: ['hours'],
  columns: [
    { field: 'servedOn', kind: 'date', sort: true },
    { field: 'volunteer', kind: 'masked', show: (row) => (row.volunteer ? `${row.volunteer.name} ${row.volunteer.number}` : null) },
    { field: 'project', kind: 'record', show: (row) => row.project?.name ?? null },
    { field: 'hours', kind: 'hours', sort: true },
    { field: 'evaluation', kind: 'number', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'village', kind: 'division' },
  ],
  filters: [
    { field: 'servedOn', kind: 'date' },
    { field: 'hours', kind: 'decimal' },
    { field: 'evaluation', kind: 'number' },
  ],
})

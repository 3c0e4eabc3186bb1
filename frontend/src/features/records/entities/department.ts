import { DepartmentListDocument, DepartmentTotalsDocument } from '@/api/generated/graphql'
import { defineList } from '../define'

export const departments = defineList({
  list: 'departments',
  entity: 'Department',
  document: DepartmentListDocument,
  totals: DepartmentTotalsDocument,
  division: 'none',
  title: 'name',
  columns: [
    { field: 'code', kind: 'text', sort: true },
    { field: 'name', kind: 'text', sort: true },
    { field: 'kind', kind: 'enum', type: 'DepartmentKind', sort: true },
    { field: 'establishedOn', kind: 'date', sort: true },
    { field: 'dissolvedOn', kind: 'date', sort: true, hidden: true },
    { field: 'note', kind: 'text' },
  ],
  filters: [
    { field: 'kind', kind: 'enum', type: 'DepartmentKind' },
    { field: 'name', kind: 'text' },
  ],
})

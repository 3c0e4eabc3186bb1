import { DivisionListDocument, DivisionTotalsDocument, PopulationStatListDocument, PopulationStatTotalsDocument } from '@/api/generated/graphql'
import { defineList } from '../define'

export const divisions = defineList({
  list: 'divisions',
  entity: 'Division',
  document: DivisionListDocument,
  totals: DivisionTotalsDocument,
  division: 'self',
  title: 'name',
  columns: [
    { field: 'code', kind: 'text', sort: true },
    { field: 'name', kind: 'text', sort: true },
    { field: 'level', kind: 'enum', type: 'DivisionLevel', sort: true },
    { field: 'kind', kind: 'enum', type: 'DivisionKind', sort: true },
    { field: 'parent', kind: 'division' },
    { field: 'inBaseline', kind: 'bool', sort: true },
    { field: 'validFrom', kind: 'date', sort: true },
    { field: 'validTo', kind: 'date', sort: true },
    { field: 'areaKm2', kind: 'number', hidden: true },
    { field: 'note', kind: 'text', hidden: true },
  ],
  filters: [
    { field: 'level', kind: 'enum', type: 'DivisionLevel' },
    { field: 'kind', kind: 'enum', type: 'DivisionKind' },
    { field: 'inBaseline', kind: 'bool' },
    { field: 'name', kind: 'text' },
    { field: 'code', kind: 'text' },
  ],
})

export const populationStats = defineList({
  list: 'populationStats',
  entity: 'PopulationStat',
  document: PopulationStatListDocument,
  totals: PopulationStatTotalsDocument,
  division: 'township',
  title: 'year',
  sums: ['persons'],
  columns: [
    { field: 'year', kind: 'text', sort: true },
    { field: 'division', kind: 'division' },
    { field: 'basis', kind: 'enum', type: 'PopulationBasis', sort: true },
    { field: 'persons', kind: 'number', sort: true },
  ],
  filters: [
    { field: 'year', kind: 'number' },
    { field: 'basis', kind: 'enum', type: 'PopulationBasis' },
    { field: 'persons', kind: 'number' },
  ],
})

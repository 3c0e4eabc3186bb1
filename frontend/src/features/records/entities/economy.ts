import {
  DividendListDocument,
  DividendTotalsDocument,
  HollowVillageSupportListDocument,
  HollowVillageSupportTotalsDocument,
  ShareReformListDocument,
  ShareReformTotalsDocument,
  VillageLedgerListDocument,
  VillageLedgerTotalsDocument,
} from '@/api/generated/graphql'
import { defineList } from '../define'

export const villageLedgers = defineList({
  list: 'villageLedgers',
  entity: 'VillageLedger',
  document: VillageLedgerListDocument,
  totals: VillageLedgerTotalsDocument,
  division: 'village',
  title: 'year',
  sums: ['operatingIncome', 'expense', 'operatingAssets'],
  columns: [
    { field: 'year', kind: 'text', sort: true },
    { field: 'village', kind: 'division' },
    { field: 'township', kind: 'division' },
    { field: 'operatingIncome', kind: 'money', sort: true },
    { field: 'contractIncome', kind: 'money', sort: true },
    { field: 'investmentIncome', kind: 'money', sort: true },
    { field: 'subsidyIncome', kind: 'money', sort: true },
    { field: 'otherIncome', kind: 'money', sort: true, hidden: true },
    { field: 'expense', kind: 'money', sort: true },
    { field: 'operatingAssets', kind: 'money', sort: true },
    { field: 'nonOperatingAssets', kind: 'money', sort: true, hidden: true },
    { field: 'resourceMu', kind: 'number', sort: true, hidden: true },
    { field: 'closed', kind: 'bool' },
  ],
  filters: [
    { field: 'year', kind: 'number' },
    { field: 'operatingIncome', kind: 'money' },
    { field: 'operatingAssets', kind: 'money' },
    { field: 'closed', kind: 'bool' },
  ],
})

export const shareReforms = defineList({
  list: 'shareReforms',
  entity: 'ShareReform',
  document: ShareReformListDocument,
  totals: ShareReformTotalsDocument,
  division: 'village',
  title: 'batch',
  sums: ['netAssets', 'members'],
  columns: [
    { field: 'batch', kind: 'number', sort: true },
    { field: 'village', kind: 'division' },
    { field: 'township', kind: 'division' },
    { field: 'step', kind: 'enum', type: 'ShareReformStep', sort: true },
    { field: 'startedOn', kind: 'date', sort: true },
    { field: 'completedOn', kind: 'date', sort: true },
    { field: 'netAssets', kind: 'money', sort: true },
    { field: 'members', kind: 'number', sort: true },
    { field: 'shares', kind: 'number', sort: true },
  ],
  filters: [
    { field: 'step', kind: 'enum', type: 'ShareReformStep' },
    { field: 'batch', kind: 'number' },
    { field: 'completedOn', kind: 'date' },
    { field: 'netAssets', kind: 'money' },
  ],
})

export const dividends = defineList({
  list: 'dividends',
  entity: 'Dividend',
  document: DividendListDocument,
  totals: DividendTotalsDocument,
  division: 'village',
  title: 'year',
  sums: ['amount', 'recipients'],
  columns: [
    { field: 'year', kind: 'text', sort: true },
    { field: 'village', kind: 'division' },
    { field: 'township', kind: 'division' },
    { field: 'distributedOn', kind: 'date', sort: true },
    { field: 'amount', kind: 'money', sort: true },
    { field: 'recipients', kind: 'number', sort: true },
  ],
  filters: [
    { field: 'year', kind: 'number' },
    { field: 'distributedOn', kind: 'date' },
    { field: 'amount', kind: 'money' },
  ],
})

export const hollowVillageSupports = defineList({
  list: 'hollowVillageSupports',
  entity: 'HollowVillageSupport',
  document: HollowVillageSupportListDocument,
  totals: HollowVillageSupportTotalsDocument,
  division: 'village',
  title: 'project',
  sums: ['amount', 'paid'],
  columns: [
    { field: 'project', kind: 'text', sort: true },
    { field: 'village', kind: 'division' },
    { field: 'township', kind: 'division' },
    { field: 'approvedOn', kind: 'date', sort: true },
    { field: 'amount', kind: 'money', sort: true },
    { field: 'paid', kind: 'money', sort: true },
    { field: 'graduatedOn', kind: 'date', sort: true },
  ],
  filters: [
    { field: 'approvedOn', kind: 'date' },
    { field: 'amount', kind: 'money' },
    { field: 'graduatedOn', kind: 'date' },
    { field: 'project', kind: 'text' },
  ],
})

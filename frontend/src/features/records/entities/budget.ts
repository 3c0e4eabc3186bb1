import {
  BudgetAllocationListDocument,
  BudgetAllocationTotalsDocument,
  BudgetExpenditureListDocument,
  BudgetExpenditureTotalsDocument,
  BudgetPackageListDocument,
  BudgetPackageTotalsDocument,
  BudgetTransferListDocument,
  BudgetTransferTotalsDocument,
} from '@/api/generated/graphql'
import { defineList } from '../define'

export const budgetPackages = defineList({
  list: 'budgetPackages',
  entity: 'BudgetPackage',
  document: BudgetPackageListDocument,
  totals: BudgetPackageTotalsDocument,
  division: 'township',
  title: 'year',
  sums: ['total'],
  columns: [
    { field: 'year', kind: 'text', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'total', kind: 'money', sort: true },
    { field: 'disbursedOn', kind: 'date', sort: true },
  ],
  filters: [
    { field: 'year', kind: 'number' },
    { field: 'total', kind: 'money' },
    { field: 'disbursedOn', kind: 'date' },
  ],
})

export const budgetAllocations = defineList({
  list: 'budgetAllocations',
  entity: 'BudgetAllocation',
  document: BudgetAllocationListDocument,
  totals: BudgetAllocationTotalsDocument,
  division: 'township',
  title: 'category',
  sums: ['original', 'adjusted'],
  columns: [
    { field: 'year', kind: 'text', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'category', kind: 'enum', type: 'BudgetCategory', sort: true },
    { field: 'original', kind: 'money', sort: true },
    { field: 'adjusted', kind: 'money', sort: true },
  ],
  filters: [
    { field: 'year', kind: 'number' },
    { field: 'category', kind: 'enum', type: 'BudgetCategory' },
    { field: 'adjusted', kind: 'money' },
  ],
})

export const budgetTransfers = defineList({
  list: 'budgetTransfers',
  entity: 'BudgetTransfer',
  document: BudgetTransferListDocument,
  totals: BudgetTransferTotalsDocument,
  division: 'township',
  title: 'reason',
  sums: ['amount'],
  columns: [
    { field: 'transferredOn', kind: 'date', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'fromCategory', kind: 'enum', type: 'BudgetCategory', sort: true },
    { field: 'toCategory', kind: 'enum', type: 'BudgetCategory', sort: true },
    { field: 'amount', kind: 'money', sort: true },
    { field: 'reason', kind: 'text' },
  ],
  filters: [
    { field: 'fromCategory', kind: 'enum', type: 'BudgetCategory' },
    { field: 'toCategory', kind: 'enum', type: 'BudgetCategory' },
    { field: 'transferredOn', kind: 'date' },
    { field: 'amount', kind: 'money' },
  ],
})

export const budgetExpenditures = defineList({
  list: 'budgetExpenditures',
  entity: 'BudgetExpenditure',
  document: BudgetExpenditureListDocument,
  totals: BudgetExpenditureTotalsDocument,
  division: 'township',
  title: 'summary',
  sums: ['amount'],
  columns: [
    { field: 'spentOn', kind: 'date', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'category', kind: 'enum', type: 'BudgetCategory', sort: true },
    { field: 'amount', kind: 'money', sort: true },
    { field: 'summary', kind: 'text' },
  ],
  filters: [
    { field: 'category', kind: 'enum', type: 'BudgetCategory' },
    { field: 'spentOn', kind: 'date' },
    { field: 'amount', kind: 'money' },
    { field: 'summary', kind: 'text' },
  ],
})

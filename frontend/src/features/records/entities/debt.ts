import {
  DebtBalanceListDocument,
  DebtBalanceTotalsDocument,
  DebtInstrumentListDocument,
  DebtInstrumentTotalsDocument,
} from '@/api/generated/graphql'
import { defineList } from '../define'

export const debtInstruments = defineList({
  list: 'debtInstruments',
  entity: 'DebtInstrument',
  document: DebtInstrumentListDocument,
  totals: DebtInstrumentTotalsDocument,
  division: 'township',
  title: 'number',
  sums: ['principal'],
  columns: [
    { field: 'number', kind: 'text', sort: true },
    { field: 'debtor', kind: 'enum', type: 'DebtDebtor', sort: true },
    { field: 'kind', kind: 'enum', type: 'DebtKind', sort: true },
    { field: 'township', kind: 'division' },
    { field: 'incurredOn', kind: 'date', sort: true },
    { field: 'principal', kind: 'money', sort: true },
    { field: 'purpose', kind: 'text', sort: true },
  ],
  filters: [
    { field: 'debtor', kind: 'enum', type: 'DebtDebtor' },
    { field: 'kind', kind: 'enum', type: 'DebtKind' },
    { field: 'incurredOn', kind: 'date' },
    { field: 'principal', kind: 'money' },
  ],
})

export const debtBalances = defineList({
  list: 'debtBalances',
  entity: 'DebtBalance',
  document: DebtBalanceListDocument,
  totals: DebtBalanceTotalsDocument,
  division: 'township',
  title: 'asOf',
  sums: ['change'],
  columns: [
    { field: 'instrument', kind: 'record', show: (row) => row.instrument?.number ?? null },
    { field: 'township', kind: 'division' },
    { field: 'asOf', kind: 'date', sort: true },
    { field: 'balance', kind: 'money', sort: true },
    { field: 'previousBalance', kind: 'money', sort: true },
    { field: 'change', kind: 'money', sort: true },
    { field: 'sequence', kind: 'number', hidden: true },
  ],
  filters: [
    { field: 'asOf', kind: 'date' },
    { field: 'balance', kind: 'money' },
  ],
})

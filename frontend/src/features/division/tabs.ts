import type { DivisionLevel } from '@/api/generated/graphql'
import type { ListName } from '@/features/shell/subjects'

export type TabKey = 'indicators' | 'villages' | 'cases' | 'requests' | 'volunteers' | 'ledger' | 'reform' | 'budget'

export interface Tab {
  key: TabKey
  panels: readonly ListName[]
}

const shared: readonly Tab[] = [
  { key: 'cases', panels: ['mediationCases', 'mediators', 'mediationOrganizations'] },
  { key: 'requests', panels: ['serviceRequests'] },
  { key: 'volunteers', panels: ['volunteerProjects', 'volunteers', 'volunteerOrganizations'] },
]

/** What is kept about a division: budgets are the township's, ledgers the village's. */
export function tabsOf(level: DivisionLevel): readonly Tab[] {
  const first: Tab = { key: 'indicators', panels: [] }
  const ledger: Tab = { key: 'ledger', panels: ['villageLedgers', 'hollowVillageSupports'] }
  const reform: Tab = { key: 'reform', panels: ['shareReforms', 'dividends'] }
  return level === 'TOWNSHIP'
    ? [first, { key: 'villages', panels: [] }, ...shared, ledger, reform, { key: 'budget', panels: ['budgetPackages', 'budgetAllocations', 'budgetTransfers', 'budgetExpenditures'] }]
    : [first, ledger, reform, ...shared]
}

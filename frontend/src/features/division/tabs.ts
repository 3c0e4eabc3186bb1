import type { DivisionLevel } from '@/api/generated/graphql'
import type { ListName } from '@/features/shell/subjects'

export type TabKey = 'indicators' | 'villages' | 'cases' | 'requests' | 'volunteers' | 'ledger' | 'reform' | 'budget' | 'facilities' | 'appeals' | 'staff'

export interface Tab {
  key: TabKey
  panels: readonly ListName[]
}

const shared: readonly Tab[] = [
  { key: 'cases', panels: ['mediationCases', 'mediators', 'mediationOrganizations'] },
  { key: 'appeals', panels: ['appeals', 'disclosures', 'petitionSessions'] },
  { key: 'requests', panels: ['serviceRequests'] },
  { key: 'volunteers', panels: ['volunteerProjects', 'volunteers', 'volunteerOrganizations'] },
]

/** The records of a division: townships have budgets, villages have ledgers. */
export function tabsOf(level: DivisionLevel): readonly Tab[] {
  const first: Tab = { key: 'indicators', panels: [] }
  const ledger: Tab = { key: 'ledger', panels: ['villageLedgers', 'hollowVillageSupports'] }
  const reform: Tab = { key: 'reform', panels: ['shareReforms', 'dividends'] }
  const roads: Tab['panels'] = ['eldercareFacilities', 'ruralRoads']
  return level === 'TOWNSHIP'
    ? [
        first,
        { key: 'villages', panels: [] },
        ...shared,
        ledger,
        reform,
        { key: 'budget', panels: ['budgetPackages', 'budgetAllocations', 'budgetTransfers', 'budgetExpenditures'] },
        { key: 'facilities', panels: ['serviceCentres', 'healthCentres', ...roads] },
        { key: 'staff', panels: ['institutions', 'staffMembers', 'villageCadres', 'governanceStaffMembers'] },
      ]
    : [first, ledger, reform, ...shared, { key: 'facilities', panels: roads }, { key: 'staff', panels: ['villageCadres'] }]
}

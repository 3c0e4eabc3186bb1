import type { ListName } from '@/features/shell/subjects'
import type { ListConfig } from './define'
import { budgetAllocations, budgetExpenditures, budgetPackages, budgetTransfers } from './entities/budget'
import { debtBalances, debtInstruments } from './entities/debt'
import { divisions, populationStats } from './entities/division'
import { dividends, hollowVillageSupports, shareReforms, villageLedgers } from './entities/economy'
import { mediationCases, mediationOrganizations, mediators } from './entities/mediation'
import {
  allocationFactors,
  allocationMeasures,
  allocationPolicies,
  allocationPools,
  holidays,
  hollowPolicies,
  rewardAnchors,
  rewardAwards,
  rewardPolicies,
  serviceTermPolicies,
  starSubsidyRules,
  villagePostingPolicies,
} from './entities/policy'
import { serviceItems, serviceRequests } from './entities/service'
import { volunteerOrganizations, volunteerProjects, volunteers, volunteerServiceRecords } from './entities/volunteer'

export const lists: Readonly<Record<ListName, ListConfig>> = {
  serviceRequests,
  serviceItems,
  mediationCases,
  mediationOrganizations,
  mediators,
  volunteerOrganizations,
  volunteers,
  volunteerProjects,
  volunteerServiceRecords,
  villageLedgers,
  shareReforms,
  dividends,
  hollowVillageSupports,
  budgetPackages,
  budgetAllocations,
  budgetTransfers,
  budgetExpenditures,
  debtInstruments,
  debtBalances,
  rewardAwards,
  rewardPolicies,
  rewardAnchors,
  allocationPolicies,
  allocationFactors,
  allocationPools,
  allocationMeasures,
  hollowPolicies,
  starSubsidyRules,
  serviceTermPolicies,
  villagePostingPolicies,
  holidays,
  divisions,
  populationStats,
}

export function listNamed(name: string): ListConfig | null {
  return Object.hasOwn(lists, name) ? lists[name as ListName] : null
}

/** The lists of the subjects that people work with, in the order of the navigation. */
export const subjects = [
  {
    key: 'enforcement',
    lists: ['enforcementCases', 'enforcementItems', 'enforcementBrigades', 'officerPostings', 'enforcementOfficers', 'officerCertificates', 'enforcementEquipmentEntries', 'reformTasks'],
  },
  { key: 'service', lists: ['serviceRequests', 'serviceItems'] },
  { key: 'mediation', lists: ['mediationCases', 'mediationOrganizations', 'mediators'] },
  { key: 'volunteer', lists: ['volunteerOrganizations', 'volunteers', 'volunteerProjects', 'volunteerServiceRecords'] },
  { key: 'economy', lists: ['villageLedgers', 'shareReforms', 'dividends', 'hollowVillageSupports'] },
  { key: 'budget', lists: ['budgetPackages', 'budgetAllocations', 'budgetTransfers', 'budgetExpenditures', 'debtInstruments', 'debtBalances'] },
  { key: 'policy', lists: ['rewardAwards', 'rewardPolicies', 'rewardAnchors', 'allocationPolicies', 'allocationFactors', 'allocationPools', 'allocationMeasures', 'hollowPolicies', 'starSubsidyRules', 'serviceTermPolicies', 'villagePostingPolicies', 'holidays'] },
  { key: 'division', lists: ['divisions', 'populationStats', 'departments'] },
] as const

export type ListName = (typeof subjects)[number]['lists'][number]

/** Which lists belong to a sub-item of the document. */
export const listsOfSubItem: Readonly<Record<string, readonly ListName[]>> = {
  '1.1': ['enforcementCases', 'enforcementItems', 'enforcementBrigades', 'officerPostings', 'officerCertificates', 'enforcementEquipmentEntries', 'reformTasks'],
  '1.2': ['serviceItems'],
  '2.2': ['serviceRequests', 'serviceItems'],
  '2.3': ['serviceRequests'],
  '2.4': ['volunteerOrganizations', 'volunteers', 'volunteerProjects', 'volunteerServiceRecords'],
  '3.1': ['mediationCases', 'mediationOrganizations', 'mediators'],
  '4.1': ['budgetPackages', 'budgetExpenditures', 'villageLedgers', 'shareReforms', 'dividends', 'hollowVillageSupports', 'rewardAwards', 'rewardPolicies', 'allocationPolicies', 'allocationFactors', 'debtInstruments'],
  '4.2': ['starSubsidyRules', 'serviceTermPolicies', 'villagePostingPolicies'],
}

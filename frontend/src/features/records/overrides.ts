import type { ListName } from '@/api/generated/labels'
import type { Override } from './derive'

/**
 * Where a list says more than follows from its entity: the usual columns of the lists that are read most.
 * Everything else is derived, so a new entity needs no entry here.
 */
export const overrides: Readonly<Partial<Record<ListName, Override>>> = {
  mediationCases: { usual: ['number', 'township', 'village', 'openedOn', 'category', 'complexity', 'status', 'outcome'] },
  enforcementCases: { usual: ['number', 'item', 'township', 'reportedOn', 'status', 'handledLevel', 'responseHours', 'penalty'] },
  serviceRequests: { usual: ['number', 'item', 'township', 'village', 'acceptedOn', 'status', 'channel', 'closedOn'] },
  serviceItems: { usual: ['code', 'name', 'type', 'delegation', 'statutoryDays', 'promisedDays', 'flowPublishedOn'] },
  staffMembers: { usual: ['number', 'name', 'township', 'joinedOn', 'kind', 'post', 'rank', 'leftOn'] },
  villageLedgers: { usual: ['year', 'village', 'township', 'operatingIncome', 'contractIncome', 'subsidyIncome', 'expense', 'operatingAssets'] },
  delegationGrants: { usual: ['item', 'township', 'validFrom', 'validTo', 'basis'] },
  delegationEvents: { usual: ['effectiveOn', 'kind', 'item', 'township', 'reason'] },
  divisions: { usual: ['code', 'name', 'level', 'kind', 'parent', 'inBaseline', 'validFrom', 'validTo'] },
  documentFacts: { usual: ['code', 'nameZh', 'nameEn', 'value', 'unitZh', 'unitEn', 'qualifier', 'sentence', 'subItem'] },
}

import type { ListName } from '@/api/generated/labels'
import type { Override } from './derive'

/**
 * Where a list says more than follows from its entity: the usual columns of the lists that are read most, and the
 * registers whose entries have no end, or whose entries count by the day on which they began.
 * Everything else is derived, so a new entity needs no entry here.
 */
const since = (date: string): Override => ({ period: { kind: 'stock', date, until: null } })
const within = (date: string): Override => ({ period: { kind: 'flow', date } })

export const overrides: Readonly<Partial<Record<ListName, Override>>> = {
  mediationCases: { usual: ['number', 'township', 'village', 'category', 'openedOn', 'dueOn', 'status', 'outcome'] },
  enforcementCases: { usual: ['number', 'item', 'township', 'reportedOn', 'status', 'handledLevel', 'responseHours', 'penalty'] },
  serviceRequests: { usual: ['number', 'item', 'township', 'village', 'acceptedOn', 'dueOn', 'status', 'closedOn'] },
  serviceItems: { usual: ['code', 'name', 'type', 'delegation', 'statutoryDays', 'promisedDays', 'flowPublishedOn'] },
  staffMembers: { usual: ['number', 'name', 'township', 'joinedOn', 'kind', 'post', 'rank', 'leftOn'] },
  villageLedgers: { usual: ['year', 'village', 'township', 'operatingIncome', 'contractIncome', 'subsidyIncome', 'expense', 'operatingAssets'] },
  delegationGrants: { usual: ['item', 'township', 'validFrom', 'validTo', 'basis'] },
  delegationEvents: { usual: ['effectiveOn', 'kind', 'item', 'township', 'reason'] },
  divisions: { usual: ['code', 'name', 'level', 'kind', 'parent', 'inBaseline', 'validFrom', 'validTo'] },
  townshipTiles: { usual: ['township', 'column', 'row'] },
  documentFacts: { usual: ['code', 'nameZh', 'nameEn', 'value', 'unitZh', 'unitEn', 'qualifier', 'sentence', 'subItem'] },
  reportingDuties: { usual: ['subject', 'township', 'frequency', 'graceDays', 'effectiveFrom', 'effectiveTo', 'basis'] },
  qualityRules: { usual: ['code', 'nameZh', 'nameEn', 'kind', 'severity', 'subject', 'condition', 'active'] },
  qualityFindings: { usual: ['rule', 'township', 'village', 'month', 'detailZh', 'detailEn', 'foundOn', 'status'] },
  systemIntegrations: since('plannedOn'),
  debtInstruments: since('incurredOn'),
  shareReforms: since('startedOn'),
  hollowVillageSupports: since('approvedOn'),
  reformTasks: since('plannedOn'),
  unificationChecks: since('checkedOn'),
  healthCentres: since('openedOn'),
  volunteers: since('registeredOn'),
  hardshipFiles: since('identifiedOn'),
  enforcementBrigades: { period: { kind: 'stock', date: 'dispatchedOn', until: 'withdrawnOn' } },
  officerCertificates: { period: { kind: 'stock', date: 'issuedOn', until: 'validTo' } },
  serviceCommitments: { period: { kind: 'stock', date: 'recruitedOn', until: 'endsOn' } },
  volunteerProjects: within('startedOn'),
  societyLinkages: within('startedOn'),
}

import type { LocationQuery } from 'vue-router'
import { TypedDocumentString } from '@/api/generated/graphql'
import { divisionWhere } from '@/features/records/where'

export type FindingStatus = 'OPEN' | 'EXPLAINED' | 'CLOSED'
export type Severity = 'ERROR' | 'WARNING'
export type Order = 'found' | 'month'

/** What a reader looks for among the findings: all of it is in the address. */
export interface FindingState {
  /** Null: of every status. */
  status: FindingStatus | null
  severity: Severity | null
  rule: string
  /** Entity of the records; `figures` for findings about figures. */
  entity: string
  division: string
  /** Code of an indicator: findings about its values and about the records that they are computed from. */
  indicator: string
  /** Only of these months, and of none. */
  months: { from: string; to: string } | null
  order: Order
  after: string
  before: string
}

export const statuses: readonly FindingStatus[] = ['OPEN', 'EXPLAINED', 'CLOSED']
export const severities: readonly Severity[] = ['ERROR', 'WARNING']
/** The entity in an address of findings that are about no records. */
export const figures = 'figures'
export const pageSize = 20

const text = (value: unknown, pattern: RegExp): string => (typeof value === 'string' && pattern.test(value) ? value : '')

/** Reads what is looked for; anything malformed is left out, so that a mistyped address still shows a page. */
export function readFindings(query: LocationQuery): FindingState {
  const months = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/.exec(text(query['months'], /./))
  const after = text(query['after'], /./)
  return {
    status: query['status'] === 'all' ? null : (statuses.find((status) => status === query['status']) ?? 'OPEN'),
    severity: severities.find((severity) => severity === query['severity']) ?? null,
    rule: text(query['rule'], /^[A-Z][A-Z0-9_]{0,63}$/),
    entity: text(query['entity'], /^[A-Za-z]{1,64}$/),
    division: text(query['division'], /^\d{12}$/),
    indicator: text(query['indicator'], /^[A-Z][A-Z0-9_]{1,63}$/),
    months: months ? { from: `${months[1]}-01`, to: `${months[2]}-01` } : null,
    order: query['order'] === 'month' ? 'month' : 'found',
    after,
    before: after ? '' : text(query['before'], /./),
  }
}

type Where = Record<string, unknown>

/** The condition of the list. `entities` are those that the values of the indicator are computed from. */
export function findingWhere(state: FindingState, county: string, entities: readonly string[]): { and: Where[] } {
  const terms: Where[] = []
  if (state.status) terms.push({ status: { eq: state.status } })
  if (state.severity) terms.push({ rule: { severity: { eq: state.severity } } })
  if (state.rule) terms.push({ rule: { code: { eq: state.rule } } })
  if (state.entity) terms.push({ entity: state.entity === figures ? { isNull: true } : { eq: state.entity } })
  if (state.division && state.division !== county) terms.push(divisionWhere({ division: 'village' }, state.division, county))
  if (state.indicator) terms.push({ or: [{ indicator: { eq: state.indicator } }, { and: [{ indicator: { isNull: true } }, { entity: { in: entities } }] }] })
  if (state.months) terms.push({ or: [{ month: { isNull: true } }, { month: { gte: state.months.from, lte: state.months.to } }] })
  return { and: terms }
}

const orders: Readonly<Record<Order, readonly string[]>> = { found: ['FOUND_ON', 'MONTH'], month: ['MONTH', 'FOUND_ON'] }

export function findingVariables(state: FindingState, where: Where): Where {
  const orderBy = orders[state.order].map((field) => ({ field, direction: 'DESC' }))
  if (state.before) return { where, orderBy, last: pageSize, before: state.before }
  return { where, orderBy, first: pageSize, ...(state.after ? { after: state.after } : {}) }
}

interface Unit {
  code: string
  shortName: string
  nameEn: string | null
}

export interface FindingRule {
  code: string
  nameZh: string
  nameEn: string
  severity: Severity
}

export interface Finding {
  id: string
  source: string
  version: number
  status: FindingStatus
  entity: string | null
  recordId: string | null
  indicator: string | null
  month: string | null
  detailZh: string | null
  detailEn: string | null
  foundOn: string
  closedOn: string | null
  explanation: string | null
  rule: FindingRule & { kind: string; remedyZh: string | null; remedyEn: string | null }
  township: Unit | null
  village: Unit | null
}

export interface FindingsAnswer {
  qualityFindings: {
    nodes: readonly Finding[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
    totalCount: number
  }
}

// The conditions of the list reach every entity, and a type for each of them would be longer than the page: its variables have none.
export const findingsDocument = new TypedDocumentString<
  FindingsAnswer,
  Where
>(`query QualityFindings($where: QualityFindingWhere, $orderBy: [QualityFindingOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  qualityFindings(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes {
      id source version status entity recordId indicator month detailZh detailEn foundOn closedOn explanation
      rule { code nameZh nameEn severity kind remedyZh remedyEn }
      township { code shortName nameEn }
      village { code shortName nameEn }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`)

export interface CountsAnswer {
  qualityFindings: {
    byRule: readonly { key: { rule: FindingRule }; aggregate: { count: number } }[]
    byEntity: readonly { key: { entity: string | null }; aggregate: { count: number } }[]
  }
}

/** How many findings there are by rule and by entity: what can be chosen. */
export const countsDocument = new TypedDocumentString<CountsAnswer, Where>(`query QualityCounts($where: QualityFindingWhere) {
  qualityFindings(where: $where, first: 1) {
    byRule: groups(by: [{ field: RULE }]) { key { rule { code nameZh nameEn severity } } aggregate { count } }
    byEntity: groups(by: [{ field: ENTITY }]) { key { entity } aggregate { count } }
  }
}`)

/** What the choices are counted among: everything but the choices themselves. */
export const countedState = (state: FindingState): FindingState => ({ ...state, severity: null, rule: '', entity: '' })

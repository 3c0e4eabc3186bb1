import type { Period } from '@/ui/period'
import { quickWhere } from './deadline'
import type { Filter, ListConfig, Variables } from './define'
import { periodWhere, ruleField, shiftWhere } from './period'
import type { Chosen, ListState, Origin } from './state'

type Where = Record<string, unknown>

function compare(filter: Filter, chosen: Chosen): Where {
  switch (chosen.kind) {
    case 'enum':
      return { in: chosen.values }
    case 'bool':
      return { eq: chosen.value }
    case 'text':
      return { contains: chosen.text }
    case 'known':
      return { isNull: !chosen.value }
    case 'range': {
      // Money is an exact decimal and is sent as text; counts are integers.
      const cast = (value: string): string | number => (filter.kind === 'number' && Number.isInteger(Number(value)) ? Number(value) : value)
      return { ...(chosen.from ? { gte: cast(chosen.from) } : {}), ...(chosen.to ? { lte: cast(chosen.to) } : {}) }
    }
  }
}

function filterWhere(filter: Filter, chosen: Chosen): unknown {
  if (filter.kind === 'search' && chosen.kind === 'text') return chosen.text
  // Of a record that is referred to, the name is searched: in Chinese, pinyin or initials.
  if (filter.kind === 'related' && chosen.kind === 'text') return { search: chosen.text }
  return compare(filter, chosen)
}

/** What a list is read for beyond its own address. */
export interface Scope {
  /** Code of the district, of which every list shows a part. */
  county: string
  period: Period
  /** The last day of the data: what is due is judged on it. */
  today: string
  /** The rows of the figure that the reader came from, as the server names them. */
  rows?: unknown
}

type Level = 'district' | 'township' | 'village'

/** The level of a division by its code, as the statistics office numbers divisions: six digits, nine, or twelve. */
export function levelOf(code: string): Level {
  if (code.endsWith('000000')) return 'district'
  return code.endsWith('000') ? 'township' : 'village'
}

/** The condition by which a division narrows a list; the district narrows nothing. */
export function divisionWhere(config: Pick<ListConfig, 'division'>, code: string, county: string): Where {
  if (config.division === 'none' || code === county) return {}
  const level = levelOf(code)
  if (config.division === 'self') return level === 'village' ? { code: { eq: code } } : { township: { code: { eq: code } } }
  if (level !== 'village') return { township: { code: { eq: code } } }
  return config.division === 'village' ? { village: { code: { eq: code } } } : { township: { code: { eq: `${code.slice(0, 9)}000` } } }
}

/** Whether the chosen period narrows the list: not where a figure, a deadline or a filter of the same date says more. */
export function followsPeriod(config: ListConfig, state: Pick<ListState, 'filters' | 'origin' | 'dated' | 'quick'>, period: Period): boolean {
  return config.period !== null && state.dated && !state.origin && !state.quick && period.kind !== 'all' && !state.filters[ruleField(config.period)]
}

function originWhere(origin: Origin, scope: Scope): Where {
  if (origin.indicator) return (scope.rows ?? {}) as Where
  return (origin.span ? shiftWhere(origin.where, origin.span, scope.period) : (origin.where ?? {})) as Where
}

/** One condition from the reader's filters, the division, the period, and the figure the reader came from. */
export function buildWhere(config: ListConfig, state: Pick<ListState, 'filters' | 'division' | 'origin' | 'dated' | 'quick'>, scope: Scope): Where | null {
  const terms: Where[] = []
  if (state.origin) terms.push(originWhere(state.origin, scope))
  // The rows of an indicator are those of its division already, under the boundaries in force.
  if (state.division && !state.origin?.indicator) terms.push(divisionWhere(config, state.division, scope.county))
  if (config.period && followsPeriod(config, state, scope.period)) terms.push(periodWhere(config.period, scope.period))
  if (state.quick && config.deadline) terms.push(quickWhere(state.quick, config.deadline, scope.today))
  for (const filter of config.filters) {
    const chosen = state.filters[filter.field]
    if (chosen) terms.push({ [filter.field]: filterWhere(filter, chosen) })
  }
  const said = terms.filter((term) => Object.keys(term).length > 0)
  const [only] = said
  return said.length === 0 ? null : said.length === 1 && only ? only : { and: said }
}

/** schema field → order field: openedOn → OPENED_ON. */
export const orderField = (field: string): string => field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()

export function buildVariables(config: ListConfig, state: ListState, scope: Scope): Variables {
  const where = buildWhere(config, state, scope)
  const column = config.columns.find((entry) => entry.field === state.sort?.field)
  return {
    ...(where ? { where } : {}),
    ...(state.sort
      ? { orderBy: [{ field: orderField(state.sort.field), direction: state.sort.direction, ...(column?.pinyin ? { collation: 'PINYIN' } : {}) }] }
      : {}),
    ...(state.before ? { last: state.size, before: state.before } : { first: state.size, ...(state.after ? { after: state.after } : {}) }),
  }
}

import type { Filter, ListConfig, Variables } from './define'
import type { Chosen, ListState } from './state'

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

/** Twelve digits ending in 000 name a township, everything else a village. */
export function divisionWhere(config: Pick<ListConfig, 'division'>, code: string): Where {
  const isTownship = code.endsWith('000')
  if (config.division === 'none') return {}
  if (config.division === 'self') return isTownship ? { township: { code: { eq: code } } } : { code: { eq: code } }
  if (isTownship || config.division === 'township') return { township: { code: { eq: isTownship ? code : `${code.slice(0, 9)}000` } } }
  return { village: { code: { eq: code } } }
}

/** One condition from the reader's filters, the division, and the figure the reader came from. */
export function buildWhere(config: ListConfig, state: Pick<ListState, 'filters' | 'division' | 'origin'>): Where | null {
  const terms: Where[] = []
  if (state.origin && Object.keys(state.origin.where).length) terms.push(state.origin.where)
  if (state.division) terms.push(divisionWhere(config, state.division))
  for (const filter of config.filters) {
    const chosen = state.filters[filter.field]
    if (!chosen) continue
    terms.push({ [filter.field]: filter.kind === 'search' && chosen.kind === 'text' ? chosen.text : compare(filter, chosen) })
  }
  const [only] = terms
  return terms.length === 0 ? null : terms.length === 1 && only ? only : { and: terms }
}

/** schema field → order field: openedOn → OPENED_ON. */
export const orderField = (field: string): string => field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()

export function buildVariables(config: ListConfig, state: ListState): Variables {
  const where = buildWhere(config, state)
  const column = config.columns.find((entry) => entry.field === state.sort?.field)
  return {
    ...(where ? { where } : {}),
    ...(state.sort
      ? { orderBy: [{ field: orderField(state.sort.field), direction: state.sort.direction, ...(column?.pinyin ? { collation: 'PINYIN' } : {}) }] }
      : {}),
    ...(state.before ? { last: state.size, before: state.before } : { first: state.size, ...(state.after ? { after: state.after } : {}) }),
  }
}

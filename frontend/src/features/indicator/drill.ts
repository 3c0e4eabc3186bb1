import type { LocationQueryRaw } from 'vue-router'
import type { ValueFragment } from '@/api/generated/graphql'

export type DrillPart = 'num' | 'all'
export type Drill = NonNullable<ValueFragment['drill']>

export interface DrillTarget {
  list: string
  query: LocationQueryRaw
}

/**
 * The rows behind a figure. The drill's condition already holds the division and the period; the division
 * goes into the URL once more, as the page's place in the tree.
 */
export function drillTarget(code: string, drill: Drill | null | undefined, division: string | null, part: DrillPart = 'num'): DrillTarget | null {
  if (!drill) return null
  const numerator = part === 'num' && drill.numeratorWhere != null
  const query: LocationQueryRaw = { ind: code, part: numerator ? 'num' : 'all', where: JSON.stringify(numerator ? drill.numeratorWhere : drill.where) }
  if (division) query['division'] = division
  return { list: drill.list, query }
}

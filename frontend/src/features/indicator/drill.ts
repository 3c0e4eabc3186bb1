import type { LocationQueryRaw } from 'vue-router'
import type { ValueFragment } from '@/api/generated/graphql'

export type DrillPart = 'num' | 'all'
export type Lineage = NonNullable<ValueFragment['lineage']>

export interface DrillTarget {
  list: string
  query: LocationQueryRaw
}

/**
 * The exact rows of one side of a figure: of its numerator (or of a count), or of its denominator. Their
 * condition already holds the division and the period; the division goes into the URL once more, as the
 * page's place in the tree.
 */
export function drillTarget(code: string, lineage: Lineage | null | undefined, division: string | null, part: DrillPart = 'num'): DrillTarget | null {
  const rows = part === 'num' ? lineage?.numerator : lineage?.denominator
  if (!rows) return null
  const query: LocationQueryRaw = { ind: code, part: lineage?.denominator ? part : 'all', where: JSON.stringify(rows.where) }
  if (division) query['division'] = division
  return { list: rows.list, query }
}

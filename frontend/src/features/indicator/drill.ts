import type { LocationQueryRaw } from 'vue-router'
import type { ValueFragment } from '@/api/generated/graphql'
import { keyOfSpan, sameMonths } from '@/features/records/period'
import type { Period } from '@/ui/period'

export type DrillPart = 'num' | 'all'
type Value = Pick<ValueFragment, 'from' | 'to' | 'lineage'>

export interface DrillTarget {
  list: string
  query: LocationQueryRaw
}

/**
 * The rows of one side of a figure: of its numerator (or of a count), or of its denominator. The address names the
 * indicator, the side and the division; the list asks for the rows themselves, so they follow a change of the period.
 * A figure of another period than the page's names its own.
 */
export function drillTarget(
  code: string,
  value: Value,
  division: string | null,
  period: Pick<Period, 'from' | 'to'>,
  part: DrillPart = 'num',
): DrillTarget | null {
  const { lineage, from, to } = value
  const rows = part === 'num' ? lineage?.numerator : lineage?.denominator
  if (!rows) return null
  const key = keyOfSpan(from, to)
  const dated = sameMonths(value, period) ? {} : key ? { period: key } : { span: `${from}..${to}` }
  return { list: rows.list, query: { ind: code, part: lineage?.denominator ? part : 'all', ...(division ? { division } : {}), ...dated } }
}

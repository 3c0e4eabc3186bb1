import type { LocationQueryRaw } from 'vue-router'
import type { ValueFragment } from '@/api/generated/graphql'
import { keyOfSpan, sameMonths } from '@/features/records/period'
import type { Period } from '@/ui/period'

export type DrillPart = 'unmet' | 'num' | 'all'
type Value = Pick<ValueFragment, 'from' | 'to' | 'lineage'>

export interface DrillTarget {
  list: string
  query: LocationQueryRaw
}

/** The rows that a reader of a figure asks for first: what speaks against it, unless nothing does. */
export function firstPart(value: Pick<ValueFragment, 'numerator' | 'denominator' | 'lineage'>): DrillPart {
  const whole = value.denominator !== null && Number(value.numerator) === Number(value.denominator)
  return value.lineage?.unmet && !whole ? 'unmet' : 'num'
}

/**
 * The rows of one side of a figure: of its numerator (or of a count), of its denominator, or those against it. The address names the
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
  const rows = { unmet: lineage?.unmet, num: lineage?.numerator, all: lineage?.denominator }[part]
  if (!rows) return null
  const key = keyOfSpan(from, to)
  const dated = sameMonths(value, period) ? {} : key ? { period: key } : { span: `${from}..${to}` }
  return { list: rows.list, query: { ind: code, part: part === 'num' && !lineage?.denominator ? 'all' : part, ...(division ? { division } : {}), ...dated } }
}

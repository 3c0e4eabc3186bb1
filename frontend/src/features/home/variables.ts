import type { Boundaries, HomeIndexQueryVariables, HomeLightsQueryVariables, HomeQueryVariables } from '@/api/generated/graphql'
import { monthOf } from '@/features/shell/variables'
import { closedMonth, comparable, type Period, type Span, wholeMonths, yearBefore } from '@/ui/period'

/** What the variables follow from. */
export interface HomeContext {
  period: Period
  county: Span
  boundaries: Boundaries
  own: { own: string[]; alone: boolean }
}

/** The variables of the page's three operations. The operations are sent side by side, so that none waits for the slowest. */
export function homeVariables({ period, county, boundaries, own }: HomeContext): {
  home: HomeQueryVariables
  lights: HomeLightsQueryVariables
  index: HomeIndexQueryVariables
} {
  const { from, to } = period
  const compared = comparable(period, county)
  const year = wholeMonths(compared, county)
  const { monthFrom, monthTo, withMonth } = monthOf(closedMonth(period, county), period)
  const spans = { from, to, yearFrom: year.from, yearTo: year.to, monthFrom, monthTo, boundaries }
  return { home: { ...spans, withMonth, ...own }, lights: spans, index: { from, to, ...yearBefore(compared) } }
}

import type { Boundaries, ShellQuery } from '@/api/generated/graphql'
import type { Period } from '@/ui/period'

export type Shell = ShellQuery

const otherBoundaries: readonly Boundaries[] = ['CURRENT', 'AT_PERIOD']

/** The tree that figures follow, from an address; the baseline, which fits the document, where it names no other. */
export const parseBoundaries = (raw: unknown): Boundaries => otherBoundaries.find((boundaries) => boundaries === raw) ?? 'BASELINE'

/** Variables of an operation that places the viewer's one township among all. */
export function ownOf(shell: Shell): { own: string[]; alone: boolean } {
  return { own: shell.viewer.townships.map((township) => township.code), alone: shell.viewer.townships.length === 1 }
}

/** Variables of the newest month beside a period; they must name a span even where there is none. */
export function monthOf(month: Period | null, period: Period): { monthFrom: string; monthTo: string; withMonth: boolean } {
  return { monthFrom: (month ?? period).from, monthTo: (month ?? period).to, withMonth: month !== null }
}

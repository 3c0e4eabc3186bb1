/** What a state means for the person who reads a list; each tone has a shape and a colour. */
export type Tone = 'done' | 'open' | 'partly' | 'failed' | 'ended'

const tones: Readonly<Record<Tone, readonly string[]>> = {
  done: ['CLOSED', 'DONE', 'COMPLETED', 'INTEGRATED', 'AWARDED', 'AGREED', 'CAPABLE', 'SUCCESS_WRITTEN', 'SUCCESS_ORAL', 'CORRECTED', 'PENALISED', 'EXPLAINED'],
  open: [
    'OPEN',
    'ACCEPTED',
    'ASSIGNED',
    'IN_PROGRESS',
    'IN_MEDIATION',
    'REPORTED',
    'ACTED',
    'FILED',
    'DECIDED',
    'NOT_STARTED',
    'PLANNED',
    'TESTING',
    'BUILDING',
    'RUNNING',
    'MANUAL_REVIEW',
  ],
  partly: ['PARTLY', 'CONDITIONAL', 'RETURNED'],
  failed: ['FAILED', 'NOT_AGREED', 'INCAPABLE'],
  ended: ['REFUSED', 'WITHDRAWN', 'TERMINATED', 'DISMISSED', 'NOT_ELIGIBLE', 'ENDED'],
}
const byValue: ReadonlyMap<string, Tone> = new Map(Object.entries(tones).flatMap(([tone, values]) => values.map((value) => [value, tone as Tone])))

/** The fields that say how a record stands or ended. */
export const hasTone = (field: string): boolean => ['status', 'outcome', 'result', 'conclusion'].includes(field)

export const toneOf = (field: string, value: unknown): Tone | null => (hasTone(field) ? (byValue.get(String(value)) ?? null) : null)

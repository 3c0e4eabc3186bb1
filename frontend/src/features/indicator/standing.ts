import type { DivisionLevel } from '@/api/generated/graphql'
import { round } from '@/ui/format'

export interface Ranked {
  rank: number | null
  rankedUnits: number
  gapToAverage: string | null
}

export interface Standing {
  rank: number | null
  total: number
  gap: string | null
}

/** The rank of the unit that a ranking was read for, and the number of ranked units. */
export function standing([own]: readonly Ranked[]): Standing {
  return { rank: own?.rank ?? null, total: own?.rankedUnits ?? 0, gap: own?.gapToAverage ?? null }
}

const decimals = (text: string): number => text.split('.')[1]?.length ?? 0

/** The average that a value and its gap imply: exact, as both are decimals. */
export function average(value: string | null | undefined, gap: string | null): string | null {
  if (value === null || value === undefined || gap === null) return null
  const places = Math.max(decimals(value), decimals(gap))
  const scaled = (text: string): bigint => BigInt(round(text, places).replace('.', ''))
  const digits = scaled(value) - scaled(gap)
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
  return sign + (places ? `${text.slice(0, -places)}.${text.slice(-places)}` : text)
}

const depth: Readonly<Record<DivisionLevel, number>> = { DISTRICT: 0, TOWNSHIP: 1, VILLAGE: 2 }

/** Whether an indicator has values at this level. */
export const reaches = (finest: DivisionLevel, level: DivisionLevel): boolean => depth[finest] >= depth[level]

import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { SlowOperationOrder } from '@/api/generated/graphql'

/** The orders of the record, the one that it is shown in first. */
export const orders: readonly SlowOperationOrder[] = ['MAX', 'MEDIAN', 'SQL_TIME', 'COUNT', 'LAST_SEEN']

export interface SlowState {
  contains: string
  order: SlowOperationOrder
}

/** Reads the filter and the order from the URL; values that the page does not offer are ignored. */
export function readSlow(query: LocationQuery): SlowState {
  const text = query['q']
  return {
    contains: typeof text === 'string' ? text.slice(0, 64) : '',
    order: orders.find((order) => order === query['order']) ?? 'MAX',
  }
}

/** The URL for a changed state, without defaults. */
export function writeSlow(query: LocationQuery, changes: Partial<SlowState>): LocationQueryRaw {
  const state = { ...readSlow(query), ...changes }
  const next: LocationQueryRaw = { ...query }
  delete next['q']
  delete next['order']
  if (state.contains.trim()) next['q'] = state.contains.trim()
  if (state.order !== 'MAX') next['order'] = state.order
  return next
}

/** An instant of the API, in Beijing time, in a readable form. */
export const readable = (instant: string): string => instant.slice(0, 19).replace('T', ' ')

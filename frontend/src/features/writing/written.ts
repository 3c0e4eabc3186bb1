import { shallowRef } from 'vue'
import type { Write } from './documents'

/** Writes of one request that are done, and the writes of the request that takes them back; null where they cannot be. */
export interface Written {
  /** Global id of the row, or the key of a request of several. */
  id: string
  text: string
  undo: readonly Write[] | null
}

/** A new Idempotency-Key. Pages without TLS have no crypto.randomUUID. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The last write of this page, which can still be undone: the bar that says so stands beside whatever is shown. */
export const lastWrite = shallowRef<Written | null>(null)

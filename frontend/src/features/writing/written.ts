import { shallowRef } from 'vue'

/** A write that is done, and how it is undone; null where it cannot be. */
export interface Written {
  id: string
  entity: string
  text: string
  undo: { verb: string; input: unknown } | null
}

/** A new Idempotency-Key. Pages without TLS have no crypto.randomUUID. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The last write of this page, which can still be undone: the bar that says so stands beside whatever is shown. */
export const lastWrite = shallowRef<Written | null>(null)

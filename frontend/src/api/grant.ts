import { at, basePath } from './base'

export interface SignedIn {
  userName: string
  displayName: string
  role: string
}

/** What signing in, and each renewal, answers. */
export interface Grant {
  accessToken: string
  expiresIn: number
  viewer: SignedIn
}

/** Where the browser remembers that somebody has signed in. Servers below different paths of one host share the storage. */
export const traceKey = (): string => `litong.signedIn${basePath() === '/' ? '' : basePath()}`

export const refreshPath = (): string => at('auth/refresh')

/** A request to sign in, to renew, or to sign out. */
export const signInRequest = (language: string, body?: unknown): RequestInit & { body: string } => ({
  method: 'POST',
  credentials: 'same-origin',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language },
  body: JSON.stringify(body ?? {}),
})

/** The cookie rotates at each use. Tabs renew one after the other where they can, so that one answer is enough for all. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Absent on plain HTTP from another machine, although the types declare it.
  const locks = navigator.locks as LockManager | null | undefined
  return locks ? (locks.request(`litong-refresh${basePath()}`, work) as Promise<T>) : work()
}

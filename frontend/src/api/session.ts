import { type ComputedRef, computed, reactive } from 'vue'
import { at } from './base'
import { ApiError, errorFrom } from './error'
import { type Grant, inTurn, refreshPath, type SignedIn, signInRequest, traceKey } from './grant'

export interface Session {
  viewer: ComputedRef<SignedIn | null>
  /** The person who signed in in another tab since; what this tab shows is not theirs, and it renews no more. */
  successor: ComputedRef<SignedIn | null>
  token(): string | null
  /** Renews silently with the refresh cookie; false when the reader must sign in. */
  refresh(): Promise<boolean>
  /** The first renewal of a page load; all callers share it. */
  restore(): Promise<boolean>
  signIn(userName: string, password: string): Promise<void>
  signOut(): Promise<void>
  expire(): void
  onExpire(listener: () => void): void
}

/**
 * Remembers that a user has signed in here, so that no renewal is tried for a new visitor. The value differs at each sign-in and names
 * no person: by its change the other tabs notice.
 */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
const newTrace = (): string => `${Date.now()}.${Math.random()}`

/**
 * Holds the access token in memory only, so that no disk and no storage contains it.
 * The refresh cookie is HttpOnly: no script can read it.
 */
export function createSession(language: () => string, memory: Memory, send: typeof fetch = (...a) => fetch(...a)): Session {
  const state = reactive<{ grant: Grant | null; successor: SignedIn | null }>({ grant: null, successor: null })
  const listeners: (() => void)[] = []
  let renewing: Promise<boolean> | null = null
  let restoring: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let trace: string | null = null

  function keep(grant: Grant | null): void {
    state.grant = grant
    clearTimeout(timer)
    if (!grant) {
      memory.removeItem(traceKey())
      return
    }
    if (!memory.getItem(traceKey())) memory.setItem(traceKey(), newTrace())
    trace = memory.getItem(traceKey())
    // A fifth of the lifetime is enough for a slow connection; setTimeout's range caps long lifetimes.
    const wait = Math.min(Math.max(grant.expiresIn * 0.8, 5), 86_400) * 1000
    timer = setTimeout(() => void refresh(), wait)
  }

  async function post(path: string, body?: unknown): Promise<Response> {
    try {
      return await send(path, signInRequest(language(), body))
    } catch {
      throw new ApiError('', 'NETWORK', 0)
    }
  }

  /** A sign-in in another tab ends this session before its cookie arrives: a moment later it has, and the trace says so. */
  async function signedInElsewhere(): Promise<boolean> {
    if (memory.getItem(traceKey()) === trace) await new Promise((done) => setTimeout(done, 1000))
    const now = memory.getItem(traceKey())
    const changed = now !== null && now !== trace
    trace = now
    return changed
  }

  async function renew(): Promise<boolean> {
    const response = await post(refreshPath())
    // A server that is starting or busy says nothing about the sign-in.
    if (!response.ok && response.status !== 401) throw await errorFrom(response)
    if (!response.ok) {
      if (state.grant && (await signedInElsewhere())) return renew()
      keep(null)
      return false
    }
    const grant = (await response.json()) as Grant
    if (state.grant && state.grant.viewer.userName !== grant.viewer.userName) {
      state.successor = grant.viewer
      clearTimeout(timer)
      return false
    }
    keep(grant)
    return true
  }

  function refresh(turn: typeof inTurn = inTurn): Promise<boolean> {
    if (state.successor) return Promise.resolve(false)
    renewing ??= turn(renew)
      .catch(() => state.grant !== null)
      .finally(() => {
        renewing = null
      })
    return renewing
  }

  function expire(): void {
    keep(null)
    for (const listener of listeners) listener()
  }

  /** Another tab has signed in or out: the server says whom this browser belongs to now. */
  async function checkPerson(): Promise<void> {
    if (state.grant && !(await refresh()) && !state.grant) expire()
  }
  addEventListener('storage', (event) => {
    if (event.key === traceKey()) void checkPerson()
  })

  return {
    successor: computed(() => state.successor),
    viewer: computed(() => state.grant?.viewer ?? null),
    token: () => state.grant?.accessToken ?? null,
    refresh: () => refresh(),
    restore() {
      if (state.grant) return Promise.resolve(true)
      if (!memory.getItem(traceKey())) return Promise.resolve(false)
      // The first renewal waits for no turn: the server gives tabs that renew at the same time the same answer.
      restoring ??= refresh((work) => work())
      return restoring
    },
    async signIn(userName, password) {
      const response = await post(at('auth/login'), { userName, password })
      if (!response.ok) throw await errorFrom(response)
      memory.setItem(traceKey(), newTrace())
      keep((await response.json()) as Grant)
    },
    async signOut() {
      // The cookie is the successor's by then: it must not be signed out from here.
      if (!state.successor) await post(at('auth/logout')).catch(() => undefined)
      keep(null)
    },
    expire,
    onExpire(listener) {
      listeners.push(listener)
    },
  }
}

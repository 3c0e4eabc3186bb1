import { type ComputedRef, computed, reactive } from 'vue'
import { ApiError, errorFrom } from './client'

export interface SignedIn {
  userName: string
  displayName: string
  role: string
}

interface Grant {
  accessToken: string
  expiresIn: number
  viewer: SignedIn
}

export interface Session {
  viewer: ComputedRef<SignedIn | null>
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

/** Remembers only that a user has signed in here, so that no renewal is tried for a new visitor. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
const traceKey = 'litong.signedIn'

/**
 * Holds the access token in memory only, so that no disk and no storage contains it.
 * The refresh cookie is HttpOnly: no script can read it.
 */
export function createSession(language: () => string, memory: Memory, send: typeof fetch = (...a) => fetch(...a)): Session {
  const state = reactive<{ grant: Grant | null }>({ grant: null })
  const listeners: (() => void)[] = []
  let renewing: Promise<boolean> | null = null
  let restoring: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function keep(grant: Grant | null): void {
    state.grant = grant
    clearTimeout(timer)
    if (!grant) {
      memory.removeItem(traceKey)
      return
    }
    memory.setItem(traceKey, 'yes')
    // A fifth of the lifetime is enough for a slow connection; setTimeout's range caps long lifetimes.
    const wait = Math.min(Math.max(grant.expiresIn * 0.8, 5), 86_400) * 1000
    timer = setTimeout(() => void refresh(), wait)
  }

  async function post(path: string, body?: unknown): Promise<Response> {
    try {
      return await send(path, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language() },
        body: JSON.stringify(body ?? {}),
      })
    } catch {
      throw new ApiError('', 'NETWORK', 0)
    }
  }

  async function renew(): Promise<boolean> {
    const response = await post('/auth/refresh')
    if (response.ok) {
      keep((await response.json()) as Grant)
      return true
    }
    keep(null)
    return false
  }

  // The cookie rotates at each use, so tabs renew one after the other; a used cookie is refused.
  function inTurn(work: () => Promise<boolean>): Promise<boolean> {
    // Absent on plain HTTP from another machine, although the types declare it.
    const locks = navigator.locks as LockManager | null | undefined
    return locks ? locks.request('litong-refresh', work).then(Boolean) : work()
  }

  function refresh(): Promise<boolean> {
    renewing ??= inTurn(renew)
      .catch(() => state.grant !== null)
      .finally(() => {
        renewing = null
      })
    return renewing
  }

  return {
    viewer: computed(() => state.grant?.viewer ?? null),
    token: () => state.grant?.accessToken ?? null,
    refresh,
    restore() {
      if (state.grant) return Promise.resolve(true)
      if (!memory.getItem(traceKey)) return Promise.resolve(false)
      restoring ??= refresh()
      return restoring
    },
    async signIn(userName, password) {
      const response = await post('/auth/login', { userName, password })
      if (!response.ok) throw await errorFrom(response)
      keep((await response.json()) as Grant)
    },
    async signOut() {
      await post('/auth/logout').catch(() => undefined)
      keep(null)
    },
    expire() {
      keep(null)
      for (const listener of listeners) listener()
    },
    onExpire(listener) {
      listeners.push(listener)
    },
  }
}

import { at } from './base'
import { ApiError, errorFrom } from './error'
import type { Session } from './session'

export interface RestRequest {
  method?: 'GET' | 'POST' | 'DELETE'
  body?: unknown
  signal?: AbortSignal | undefined
}

/** The requests beside GraphQL: to addresses of files and jobs, as the viewer. An expired token is renewed once. */
export function createRest(session: Session, language: () => string) {
  const headers = (): Record<string, string> => ({
    Accept: 'application/json',
    'Accept-Language': language(),
    Authorization: `Bearer ${session.token() ?? ''}`,
  })

  /** Asks again with a new token where the old one has run out. */
  async function renewed(ask: () => Promise<Response>): Promise<Response> {
    const response = await ask()
    if (response.status !== 401) return response
    if (!(await session.refresh())) {
      if (!session.successor.value) session.expire()
      throw new ApiError('', 'UNAUTHENTICATED', 401)
    }
    return ask()
  }

  function send(path: string, { method = 'GET', body, signal }: RestRequest = {}): Promise<Response> {
    const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const content = body === undefined ? {} : { body: JSON.stringify(body) }
    return renewed(async () => {
      try {
        return await fetch(at(path), { method, ...content, headers: { ...headers(), ...type }, ...(signal ? { signal } : {}) })
      } catch (cause) {
        if (signal?.aborted) throw cause
        throw new ApiError('', 'NETWORK', 0)
      }
    })
  }

  async function read<T>(response: Response): Promise<T> {
    if (!response.ok) throw await errorFrom(response)
    return (await response.json()) as T
  }

  return { headers, renewed, send, read }
}

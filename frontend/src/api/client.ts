import { at } from './base'
import { ApiError, type ErrorBody, errorFrom } from './error'
import type { TypedDocumentString } from './generated/graphql'
import type { Session } from './session'

export interface Client {
  execute<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R>
  /** A mutation. The same key with the same variables is one write, however often it is sent. */
  write<R, V>(document: TypedDocumentString<R, V>, variables: V, key: string): Promise<R>
}

/** One operation as it is sent. */
export interface Operation {
  query: string
  variables?: unknown
  operationName?: string
}

export type Sender = (operation: Operation, signal?: AbortSignal, headers?: Readonly<Record<string, string>>) => Promise<Response>

export const graphqlPath = (): string => at('graphql')

export const operationRequest = (operation: Operation, language: string, token: string | null, headers?: Readonly<Record<string, string>>) => ({
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    'Accept-Language': language,
    Authorization: `Bearer ${token ?? ''}`,
    ...headers,
  },
  body: JSON.stringify(operation),
})

/** Sends operations as the viewer. An expired token is renewed once; then the reader signs in again. */
export function createSender(session: Session, language: () => string, send: typeof fetch = (...a) => fetch(...a)): Sender {
  const post: Sender = async (operation, signal, headers) => {
    try {
      return await send(graphqlPath(), { ...operationRequest(operation, language(), session.token(), headers), ...(signal ? { signal } : {}) })
    } catch (cause) {
      if (signal?.aborted) throw cause
      throw new ApiError('', 'NETWORK', 0)
    }
  }

  return async (operation, signal, headers) => {
    const used = session.token()
    let response = await post(operation, signal, headers)
    if (response.status !== 401) return response
    const renewed = await session.refresh()
    // The page says that the person has changed (PersonChanged); nothing is asked in another's name.
    if (session.successor.value) throw new ApiError('', 'PERSON_CHANGED', 401)
    // The renewal failed for the moment: nothing is known of the sign-in.
    if (renewed && session.token() === used) throw new ApiError('', 'UNAVAILABLE', 503)
    if (renewed) response = await post(operation, signal, headers)
    if (response.status === 401) session.expire()
    return response
  }
}

/** The whole GraphQL client: one typed fetch. */
export function createClient(session: Session, language: () => string, send: typeof fetch = (...a) => fetch(...a)): Client {
  const post = createSender(session, language, send)
  async function answer<R>(response: Response): Promise<R> {
    if (!response.ok) throw await errorFrom(response)
    const body = (await response.json()) as ErrorBody & { data?: R }
    const failure = body.errors?.[0]
    if (failure) {
      throw new ApiError(failure.message ?? '', failure.extensions?.code ?? 'UNKNOWN', response.status, failure.extensions?.requestId)
    }
    if (!body.data) throw new ApiError('', 'EMPTY', response.status)
    return body.data
  }
  return {
    execute: async (document, variables, signal) => answer(await post({ query: document.toString(), variables }, signal)),
    write: async (document, variables, key) => answer(await post({ query: document.toString(), variables }, undefined, { 'Idempotency-Key': key })),
  }
}

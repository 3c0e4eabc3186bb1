import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type InjectionKey, inject, type MaybeRefOrGetter, toValue } from 'vue'
import type { Client } from './client'
import type { TypedDocumentString } from './generated/graphql'
import type { Session } from './session'

export const clientKey: InjectionKey<Client> = Symbol('client')
export const sessionKey: InjectionKey<Session> = Symbol('session')

function required<T>(value: T | undefined, name: string): T {
  if (!value) throw new Error(`${name} is not provided`)
  return value
}

export const useClient = (): Client => required(inject(clientKey), 'client')
export const useSession = (): Session => required(inject(sessionKey), 'session')

export interface Options {
  enabled?: MaybeRefOrGetter<boolean>
  /** What stands for the answer until it has come. */
  meanwhile?: () => unknown
  /** Shows the last answer while the next one is fetched, so that paging and filtering do not flicker. */
  keep?: boolean
}

/** The viewer is part of the key, so the next person who signs in here does not see cached rows. */
export const keyOf = <R, V>(document: TypedDocumentString<R, V>, variables: V, session: Session) =>
  [document.toString(), variables, session.viewer.value?.userName] as const

/** One typed operation as reactive server state; it runs again when its document or its variables change. */
export function useOperation<R, V>(document: MaybeRefOrGetter<TypedDocumentString<R, V>>, variables: MaybeRefOrGetter<V>, options: Options = {}) {
  const client = useClient()
  const session = useSession()
  return useQuery({
    // An answer is replaced as a whole and never changed: a proxy for each of its thousand objects would only cost time.
    shallow: true,
    queryKey: computed(() => keyOf(toValue(document), toValue(variables), session)),
    queryFn: ({ signal }) => client.execute(toValue(document), toValue(variables), signal),
    enabled: computed(() => session.viewer.value !== null && (toValue(options.enabled) ?? true)),
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
    ...(options.meanwhile ? { placeholderData: options.meanwhile as () => never } : {}),
  })
}

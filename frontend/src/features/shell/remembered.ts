type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
const key = 'litong.shell'

/** The answer that the same reader got to the same question at the last visit; undefined without one. */
export function recall<T>(store: Store, reader: string, question: string): T | undefined {
  try {
    const stored = JSON.parse(store.getItem(key) ?? 'null') as { reader?: string; question?: string; answer?: T } | null
    return reader && stored?.reader === reader && stored.question === question ? stored.answer : undefined
  } catch {
    return undefined
  }
}

/** Stores the answer for the next visit. A full store stores nothing; the next visit then waits. */
export function remember(store: Store, reader: string, question: string, answer: unknown): void {
  try {
    store.setItem(key, JSON.stringify({ reader, question, answer }))
  } catch {
    store.removeItem(key)
  }
}

/** Forgets it: after signing out, nothing of the reader stays on the machine. */
export const forget = (store: Store): void => store.removeItem(key)

/** Sends requests before the code that wants their answers has been read, and gives it the answers. */
export interface Prefetch {
  /** Sends a request now. The next call of fetch with the same path and body gets the same answer. */
  start(path: string, request: RequestInit & { body: string }): Promise<Response>
  /** Sends a request, unless the same one has been started. Each started answer is given once. */
  fetch: typeof fetch
}

/** How long a started answer is kept, in milliseconds: one that is asked for later would be outdated. */
const maxAge = 30_000

export function createPrefetch(send: (path: string, request?: RequestInit) => Promise<Response>): Prefetch {
  const waiting = new Map<string, Promise<Response>>()
  const keyOf = (path: unknown, request: RequestInit | undefined): string => `${String(path)}\n${String(request?.body)}`
  return {
    start(path, request) {
      const answer = send(path, request)
      // The code that takes the answer reads a body of its own, and learns of a failure then.
      const another = answer.then((response) => response.clone())
      another.catch(() => undefined)
      const key = keyOf(path, request)
      waiting.set(key, another)
      setTimeout(() => waiting.delete(key), maxAge)
      return answer
    },
    fetch(path, request) {
      const key = keyOf(path, request)
      const started = waiting.get(key)
      waiting.delete(key)
      return started ?? send(path as string, request)
    },
  }
}

/** Requests that were sent before the code that wants their answers has been read. */
export interface Begun {
  /** Sends a request now; the next who sends the same one gets its answer. */
  begin(path: string, request: RequestInit & { body: string }): Promise<Response>
  /** Sends a request, unless the same one has been begun. A begun answer is given once. */
  send: typeof fetch
}

/** After so many milliseconds an answer that was not asked for is dropped: it is no longer new. */
const fresh = 30_000

export function createBegun(fetch: (path: string, request?: RequestInit) => Promise<Response>): Begun {
  const waiting = new Map<string, Promise<Response>>()
  const keyOf = (path: unknown, request: RequestInit | undefined): string => `${String(path)}\n${String(request?.body)}`
  return {
    begin(path, request) {
      const answer = fetch(path, request)
      // The code that takes the answer reads a body of its own, and learns of a failure then.
      const another = answer.then((response) => response.clone())
      another.catch(() => undefined)
      const key = keyOf(path, request)
      waiting.set(key, another)
      setTimeout(() => waiting.delete(key), fresh)
      return answer
    },
    send(path, request) {
      const key = keyOf(path, request)
      const begun = waiting.get(key)
      waiting.delete(key)
      return begun ?? fetch(path as string, request)
    },
  }
}

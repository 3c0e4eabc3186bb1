let last: Promise<void> = Promise.resolve()

/** A moment when the page has nothing else to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((done) => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: 300 })
    else setTimeout(done, 16)
  })

/** Waits until it is the caller's turn to draw: one chart at a time, in idle moments. */
export function inTurn(): Promise<void> {
  last = last.then(whenIdle)
  return last
}

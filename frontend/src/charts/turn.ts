let last: Promise<void> = Promise.resolve()

const idle = (): Promise<void> =>
  new Promise((done) => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: 300 })
    else setTimeout(done, 16)
  })

/** Waits until it is the caller's turn to draw: one chart at a time, in moments when the page has nothing else to do. */
export function inTurn(): Promise<void> {
  last = last.then(idle)
  return last
}

/** A moment when the page has nothing else to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((done) => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: 300 })
    else setTimeout(done, 16)
  })

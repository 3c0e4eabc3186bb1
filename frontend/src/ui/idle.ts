/** A moment when the page has nothing else to do, or `patience` milliseconds later. */
export const whenIdle = (patience = 300): Promise<void> =>
  new Promise((done) => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: patience })
    else setTimeout(done, 16)
  })

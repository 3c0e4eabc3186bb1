// The page in the oldest browsers that package.json declares: what newer ones have learnt since is taken away.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { useSite } from './harness.mjs'
import { comeTo } from './pages.mjs'

const site = useSite()

/** Runs in the browser, before any script of the page. */
function forget() {
  const typed = Object.getPrototypeOf(Uint8Array.prototype)
  for (const [target, names] of [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with', 'group', 'groupToMap']],
    [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
    [typed, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Array, ['fromAsync']],
    [Promise, ['any', 'withResolvers', 'try']],
    [AbortSignal, ['any', 'timeout']],
    [Element.prototype, ['replaceChildren', 'checkVisibility', 'setHTMLUnsafe']],
    [window, ['structuredClone', 'requestIdleCallback', 'cancelIdleCallback', 'WeakRef', 'FinalizationRegistry']],
  ])
    for (const name of names) delete target[name]
  delete Iterator.prototype.map
  delete Iterator.prototype.toArray
}

const drawn = (page) =>
  page.waitForFunction(() => {
    const canvas = document.querySelector('canvas')
    return (
      canvas !== null &&
      canvas.width > 0 &&
      canvas
        .getContext('2d')
        .getImageData(0, 0, canvas.width, canvas.height)
        .data.some((byte) => byte !== 0)
    )
  })

test('every page opens, and charts are drawn', async () => {
  const reader = await site.signedInReader({ user: 'admin', at: null })
  const { page, complaints, context } = reader
  try {
    await page.addInitScript(forget)
    for (const path of ['/', '/sections/2-2', '/capability', '/what-if']) {
      await page.goto(path)
      await comeTo(page, page.locator('canvas').first())
      await drawn(page)
    }
    for (const [path, selector] of [
      ['/records/serviceRequests', '[data-test=row]'],
      ['/divisions/640302105000', '[data-test=division-indicators]'],
      ['/reconciliation', '[data-test=summary]'],
      ['/operations/slow', 'h1'],
      ['/explorer', '.monaco-editor .view-line, .cm-editor, .CodeMirror-line'],
    ]) {
      await page.goto(path)
      await page.locator(selector).first().waitFor()
    }
    assert.deepEqual(complaints, [])
  } finally {
    await context.close()
  }
})

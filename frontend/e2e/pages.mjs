// What the tests find on the page, by the name that the page gives it.

/** The card of a sub-item on the overview. */
export const card = (page, name) => page.locator('[data-test=indicator-card]', { hasText: name })

/** Shows the table that stands beside a chart. */
export const openTable = (panel) => panel.getByRole('button', { name: '数据表' }).click()

/** How many records the list that is opening has; waits until the list says it. */
export async function total(page) {
  const count = page.locator('[data-test=total]')
  await count.waitFor()
  return Number(await count.getAttribute('data-count'))
}

/** Scrolls until a part of the page has come: what lies below the window is fetched and drawn when a reader comes near. */
export async function comeTo(page, part) {
  for (let patience = 240; !(await part.isVisible()); patience--) {
    if (patience === 0) throw new Error('the part does not come')
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(250)
  }
  await part.scrollIntoViewIfNeeded()
}

/** Waits for the drawing of a chart, and stays with it: what is fetched above may push it out of sight before it is drawn. */
export async function drawn(part) {
  for (let patience = 240; !(await part.locator('canvas').first().isVisible()); patience--) {
    if (patience === 0) throw new Error('the chart is not drawn')
    await part.scrollIntoViewIfNeeded()
    await part.page().waitForTimeout(250)
  }
}

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

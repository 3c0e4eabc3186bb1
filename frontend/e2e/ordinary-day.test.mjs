// Every page on a day in the middle of a month: figures are unfinished, late or missing, and no page may fail or be silent about it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noSidewaysScroll, useSite } from './harness.mjs'

const site = useSite({ demo: 'ordinary-day' })

const sections = ['1-1', '1-2', '1-3', '2-1', '2-2', '2-3', '2-4', '3-1', '3-2', '4-1', '4-2']
/** A township that is silent, one with a village that handed in nothing, the farm that was abolished in the year, and a village. */
const divisions = ['640302203000', '640302100000', '640302400000', '640302100200']
const pages = [
  ['/', '[data-test=changes] li button'],
  ...sections.map((code) => [`/sections/${code}`, '[data-test=indicator-card]']),
  ...divisions.map((code) => [`/divisions/${code}`, 'main h1']),
  ['/capability', '[data-test=capability]'],
  ['/what-if', '[data-test=village]'],
  ['/reconciliation', '[data-test=summary]'],
  ['/records/serviceRequests', '[data-test=row]'],
]

/** Scrolls to the end, so that everything is asked for and drawn. */
async function seeAll(page) {
  for (let last = -1, at = 0; at !== last; ) {
    last = at
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(150)
    at = await page.evaluate(() => window.scrollY)
  }
  await page.waitForLoadState('networkidle')
}

for (const language of ['zh', 'en'])
  test(`every page stands in ${language}`, async () => {
    await site.reading({ language, at: '/' }, async (page) => {
      for (const [path, selector] of pages) {
        await page.goto(path)
        await page.locator(selector).first().waitFor()
        await seeAll(page)
        assert.equal(await page.locator('main [role=alert]').count(), 0, `${path} has an error`)
        assert.doesNotMatch(await page.innerText('main'), /NaN|undefined|Infinity|null/, path)
        await noSidewaysScroll(page)
      }
    })
  })

test('a running year is compared with last year by its whole months', async () => {
  await site.reading({ at: '/' }, async (page) => {
    const changes = page.locator('[data-test=changes]')
    await changes.locator('li button').first().waitFor()
    assert.match(await changes.innerText(), /2019年1—9月/)
    assert.match(await page.locator('[data-test=indicator-card]', { hasText: '违法行为就地处理率' }).innerText(), /2019年1—9月同比/)
  })
})

test('who has not reported is named, and nothing is complete that is not', async () => {
  await site.reading({ at: '/' }, async (page) => {
    const reporting = page.locator('[data-test=reporting]')
    await reporting.waitFor()
    const [due, reported] = (await reporting.innerText()).match(/[\d,]+(?=项次)/g).map((n) => Number(n.replace(',', '')))
    assert.ok(reported < due, `${reported} of ${due}`)
    assert.match(await reporting.innerText(), /郭家桥乡\s*未报/)
    await page.goto('/reconciliation')
    assert.match(await page.locator('[data-test=summary]').innerText(), /尚未到期/)
  })
})

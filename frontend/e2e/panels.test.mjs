// The panels of a section and the capability index, down to the rows behind them.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accessible, digits, useSite } from './harness.mjs'
import { comeTo, drawn, openTable, total } from './pages.mjs'

const site = useSite()

describe('the panels of a section', () => {
  test('a datum leads to as many rows as it says, by the chart and by its table', async () => {
    await site.reading({ at: '/sections/1-3?panels=all' }, async (page) => {
      const panel = page.locator('[data-test="panel-institution.flow"]')
      await comeTo(page, panel)
      await drawn(panel)
      assert.match(await panel.innerText(), /撤、调、并、转/)
      await openTable(panel)
      const row = panel.locator('tbody tr').first()
      const said = digits(await row.locator('td').last().innerText())
      assert.ok(said > 0)
      await row.locator('[data-test=panel-row]').click()
      await page.waitForURL((url) => url.pathname === '/records/institutionChanges' && url.searchParams.has('where'))
      assert.equal(await total(page), said)
      await page.goBack()
      await panel.waitFor()
      await accessible(page)
    })
  })

  test('a click on a bar opens its rows', async () => {
    await site.reading({ at: '/sections/4-1?panels=all' }, async (page) => {
      const place = page.locator('[data-test="panel-funding.bands"] .place')
      await comeTo(page, place)
      await drawn(place)
      await place.scrollIntoViewIfNeeded()
      const box = await place.boundingBox()
      // Somewhere along the names' right edge every bar begins.
      for (let down = 0.2; down < 0.9 && !new URL(page.url()).pathname.startsWith('/records/'); down += 0.06) {
        await page.mouse.click(box.x + box.width * 0.24, box.y + box.height * down)
        await page.waitForTimeout(150)
      }
      assert.equal(new URL(page.url()).pathname, '/records/villageLedgers')
      assert.ok((await total(page)) > 0)
    })
  })

  test('a station says who is in charge of it, in full to a leader only, and leads to its record', async () => {
    await site.reading({ user: 'analyst', at: '/sections/1-3?panels=all' }, async (page) => {
      const chart = page.locator('[data-test="panel-institution.chart"]')
      await comeTo(page, chart)
      await chart.getByRole('button', { name: '高闸镇' }).click()
      await page.waitForURL((url) => url.searchParams.get('station') === '高闸镇')
      assert.equal(await chart.locator('[data-test=panel-item]').count(), 5)
      assert.match(await chart.locator('[data-test=panel-item]').first().innerText(), /\*/)
      await accessible(page)
      await chart.locator('[data-test=panel-item] a').first().click()
      await page.waitForURL((url) => url.pathname === '/records/institutions' && url.searchParams.has('where'))
      assert.equal(await total(page), 1)
    })
  })

  test('honours carry the sentence of the document', async () => {
    await site.reading({ at: '/sections/2-1?panels=all' }, async (page) => {
      const cards = page.locator('[data-test="panel-facility.honours"]')
      await comeTo(page, cards)
      assert.equal(await cards.locator('[data-test=panel-item]').count(), 2)
      assert.match(await cards.innerText(), /原文未注明日期/)
      assert.match(
        await cards
          .getByRole('button', { name: /全国百佳乡镇卫生院/ })
          .first()
          .innerText(),
        /原文/,
      )
    })
  })

  test('a part of a composition leads to as many rows as it says', async () => {
    await site.reading({ at: '/sections/3-1?indicator=MED_ALL_CASES' }, async (page) => {
      const panel = page.locator('[data-test=composition]')
      await comeTo(page, panel)
      await drawn(panel)
      await openTable(panel)
      // The smallest part: its total is exact.
      const row = panel.locator('tbody tr').last()
      const said = digits(await row.locator('td').last().innerText())
      await row.locator('[data-test=composition-row]').click()
      await page.waitForURL((url) => url.pathname === '/records/mediationCases' && url.searchParams.has('where'))
      assert.ok(said > 0)
      assert.equal(await total(page), said)
    })
  })

  test('a panel without numbers says why instead of drawing some', async () => {
    await site.reading({ at: '/sections/2-3?panels=all' }, async (page) => {
      const panel = page.locator('[data-test="panel-digital.crime"]')
      await comeTo(page, panel)
      assert.match(await panel.innerText(), /原文只写/)
      assert.equal(await panel.locator('canvas').count(), 0)
    })
  })
})

describe('the capability index', () => {
  test('adds up from its contributions, for the district and for a township', async () => {
    await site.reading({}, async (page) => {
      await page.click('[data-test=capability-link]')
      await page.waitForURL((url) => url.pathname === '/capability')
      await page.locator('[data-test^=capability-6403]').first().click()
      await page.waitForURL((url) => url.searchParams.has('township'))
      await page.waitForSelector('[data-test=capability] tr.current')
      const columns = (await page.locator('[data-test=contributions] th').allInnerTexts()).map((head) => head.trim())
      const column = (head) => page.locator(`[data-test=contributions] tbody td:nth-child(${columns.indexOf(head) + 1})`).allInnerTexts()
      const points = await column('折合分数')
      const sum = points.filter((text) => text !== '—').reduce((total, text) => total + Number(text), 0)
      const score = Number(await page.locator('[data-test=capability] tr.current strong').innerText())
      assert.ok(Math.abs(sum - score) < 0.5, `${sum} against ${score}`)
      const gaps = (await column('与达标相差')).map((text) => Number(text.replace('−', '-')))
      assert.ok(gaps[0] < 0 && gaps.every((gap, at) => at === 0 || Number.isNaN(gap) || gap >= gaps[at - 1]), gaps.join(' '))
      const chart = page.locator('[data-test=dimensions]')
      await openTable(chart)
      await chart.locator('thead', { hasText: /[乡镇][\s\S]*去年同期[\s\S]*全区/ }).waitFor()
      assert.equal(await chart.locator('tbody tr').count(), 5)
      await accessible(page)
    })
  })
})

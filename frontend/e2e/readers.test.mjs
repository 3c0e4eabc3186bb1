// What holds for every reader: language, theme, widths, roles, accessibility; and every list opens.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accessible, noSidewaysScroll, text, useSite } from './harness.mjs'
import { card } from './pages.mjs'

const site = useSite()

describe('lists', () => {
  test('filter, page, sort and open a record, all in the address', async () => {
    await site.reading({ at: '/records/mediationCases?when=all' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      await page.click('[data-test=add-filter]')
      await page.click('[data-test=filter-complexity]')
      await page.check('[data-test=choice-COMPLEX]')
      await page.click('[data-test=apply]')
      await page.waitForURL((url) => url.searchParams.get('f.complexity') === 'COMPLEX')
      await page.locator('[data-test=total][data-count="855"]').waitFor()
      const first = await text(page, '[data-test=row] .open')
      await page.click('[data-test=next]')
      await page.waitForURL((url) => url.searchParams.has('after'))
      await page.waitForFunction((seen) => document.querySelector('[data-test=row] .open')?.textContent !== seen, first)
      await page.click('[data-test=previous]')
      await page.waitForURL((url) => url.searchParams.has('before'))
      await page.waitForFunction((seen) => document.querySelector('[data-test=row] .open')?.textContent === seen, first)
      await page.locator('th .sort', { hasText: '受理日期' }).click()
      await page.waitForURL((url) => url.searchParams.get('sort') === 'openedOn' && !url.searchParams.has('before'))
      await page.waitForSelector('th[aria-sort=ascending]')
      await page.locator('[data-test=row] .open').first().click()
      await page.waitForSelector('[data-test=record]')
      const record = await text(page, '[data-test=record]')
      assert.match(record, /演示数据/)
      assert.match(record, /\*/, 'names are masked')
      await page.keyboard.press('Escape')
      await page.click('[data-test=remove-complexity]')
      await page.waitForURL((url) => !url.searchParams.has('f.complexity'))
    })
  })

  test('every list opens', async () => {
    await site.reading({ at: '/?period=all' }, async (page) => {
      await page.locator('#side-nav details').evaluateAll((subjects) => {
        for (const subject of subjects) subject.open = true
      })
      await page.locator('#side-nav details:last-of-type a').first().waitFor()
      const targets = await page.locator('#side-nav a[href*="/records/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      assert.ok(targets.length >= 80)
      for (const target of targets) {
        // By its link, as a reader comes: what is waited for are rows that were not there before.
        await page.evaluate((href) => {
          for (const row of document.querySelectorAll('[data-test=row]')) row.dataset.before = ''
          document.querySelector(`#side-nav a[href="${href}"]`).click()
        }, target)
        await page.waitForURL((url) => url.pathname === new URL(target, url).pathname)
        // What lies before the data, a document of an earlier year for one, leaves a list empty.
        await page.waitForSelector('[data-test=row]:not([data-before]), [data-test=empty]')
      }
    })
  })

  test('nothing found says why', async () => {
    await site.reading({ at: '/records/mediators?f.number=nosuchnumber' }, async (page) => {
      await page.waitForSelector('[data-test=empty]')
    })
  })
})

describe('for every reader', () => {
  test('language and theme switch at once and stay', async () => {
    await site.reading({}, async (page) => {
      await page.locator('header [data-test=language]').first().click()
      await page.locator('h2', { hasText: 'The eleven sub-items' }).waitFor()
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
      await page.locator('header [data-test=theme]').first().click()
      assert.equal(await page.evaluate(() => document.documentElement.classList.contains('dark')), true)
      await page.reload()
      await page.locator('h2', { hasText: 'The eleven sub-items' }).waitFor()
      assert.equal(await page.evaluate(() => document.documentElement.classList.contains('dark')), true)
    })
  })

  test('no page scrolls sideways at 390, 1366 or 1920 pixels', async () => {
    for (const [width, height] of [
      [390, 844],
      [1366, 768],
      [1920, 1080],
    ]) {
      await site.reading({ width, height, at: null }, async (page) => {
        for (const path of ['/', '/sections/3-1', '/divisions/640302105000', '/records/mediationCases', '/reconciliation']) {
          await page.goto(path)
          await page.waitForSelector('main h1')
          await page.waitForLoadState('networkidle')
          await noSidewaysScroll(page)
        }
      })
    }
  })

  test('on a phone the menu opens and rows are cards', async () => {
    await site.reading({ width: 390, height: 844 }, async (page) => {
      await page.locator('.bar .menu').click()
      await page.locator('[data-test=subject-mediation] summary').click()
      await page.locator('#side-nav a', { hasText: '调解案件' }).click()
      await page.waitForSelector('[data-test=row]')
      assert.equal(
        await page
          .locator('[data-test=row]')
          .first()
          .evaluate((row) => getComputedStyle(row).display),
        'grid',
      )
    })
  })

  test('the clerk sees one township only, in lists and in figures', async () => {
    await site.reading({ user: 'clerk' }, async (page) => {
      // Whose figures these are is said, and a ranking of one is not shown.
      assert.equal(await text(page, '[data-test=scope]'), '金积镇')
      await page.locator('[data-test=overall]').waitFor()
      assert.equal(await page.locator('[data-test=ranking], [data-test=matrix]').count(), 0)
      await page.goto('/records/mediationCases?size=100')
      await page.waitForSelector('[data-test=row]')
      const townships = await page
        .locator('[data-test=row] a[href^="/divisions/"]')
        .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')?.slice(11, 20)))])
      assert.deepEqual(townships, ['640302100'])
      await page.goto('/divisions/640302105000')
      await page.locator('main', { hasText: '未找到该区划' }).waitFor()
      await page.goto('/')
      await page.waitForSelector('[data-test=indicator-card]')
      assert.doesNotMatch(await card(page, '服务供给').innerText(), /238\.2/)
      // A clerk learns how the township stands among all, and nothing of the others.
      await card(page, '服务事项')
        .locator('[data-test=standing]', { hasText: /乡镇平均.*第\d+名\/12/ })
        .waitFor()
    })
  })

  test('the pages pass axe’s WCAG A and AA rules, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      await site.reading({ theme, at: null }, async (page) => {
        for (const path of ['/', '/sections/3-1', '/divisions/640302105000', '/records/mediationCases', '/reconciliation']) {
          await page.goto(path)
          await page.waitForSelector('main h1')
          await page.waitForLoadState('networkidle')
          await accessible(page)
        }
      })
    }
  })
})

describe('running the platform', () => {
  test('the administrator sees the slow operations, filter and order in the address; others do not', async () => {
    await site.reading({ user: 'admin' }, async (page) => {
      await page.click('[data-test=nav-slow]')
      await page.waitForSelector('[data-test=slow-row]')
      assert.match(
        await page
          .locator('[data-test=slow-row]')
          .allInnerTexts()
          .then((rows) => rows.join(' ')),
        /Home/,
      )
      await page.fill('[data-test=slow-contains]', 'shell')
      await page.press('[data-test=slow-contains]', 'Enter')
      await page.waitForURL((url) => url.searchParams.get('q') === 'shell')
      await page.locator('[data-test=slow-row]', { hasText: 'Home' }).first().waitFor({ state: 'detached' })
      await page.locator('th .sort').nth(1).click()
      await page.waitForURL((url) => url.searchParams.get('order') === 'MEDIAN')
      await page.goto('/operations/slow?q=nothing-of-this-name')
      await page.waitForSelector('[data-test=empty]')
      for (const width of [390, 1366]) {
        await page.setViewportSize({ width, height: 844 })
        await page.goto('/operations/slow')
        await page.waitForSelector('[data-test=slow-row]')
        await noSidewaysScroll(page)
      }
    })
    await site.reading({ user: 'leader' }, async (page) => {
      assert.equal(await page.locator('[data-test=nav-slow]').count(), 0)
      await page.goto('/operations/slow')
      const refused = page.locator('[data-test=refused]', { hasText: '只有管理员可以查看慢查询' })
      assert.equal(await refused.getByRole('button').count(), 0, 'trying again would change nothing')
      await refused.getByRole('link', { name: '返回总览' }).click()
      await page.waitForURL((url) => url.pathname === '/')
    })
  })
})

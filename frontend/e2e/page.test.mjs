import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import * as harness from './harness.mjs'
import { accessible, digits, newReader, noSidewaysScroll, startBrowser, startServer, text } from './harness.mjs'

let server
let browser

before(
  async () => {
    server = await startServer()
    browser = await startBrowser()
  },
  { timeout: 180_000 },
)

after(
  async () => {
    await browser?.close()
    await server?.stop()
  },
  { timeout: 60_000 },
)

const reading = (options, run) => harness.reading(browser, server, options, run)
const card = (page, name) => page.locator('[data-test=indicator-card]', { hasText: name })

describe('signing in', { timeout: 120_000 }, () => {
  test('a wrong password is told so, in the reader’s language, and nothing else happens', async () => {
    for (const [language, words] of [
      ['zh', /密码|口令/],
      ['en', /password/i],
    ]) {
      const { page, context } = await newReader(browser, server.base, { language })
      await page.goto('/sign-in')
      await page.fill('#user-name', 'analyst')
      await page.fill('#password', 'certainly-not-it')
      await page.click('.submit')
      await page.waitForFunction(() => document.querySelector('.problem')?.textContent?.trim())
      assert.match(await text(page, '.problem'), words)
      assert.equal(new URL(page.url()).pathname, '/sign-in')
      await context.close()
    }
  })

  test('a deep link waits for the sign-in and is reached afterwards', async () => {
    const { page, context, complaints } = await newReader(browser, server.base)
    await page.goto('/records/mediators?size=50')
    await page.waitForURL((url) => url.pathname === '/sign-in')
    await page.fill('#user-name', 'analyst')
    await page.fill('#password', server.accounts.analyst)
    await page.click('.submit')
    await page.waitForURL((url) => url.pathname === '/records/mediators' && url.searchParams.get('size') === '50')
    await page.waitForSelector('[data-test=row]')
    assert.equal(await page.locator('[data-test=row]').count(), 50)
    // The refresh cookie carries the session over a reload; the token itself is nowhere to be found.
    await page.reload()
    await page.waitForSelector('[data-test=row]')
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)
    assert.doesNotMatch(stored, /eyJ/)
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('signing out ends it', async () => {
    await reading({ user: 'partner' }, async (page) => {
      await page.click('.account')
      await page.click('[data-test=sign-out]')
      await page.waitForURL((url) => url.pathname === '/sign-in')
      await page.goto('/records/mediators')
      await page.waitForURL((url) => url.pathname === '/sign-in')
    })
  })
})

describe('the overview', { timeout: 180_000 }, () => {
  test('shows the document’s profile and the figures that equal it', async () => {
    await reading({}, async (page) => {
      const profile = await text(page, '[data-test=profile]')
      for (const figure of ['1,384', '106', '22', '41']) assert.ok(profile.includes(figure), `${figure} in ${profile}`)
      assert.match(await card(page, '综治工作机制').innerText(), /97\.1/)
      assert.match(await card(page, '服务供给').innerText(), /2,382,012\.5/)
      assert.equal((await page.locator('[data-test=indicator-card]').count()) + (await page.locator('[data-test=fact-card]').count()), 11)
      await page.waitForSelector('[data-test=tile-map] canvas')
      assert.equal((await page.locator('[data-test=ranking] tbody tr a[href^="/divisions/"]').count()) >= 12, true)
      assert.match(await text(page, '[data-test=tile-map]'), /示意图/)
    })
  })

  test('leads from 97.1 % to the 830 rows behind it, and back', async () => {
    await reading({}, async (page) => {
      const figure = card(page, '综治工作机制').locator('[data-test=figure]')
      await figure.focus()
      await page.locator('.hover-note', { hasText: '855' }).waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname === '/records/mediationCases')
      await page.waitForSelector('[data-test=total]')
      assert.equal(await page.locator('[data-test=total]').getAttribute('data-count'), '830')
      assert.match(await text(page, '.chip.origin'), /来自指标/)
      await page.click('[data-test=remove-origin]')
      await page.waitForURL((url) => !url.searchParams.has('where'))
      await page.goBack()
      await page.waitForSelector('.chip.origin')
      await page.goBack()
      await page.waitForSelector('[data-test=profile]')
    })
  })

  test('leads from the hours to records that add up to them', async () => {
    await reading({}, async (page) => {
      await card(page, '服务供给').locator('[data-test=figure]').click()
      await page.waitForSelector('[data-test=sum-hours]')
      assert.match(await text(page, '[data-test=sum-hours]'), /2,382,012\.5/)
    })
  })

  test('compares by another indicator and another period, both in the address', async () => {
    await reading({}, async (page) => {
      await page.click('[data-test=period]')
      await page.locator('.choice.year', { hasText: '2018' }).click()
      await page.waitForURL((url) => url.searchParams.get('period') === '2018')
      await page.waitForFunction(() => !document.querySelector('[data-test=indicator-card]')?.textContent?.includes('2019 同比'))
      await page.goto('/?period=2019&indicator=ON_TIME_RATE')
      await page.waitForSelector('[data-test=tile-map] canvas')
      assert.match(await text(page, '[data-test=tile-map] h2'), /按时办结率/)
      assert.match(await text(page, '[data-test=period]'), /2019/)
    })
  })

  test('every chart has a table twin', async () => {
    await reading({}, async (page) => {
      await page.waitForSelector('[data-test=tile-map] canvas')
      await page.locator('[data-test=tile-map]').getByRole('button', { name: '数据表' }).click()
      assert.ok((await page.locator('[data-test=tile-map] tbody tr').count()) >= 12)
    })
  })
})

describe('places', { timeout: 180_000 }, () => {
  test('district, township, village and their records', async () => {
    await reading({}, async (page) => {
      await page.locator('[data-test=ranking] a', { hasText: '古城镇' }).click()
      await page.waitForURL((url) => url.pathname === '/divisions/640302105000')
      await page.waitForSelector('[data-test=division-indicators]')
      assert.match(await text(page, 'main h1'), /古城镇/)
      assert.match(await text(page, '[data-test=division-indicators]'), /\/ 12/)
      const own = page.locator('[data-test=division-indicators] tr', { hasText: '实名注册志愿者' }).locator('[data-test=figure]')
      const people = digits(await own.locator('.number').innerText())
      await own.click()
      await page.waitForSelector('[data-test=total]')
      assert.equal(Number(await page.locator('[data-test=total]').getAttribute('data-count')), people)
      assert.match(await text(page, '.crumbs'), /古城镇/)
      await page.goBack()
      await page.waitForSelector('[data-test=villages]')
      await page.locator('[data-test=villages] a').first().click()
      await page.waitForURL((url) => /^\/divisions\/640302105(?!000)/.test(url.pathname))
      await page.waitForSelector('[data-test=division-indicators]')
      assert.match(await text(page, '.crumbs'), /古城镇/)
      await page.locator('#tab-cases').click()
      await page.waitForSelector('[data-test=panel-mediationCases]')
      await page.waitForURL((url) => url.searchParams.get('tab') === 'cases')
    })
  })

  test('every sub-item has its page', async () => {
    await reading({ at: null }, async (page) => {
      for (const code of ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '4.1', '4.2']) {
        await page.goto(`/sections/${code.replace('.', '-')}`)
        await page.waitForSelector('[data-test=facts], [data-test=indicator-card]')
        assert.match(await text(page, 'main h1'), new RegExp(code.replace('.', '\\.')))
      }
    })
  })

  test('the reconciliation finds no difference', async () => {
    await reading({ at: '/reconciliation' }, async (page) => {
      await page.waitForSelector('[data-test=summary]')
      assert.equal(await page.locator('.mismatch').count(), 0)
      assert.ok((await page.locator('.match').count()) >= 15)
    })
  })

  test('an unknown place and an unknown page say so', async () => {
    await reading({ at: '/divisions/640302999000' }, async (page) => {
      await page.locator('main', { hasText: '没有这个区划' }).waitFor()
      await page.goto('/records/nothing')
      await page.locator('main', { hasText: '页面不存在' }).waitFor()
    })
  })
})

describe('lists', { timeout: 240_000 }, () => {
  test('filter, page, sort and open a record, all in the address', async () => {
    await reading({ at: '/records/mediationCases' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      await page.click('[data-test=add-filter]')
      await page.click('[data-test=filter-complexity]')
      await page.check('[data-test=choice-COMPLEX]')
      await page.click('[data-test=apply]')
      await page.waitForURL((url) => url.searchParams.get('f.complexity') === 'COMPLEX')
      await page.waitForFunction(() => /855/.test(document.querySelector('[data-test=count]')?.textContent ?? ''))
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
    await reading({}, async (page) => {
      const targets = await page.locator('#side-nav a[href*="/records/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      assert.ok(targets.length >= 80)
      for (const target of targets) {
        // By its link, as a reader comes: what is waited for are rows that were not there before.
        await page.evaluate((href) => {
          for (const row of document.querySelectorAll('[data-test=row]')) row.dataset.before = ''
          document.querySelector(`#side-nav a[href="${href}"]`).click()
        }, target)
        await page.waitForURL((url) => url.pathname === new URL(target, url).pathname)
        await page.waitForSelector('[data-test=row]:not([data-before])')
      }
    })
  })

  test('nothing found says why', async () => {
    await reading({ at: '/records/mediators?f.number=nosuchnumber' }, async (page) => {
      await page.waitForSelector('[data-test=empty]')
    })
  })
})

describe('for every reader', { timeout: 240_000 }, () => {
  test('language and theme switch at once and stay', async () => {
    await reading({}, async (page) => {
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
      await reading({ width, height, at: null }, async (page) => {
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
    await reading({ width: 390, height: 844 }, async (page) => {
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
    await reading({ user: 'clerk' }, async (page) => {
      // Whose figures these are is said, and a ranking of one is not shown.
      assert.equal(await text(page, '[data-test=scope]'), '金积镇')
      await page.locator('.trends', { hasText: '金积镇' }).waitFor()
      assert.equal(await page.locator('[data-test=ranking]').count(), 0)
      await page.goto('/records/mediationCases?size=100')
      await page.waitForSelector('[data-test=row]')
      const townships = await page
        .locator('[data-test=row] a[href^="/divisions/"]')
        .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')?.slice(11, 20)))])
      assert.deepEqual(townships, ['640302100'])
      await page.goto('/divisions/640302105000')
      await page.locator('main', { hasText: '没有这个区划' }).waitFor()
      await page.goto('/')
      await page.waitForSelector('[data-test=indicator-card]')
      assert.doesNotMatch(await card(page, '服务供给').innerText(), /2,382,012\.5/)
    })
  })

  test('the pages pass axe’s WCAG A and AA rules, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      await reading({ theme, at: null }, async (page) => {
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

describe('running the platform', { timeout: 120_000 }, () => {
  test('the administrator sees the slow operations, filter and order in the address; others do not', async () => {
    await reading({ user: 'admin' }, async (page) => {
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
    await reading({ user: 'leader' }, async (page) => {
      assert.equal(await page.locator('[data-test=nav-slow]').count(), 0)
      await page.goto('/operations/slow')
      await page.waitForSelector('[role=alert]')
    })
  })
})

describe('the panels of a section', { timeout: 180_000 }, () => {
  test('a datum leads to as many rows as it says, by the chart and by its table', async () => {
    await reading({ at: '/sections/1-3' }, async (page) => {
      const panel = page.locator('[data-test="panel-institution.flow"]')
      await panel.locator('canvas').waitFor()
      assert.match(await panel.innerText(), /撤、调、并、转/)
      await panel.getByRole('button', { name: '数据表' }).click()
      const row = panel.locator('tbody tr').first()
      const said = digits(await row.locator('td').last().innerText())
      assert.ok(said > 0)
      await row.locator('[data-test=panel-row]').click()
      await page.waitForURL((url) => url.pathname === '/records/institutionChanges' && url.searchParams.has('where'))
      await page.waitForSelector('[data-test=total]')
      assert.equal(Number(await page.locator('[data-test=total]').getAttribute('data-count')), said)
      await page.goBack()
      await panel.waitFor()
      await accessible(page)
    })
  })

  test('a click on a bar opens its rows', async () => {
    await reading({ at: '/sections/4-1' }, async (page) => {
      const place = page.locator('[data-test="panel-funding.bands"] .place')
      await place.locator('canvas').waitFor()
      await place.scrollIntoViewIfNeeded()
      const box = await place.boundingBox()
      // Somewhere along the names' right edge every bar begins.
      for (let down = 0.2; down < 0.9 && !new URL(page.url()).pathname.startsWith('/records/'); down += 0.06) {
        await page.mouse.click(box.x + box.width * 0.24, box.y + box.height * down)
        await page.waitForTimeout(150)
      }
      assert.equal(new URL(page.url()).pathname, '/records/villageLedgers')
      await page.waitForSelector('[data-test=total]')
      assert.ok(Number(await page.locator('[data-test=total]').getAttribute('data-count')) > 0)
    })
  })

  test('a station says who is in charge of it, masked, and leads to its record', async () => {
    await reading({ at: '/sections/1-3' }, async (page) => {
      const chart = page.locator('[data-test="panel-institution.chart"]')
      await chart.getByRole('button', { name: '高闸镇' }).click()
      await page.waitForURL((url) => url.searchParams.get('station') === '高闸镇')
      assert.equal(await chart.locator('[data-test=panel-item]').count(), 5)
      assert.match(await chart.locator('[data-test=panel-item]').first().innerText(), /\*/)
      await accessible(page)
      await chart.locator('[data-test=panel-item] a').first().click()
      await page.waitForURL((url) => url.pathname === '/records/institutions' && url.searchParams.has('where'))
      await page.waitForSelector('[data-test=total]')
      assert.equal(Number(await page.locator('[data-test=total]').getAttribute('data-count')), 1)
    })
  })

  test('honours carry the sentence of the document', async () => {
    await reading({ at: '/sections/2-1' }, async (page) => {
      const cards = page.locator('[data-test="panel-facility.honours"]')
      await cards.waitFor()
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
    await reading({ at: '/sections/3-1?indicator=MED_ALL_CASES' }, async (page) => {
      const panel = page.locator('[data-test=composition]')
      await panel.locator('canvas').waitFor()
      await panel.getByRole('button', { name: '数据表' }).click()
      // The smallest part: its total is exact.
      const row = panel.locator('tbody tr').last()
      const said = digits(await row.locator('td').last().innerText())
      await row.locator('[data-test=composition-row]').click()
      await page.waitForURL((url) => url.pathname === '/records/mediationCases' && url.searchParams.has('where'))
      await page.waitForSelector('[data-test=total]')
      assert.ok(said > 0)
      assert.equal(Number(await page.locator('[data-test=total]').getAttribute('data-count')), said)
    })
  })

  test('a panel without numbers says why instead of drawing some', async () => {
    await reading({ at: '/sections/2-3' }, async (page) => {
      const panel = page.locator('[data-test="panel-digital.crime"]')
      await panel.waitFor()
      assert.match(await panel.innerText(), /原文只写/)
      assert.equal(await panel.locator('canvas').count(), 0)
    })
  })
})

describe('the capability index', { timeout: 120_000 }, () => {
  test('adds up from its contributions, for the district and for a township', async () => {
    await reading({}, async (page) => {
      await page.click('[data-test=capability-link]')
      await page.waitForURL((url) => url.pathname === '/capability')
      await page.locator('[data-test^=capability-6403]').first().click()
      await page.waitForURL((url) => url.searchParams.has('township'))
      await page.waitForSelector('[data-test=capability] tr.current')
      const points = await page.locator('[data-test=contributions] tbody tr td:last-child').allInnerTexts()
      const sum = points.filter((text) => text !== '—').reduce((total, text) => total + Number(text), 0)
      const score = Number(await page.locator('[data-test=capability] tr.current strong').innerText())
      assert.ok(Math.abs(sum - score) < 0.5, `${sum} against ${score}`)
      await accessible(page)
    })
  })
})

// The lists that are derived from the schema: every entity has one, and figures lead to them.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accessible, digits, noSidewaysScroll, text, useSite } from './harness.mjs'
import { comeTo, total } from './pages.mjs'

const site = useSite()

describe('the list of an entity', () => {
  test('filters, pages and opens a record, from which its steps are reached', async () => {
    await site.reading({ at: '/records/appeals' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      const all = await total(page)
      await page.click('[data-test=add-filter]')
      await page.click('[data-test=filter-channel]')
      await page.locator('[data-test^=choice-]').first().check()
      await page.click('[data-test=apply]')
      await page.waitForURL((url) => url.searchParams.has('f.channel'))
      await page.waitForFunction((before) => Number(document.querySelector('[data-test=total]')?.getAttribute('data-count') ?? before) < before, all)
      const first = await text(page, '[data-test=row] .open')
      await page.click('[data-test=next]')
      await page.waitForFunction((seen) => document.querySelector('[data-test=row] .open')?.textContent !== seen, first)
      await page.locator('[data-test=row] .open').first().click()
      await page.waitForSelector('[data-test=record]')
      assert.ok(new URL(page.url()).searchParams.has('record'))
      assert.match(await text(page, '[data-test=record]'), /\*/, 'names are masked')
      const steps = page.locator('[data-test=related] a', { hasText: '办理过程' })
      const expected = digits(await steps.innerText())
      await steps.click()
      await page.waitForURL((url) => url.pathname === '/records/appealSteps')
      await page.waitForSelector('[data-test=row]')
      assert.equal(await total(page), expected)
    })
  })

  test('keeps the open record in the address: a reload shows it, closing removes it', async () => {
    await site.reading({ at: '/records/serviceCentres' }, async (page) => {
      await page.locator('[data-test=row] .open').first().click()
      await page.waitForSelector('[data-test=record]')
      const shown = await text(page, '[data-test=record] dd')
      await page.reload()
      await page.waitForSelector('[data-test=record]')
      assert.equal(await text(page, '[data-test=record] dd'), shown)
      await page.keyboard.press('Escape')
      await page.waitForURL((url) => !url.searchParams.has('record'))
    })
  })

  test('finds by pinyin and looks for what is not reported', async () => {
    await site.reading({ at: '/records/serviceCentres' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      await page.fill('[data-test=search]', 'gucheng')
      await page.press('[data-test=search]', 'Enter')
      await page.waitForURL((url) => url.searchParams.get('f.search') === 'gucheng')
      await page.waitForFunction(() => document.querySelectorAll('[data-test=row]').length === 1)
      assert.match(await text(page, '[data-test=row]'), /古城镇/)
      await page.goto('/records/appeals?f.closedOn=unknown')
      await page.waitForSelector('[data-test=row]')
      assert.match(await text(page, '[data-test=chip]'), /未填报/)
    })
  })

  test('shows the columns that are chosen, and reads them from the server', async () => {
    await site.reading({ at: '/records/appeals' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      assert.equal(await page.locator('thead th', { hasText: '首问首办责任人' }).count(), 0)
      await page.click('[data-test=columns]')
      await page.locator('.columns label', { hasText: '首问首办责任人' }).locator('input').check()
      await page.locator('thead th', { hasText: '首问首办责任人' }).waitFor()
      await page.waitForFunction(() => /\*/.test(document.querySelector('[data-test=row]')?.textContent ?? ''))
    })
  })
})

describe('from a figure to its rows', () => {
  test('the count of the list is the figure', async () => {
    await site.reading({ at: null }, async (page) => {
      for (const [section, name, list] of [
        ['3-2', '受理诉求', 'appeals'],
        ['2-1', '养老服务设施', 'eldercareFacilities'],
        ['2-1', '民生服务中心', 'serviceCentres'],
      ]) {
        await page.goto(`/sections/${section}`)
        // Counts stand among the figures that are folded.
        await page.locator('[data-test=rest]').evaluate((rest) => {
          rest.open = true
        })
        const line = page.locator('[data-test=indicator-row]', { has: page.getByRole('button', { name, exact: true }) })
        const figure = line.locator('[data-test=figure]')
        const value = digits(await figure.locator('.number').innerText())
        await figure.click()
        await page.waitForURL((url) => url.pathname === `/records/${list}`)
        assert.equal(await total(page), value, name)
      }
    })
  })

  test('a section shows all of its lists, one at a time', async () => {
    await site.reading({ at: '/sections/3-2' }, async (page) => {
      await comeTo(page, page.locator('[data-test=panel-appeals]'))
      await page.click('[data-test=tab-disclosures]')
      await page.waitForSelector('[data-test=panel-disclosures] [data-test=row]')
      await page.keyboard.press('ArrowRight')
      await page.waitForSelector('[data-test=panel-petitionSessions] [data-test=row]')
    })
  })
})

describe('a list and the period', () => {
  const days = (page, column) =>
    page.locator('[data-test=row] td').evaluateAll((cells, name) => cells.filter((cell) => cell.dataset.label === name).map((cell) => cell.innerText), column)

  test('the rows are those of the period that the page names, on a list and behind a figure', async () => {
    await site.reading({ at: '/records/serviceRequests?period=2018' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      for (const day of await days(page, '受理日期')) assert.match(day, /^2018-/)
      const year = await total(page)
      await page.click('[data-test=all-periods]')
      await page.waitForURL((url) => url.searchParams.get('when') === 'all')
      await page.waitForFunction((before) => Number(document.querySelector('[data-test=total]')?.getAttribute('data-count') ?? 0) > before, year)
      await page.goto('/sections/2-2?period=2019')
      await page.locator('[data-test=indicator-card]', { hasText: '按时办结率' }).locator('[data-test=figure]').first().click()
      await page.waitForSelector('[data-test=row]')
      const before = await total(page)
      await page.click('[data-test=period]')
      await page.locator('.el-popover[role=dialog] .choice.year', { hasText: '2018' }).click()
      await page.waitForURL((url) => url.searchParams.get('period') === '2018')
      await page.waitForFunction(
        (seen) => ![null, seen].includes(document.querySelector('[data-test=total]')?.getAttribute('data-count') ?? null),
        String(before),
      )
      // The total and the rows come in answers of their own.
      await page.waitForFunction(() => document.querySelector('[data-test=row] td[data-label="办结日期"]')?.textContent?.trim().startsWith('2018-'))
      for (const day of await days(page, '办结日期')) assert.match(day, /^2018-/)
    })
  })

  test('what is overdue is chosen at once, and marked by a shape and a word', async () => {
    await site.reading({ at: '/records/serviceRequests' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      await page.click('[data-test=quick-overdue]')
      await page.waitForURL((url) => url.searchParams.get('quick') === 'overdue')
      await page.waitForFunction(() => document.querySelectorAll('[data-test=row].overdue').length > 0)
      assert.match(await text(page, '[data-test=due]'), /■ 逾期\d+天/)
    })
  })

  test('the district’s own address shows the whole district', async () => {
    await site.reading({ at: '/records/mediationCases?when=all' }, async (page) => {
      const all = await total(page)
      await page.goto('/records/mediationCases?when=all&division=640302000000')
      assert.equal(await total(page), all)
    })
  })
})

describe('the boundaries', () => {
  test('are chosen in the address, explained, and carried along; the document’s are the default', async () => {
    await site.reading({ at: '/sections/3-1' }, async (page) => {
      await page.click('[data-test=boundaries-button]')
      assert.equal(await page.locator('[data-test=boundaries-BASELINE]').isChecked(), true)
      const shown = () => page.locator('[data-test=indicator-card]').first().locator('.number').first().innerText()
      const before = await shown()
      await page.check('[data-test=boundaries-CURRENT]')
      await page.waitForURL((url) => url.searchParams.get('boundaries') === 'CURRENT')
      await page.locator('[data-test=boundaries-button]', { hasText: '现行区划' }).waitFor()
      await page.keyboard.press('Escape')
      assert.equal(await shown(), before, 'the district’s figure is the same under any boundaries')
      const township = page.locator('.ranks a[href*="/divisions/640302105000"]').first()
      await comeTo(page, township)
      await township.click()
      await page.waitForURL((url) => url.pathname === '/divisions/640302105000' && url.searchParams.get('boundaries') === 'CURRENT')
      await page.waitForSelector('[data-test=division-cards] [data-test=figure]')
      await accessible(page)
      await page.click('[data-test=boundaries-button]')
      await page.locator('[data-test=boundaries] a').click()
      await page.waitForURL((url) => url.pathname === '/records/divisionChanges')
      await page.waitForSelector('[data-test=row]')
    })
  })
})

describe('lists for every reader', () => {
  test('fit a phone and pass axe’s rules, in both languages and themes', async () => {
    for (const [width, height, language, theme] of [
      [390, 844, 'zh', 'light'],
      [390, 844, 'en', 'dark'],
      [1366, 768, 'en', 'light'],
      [1366, 768, 'zh', 'dark'],
    ]) {
      await site.reading({ width, height, language, theme, at: null }, async (page) => {
        for (const path of ['/records/appeals', '/records/serviceCentres?f.search=gucheng', '/records/documentFacts']) {
          await page.goto(path)
          await page.waitForSelector('[data-test=row]')
          await noSidewaysScroll(page)
          await accessible(page)
        }
        await page.locator('[data-test=row] .open').first().click()
        await page.waitForSelector('[data-test=record]')
        await accessible(page)
      })
    }
  })
})

// The page by keyboard and by ear: where the focus goes, what is announced, what the document is called.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { useSite } from './harness.mjs'

const site = useSite()
const holds = (page, selector) => page.waitForFunction((inside) => document.activeElement?.closest(inside) !== null, selector)
const panel = '.el-popover[role=dialog]'

describe('a panel that opens at a button', () => {
  test('takes the focus, keeps Tab inside, and gives the focus back', async () => {
    await site.reading({ at: '/records/appeals' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      for (const button of ['[data-test=period]', '.account', '[data-test=columns]', '[data-test=add-filter]']) {
        await page.locator(button).focus()
        await page.keyboard.press('Enter')
        await holds(page, panel)
        assert.equal(await page.locator(button).getAttribute('aria-expanded'), 'true')
        await page.keyboard.press('Shift+Tab')
        await holds(page, panel)
        await page.keyboard.press('Tab')
        await holds(page, panel)
        await page.keyboard.press('Escape')
        await holds(page, button)
      }
    })
  })

  test('keeps the focus while its content changes, and returns it after a choice', async () => {
    await site.reading({ at: '/records/appeals' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      await page.locator('[data-test=add-filter]').focus()
      await page.keyboard.press('Enter')
      await holds(page, panel)
      await page.keyboard.press('Enter')
      await holds(page, '.editor')
      await page.keyboard.press('Escape')
      await page.locator('[data-test=period]').focus()
      await page.keyboard.press('Enter')
      await holds(page, panel)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await holds(page, '[data-test=period]')
    })
  })
})

test('the navigation of a phone takes the focus and gives it back', async () => {
  await site.reading({ width: 390, height: 844, at: '/' }, async (page) => {
    await page.locator('button.menu').focus()
    await page.keyboard.press('Enter')
    await holds(page, '#side-nav')
    await page.keyboard.press('Shift+Tab')
    await holds(page, '#side-nav')
    await page.keyboard.press('Escape')
    await holds(page, 'button.menu')
  })
})

describe('a page that opens', () => {
  test('has a title of its own, is announced, and its heading has the focus', async () => {
    await site.reading({ at: '/' }, async (page) => {
      const titles = new Set([await page.title()])
      await page.locator('#side-nav a[href*="/sections/3-1"]').click()
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
      await page.waitForFunction(() => document.querySelector('[data-test=announced]')?.textContent?.startsWith('3.1'))
      assert.match(await page.title(), /^3\.1 .+ · 乡镇“3422”$/)
      titles.add(await page.title())
      for (const path of ['/records/appeals', '/divisions/640302105000', '/capability', '/what-if', '/reconciliation', '/nowhere']) {
        await page.goto(path)
        await page.waitForSelector('h1')
        await page.waitForFunction(() => document.title.includes(' · 乡镇'))
        titles.add(await page.title())
      }
      assert.equal(titles.size, 8, [...titles].join('\n'))
    })
  })

  test('says the period and the language that are chosen', async () => {
    await site.reading({ at: '/?period=2018' }, async (page) => {
      assert.match(await page.title(), /2018/)
      await page.click('[data-test=period]')
      await page.locator(`${panel} .choice`, { hasText: '2019' }).first().click()
      await page.waitForFunction(() => /2019/.test(document.querySelector('[data-test=announced]')?.textContent ?? ''))
      await page.click('[data-test=language]')
      await page.waitForFunction(() => /^Overview/.test(document.querySelector('[data-test=announced]')?.textContent ?? ''))
      assert.match(await page.title(), /^Overview/)
    })
  })
})

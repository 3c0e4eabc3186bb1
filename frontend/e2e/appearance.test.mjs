// How the page looks and behaves whatever it shows: what closes, what stays in view, what is printed.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { text, useSite } from './harness.mjs'
import { comeTo } from './pages.mjs'

const site = useSite()

describe('the page', () => {
  test('a panel that opens at a button closes with Escape, and the focus is where it was', async () => {
    await site.reading({ language: 'en', at: '/?period=2019-03' }, async (page) => {
      for (const [button, panel] of [
        ['.account', '[data-test=sign-out]'],
        ['[data-test=period]', '.choice.year'],
      ]) {
        await page.locator(button).focus()
        await page.keyboard.press('Enter')
        await page.locator(panel).first().waitFor()
        await page.keyboard.press('Escape')
        await page.locator(panel).first().waitFor({ state: 'hidden' })
        assert.equal(await page.locator(button).evaluate((place) => place === document.activeElement), true, button)
      }
      assert.match(await text(page, '[data-test=period]'), /2019-03/)
    })
  })

  test('a sentence of the document is quoted once, however many figures it has', async () => {
    await site.reading({ at: '/sections/1-1' }, async (page) => {
      await comeTo(page, page.locator('[data-test=facts]'))
      await page.waitForSelector('[data-test=quote]')
      const sentences = await page.locator('[data-test=quote] blockquote').allInnerTexts()
      assert.equal(new Set(sentences).size, sentences.length)
      assert.ok((await page.locator('[data-test=quote] li').count()) > sentences.length)
    })
  })

  test('a list ends where the window does, and the mark of demo data stays in view', async () => {
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ]) {
      await site.reading({ width, height, at: '/records/appeals' }, async (page) => {
        await page.waitForSelector('[data-test=row]')
        assert.ok((await page.evaluate(() => document.documentElement.scrollHeight)) <= height, `${height}`)
        await page.goto('/reconciliation')
        await page.waitForSelector('[data-test=summary]')
        await page.evaluate(() => window.scrollTo(0, 2000))
        assert.equal(await page.locator('.ribbon').evaluate((ribbon) => ribbon.getBoundingClientRect().top), 0)
      })
    }
  })

  test('headings go down one level at a time, from the page’s own', async () => {
    for (const [at, loaded] of [
      ['/', 'main h2'],
      ['/sections/2-2', 'main h2'],
      ['/divisions/640302100000', 'main h2'],
      ['/capability', 'main h2'],
      ['/what-if', 'main h2'],
      ['/records/appeals', '[data-test=row]'],
    ]) {
      await site.reading({ at }, async (page) => {
        await page.waitForSelector(loaded)
        const levels = await page.locator('h1, h2, h3, h4, h5').evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])))
        assert.equal(levels[0], 1, `${at} begins with h${levels[0]}`)
        const skipped = levels.filter((level, index) => index > 0 && level > levels[index - 1] + 1)
        assert.deepEqual(skipped, [], `${at}: ${levels.join(' ')}`)
      })
    }
  })

  test('what fingers press is large enough on a phone', async () => {
    for (const at of ['/', '/sections/2-2', '/divisions/640302100000', '/capability']) {
      await site.reading({ at, width: 390, height: 844, touch: true }, async (page) => {
        await page.waitForSelector('main h2')
        const small = await page.evaluate(() => {
          const room = (element) => element.getBoundingClientRect()
          const pressed = [...document.querySelectorAll('main a[href], main button, main summary')].filter((element) => room(element).width > 0)
          const main = [...document.querySelectorAll('.bar button, .bottom a, .bottom button, main .actions button')].filter(
            (element) => room(element).width > 0,
          )
          return [...pressed.filter((element) => room(element).height < 24), ...main.filter((element) => room(element).height < 44)].map(
            (element) => `${element.outerHTML.slice(0, 120)} ${room(element).height}`,
          )
        })
        assert.deepEqual(small, [], at)
      })
    }
  })

  test('full screen is offered only where there is one', async () => {
    const { page, context } = await site.signedInReader({ at: null })
    await context.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }))
    await page.goto('/')
    await page.waitForSelector('[data-test=period]')
    assert.equal(await page.locator('[data-test=full-screen]').count(), 0)
    await context.close()
    await site.reading({}, async (other) => assert.equal(await other.locator('[data-test=full-screen]').count(), 1))
  })

  test('paper gets the page without its controls, in ink, in the dark theme too', async () => {
    await site.reading({ theme: 'dark', at: '/reconciliation' }, async (page) => {
      await page.waitForSelector('[data-test=summary]')
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('#side-nav').isVisible(), false)
      const ink = await page.locator('main h1').evaluate((heading) => getComputedStyle(heading).color)
      assert.ok(Math.max(...ink.match(/\d+/g).map(Number)) < 100, ink)
    })
  })

  test('a list is printed whole, below a head that says what it is', async () => {
    // A sheet is narrower than the width at which the page takes its form for small screens.
    await site.reading({ width: 720, height: 1000, at: '/records/serviceRequests' }, async (page) => {
      await page.waitForSelector('[data-test=row]')
      await page.emulateMedia({ media: 'print' })
      for (const control of ['.bottom', '#side-nav', '.pager', '[data-test=add-filter]', '[data-test=copy]', '.ribbon'])
        assert.equal(await page.locator(control).first().isVisible(), false, control)
      assert.match(await text(page, '[data-test=print-head]'), /政务办件[\s\S]*数据截至/)
      const table = await page.locator('table.rows').evaluate((element) => element.getBoundingClientRect().width)
      assert.ok(table <= 720, `${table}`)
      const last = page.locator('[data-test=row]').last()
      assert.ok((await last.boundingBox()).height > 0)
      assert.equal(await page.locator('.scroller').evaluate((box) => box.scrollHeight <= box.clientHeight + 1), true, 'rows are cut off')
      // One page of twenty rows is one sheet: nothing pushes the list to the next.
      const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []
      assert.equal(sheets.length, 1)
    })
  })

  test('charts are printed light and as wide as the sheet, those below the window too', async () => {
    await site.reading({ theme: 'dark', at: '/sections/3-1' }, async (page) => {
      // What lies below the window comes after a while, without anybody scrolling.
      await page.locator('[data-test=panels] [data-test=paper]').nth(3).waitFor({ state: 'attached' })
      await page.waitForTimeout(2000)
      const drawn = await page.locator('.chart .frame canvas').count()
      await page.evaluate(() => {
        window.addEventListener('beforeprint', () => {
          window.onPaper = [...document.querySelectorAll('[data-test=paper]')].map((place) => place.innerHTML)
        })
      })
      await page.pdf({ preferCSSPageSize: true })
      const papers = await page.evaluate(() => window.onPaper)
      assert.ok(papers.length > drawn, `${papers.length} on paper, ${drawn} on the screen`)
      for (const paper of papers) {
        assert.match(paper, /^<svg [^>]*width="669"/)
        // Ink of the dark theme would be too pale on paper.
        assert.doesNotMatch(paper, /#e6eaf0|#aab4c1|#2b3542/i)
      }
      assert.equal(await page.locator('[data-test=paper] svg').count(), 0, 'drawings for paper stay')
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      assert.equal(await page.locator('.chart .frame').first().isVisible(), false)
      const box = await page.locator('[data-test=paper] svg').first().boundingBox()
      assert.ok(box.width > 600 && box.height > 100, JSON.stringify(box))
    })
  })

  test('paper says that the page was printed before all had come', async () => {
    await site.reading({ at: '/sections/3-1' }, async (page) => {
      await page.waitForSelector('[data-test=indicator-card]')
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      assert.match(await text(page, '[data-test=print-head]'), /本件不完整/)
    })
  })

  test('a record that is open is printed in its list’s place', async () => {
    await site.reading({ theme: 'dark', at: '/records/appeals' }, async (page) => {
      await page.locator('[data-test=row] .open').first().click()
      await page.waitForSelector('[data-test=record]')
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('table.rows').isVisible(), false)
      assert.equal(await page.locator('[data-test=record]').isVisible(), true)
      assert.equal(await page.locator('.record-drawer').evaluate((drawer) => getComputedStyle(drawer).backgroundColor), 'rgb(255, 255, 255)')
    })
  })
})

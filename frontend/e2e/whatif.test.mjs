// The what-if page: what another policy would cost, computed by the API and never stored.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { accessible, digits, noSidewaysScroll, signIn, text, useSite } from './harness.mjs'
import { openTable } from './pages.mjs'

const site = useSite()
const field = (page, name) => page.locator(`[data-test=field-${name}]`)
const changed = (page, selector, before) =>
  page.waitForFunction(
    ([where, said]) => document.querySelector(where)?.textContent !== said && !document.querySelector('[aria-busy=true]'),
    [selector, before],
  )
const content = (page, selector) => page.locator(selector).first().textContent()
const whole = (text) => BigInt(text.split('\n')[0].replace(/[^\d-]/g, ''))

describe('the reward rule', () => {
  test('is reached from the sub-item, shows the cost against the policy in force, and every village’s reason', async () => {
    await site.reading({ at: '/sections/4-1' }, async (page) => {
      await page.click('[data-test=what-if-reward]')
      await page.waitForURL((url) => url.pathname === '/what-if' && url.searchParams.get('preset') === 'STEPPED')
      await page.waitForSelector('[data-test=village]')
      assert.match(await text(page, '[data-test=what-if]'), /仅供测算，不保存/)
      const [cost, active, difference] = await Promise.all(['this', 'active', 'difference'].map((name) => text(page, `[data-test=cost-${name}] .figure`)))
      assert.ok(Math.abs(digits(active) - digits(cost) - digits(difference)) < 0.01 && difference.startsWith('−'), `${cost} − ${active} = ${difference}`)
      await page.locator('[data-test=rule-chart] canvas').waitFor()
      await openTable(page.locator('[data-test=rule-chart]'))
      assert.ok((await page.locator('[data-test=rule-chart] tbody tr').count()) > 90)

      const awarded = digits(await text(page, '[data-test=outcome-AWARDED] strong'))
      await page.click('[data-test=outcome-AWARDED]')
      await page.waitForURL((url) => url.searchParams.get('outcome') === 'AWARDED')
      await page.waitForFunction((n) => document.querySelectorAll('[data-test=village]').length === n, awarded)
      await page.locator('[data-test=explain]').first().click()
      assert.match(await text(page, '[data-test=explanation]'), /分档办法.*规则R-1|封顶额.*规则R-1/)
      await page.locator('[data-test=village] a').first().click()
      await page.waitForURL((url) => url.pathname.startsWith('/divisions/'))
    })
  })

  test('copies its link on a page without TLS too, and says when the browser refuses', async () => {
    const { page, context } = await site.signedInReader({ at: null })
    await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.goto('/what-if')
    const share = page.locator('[data-test=share]')
    await share.click()
    await share.filter({ hasText: '链接已复制' }).waitFor()
    await page.evaluate(() => (document.execCommand = () => false))
    await share.click()
    await share.filter({ hasText: '浏览器不允许复制' }).waitFor()
    await context.close()
  })

  test('villages without an award lie below the scale of awards', async () => {
    await site.reading({ at: '/what-if' }, async (page) => {
      const chart = page.locator('[data-test=rule-chart]')
      await chart.locator('canvas').waitFor()
      assert.match(await chart.locator('[role=img]').getAttribute('aria-label'), /^增长多少，奖励多少？.{1,60}$/)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        (async () => {
          await chart.getByRole('button', { name: '图形操作' }).click()
          await page.getByRole('button', { name: '保存 SVG' }).click()
        })(),
      ])
      const svg = readFileSync(await download.path(), 'utf8')
      assert.match(svg, />收入未达门槛</)
      assert.match(svg, />−10%</)
    })
  })

  test('is computed anew while it is edited; the address carries it to another reader', async () => {
    await site.reading({ at: '/what-if' }, async (page) => {
      await page.waitForSelector('[data-test=village]')
      assert.equal(await text(page, '[data-test=cost-difference] .figure'), '0')
      const before = await content(page, '[data-test=cost-this]')
      await field(page, 'floor').fill('500000')
      await page.waitForURL((url) => url.searchParams.get('floor') === '500000')
      await changed(page, '[data-test=cost-this]', before)
      await page.click('[data-test=add-anchor]')
      await page.keyboard.type('50')
      await page.keyboard.press('Tab')
      await page.keyboard.type('150000')
      await page.waitForURL((url) => url.searchParams.get('anchors') === '10:50000,30:100000,50:150000')
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
      const said = await text(page, '[data-test=cost]')
      const address = page.url()

      // What is wrong is shown beside its field, stays out of the address, and leaves the last result standing.
      await field(page, 'growth-1').fill('5')
      assert.match(await text(page, '[data-test=wrong-growth-1]'), /大于上一行/)
      await page.waitForSelector('[data-test=invalid]')
      await page.waitForTimeout(700)
      assert.equal(page.url(), address)
      assert.equal(await text(page, '[data-test=cost]'), said)
      await field(page, 'growth-1').fill('30')
      await page.locator('[data-test=invalid]').waitFor({ state: 'detached' })

      const other = await site.newReader()
      await signIn(other.page, site.accounts, 'analyst')
      await other.page.goto(address)
      await other.page.waitForSelector('[data-test=cost]')
      assert.equal(await text(other.page, '[data-test=cost]'), said)
      await other.context.close()

      await page.click('[data-test=reset]')
      await page.waitForURL((url) => !url.searchParams.has('anchors'))
      await page.waitForFunction(() => document.querySelector('[data-test=cost-difference] .figure')?.textContent === '0')
      assert.equal(await field(page, 'floor').inputValue(), '1000000')
      assert.equal(await field(page, 'growth-2').count(), 0)
    })
  })

  test('pages through the villages, and sends nothing but questions', async () => {
    await site.reading({ at: null }, async (page) => {
      const sent = []
      page.on('request', (request) => request.url().endsWith('/graphql') && sent.push(request.postDataJSON().query))
      await page.goto('/what-if?rule=reward&preset=STEPPED')
      await page.waitForSelector('[data-test=village]')
      const first = await text(page, '[data-test=village]')
      await page.click('[data-test=next]')
      await page.waitForURL((url) => url.searchParams.get('skip') === '20')
      await page.waitForFunction(() => document.querySelector('[data-test=range]')?.textContent?.includes('21'))
      // The rows before stay, dimmed, until the next are there.
      await page.waitForFunction((before) => document.querySelector('[data-test=village]')?.innerText !== before, first)
      await page.goBack()
      await page.waitForURL((url) => !url.searchParams.has('skip'))
      assert.ok(sent.length > 2)
      assert.deepEqual(
        sent.filter((query) => /\bmutation\b/.test(query)),
        [],
      )
    })
  })

  test('says what of an address it cannot use', async () => {
    await site.reading({ at: null }, async (page) => {
      for (const [query, words] of [
        ['rule=reward&policy=R-99', /办法/],
        ['rule=reward&year=1900&method=LINEAR&floor=-1', /年份.*奖励参数/],
        ['rule=allocation&w.AGRICULTURE=AREA:0.9', /权重/],
        ['rule=taxes', /试算内容/],
      ]) {
        await page.goto(`/what-if?${query}`)
        await page.waitForSelector('[data-test=cost]')
        assert.match(await text(page, '[data-test=refused]'), words)
        assert.match(await text(page, '[data-test=cost-difference]'), /^0/)
      }
    })
  })
})

describe('the allocation of lump sums', () => {
  test('moves money between townships and leaves the sum, to the yuan', async () => {
    await site.reading({ at: '/what-if' }, async (page) => {
      await page.locator('#tab-reward').focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL((url) => url.searchParams.get('rule') === 'allocation')
      await page.waitForSelector('[data-test=township]')
      assert.match(await text(page, '[data-test=allocation-form]'), /示例权重/)
      await page.waitForSelector('[data-test=unmoved]')

      await field(page, 'AGRICULTURE-AREA').fill('0.9')
      assert.match(await text(page, '[data-test=sum-AGRICULTURE]'), /1\.65[\s\S]*应为1/)
      await page.waitForSelector('[data-test=invalid]')
      await field(page, 'AGRICULTURE-VILLAGES').fill('')
      await field(page, 'AGRICULTURE-BASE').fill('0.1')
      assert.match(await text(page, '[data-test=sum-AGRICULTURE]'), /1$/)
      await page.waitForURL((url) => url.searchParams.get('w.AGRICULTURE') === 'AREA:0.9,BASE:0.1')
      await page.locator('[data-test=differences-chart] canvas').waitFor()
      assert.equal(await text(page, '[data-test=cost-difference] .figure'), '0')

      await field(page, 'pool-ADMINISTRATION').fill('90000001')
      await page.waitForURL((url) => url.searchParams.get('p.ADMINISTRATION') === '90000001')
      await page.waitForFunction(() => document.querySelector('[data-test=whole] td')?.textContent?.startsWith('90,000,001'))
      const columns = await page
        .locator('[data-test=township]')
        .evaluateAll((rows) => rows.map((row) => [...row.cells].slice(1, 6).map((cell) => cell.innerText)))
      assert.equal(columns.length, 12)
      const sums = [0, 1, 2, 3, 4].map((at) => columns.reduce((sum, row) => sum + whole(row[at]), 0n))
      const foot = await page.locator('[data-test=whole] td').evaluateAll((cells) => cells.slice(0, 5).map((cell) => cell.innerText))
      assert.deepEqual(sums, foot.map(whole))
      assert.equal(sums[0], 90000001n)
      assert.match(await text(page, '[data-test=exact]'), new RegExp(`${sums[4].toLocaleString('en-US')}元，一元不差`))
      await page.locator('[data-test=explain]').first().click()
      assert.match(await text(page, '[data-test=explanation]'), /规则R-4/)

      await page.click('[data-test=preset-equal]')
      await page.waitForURL((url) => url.searchParams.get('w.ADMINISTRATION') === 'ECONOMY:0.2,POPULATION:0.2,AREA:0.2,VILLAGES:0.2,BASE:0.2')
      await page.click('[data-test=reset]')
      await page.waitForSelector('[data-test=unmoved]')
      assert.deepEqual([...new URL(page.url()).searchParams.keys()], ['rule'])
    })
  })

  test('shows a clerk the own township, and says so', async () => {
    await site.reading({ user: 'clerk', at: '/what-if?rule=allocation' }, async (page) => {
      await page.waitForSelector('[data-test=township]')
      assert.equal(await page.locator('[data-test=township]').count(), 1)
      assert.match(await text(page, '[data-test=own-township]'), /金积镇/)
      assert.match(await text(page, '[data-test=exact]'), /本乡镇分得.*占全区资金总额/)
      await page.goto('/what-if?rule=reward')
      await page.waitForSelector('[data-test=village]')
      const townships = await page.locator('[data-test=village] td.town').allInnerTexts()
      assert.deepEqual([...new Set(townships)], ['金积镇'])
    })
  })
})

describe('the what-if page', () => {
  test('fits its widths and passes axe’s rules, in both languages and themes', async () => {
    for (const [width, height, language, theme] of [
      [1920, 1080, 'zh', 'light'],
      [1366, 768, 'en', 'dark'],
      [390, 844, 'en', 'light'],
    ]) {
      await site.reading({ width, height, language, theme, at: null }, async (page) => {
        for (const query of ['rule=reward&preset=STEPPED', 'rule=allocation&w.AGRICULTURE=AREA:1']) {
          await page.goto(`/what-if?${query}`)
          await page.waitForSelector('[data-test=cost]')
          await page.waitForLoadState('networkidle')
          await noSidewaysScroll(page)
          await accessible(page)
          if (language === 'en') assert.doesNotMatch(await text(page, '[data-test=cost]'), /[\u4e00-\u9fff]/)
        }
      })
    }
  })
})

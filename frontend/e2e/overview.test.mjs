// From signing in to the overview and the places that it leads to.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { digits, text, useSite } from './harness.mjs'
import { card, drawn, openTable, total } from './pages.mjs'

const site = useSite()

/** The operations that the page sends until nothing is on its way. */
async function operationsOf(page, visit) {
  const asked = []
  const note = (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData())
  }
  page.on('request', note)
  await visit()
  await page.waitForSelector('[data-test=figure] .number')
  await page.waitForLoadState('networkidle')
  page.off('request', note)
  return asked.map((body) => ({ body, name: /query (\w+)/.exec(body)?.[1] }))
}

describe('the first requests', () => {
  for (const [user, path] of [
    ['leader', '/'],
    ['clerk', '/'],
    ['leader', '/?period=2018&boundaries=AT_PERIOD'],
    ['leader', '/?period=all'],
  ])
    test(`of ${path} for ${user} are sent before the page’s code runs, and once each`, () =>
      site.reading({ user }, async (page) => {
        for (const visit of [() => page.goto(path), () => page.reload()]) {
          const operations = await operationsOf(page, visit)
          assert.equal(new Set(operations.map(({ body }) => body)).size, operations.length)
          const order = operations.map(({ name }) => name)
          assert.deepEqual(order.slice(0, 4).sort(), ['Home', 'HomeIndex', 'HomeLights', 'Shell'], order.join(' '))
        }
      }))
})

describe('signing in', () => {
  test('a wrong password is refused in the reader’s language, and nothing else happens', async () => {
    for (const [language, words] of [
      ['zh', /密码/],
      ['en', /password/i],
    ]) {
      const { page, context } = await site.newReader({ language })
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
    const { page, context, complaints } = await site.newReader()
    await page.goto('/records/mediators?size=50')
    await page.waitForURL((url) => url.pathname === '/sign-in')
    await page.fill('#user-name', 'analyst')
    await page.fill('#password', site.accounts.analyst)
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
    await site.reading({ user: 'partner' }, async (page) => {
      await page.click('.account')
      await page.click('[data-test=sign-out]')
      await page.waitForURL((url) => url.pathname === '/sign-in')
      await page.goto('/records/mediators')
      await page.waitForURL((url) => url.pathname === '/sign-in')
    })
  })
})

describe('the overview', () => {
  test('shows the document’s profile and the figures that equal it', async () => {
    await site.reading({ at: '/?period=all' }, async (page) => {
      const profile = await text(page, '[data-test=profile]')
      for (const figure of ['1,384', '106', '22', '41']) assert.ok(profile.includes(figure), `${figure} in ${profile}`)
      assert.match(await card(page, '综治工作机制').innerText(), /97\.1/)
      assert.match(await card(page, '服务供给').innerText(), /238\.2\s*万小时/)
      await card(page, '服务供给').locator('[data-test=figure]').focus()
      await page.locator('.hover-note', { hasText: '2,382,012.5小时' }).waitFor()
      assert.equal(await page.locator('[data-test=indicator-card]').count(), 11)
      await page.locator('#detail').scrollIntoViewIfNeeded()
      await page.waitForSelector('[data-test=ranking] tbody tr')
      assert.equal((await page.locator('[data-test=ranking] tbody tr a[href^="/divisions/"]').count()) >= 12, true)
      await page.click('[data-test=as-map]')
      await page.waitForSelector('[data-test=tile-map] canvas')
      assert.match(await text(page, '[data-test=tile-map]'), /示意图/)
    })
  })

  test('leads from 97.1 % to the 25 rows that failed, the 830 that it counts, and back', async () => {
    await site.reading({ at: '/?period=all' }, async (page) => {
      const figure = card(page, '综治工作机制').locator('[data-test=figure]')
      await figure.focus()
      await page.locator('.hover-note', { hasText: '855' }).waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname === '/records/mediationCases')
      // What speaks against the figure comes first, then the rows that it counts.
      assert.equal(await total(page), 25)
      await page.click('[data-test=side-num]')
      await page.locator('[data-test=total][data-count="830"]').waitFor()
      assert.match(await text(page, '[data-test=origin]'), /调解成功率（疑难复杂）/)
      await page.click('[data-test=remove-origin]')
      await page.waitForURL((url) => !url.searchParams.has('ind'))
      await page.goBack()
      await page.locator('[data-test=total][data-count="830"]').waitFor()
      await page.goBack()
      await page.locator('[data-test=total][data-count="25"]').waitFor()
      await page.goBack()
      await page.waitForSelector('[data-test=profile]')
    })
  })

  test('leads from the hours to records that add up to them', async () => {
    await site.reading({ at: '/?period=all' }, async (page) => {
      await card(page, '服务供给').locator('[data-test=figure]').click()
      await page.waitForSelector('[data-test=sum-hours]')
      assert.match(await text(page, '[data-test=sum-hours]'), /2,382,012\.5/)
    })
  })

  test('opens with the year to date, and the light of the newest month beside', async () => {
    await site.reading({}, async (page) => {
      const enforcement = card(page, '综合执法改革')
      assert.match(await enforcement.locator('[data-test=figure]').innerText(), /92\.7/)
      assert.match(await enforcement.locator('.lamp').innerText(), /正常/)
      assert.match(await enforcement.locator('[data-test=month-light]').innerText(), /2019年12月\s*90\.3%\s*正常/)
      assert.doesNotMatch(await enforcement.innerText(), /100%/)
      assert.match(await text(page, '[data-test=period]'), /本年累计/)
      await page.click('[data-test=period]')
      await page.click('[data-test=period-all]')
      await page.waitForURL((url) => url.searchParams.get('period') === 'all')
      await card(page, '综治工作机制').filter({ hasText: '97.1' }).waitFor()
    })
  })

  test('answers on the first screen: how we are, what is wrong, where, against last year, and who has not reported', async () => {
    await site.reading({}, async (page) => {
      await page.waitForSelector('[data-test=alert]')
      assert.match(await text(page, '[data-test=overall]'), /职能科学/)
      const alerts = page.locator('[data-test=alert]')
      // With the line that is missed and the township furthest from it.
      await alerts
        .filter({ hasText: /红线\d/ })
        .filter({ has: page.locator('.unit') })
        .first()
        .waitFor()
      const reds = await page.locator('[data-test=alerts] .red[class*=light]').count()
      assert.ok(reds >= 1)
      assert.equal(await page.locator('[data-test=matrix] tbody tr').count(), 13)
      assert.equal(await page.locator('[data-test=matrix-cell]').count(), 132)
      assert.match(await text(page, '[data-test=changes]'), /变好\d+项/)
      assert.match(await text(page, '[data-test=reporting]'), /应报\d+项次/)
      // A cell leads to its township and indicator.
      await page.locator('[data-test=matrix-cell].red').first().click()
      await page.waitForURL((url) => url.pathname.startsWith('/divisions/') && url.searchParams.has('indicator'))
      await page.waitForSelector('[data-test=division-trend]')
    })
  })

  test('compares by another indicator and another period, both in the address', async () => {
    await site.reading({}, async (page) => {
      await page.click('[data-test=period]')
      await page.locator('.choice.year', { hasText: '2018' }).click()
      await page.waitForURL((url) => url.searchParams.get('period') === '2018')
      await page.goto('/?period=2019&indicator=ON_TIME_RATE')
      await page.locator('#detail').scrollIntoViewIfNeeded()
      await page.locator('[data-test=ranking] h2', { hasText: '按时办结率' }).waitFor()
      assert.match(await text(page, '[data-test=period]'), /2019/)
    })
  })

  test('gives a rank only where it says who does better', async () => {
    await site.reading({ at: '/?indicator=ENF_CASES' }, async (page) => {
      await page.locator('#detail').scrollIntoViewIfNeeded()
      const ranking = page.locator('[data-test=ranking]')
      await ranking.filter({ hasText: '执法案件' }).locator('tbody tr').first().waitFor()
      assert.equal(await ranking.locator('.place').count(), 0)
      assert.match(await ranking.innerText(), /按数量排列/)
    })
  })

  test('every chart has a table twin', async () => {
    await site.reading({}, async (page) => {
      await page.locator('#detail').scrollIntoViewIfNeeded()
      await drawn(page.locator('[data-test=trend]'))
      await openTable(page.locator('[data-test=trend]'))
      assert.ok((await page.locator('[data-test=trend] tbody tr').count()) >= 12)
    })
  })
})

describe('places', () => {
  test('district, township, village and their records', async () => {
    await site.reading({}, async (page) => {
      await page.locator('[data-test=matrix] a', { hasText: '古城镇' }).click()
      await page.waitForURL((url) => url.pathname === '/divisions/640302105000')
      await page.waitForSelector('[data-test=card-2\\.2]')
      assert.match(await text(page, 'main h1'), /古城镇/)
      // Eleven cards with the average and the rank; the leaders of the five stations, in full to a leader.
      assert.equal(await page.locator('[data-test=division-cards] article').count(), 11)
      assert.match(await text(page, '[data-test=division-cards]'), /\/12/)
      assert.equal(await page.locator('[data-test=leaders] dt').count(), 5)
      assert.doesNotMatch(await text(page, '[data-test=leaders]'), /\*/)
      await page.locator('[data-test=villages]').scrollIntoViewIfNeeded()
      await page.locator('[data-test=village-cell]', { hasText: /\d/ }).first().waitFor()
      await page.locator('[data-test=division-indicators]').scrollIntoViewIfNeeded()
      await page.locator('[data-test="group-2.4"]').evaluate((group) => (group.open = true))
      const own = page.locator('[data-test=division-indicators] tr', { hasText: '实名注册志愿者' }).locator('[data-test=figure]')
      const people = digits(await own.locator('.number').innerText())
      await own.click()
      assert.equal(await total(page), people)
      assert.match(await text(page, '.crumbs'), /古城镇/)
      await page.goBack()
      await page.waitForSelector('[data-test=villages]')
      await page.locator('[data-test=villages] a').first().click()
      await page.waitForURL((url) => /^\/divisions\/640302105(?!000)/.test(url.pathname))
      await page.waitForSelector('[data-test=division-cards] [data-test=figure]')
      assert.match(await text(page, '.crumbs'), /古城镇/)
      await page.locator('#tab-cases').click()
      await page.waitForSelector('[data-test=panel-mediationCases]')
      await page.waitForURL((url) => url.searchParams.get('tab') === 'cases')
    })
  })

  test('every sub-item has its page', async () => {
    await site.reading({ at: null }, async (page) => {
      for (const code of ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '4.1', '4.2']) {
        await page.goto(`/sections/${code.replace('.', '-')}`)
        await page.waitForSelector('[data-test=facts], [data-test=indicator-card]')
        assert.match(await text(page, 'main h1'), new RegExp(code.replace('.', '\\.')))
      }
    })
  })

  test('the reconciliation finds no difference', async () => {
    await site.reading({ at: '/reconciliation' }, async (page) => {
      await page.waitForSelector('[data-test=summary]')
      assert.equal(await page.locator('.mismatch').count(), 0)
      assert.ok((await page.locator('.match').count()) >= 15)
    })
  })

  test('the notes on a unit and its changes are in the reader’s language', async () => {
    for (const [language, note, basis, other] of [
      ['zh', '“3个农场（办）”之一为推断', '名录比对推断', /Inferred/],
      ['en', 'Inferred to be one of the document', 'Inferred by comparing two successive lists', /推断/],
    ]) {
      await site.reading({ at: '/divisions/640302401000', language }, async (page) => {
        const head = page.locator('header.card.head')
        await head.getByText(note).waitFor()
        await head.locator('summary').click()
        await head.getByText(basis).first().waitFor()
        assert.doesNotMatch(await head.innerText(), other)
      })
    }
  })

  test('townships and villages have their names in pinyin on the English page, inside their cards', async () => {
    await site.reading({ language: 'en', at: '/sections/4-1?indicator=OPERATING_INCOME' }, async (page) => {
      const ranking = page.locator('.ranks')
      await ranking.getByRole('link', { name: 'Jinji Town' }).waitFor()
      assert.doesNotMatch(await ranking.innerText(), /\p{Script=Han}/u)
      assert.equal(await ranking.evaluate((card) => card.scrollWidth > card.clientWidth), false, 'the ranking overflows its card')
      await page.goto('/divisions/640302105000?tab=villages')
      await page.waitForSelector('[data-test=village-cell]')
      assert.doesNotMatch(await page.locator('tbody').innerText(), /\p{Script=Han}/u)
    })
  })

  test('the answers of home and of sections are small on the wire', async () => {
    for (const [path, last, most] of [
      ['/', '[data-test=overall]', 60],
      ['/sections/2-2', '[data-test=row]', 120],
      ['/sections/4-1', '[data-test=row]', 120],
    ]) {
      await site.reading({ at: null }, async (page) => {
        const protocol = await page.context().newCDPSession(page)
        await protocol.send('Network.enable')
        const answers = new Set()
        let kilobytes = 0
        protocol.on('Network.requestWillBeSent', ({ requestId, request }) => request.url.endsWith('/graphql') && answers.add(requestId))
        protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          if (answers.has(requestId)) kilobytes += encodedDataLength / 1024
        })
        await page.goto(path)
        await page.locator(last).first().waitFor()
        await page.waitForLoadState('networkidle')
        assert.ok(answers.size > 3 && kilobytes > 5 && kilobytes <= most, `${path}: ${answers.size} answers of ${kilobytes.toFixed(1)} KB, at most ${most} KB`)
      })
    }
  })

  test('an unknown place and an unknown page say so', async () => {
    await site.reading({ at: '/divisions/640302999000' }, async (page) => {
      await page.locator('main', { hasText: '未找到该区划' }).waitFor()
      await page.goto('/records/nothing')
      await page.locator('main', { hasText: '页面不存在' }).waitFor()
      assert.equal(await page.locator('main [data-test=sections] a').count(), 11)
      await page.fill('[data-test=find-place]', 'laoheqiao')
      await page.press('[data-test=find-place]', 'Enter')
      await page.locator('[data-test=row]', { hasText: '涝河桥村' }).first().waitFor()
      await page.goto('/divisions/6403')
      await page.locator('main h1', { hasText: '区划代码应为12位数字。' }).waitFor()
    })
  })
})

// Lists and charts go out as files: what is shown is what is in the file, and who asked for it finds it again.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { accessible, digits, noSidewaysScroll, text, useSite } from './harness.mjs'
import { comeTo, openTable, total } from './pages.mjs'
import { csvRows, workbookRows } from './sheets.mjs'

// A server of its own: the histories of its users begin empty.
const site = useSite({ demo: 'litong' })
const shown = (page, name) => page.locator(`[data-test=${name}]`)
const closedCases = '/records/mediationCases?f.status=CLOSED&sort=-openedOn'
const oneJob = /\/exports\/[0-9a-f-]{36}$/

/** Waits for the file that something makes the page save. */
async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Exports what a button stands at. */
async function exported(page, kind, button = shown(page, 'export').first(), purpose = '') {
  await button.click()
  await shown(page, `export-kind-${kind}`).check()
  await shown(page, 'export-purpose').fill(purpose)
  return saved(page, () => shown(page, 'export-start').click())
}

/** The list of exports as the server gives it to a user, in a sign-in of its own. */
async function listed(user) {
  const json = (answer) => answer.json()
  const headers = { 'Content-Type': 'application/json', Origin: site.base }
  const body = JSON.stringify({ userName: user, password: site.accounts[user] })
  const { accessToken } = await fetch(`${site.base}/auth/login`, { method: 'POST', headers, body }).then(json)
  return (await fetch(`${site.base}/exports`, { headers: { Authorization: `Bearer ${accessToken}` } }).then(json)).exports
}

const headings = async (page) => (await page.locator('.rows thead th').allInnerTexts()).map((heading) => heading.replace(/[▲▼↕\s]/g, ''))
const firstCells = (page) => page.locator('[data-test=row]').first().locator('td').allInnerTexts()

/** Makes every job look as if it were at work. */
const slow = (page, changes = { status: 'RUNNING', rows: 400, allRows: 1000 }) =>
  page.route(oneJob, async (route) => {
    if (route.request().method() !== 'GET') return route.continue()
    const answer = await route.fetch()
    return route.fulfill({ json: { ...(await answer.json()), ...changes } })
  })

describe('a list', () => {
  test('goes out as a workbook in its filters, its order and its columns', async () => {
    await site.reading({ user: 'analyst', at: closedCases }, async (page) => {
      await shown(page, 'row').first().waitFor()
      const count = await total(page)
      await page.click('[data-test=columns]')
      await page.locator('.columns label', { hasText: '应结日期' }).locator('input').uncheck()
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => ![...document.querySelectorAll('.rows thead th')].some((head) => head.innerText.includes('应结日期')))
      await shown(page, 'row').first().waitFor()
      const file = await exported(page, 'xlsx')
      assert.match(file.name, /^调解案件_\d{8}_\d{4}\.xlsx$/)
      const [head, ...rows] = workbookRows(file.bytes)
      assert.deepEqual(head, await headings(page))
      assert.ok(!head.includes('应结日期'))
      // All rows, not those of one page; the first is the one that is shown first.
      assert.ok(count > 100)
      assert.equal(rows.length, count)
      assert.equal(rows[0][0], (await firstCells(page))[0])
      const status = head.indexOf('状态')
      assert.deepEqual([...new Set(rows.map((row) => row[status]))], ['已结案'])
      assert.match(await text(page, '[data-test=export-done]'), new RegExp(`${count.toLocaleString('en')}行`))
      await accessible(page)

      // The file is fetched again without another job, and other filters are another export.
      assert.equal((await saved(page, () => shown(page, 'export-fetch').click())).bytes.length, file.bytes.length)
      assert.equal((await listed('analyst')).length, 1)
      await page.keyboard.press('Escape')
      await page.locator('[data-test=row] .open').first().waitFor()
      await shown(page, 'remove-status').click()
      await page.waitForFunction(() => document.querySelector('[data-test=export]')?.dataset.phase === 'choosing')
    })
  })

  test('goes out as text by the keyboard alone', async () => {
    await site.reading({ user: 'clerk', at: '/records/mediators' }, async (page) => {
      await shown(page, 'row').first().waitFor()
      const count = await total(page)
      const at = (name) => page.waitForFunction((wanted) => document.activeElement?.getAttribute('data-test') === wanted, name)
      await shown(page, 'export').focus()
      await page.keyboard.press('Enter')
      await at('export-kind-xlsx')
      await accessible(page)
      await page.keyboard.press('ArrowDown')
      await at('export-kind-csv')
      await page.keyboard.press('Tab')
      await at('export-purpose')
      await page.keyboard.type('季度核对')
      await page.keyboard.press('Tab')
      await at('export-start')
      const file = await saved(page, () => page.keyboard.press('Enter'))
      // The focus moves on to what can be done with the file, and back to the button at the end.
      await at('export-fetch')
      await page.waitForFunction(() => /导出完成：调解员_.*\.csv，[\d,]+行/.test(document.querySelector('[data-test=announced]')?.innerText ?? ''))
      await page.keyboard.press('Escape')
      await at('export')
      const [head, ...rows] = csvRows(file.bytes)
      assert.deepEqual(head, await headings(page))
      assert.equal(rows.length, count)
      const [job] = await listed('clerk')
      assert.equal(job.purpose, '季度核对')
    })
  })

  test('goes out in the characters of older programs', async () => {
    await site.reading({ user: 'analyst', at: '/records/mediators?size=20' }, async (page) => {
      await shown(page, 'row').first().waitFor()
      const { bytes } = await exported(page, 'csvGb')
      assert.notDeepEqual(csvRows(bytes)[0], await headings(page))
      assert.deepEqual(csvRows(bytes, 'gb18030')[0], await headings(page))
    })
  })

  test('shows how far it is, is cancelled, and is looked at no more on another page', async () => {
    await site.reading({ user: 'analyst', at: closedCases }, async (page) => {
      await slow(page)
      await shown(page, 'row').first().waitFor()
      const before = (await listed('analyst')).length
      await shown(page, 'export').click()
      await shown(page, 'export-start').click()
      await page.waitForFunction(() => document.querySelector('[data-test=export]')?.innerText === '导出40%')
      assert.match(await text(page, '[data-test=export-open]'), /已写入400行，共1,000行/)
      await accessible(page)
      await shown(page, 'export-cancel').click()
      await shown(page, 'export-form').waitFor()
      assert.equal((await listed('analyst')).length, before)

      await shown(page, 'export-start').click()
      await shown(page, 'export-open').waitFor()
      let looks = 0
      page.on('request', (request) => oneJob.test(request.url()) && looks++)
      await page.waitForTimeout(1500)
      assert.ok(looks > 0, 'a job is looked at while its page is open')
      await shown(page, 'export-history').click()
      await shown(page, 'export-row').first().waitFor()
      const seen = looks
      await page.waitForTimeout(2500)
      assert.ok(looks <= seen + 1, `${looks - seen} looks after the page was left`)
    })
  })

  test('that fails says so in the reader’s language', async () => {
    await site.reading({ user: 'analyst', at: closedCases, language: 'en' }, async (page) => {
      await slow(page, { status: 'FAILED', error: { code: 'UNAVAILABLE', message: 'the server’s disk is full: ask the administrator' } })
      await shown(page, 'row').first().waitFor()
      await shown(page, 'export').click()
      await shown(page, 'export-start').click()
      assert.match(await text(page, '[data-test=export-failed]'), /disk is full[\s\S]*Go back and try/)
      await shown(page, 'export-new').click()
      await shown(page, 'export-form').waitFor()
    })
  })
})

test('the rows behind a chart go out: as many as its list has', async () => {
  await site.reading({ user: 'leader', at: '/sections/3-1' }, async (page) => {
    const card = page.locator('[data-test=panels] > *', { has: page.locator('[data-test=export]') }).first()
    await comeTo(page, card)
    const file = await exported(page, 'csv', card.locator('[data-test=export]'))
    const rows = csvRows(file.bytes)
    await page.keyboard.press('Escape')
    await shown(card, 'panel-all').click()
    await shown(page, 'row').first().waitFor()
    assert.equal(rows.length - 1, await total(page))
    assert.deepEqual(rows[0], await headings(page))
  })
})

test('the rows of all parts of a figure go out together: as many as the parts say', async () => {
  await site.reading({ user: 'leader', at: '/sections/3-1?indicator=MED_ALL_CASES' }, async (page) => {
    const panel = shown(page, 'composition')
    await comeTo(page, panel)
    await openTable(panel)
    const parts = await panel.locator('tbody tr td:last-child').allInnerTexts()
    const { bytes } = await exported(page, 'csv', panel.locator('[data-test=export]'))
    assert.ok(parts.length > 1)
    assert.equal(
      csvRows(bytes).length - 1,
      parts.reduce((sum, part) => sum + digits(part), 0),
    )
  })
})

describe('the explorer', () => {
  const opened = (query) => `/explorer#q=${Buffer.from(JSON.stringify({ v: 1, query })).toString('base64url')}`
  async function ask(page, query) {
    await page.goto(opened(query))
    await page.waitForFunction((word) => document.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror.getValue().includes(word), query.slice(0, 20))
    await page.click('.graphiql-execute-button')
  }

  test('exports groups, and says why something is no table', async () => {
    // The browser itself notes the answer of 400 on the console.
    const { page, context } = await site.signedInReader({ user: 'analyst', at: null })
    await ask(page, 'query Nested { mediators(first: 1) { nodes { number cases { totalCount } } } }')
    await page.locator('[data-test=export]:not(:disabled)').click()
    await shown(page, 'export-start').click()
    assert.match(await text(page, '[data-test=export-failed]'), /有多行，不能作为一列/)
    await context.close()
  })
})

describe('the history of exports', () => {
  test('shows one’s own, to an administrator those of all, and only who asked fetches the file', async () => {
    await site.reading({ user: 'clerk', at: '/records/appeals' }, async (page) => {
      await shown(page, 'row').first().waitFor()
      await exported(page, 'xlsx', undefined, '信访月报')
      await shown(page, 'export-history').click()
      await shown(page, 'export-row').first().waitFor()
      await accessible(page)
      const rows = await shown(page, 'export-row').allInnerTexts()
      assert.match(rows[0], /群众诉求[\s\S]*可下载[\s\S]*XLSX[\s\S]*信访月报/)
      const own = await listed('clerk')
      assert.equal(rows.length, own.length)
      assert.deepEqual([...new Set(own.map(({ madeBy }) => madeBy))], ['clerk'])
      const file = await saved(page, () => shown(page, 'fetch-export').first().click())
      assert.equal(workbookRows(file.bytes).length - 1, own[0].rows)
    })
    await site.reading({ user: 'admin', at: '/data?tab=exports' }, async (page) => {
      const row = shown(page, 'export-row').filter({ hasText: '信访月报' })
      await row.waitFor()
      assert.match(await row.innerText(), /clerk/)
      assert.equal(await shown(row, 'fetch-export').count(), 0)
      assert.equal(await shown(row, 'remove-export').count(), 1)
    })
  })

  test('is all that those see of the page who bring nothing in, and begins empty', async () => {
    await site.reading({ user: 'partner', at: '/' }, async (page) => {
      await shown(page, 'nav-data').click()
      await shown(page, 'empty').waitFor()
      assert.equal(await page.innerText('h1'), '数据导出')
      assert.match(await page.title(), /^数据导出/)
      assert.equal(await shown(page, 'drop-zone').count(), 0)
      await accessible(page)
    })
  })

  test('deletes an export after asking, and not otherwise', async () => {
    await site.reading({ user: 'admin', at: '/records/mediators' }, async (page) => {
      await shown(page, 'row').first().waitFor()
      await exported(page, 'ndjson', undefined, '待删除')
      await shown(page, 'export-history').click()
      const row = shown(page, 'export-row').filter({ hasText: '待删除' })
      await shown(row, 'remove-export').focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.getAttribute('data-test') === 'remove-really')
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => document.activeElement?.getAttribute('data-test') === 'remove-export')
      assert.equal(await row.count(), 1)
      await shown(row, 'remove-export').click()
      await shown(page, 'remove-really').click()
      await row.waitFor({ state: 'detached' })
      assert.ok(!(await listed('admin')).some(({ purpose }) => purpose === '待删除'))
    })
  })

  test('says that it could not be read, and tries again', async () => {
    const reader = await site.signedInReader({ user: 'admin', at: null })
    await reader.page.route('**/exports', (route) => route.abort())
    await reader.page.goto('/data?tab=exports')
    const problem = reader.page.locator('[data-test=export-list] button')
    await problem.waitFor()
    await reader.page.unroute('**/exports')
    await problem.click()
    await shown(reader.page, 'export-row').first().waitFor()
    await reader.context.close()
  })
})

test('the template of a kind of record is fetched where files are brought in', async () => {
  await site.reading({ user: 'clerk', at: '/data' }, async (page) => {
    assert.equal(await shown(page, 'template-fetch').isDisabled(), true)
    await shown(page, 'template-of').selectOption('MediationCase')
    const file = await saved(page, () => shown(page, 'template-fetch').click())
    assert.equal(file.name, '调解案件_模板.xlsx')
    assert.ok(workbookRows(file.bytes)[0].some((heading) => heading.includes('受理日期')))
  })
})

test('on a phone, in English and in the dark, the panel and the history keep the width and the contrasts', async () => {
  await site.reading({ user: 'analyst', at: closedCases, width: 390, height: 844, touch: true, theme: 'dark', language: 'en' }, async (page) => {
    await shown(page, 'row').first().waitFor()
    await shown(page, 'export').click()
    await shown(page, 'export-form').waitFor()
    await noSidewaysScroll(page)
    await accessible(page)
    await page.goto('/data?tab=exports')
    await shown(page, 'export-row').first().waitFor()
    await noSidewaysScroll(page)
    await accessible(page)
  })
})

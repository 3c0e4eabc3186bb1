// How good the records are: who has handed in what, what the rules have found, and what people say to it.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { accessible, digits, noSidewaysScroll, serverBinary, text, useSite } from './harness.mjs'

// A server of its own: findings are explained here, and the demo records stay as they are.
const site = useSite({ demo: 'litong' })
const shown = (page, name) => page.locator(`[data-test=${name}]`)
const jinji = '640302100000'

/** What the API answers to a reader: the truth that the page is compared with. */
async function ask(user, query, variables = {}) {
  const post = async (path, data, headers = {}) => {
    const answer = await fetch(site.base + path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(data) })
    return answer.json()
  }
  const { accessToken } = await post('/auth/login', { userName: user, password: site.accounts[user] })
  const { data, errors } = await post('/graphql', { query, variables }, { Authorization: `Bearer ${accessToken}` })
  assert.equal(errors, undefined)
  return data
}

const count = async (page) => Number(await shown(page, 'findings-total').getAttribute('data-count'))
/** The list has come, with as many findings as are said. */
const counted = (page, n) =>
  page.waitForFunction((wanted) => document.querySelector('[data-test=findings-total]')?.getAttribute('data-count') === wanted, String(n))
const openCount = async (user, where) =>
  (await ask(user, 'query ($where: QualityFindingWhere) { qualityFindings(where: $where) { totalCount } }', { where: { status: { eq: 'OPEN' }, ...where } }))
    .qualityFindings.totalCount

test('a check finds what the page is to show', async () => {
  const { stdout } = await promisify(execFile)(serverBinary(), ['quality', 'check'], { env: { ...process.env, LITONG_DATA: site.data } })
  assert.match(stdout, /REPORT_MISSING +[1-9]/)
})

test('the matrix says what the server answers, in numbers, signs and words', async () => {
  const reports = 'query ($from: Date!, $to: Date!) { reportingStatus(from: $from, to: $to) { township { code } month due reported } }'
  for (const [user, path, from, to] of [
    ['leader', '/data/quality', '2019-01-01', '2019-12-31'],
    ['clerk', '/data/quality?period=2018Q4', '2018-10-01', '2018-12-31'],
  ]) {
    const { reportingStatus } = await ask(user, reports, { from, to })
    const due = reportingStatus.filter((status) => status.due > 0)
    assert.ok(due.some((status) => status.reported < status.due) || user === 'clerk')
    await site.reading({ user, at: path }, async (page) => {
      await shown(page, 'matrix').waitFor()
      const cells = await page.locator('[data-cell]').evaluateAll((all) => all.map((cell) => [cell.dataset.cell, cell.innerText.trim(), cell.ariaLabel]))
      assert.equal(cells.length, due.length)
      for (const status of due) {
        const [, numbers, label] = cells.find(([at]) => at === `${status.township.code}.${status.month.slice(0, 7)}`)
        assert.equal(numbers, `${status.reported}/${status.due}`)
        assert.match(
          label,
          new RegExp(`应报${status.due}份，已报${status.reported}份，${status.reported === status.due ? '报齐' : '缺'}`.replace('缺', '(有缺报|缺报过半)')),
        )
      }
      await accessible(page)
      await noSidewaysScroll(page)
    })
  }
})

test('what was not due is a dash, and a subject narrows the matrix', async () => {
  await site.reading({ at: '/data/quality' }, async (page) => {
    await shown(page, 'matrix').waitFor()
    await shown(page, 'subject').selectOption('VILLAGE_LEDGER')
    const { reportingStatus } = await ask('leader', '{ reportingStatus(from: "2019-12-01", to: "2019-12-31", subjects: [VILLAGE_LEDGER]) { due reported } }')
    const owing = reportingStatus.filter(({ due }) => due > 0).length
    await page.waitForFunction((n) => document.querySelectorAll('[data-cell]').length === n, owing)
    assert.equal(await page.locator('[data-test=matrix] .undue').count(), reportingStatus.length * 12 - owing)
    assert.doesNotMatch(await text(page, '[data-test=matrix]'), /0\/0/)
    const sum = (field) => reportingStatus.reduce((all, status) => all + status[field], 0)
    assert.equal((await shown(page, 'matrix-total').last().innerText()).trim(), `${sum('reported')}/${sum('due')}`)
  })
})

test('with the keyboard alone a cell is reached, opened, read and left', async () => {
  await site.reading({ user: 'clerk', at: '/data/quality' }, async (page) => {
    await shown(page, 'matrix').waitFor()
    // One cell is in the order of Tab: the one that misses most.
    assert.equal(await page.locator('[data-cell][tabindex="0"]').getAttribute('data-cell'), `${jinji}.2019-12`)
    await shown(page, 'subject').focus()
    for (let step = 0; step < 4 && !(await page.evaluate(() => document.activeElement?.dataset.cell)); step++) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
    assert.equal(await page.evaluate(() => document.activeElement.dataset.cell), `${jinji}.2019-11`)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await shown(page, 'cell-sum').waitFor()
    assert.match(page.url(), /cell=640302100000\.2019-12/)
    const { reportingStatus } = await ask(
      'clerk',
      '{ reportingStatus(from: "2019-12-01", to: "2019-12-31") { due reported subjects { subject missing provisional } } }',
    )
    assert.match(await text(page, '[data-test=cell-sum]'), new RegExp(`应报${reportingStatus[0].due}份，已报${reportingStatus[0].reported}份`))
    const ledgers = reportingStatus[0].subjects.find(({ subject }) => subject === 'VILLAGE_LEDGER')
    const { divisions } = await ask('clerk', 'query ($codes: [String!]) { divisions(where: { code: { in: $codes } }) { nodes { shortName } } }', {
      codes: ledgers.missing,
    })
    const said = await text(page, '[data-test=subject-VILLAGE_LEDGER]')
    assert.ok(divisions.nodes.length > 0)
    for (const { shortName } of divisions.nodes) assert.ok(said.includes(shortName), said)
    assert.ok(said.includes(`其中${ledgers.provisional}份未定案`) && said.includes('按年'))
    assert.equal(await shown(page, 'to-import').count(), 1)
    await accessible(page)
    await page.keyboard.press('Escape')
    await shown(page, 'cell-drawer').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.dataset.cell === '640302100000.2019-12')
  })
})

test('the findings are those of the server, narrowed, ordered and paged by the address', async () => {
  await site.reading({ at: '/data/quality' }, async (page) => {
    await shown(page, 'finding').first().waitFor()
    assert.equal(await count(page), await openCount('leader', {}))
    await shown(page, 'rule-REPORT_MISSING').click()
    const missing = await openCount('leader', { rule: { code: { eq: 'REPORT_MISSING' } } })
    await counted(page, missing)
    assert.equal(digits(await shown(page, 'rule-REPORT_MISSING').locator('.muted').innerText()), missing)
    assert.match(await text(page, '[data-test=finding]'), /错误 到期未报[\s\S]*应报未报[\s\S]*处理办法：导入/)
    await shown(page, 'filter-township').selectOption(jinji)
    await counted(page, await openCount('leader', { rule: { code: { eq: 'REPORT_MISSING' } }, township: { code: { eq: jinji } } }))
    // A finding about reports leads to their cell.
    await shown(page, 'see').first().click()
    await shown(page, 'cell-sum').waitFor()
    await page.goBack()
    await page.goto('/data/quality?severity=WARNING&entity=figures')
    await counted(page, await openCount('leader', { rule: { severity: { eq: 'WARNING' } }, entity: { isNull: true } }))
    await shown(page, 'next').click()
    await page.waitForFunction(() => document.querySelectorAll('[data-test=finding]').length === 10)
    // One about a figure leads to the indicator in the township's month.
    await shown(page, 'see').first().click()
    await page.waitForURL(/\/divisions\/\d{12}\?indicator=[A-Z_]+&period=\d{4}-\d{2}/)
    await page.goto('/data/quality?status=EXPLAINED')
    await shown(page, 'no-findings').waitFor()
  })
})

test('a clerk explains a finding with the keyboard and takes it back; its record is one step away', async () => {
  const path = '/data/quality?rule=LEDGER_UNCLOSED'
  await site.reading({ user: 'clerk', at: path }, async (page) => {
    await shown(page, 'finding').first().waitFor()
    const before = await count(page)
    const id = await shown(page, 'finding').first().getAttribute('data-id')
    const stored = async () => (await ask('clerk', 'query ($id: ID!) { qualityFinding(id: $id) { status explanation } }', { id })).qualityFinding
    await shown(page, 'explain').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('[data-test=field-explanation] textarea'))
    await page.keyboard.press('Control+Enter')
    assert.match(await text(page, '[data-test=field-explanation] [role=alert]'), /请填写/)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-test') === 'explain')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('[data-test=field-explanation] textarea'))
    await page.keyboard.type('已与村会计核对，次月结账')
    await accessible(page)
    await page.keyboard.press('Control+Enter')
    await counted(page, before - 1)
    assert.deepEqual(await stored(), { status: 'EXPLAINED', explanation: '已与村会计核对，次月结账' })
    assert.match(await text(page, '[data-test=written]'), /已说明无误/)
    await shown(page, 'undo').focus()
    await page.keyboard.press('Enter')
    await counted(page, before)
    await shown(page, 'written').waitFor({ state: 'detached' })
    assert.equal((await stored()).status, 'OPEN')
    await shown(page, 'see').first().click()
    await page.waitForURL(/\/records\/villageLedgers\?/)
    await shown(page, 'record').waitFor()
  })
})

test('who is late to explain sees that it has changed, and an administrator opens it again', async () => {
  const path = '/data/quality?rule=FIGURE_JUMP'
  await site.reading({ user: 'admin', at: path }, async (page) => {
    const row = shown(page, 'finding').first()
    await row.waitFor()
    const id = await row.getAttribute('data-id')
    await row.locator('[data-test=explain]').click()
    await page.locator('[data-test=field-explanation] textarea').fill('春节停办')
    const { explainQualityFinding } = await ask(
      'admin',
      'mutation ($id: ID!) { explainQualityFinding(input: { id: $id, expectedVersion: 1, explanation: "换届停办" }) { result { version } errors { code } } }',
      { id },
    )
    assert.deepEqual(explainQualityFinding, { result: { version: 2 }, errors: [] })
    await shown(page, 'save').click()
    await page.locator('[data-test=form] [role=alert]').first().waitFor()
    assert.match(await text(page, '[data-test=form] [role=alert]'), /[一-鿿]{4}/)
    await page.goto('/data/quality?rule=FIGURE_JUMP&status=EXPLAINED')
    await counted(page, 1)
    assert.match(await text(page, '[data-test=explanation]'), /说明：换届停办/)
    await shown(page, 'reopen').click()
    await shown(page, 'save').click()
    await shown(page, 'no-findings').waitFor()
  })
})

test('a leader reads and writes nothing', async () => {
  await site.reading({ at: '/' }, async (page) => {
    await shown(page, 'nav-quality').click()
    await shown(page, 'finding').first().waitFor()
    assert.equal(await page.locator('[data-test=explain], [data-test=reopen], [data-test=to-import]').count(), 0)
    await page.goto(`/data/quality?cell=${jinji}.2019-12`)
    await shown(page, 'cell-sum').waitFor()
    assert.equal(await shown(page, 'to-import').count(), 0)
  })
})

test('a figure says how many findings touch it, and leads to exactly these', async () => {
  const { indicator } = await ask('leader', '{ indicator(code: "OPERATING_INCOME") { values(from: "2019-01-01", to: "2019-12-31") { openFindings } } }')
  const [{ openFindings }] = indicator.values
  assert.ok(openFindings > 0)
  await site.reading({ at: '/' }, async (page) => {
    const mark = page.locator('[data-test=indicator-card]', { hasText: '村集体经营收入' }).locator('[data-test=findings-mark]')
    assert.match(await mark.innerText(), new RegExp(`有${openFindings}个数据质量问题`))
    await mark.click()
    await counted(page, openFindings)
    assert.match(await text(page, '[data-test=chip-indicator]'), /村集体经营收入/)
    await page.goto(`/divisions/${jinji}`)
    const own = page.locator('[data-test=division-cards] [data-test=findings-mark]').first()
    const said = digits(await own.innerText())
    await own.click()
    await counted(page, said)
    assert.equal(await shown(page, 'filter-township').inputValue(), jinji)
    for (const row of await shown(page, 'finding').all()) assert.match(await row.innerText(), /金积镇/)
  })
})

test('home says in one line how the newest month stands', async () => {
  const { reportingStatus } = await ask('leader', '{ reportingStatus(from: "2019-12-01", to: "2019-12-31") { due reported } }')
  const complete = reportingStatus.filter(({ due, reported }) => due > 0 && reported >= due).length
  await site.reading({ at: '/' }, async (page) => {
    const line = shown(page, 'quality-line')
    assert.match(await line.innerText(), new RegExp(`2019年12月：${complete}/${reportingStatus.length}个乡镇报齐 · 未处理问题`))
    await line.click()
    await shown(page, 'matrix').waitFor()
  })
})

test('a wrong condition of a rule is refused at its field', async () => {
  await site.reading({ user: 'admin', at: '/data/quality' }, async (page) => {
    await shown(page, 'to-qualityRules').click()
    await page.locator('[data-test=row]', { hasText: 'CASE_LONG_OPEN' }).locator('.open').click()
    await shown(page, 'correct').click()
    await page.locator('[data-test=field-condition] textarea').fill('closedOn === nil')
    await shown(page, 'save').click()
    const error = await text(page, '[data-test=field-condition] [role=alert]')
    assert.match(error, /^条件在第\d+个字符处读不懂$/)
    await page.locator('[data-test=field-condition] textarea').fill('closedOn == nil and noSuchField < today')
    await shown(page, 'save').click()
    await page.waitForFunction(() => document.querySelector('[data-test=field-condition] [role=alert]')?.innerText.includes('noSuchField'))
  })
})

test('on a phone, in English and in the dark, the page keeps its width and its contrasts', async () => {
  await site.reading({ user: 'admin', at: '/data/quality', width: 390, height: 844, touch: true, theme: 'dark', language: 'en' }, async (page) => {
    await shown(page, 'matrix').waitFor()
    await shown(page, 'finding').first().waitFor()
    await noSidewaysScroll(page)
    await accessible(page)
    // The township stays in sight beside the newest month.
    const [name, cell] = [
      await page.locator('[data-test=matrix-row] th').first().boundingBox(),
      await page.locator(`[data-cell="${jinji}.2019-12"]`).boundingBox(),
    ]
    assert.ok(name.x >= 0 && cell.x > name.x + name.width && cell.x + cell.width <= 390)
    await shown(page, 'explain').first().click()
    await shown(page, 'form').waitFor()
    await noSidewaysScroll(page)
  })
})

// The API explorer in a real browser: examples, pictures, downloads, saved and shared questions.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { useSite } from './harness.mjs'
import { openTable } from './pages.mjs'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const editor = '.graphiql-query-editor .CodeMirror'
const answer = '.result-window .CodeMirror'

const site = useSite()
async function signInHere(page, user) {
  await page.waitForURL((url) => url.pathname === '/sign-in')
  await page.fill('#user-name', user)
  await page.fill('#password', site.accounts[user])
  await page.click('.submit')
}

/** Runs with a reader signed in to the explorer, at the form on request, and requires that the console stays empty. */
async function exploring({ user = 'analyst', path = '/explorer', atForm = false, ...options }, run) {
  const reader = atForm ? await site.newReader(options) : await site.signedInReader({ user, at: path, ...options })
  try {
    if (atForm) {
      await reader.page.goto(path)
      await signInHere(reader.page, user)
    }
    await reader.page.waitForSelector(editor)
    await run(reader.page)
    assert.deepEqual(reader.complaints, [])
  } finally {
    await reader.context.close()
  }
}

const text = (page, selector) => page.locator(selector).first().innerText()
const codeIn = (page, selector) => page.evaluate((place) => document.querySelector(place)?.CodeMirror.getValue() ?? '', selector)
const answered = (page, word) =>
  page.waitForFunction(([place, wanted]) => document.querySelector(place)?.CodeMirror.getValue().includes(wanted), [answer, word])
const write = (page, query) => page.evaluate(([place, value]) => document.querySelector(place).CodeMirror.setValue(value), [editor, query])

async function openExample(page, name, word) {
  await page.click(`[data-name=${name}]`)
  await answered(page, word)
}

async function downloaded(page, choice) {
  await page.click('[data-test=download]')
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-test=${choice}]:visible`)])
  await page.keyboard.press('Escape')
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

describe('the library', () => {
  test('has at least thirty questions, each of which runs at a click', async () => {
    await exploring({}, async (page) => {
      await answered(page, '"mediationCases"')
      const names = await page.locator('[data-test=example]').evaluateAll((buttons) => buttons.map((button) => button.dataset.name))
      assert.ok(names.length >= 30)
      for (const name of names) {
        await page.click(`[data-name=${name}]`)
        await page.waitForFunction((place) => /^\{\s*"(data|errors)"/.test(document.querySelector(place)?.CodeMirror.getValue() ?? ''), answer)
        assert.doesNotMatch(await codeIn(page, answer), /"errors"/, name)
        assert.equal(await page.locator('[data-test=facts] .errors').count(), 0, name)
      }
    })
  })

  test('is searched, and speaks the reader’s language', async () => {
    await exploring({ language: 'en' }, async (page) => {
      await page.fill('[data-test=find-example]', 'hours township')
      assert.match(await text(page, '[data-name=hours_by_township]'), /How many volunteer hours/)
      await page.fill('[data-test=find-example]', 'nosuchword')
      await page.locator('.library', { hasText: 'No example matches.' }).waitFor()
      await page.locator('header [data-test=language]').click()
      await page.locator('h1', { hasText: '数据查询' }).waitFor()
      await page.locator('.graphiql-execute-button[aria-label*="运行查询"]').waitFor()
      await page.fill('[data-test=find-example]', '志愿服务时长')
      assert.match(await text(page, '[data-name=hours_by_township]'), /各乡镇/)
    })
  })
})

describe('an answer', () => {
  test('is drawn, and its figures are those of the answer', async () => {
    await exploring({}, async (page) => {
      await openExample(page, 'hours_by_township', 'volunteerServiceRecords')
      await page.click('[data-test=chart]')
      await page.waitForSelector('[data-test=result-chart] canvas')
      assert.match(await text(page, '[data-test=result-chart] h2'), /各乡镇贡献了多少志愿服务时长/)
      await openTable(page.locator('[data-test=result-chart]'))
      const rows = await page.locator('[data-test=result-chart] tbody tr').allInnerTexts()
      const { groups } = JSON.parse(await codeIn(page, answer)).data.volunteerServiceRecords
      assert.equal(rows.length, groups.length)
      for (const { key, aggregate } of groups) {
        const row = rows.find((cells) => cells.includes(key.township.shortName))
        assert.equal(row?.replace(/\D/g, ''), String(aggregate.count))
      }
      await page.selectOption('[data-test=kind]', 'line')
      await page.locator('[data-test=chart]', { hasText: '收起图形' }).click()
      assert.equal(await page.locator('[data-test=result-chart]').count(), 0)
    })
  })

  test('is downloaded as JSON and as CSV for spreadsheets', async () => {
    await exploring({}, async (page) => {
      await openExample(page, 'cases_by_month', 'groups')
      const json = await downloaded(page, 'json')
      assert.equal(json.name, 'CasesByMonth.json')
      assert.equal(JSON.parse(json.text).data.mediationCases.groups.length, 24)
      const csv = await downloaded(page, 'csv')
      assert.equal(csv.name, 'CasesByMonth-mediationCases-groups.csv')
      assert.ok(csv.text.startsWith('\uFEFFkey.openedOn.label,'))
      assert.equal(csv.text.trimEnd().split('\r\n').length, 25)
    })
  })

  test('shows its time, its size and its cost where the server reports it', async () => {
    await exploring({}, async (page) => {
      await openExample(page, 'cases_by_month', 'groups')
      assert.match(await text(page, '[data-test=facts]'), /毫秒[\s\S]*KB[\s\S]*24行/)
      // Whatever the server does, the page shows neither more nor less than it said.
      const said = JSON.parse(await codeIn(page, answer)).extensions?.cost
      assert.equal(await page.locator('[data-test=cost]').count(), said ? 1 : 0)
    })
  })

  test('of a faulty question says what is wrong, and nothing can be drawn of it', async () => {
    await exploring({}, async (page) => {
      await write(page, '{ divisions(first: 0) { totalCount nodes { name } } }')
      await page.locator(editor).click()
      await page.keyboard.press('Control+Enter')
      await answered(page, '"errors"')
      assert.match(await text(page, '[data-test=facts] .errors'), /1个错误：.*first/)
      assert.equal(await page.locator('[data-test=chart]').isDisabled(), true)
    })
  })

  test('that comes late does not take the place of a later one', async () => {
    await exploring({}, async (page) => {
      await answered(page, '"mediationCases"')
      let release
      const held = new Promise((done) => (release = done))
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('Slow')) return route.continue()
        await held
        await route.continue().catch(() => undefined)
      })
      await write(page, 'query Slow { divisions { totalCount } }')
      const run = page.locator('.graphiql-execute-button')
      await run.click()
      await run.click()
      await write(page, 'query Quick { nothing }')
      await run.click()
      await page.waitForSelector('[data-test=facts] .errors')
      const late = page.waitForResponse((response) => response.request().postData()?.includes('Slow') ?? false)
      release()
      await late
      await page.waitForTimeout(200)
      assert.equal(await page.locator('[data-test=facts] .errors').count(), 1)
    })
  })

  test('the schema and the reference are there for who may read them', async () => {
    await exploring({}, async (page) => {
      const sdl = await downloaded(page, 'sdl')
      assert.ok(/^type Query \{/m.test(sdl.text))
      const reference = await downloaded(page, 'reference')
      assert.ok(/^# .*API reference$/m.test(reference.text))
    })
    await exploring({ user: 'clerk' }, async (page) => {
      await page.waitForSelector('[data-test=limited]')
      await page.click('[data-test=download]')
      await page.waitForSelector('[data-test=json]:visible')
      assert.equal(await page.locator('[data-test=sdl]').count(), 0)
    })
  })
})

describe('questions of one’s own', () => {
  test('are saved, changed, shared with colleagues, and deleted', async () => {
    const query = '# 有多少村？ How many villages?\n{ divisions(where: { level: { eq: VILLAGE } }) { totalCount } }'
    await exploring({}, async (page) => {
      await write(page, query)
      await page.click('[data-test=save]')
      assert.equal(await page.inputValue('[data-test=save-name]'), '有多少村？')
      await page.fill('[data-test=save-name]', '村数')
      await page.keyboard.press('Enter')
      await page.click('[data-test=mine]')
      await page.locator('[data-test=saved]', { hasText: '村数' }).waitFor()
    })
    await exploring({ user: 'leader' }, async (page) => {
      await page.click('[data-test=mine]')
      await page.locator('.library', { hasText: '还没有保存的查询' }).waitFor()
      assert.equal(await page.locator('[data-test=from-others]').count(), 0)
    })
    await exploring({}, async (page) => {
      await page.click('[data-test=mine]')
      await page.locator('[data-test=saved]', { hasText: '村数' }).click()
      await page.waitForFunction(([place, wanted]) => document.querySelector(place)?.CodeMirror.getValue() === wanted, [editor, query])
      await page.click('[data-test=save]')
      assert.equal(await page.inputValue('[data-test=save-name]'), '村数')
      await page.check('[data-test=save-shared]')
      await page.click('[data-test=save-confirm]')
      await page.locator('[data-test=saved]', { hasText: '已共享' }).waitFor()
    })
    await exploring({ user: 'leader' }, async (page) => {
      await page.click('[data-test=mine]')
      await page.locator('[data-test=from-others]', { hasText: '村数' }).click()
      await page.waitForSelector('[data-test=shared]')
      await page.locator('.graphiql-execute-button').click()
      await answered(page, '"totalCount"')
    })
    await exploring({}, async (page) => {
      await page.click('[data-test=mine]')
      await page.click('[data-test=remove]')
      assert.equal(await page.locator('[data-test=saved]').count(), 1)
      await page.locator('[data-test=remove]', { hasText: '确认删除' }).click()
      await page.locator('.library', { hasText: '还没有保存的查询' }).waitFor()
    })
  })

  test('are renamed and shared in the library, and never written over another one', async () => {
    await exploring({ language: 'en' }, async (page) => {
      for (const name of ['Kept', 'Counted']) {
        await write(page, `# ${name}\n{ divisions { totalCount } }`)
        await page.click('[data-test=save]')
        await page.fill('[data-test=save-name]', name)
        await page.keyboard.press('Enter')
        await page.locator('[data-test=mine]', { hasText: name === 'Kept' ? '1' : '2' }).waitFor()
      }
      await page.click('[data-test=mine]')
      const counted = page.locator('.own', { hasText: 'Counted' })
      await counted.locator('[data-test=rename]').click()
      await page.fill('.amend [data-test=save-name]', 'Kept')
      await page.keyboard.press('Enter')
      await page.locator('.toast', { hasText: 'of this name already' }).waitFor()
      await page.fill('.amend [data-test=save-name]', 'How many divisions?')
      await page.check('.amend [data-test=save-shared]')
      await page.click('.amend [data-test=save-confirm]')
      await page.locator('[data-test=saved]', { hasText: /How many divisions\?\s*shared/ }).waitFor()
      assert.equal(await page.locator('[data-test=saved]').count(), 2)
      await page.locator('[data-test=saved]', { hasText: 'How many' }).click()
      await page.waitForFunction(([place, wanted]) => document.querySelector(place)?.CodeMirror.getValue().includes(wanted), [editor, '# Counted'])
      for (const left of [1, 0]) {
        await page.locator('[data-test=remove]').first().click()
        await page.locator('[data-test=remove]').first().click()
        await page.locator('[data-test=mine]', { hasText: String(left) }).waitFor()
      }
    })
  })

  test('travel in a link over the sign-in, and wait to be read before they run', async () => {
    const query = '{ divisions(where: { level: { eq: TOWNSHIP } }) { totalCount } }'
    let link
    await exploring({}, async (page) => {
      await write(page, query)
      await page.click('[data-test=share]')
      await page.waitForFunction(() => location.hash.startsWith('#q='))
      link = await page.evaluate(() => navigator.clipboard.readText())
      assert.equal(link, page.url())
    })
    const { pathname, hash } = new URL(link)
    await exploring({ user: 'leader', path: pathname + hash, atForm: true }, async (page) => {
      await page.waitForSelector('[data-test=shared]')
      await page.waitForFunction(([place, wanted]) => document.querySelector(place)?.CodeMirror.getValue() === wanted, [editor, query])
      assert.equal(await codeIn(page, answer), '')
      await page.locator('.graphiql-execute-button').click()
      await answered(page, '"totalCount"')
    })
  })
})

describe('without a mouse and on a phone', () => {
  test('an example is found, run and drawn by keyboard alone', async () => {
    await exploring({ width: 390, height: 844, theme: 'dark' }, async (page) => {
      await page.locator('[data-test=toggle-library]').focus()
      await page.keyboard.press('Enter')
      await page.locator('[data-test=find-example]').focus()
      await page.keyboard.type('志愿服务时长')
      await page.locator('[data-name=hours_by_township]').focus()
      await page.keyboard.press('Enter')
      await answered(page, '"volunteerServiceRecords"')
      await page.locator('[data-test=chart]').focus()
      await page.keyboard.press('Enter')
      await page.waitForSelector('[data-test=result-chart] canvas')
      assert.equal(await page.locator('.library').isVisible(), false, 'the library makes room')
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false)
    })
  })
})

describe('for every reader', () => {
  test('nothing scrolls sideways at 390, 1366 or 1920 pixels, light or dark', async () => {
    for (const [width, height, theme] of [
      [390, 844, 'dark'],
      [1366, 768, 'light'],
      [1920, 1080, 'dark'],
    ]) {
      await exploring({ width, height, theme }, async (page) => {
        await answered(page, '"data"')
        await page.click('[data-test=chart]')
        await page.waitForSelector('[data-test=result-chart] canvas')
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false, `${width} pixels`)
        assert.equal(await page.evaluate(() => document.body.classList.contains('graphiql-dark')), theme === 'dark')
      })
    }
  })

  test('all of the page around the editor passes axe’s WCAG A and AA rules', async () => {
    for (const theme of ['light', 'dark']) {
      await exploring({ theme }, async (page) => {
        await answered(page, '"data"')
        await page.click('[data-test=chart]')
        await page.waitForSelector('[data-test=result-chart] canvas')
        await page.evaluate(axeSource)
        const found = await page.evaluate(() => window.axe.run({ exclude: [['.graphiql-container']] }, { runOnly: ['wcag2a', 'wcag2aa'] }))
        assert.deepEqual(
          found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target).join(' | ')}`),
          [],
        )
      })
    }
  })

  test('its editors have names, in the language of the page', async () => {
    for (const [language, names] of [
      ['zh', ['查询', '变量', '返回结果']],
      ['en', ['Query', 'Variables', 'Response']],
    ])
      await exploring({ language }, async (page) => {
        await answered(page, '"data"')
        const labels = await page.locator('.graphiql-container textarea').evaluateAll((all) => all.map((field) => field.getAttribute('aria-label')))
        assert.deepEqual(labels, names)
      })
  })

  test('works under the strict content policy, and costs the other pages nothing', async () => {
    const document = await fetch(`${site.base}/explorer`)
    const policy = document.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'|default-src 'self'/)
    assert.doesNotMatch(policy, /script-src[^;]*unsafe|https?:/)
    assert.doesNotMatch(await document.text(), /<script(?![^>]*\bsrc=)/)
    const entry = await fetch(`${site.base}/`).then((page) => page.text())
    let weight = 0
    for (const [, path] of entry.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
      weight += gzipSync(Buffer.from(await fetch(site.base + path).then((file) => file.arrayBuffer()))).length
    }
    assert.ok(weight > 50_000 && weight < 185_000, `the shell weighs ${weight} bytes, compressed`)
  })
})

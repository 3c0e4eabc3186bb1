// Files are brought in: looked at, corrected in their own sheet, written, undone and found again.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { accessible, noSidewaysScroll, text, useSite } from './harness.mjs'

// A server of its own: other files count on the demo records as they are.
const site = useSite({ demo: 'litong' })
const samples = resolve(import.meta.dirname, '../../internal/transfer/testdata/samples/open')
const sample = (name) => join(samples, name)
const csv = (name, ...rows) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n')) })
const holidays = (name, ...days) => csv(name, ['日期', '安排', '名称', '依据'], ...days.map((day) => [day, '放假', '试验假日', '试验〔2031〕1号']))
const shown = (page, name) => page.locator(`[data-test=${name}]`)
/** Leaving an import that is not written asks; these readers always go. */
const go = (page) => page.on('dialog', (dialog) => dialog.accept())

async function send(page, files) {
  await page.setInputFiles('[data-test=files]', files)
  await shown(page, 'import-head').waitFor()
}

test('a file is dropped, a cell corrected by the keyboard, the rows written, seen and undone', async () => {
  await site.reading({ user: 'admin', at: '/data' }, async (page) => {
    go(page)
    await shown(page, 'drop-zone').waitFor()
    await accessible(page)
    const { name, buffer } = holidays('放假安排.csv', '2031-01-01', '2031-02-30', '2031-01-03')
    const dropped = await page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content], fileName, { type: 'text/csv' }))
        return transfer
      },
      [name, buffer.toString()],
    )
    await page.dispatchEvent('[data-test=drop-zone]', 'drop', { dataTransfer: dropped })
    await shown(page, 'import-head').waitFor()
    assert.match(await text(page, '[data-test=counts]'), /新建2行，退回1行。/)

    // The columns are matched, and the refused cell is looked at with its reason.
    await shown(page, 'columns').locator('summary').click()
    assert.equal(await page.locator('[data-test=column-D] select').inputValue(), 'notice')
    assert.match(await text(page, '[data-test=current]'), /A3 · 日期[\s\S]*没有“2031-02-30”这一天/)
    assert.equal(await page.getAttribute('[data-cell=A3]', 'aria-invalid'), 'true')
    await accessible(page)

    // A reload finds it again by its address.
    await page.reload()
    await page.locator('[data-cell=A3]').waitFor()
    await page.locator('[data-cell=A3]').focus()
    await page.keyboard.press('Enter')
    await shown(page, 'cell-input').waitFor()
    await page.keyboard.type('2031-01-02')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('[data-test=verdict]')?.innerText.includes('全部可以写入'))
    assert.match(await text(page, '[data-test=counts]'), /^新建3行。$/)

    await shown(page, 'commit').click()
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-test') === 'sure')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await shown(page, 'done-card').waitFor()
    await accessible(page)
    await shown(page, 'show-records').click()
    await shown(page, 'row').first().waitFor()
    assert.equal(await page.locator('[data-test=row]', { hasText: '试验假日' }).count(), 3)

    // It is in the history, and is undone from there with a reason.
    await page.goto('/data')
    await shown(page, 'undo-past').first().click()
    await shown(page, 'undo-sure').click()
    assert.match(await text(page, '[data-test=undo-form] [role=alert]'), /原因/)
    await shown(page, 'undo-reason').fill('重复登记')
    await shown(page, 'undo-sure').click()
    await page.waitForFunction(() => document.querySelector('[data-test=import-state]')?.innerText.includes('已撤销'))
    await page.goto('/records/holidays?f.source=IMPORTED&when=all')
    await shown(page, 'total').waitFor()
    assert.equal(await page.locator('[data-test=row]', { hasText: '试验假日' }).count(), 0)
  })
})

test('a column without a field is chosen, and one that is missing is filled in', async () => {
  await site.reading({ user: 'admin', at: '/data' }, async (page) => {
    go(page)
    await send(page, csv('放假安排.csv', ['日子', '安排', '名称'], ['2031-03-01', '放假', '试验假日'], ['2031-03-02', '放假', '试验假日']))
    // Nothing says which records these are: the reader does.
    await page.locator('summary', { hasText: '选项' }).click()
    await shown(page, 'as').selectOption('Holiday')
    await shown(page, 'columns').waitFor()
    assert.match(await text(page, '[data-test=verdict]'), /还不能写入/)
    assert.equal(await shown(page, 'commit').isDisabled(), true)
    const ready = () => page.waitForFunction(() => !document.querySelector('[data-test=column-A] select')?.disabled)
    await ready()
    await page.locator('[data-test=column-A] select').selectOption('day')
    await page.waitForFunction(() => document.querySelector('[data-test=column-A]')?.innerText.includes('手工指定'))
    await ready()
    await shown(page, 'constant-notice').fill('试验〔2031〕2号')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('[data-test=verdict]')?.innerText.includes('全部可以写入'))

    // What was chosen is remembered under the name of the source, and proposed for its next file.
    await ready()
    await shown(page, 'columns').evaluate((columns) => (columns.open = true))
    await shown(page, 'source').fill('试验来源')
    await shown(page, 'remember').click()
    await page.waitForFunction(() => document.querySelector('#import-source-note')?.innerText.includes('试验来源'))
    await ready()
    await shown(page, 'commit').click()
    await shown(page, 'really').click()
    await shown(page, 'done-card').waitFor()
    await page.goto('/data')
    await send(page, csv('下一份.csv', ['日子', '安排', '名称'], ['2031-03-03', '放假', '试验假日']))
    await page.locator('summary', { hasText: '选项' }).click()
    await shown(page, 'take-known').click()
    await page.waitForFunction(() => document.querySelector('[data-test=verdict]')?.innerText.includes('全部可以写入'))
  })
})

test('refused cells are walked through, filtered, taken as suggested, and saved as a marked sheet', async () => {
  await site.reading({ user: 'admin', at: '/data' }, async (page) => {
    go(page)
    await send(page, sample('o05_妇女创业担保贷款_日期.xlsx'))
    await page.locator('[data-cell=G21]').waitFor()
    assert.match(await text(page, '[data-test=counts]'), /新建23行，退回20行/)
    await page.locator('[data-cell=G21]').focus()
    await page.keyboard.press('n')
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === 'G22')
    await page.keyboard.press('p')
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === 'G21')
    await page.keyboard.press('ArrowLeft')
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === 'F21')
    await shown(page, 'filter-DATE_AMBIGUOUS').click()
    await shown(page, 'next').click()
    assert.match(await text(page, '[data-test=current]'), /G24[\s\S]*第1处，共3处/)
    const [download] = await Promise.all([page.waitForEvent('download'), shown(page, 'marked').click()])
    assert.match(download.suggestedFilename(), /退回行）\.xlsx$/)
    assert.equal(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
      'PK',
    )
    await shown(page, 'take').first().click()
    await page.waitForFunction(() => document.querySelector('[data-test=counts]')?.innerText.includes('退回19行'))

    // Only the good rows are written, once more asked.
    await shown(page, 'commit').click()
    assert.match(await text(page, '[data-test=sure]'), /有19行被退回，不会写入/)
    await shown(page, 'really').click()
    await shown(page, 'done-card').waitFor()
    assert.match(await text(page, '[data-test=done-card]'), /已写入[\s\S]*新建24行，退回19行/)
  })
})

test('a clerk brings in rows of the own township; those of others are refused', async () => {
  await site.reading({ user: 'clerk', at: '/data' }, async (page) => {
    go(page)
    assert.match(await page.innerText('#content'), /您可以导入金积镇的数据/)
    await send(page, sample('o01_人民调解案件台账.xlsx'))
    await shown(page, 'filter-REFERENCE_OUT_OF_SCOPE').waitFor()
    assert.equal(await shown(page, 'commit').isEnabled(), true)
    assert.match(await text(page, '[data-test=commit]'), /只写入正确的\d+行/)
  })
})

test('what cannot be read says why, and several files wait for each other', async () => {
  await site.reading({ user: 'admin', at: '/data' }, async (page) => {
    await page.setInputFiles('[data-test=files]', [sample('o21_加密工作簿.xlsx'), sample('o20_系统导出_网页表格.xls'), sample('o04_养老服务设施清单.csv')])
    await page.waitForFunction(() => document.querySelectorAll('[data-test=task-checked]').length === 3)
    const said = await text(page, '[data-test=tasks]')
    assert.match(said, /工作簿已加密/)
    assert.match(said, /这是网页而不是表格/)
    assert.match(said, /新建5行/)
  })
})

test('a full export lists what it lacks, and ends it only when that is confirmed', async () => {
  await site.reading({ user: 'admin', at: '/data' }, async (page) => {
    go(page)
    await shown(page, 'drop-zone').waitFor()
    await shown(page, 'options').click()
    await shown(page, 'as').selectOption('BudgetPackage')
    await shown(page, 'mode').selectOption('update')
    await shown(page, 'full').check()
    await send(page, csv('预算包干.csv', ['乡镇', '年份'], ['金积镇', '2019']))
    assert.equal(await shown(page, 'end-card').count(), 0)

    await page.goto('/data')
    await shown(page, 'options').click()
    await shown(page, 'as').selectOption('NetworkLink')
    await shown(page, 'mode').selectOption('update')
    await shown(page, 'full').check()
    // The eight links of the departments belong to no township, and those of the tiers above.
    await send(page, csv('网络接入.csv', ['线路编号', '断开日期'], ['XL000001', ''], ['XL000002', '']))
    assert.match(await text(page, '[data-test=vanished]'), /系统中有8条记录，全量文件中没有/)
    assert.equal(await page.locator('[data-test=vanished] li').count(), 8)
    await accessible(page)

    // A reload keeps that it is a full export; without it nothing is listed.
    await page.reload()
    await shown(page, 'end-card').waitFor()
    await page.locator('summary', { hasText: '选项' }).click()
    await shown(page, 'full').uncheck()
    await shown(page, 'end-card').waitFor({ state: 'detached' })
    await shown(page, 'full').check()
    await shown(page, 'end-begin').click()
    await shown(page, 'end-sure').click()
    assert.match(await text(page, '[data-test=end-form] [role=alert]'), /原因/)
    await accessible(page)
    await shown(page, 'end-reason').fill('已并网')
    await shown(page, 'end-sure').click()
    await shown(page, 'done-card').waitFor()
    assert.match(await text(page, '[data-test=ended]'), /结束了8条/)
    await page.goto('/records/networkLinks?when=all')
    await shown(page, 'total').waitFor()
    const left = Number((await text(page, '[data-test=total]')).replace(/\D/g, ''))

    await page.goBack()
    await shown(page, 'undo-import').click()
    await shown(page, 'undo-reason').fill('误传')
    await shown(page, 'undo-sure').click()
    await page.waitForFunction(() => document.querySelector('[data-test=done-card]')?.innerText.includes('已撤销'))
    await page.goto('/records/networkLinks?when=all')
    await shown(page, 'total').waitFor()
    assert.equal(Number((await text(page, '[data-test=total]')).replace(/\D/g, '')), left + 8)
  })
})

test('a lost connection loses nothing: the file is sent again', async () => {
  const reader = await site.signedInReader({ user: 'admin', at: '/data' })
  const { page, context } = reader
  await shown(page, 'drop-zone').waitFor()
  await page.route('**/imports?id=*', (route) => route.abort())
  await page.setInputFiles('[data-test=files]', holidays('断线.csv', '2031-05-01'))
  await shown(page, 'task-lost').waitFor()
  assert.match(await text(page, '[data-test=task-lost]'), /什么也没有写入/)
  await page.unroute('**/imports?id=*')
  await shown(page, 'again').click()
  await shown(page, 'import-head').waitFor()
  assert.match(await text(page, '[data-test=counts]'), /新建1行/)
  await context.close()
})

test('a leader brings nothing in, and opens no import', async () => {
  await site.reading({ user: 'leader', at: '/data' }, async (page) => {
    await shown(page, 'export-list').waitFor()
    assert.equal(await shown(page, 'drop-zone').count(), 0)
    assert.equal(await shown(page, 'history').count(), 0)
    await page.goto('/data/0b1c8a52-7d9e-4f3a-8e61-2f4f1f6f9a10')
    await shown(page, 'refused').waitFor()
  })
})

test('on a phone, in English and in the dark, the page keeps its width and its contrasts', async () => {
  await site.reading({ user: 'admin', at: '/data', width: 390, height: 844, touch: true, theme: 'dark', language: 'en' }, async (page) => {
    go(page)
    await shown(page, 'drop-zone').waitFor()
    await noSidewaysScroll(page)
    await accessible(page)
    await send(page, sample('o05_妇女创业担保贷款_日期.xlsx'))
    await page.locator('[data-cell=G21]').waitFor()
    await noSidewaysScroll(page)
    await accessible(page)
  })
})

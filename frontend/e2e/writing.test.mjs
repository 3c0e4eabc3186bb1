// Records are made, corrected, moved and deleted by those who may, and what two write at once is shown to the second.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { useSite } from './harness.mjs'

// A server of its own: other files count on the demo records as they are.
const site = useSite({ demo: 'litong' })
const cases = '/records/mediationCases?f.status=IN_MEDIATION&when=all'
const open = async (page, path = cases) => {
  await page.goto(path)
  await page.locator('[data-test=row] .open').first().click()
  await page.locator('[data-test=record]').waitFor()
}
const input = (page, field) => page.locator(`[data-test=field-${field}] :is(input, select, textarea)`).first()

test('a leader corrects nothing', async () => {
  await site.reading({ user: 'leader', at: cases }, async (page) => {
    await open(page)
    assert.equal(await page.locator('[data-test=record-actions], [data-test=new-record]').count(), 0)
  })
})

test('a clerk corrects a case with the keyboard, says why, and takes it back', async () => {
  await site.reading({ user: 'clerk', at: cases }, async (page) => {
    await open(page)
    const shown = async () => (await page.locator('[data-test=record]').innerText()).replace(/\s+/g, ' ')
    const before = await shown()
    await page.locator('[data-test=correct]').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-test=form]').waitFor()
    await input(page, 'parties').fill('7')
    await page.locator('[data-test=reason]').fill('当事人漏记')
    await page.keyboard.press('Control+Enter')
    await page.locator('[data-test=written]').waitFor()
    await page.locator('[data-test=record] dd', { hasText: /^7$/ }).waitFor()
    await page.locator('[data-test=undo]').click()
    await page.locator('[data-test=written]').waitFor({ state: 'detached' })
    await page.waitForFunction((text) => document.querySelector('[data-test=record]')?.innerText.includes(text), before.match(/当事人数 (\d+)/)?.[1] ?? '')
  })
})

test('what is wrong stands at its field, and nothing is lost by a reload', async () => {
  await site.reading({ user: 'clerk', at: cases }, async (page) => {
    await open(page)
    await page.locator('[data-test=correct]').click()
    await input(page, 'parties').fill('两个')
    await input(page, 'dueOn').fill('2001-01-01')
    await page.locator('[data-test=save]').click()
    assert.match(await page.locator('[data-test=field-parties] [role=alert]').innerText(), /整数/)
    await page.reload()
    await page.locator('[data-test=correct]').click()
    assert.equal(await input(page, 'parties').inputValue(), '两个')
    await input(page, 'parties').fill('3')
    await page.locator('[data-test=save]').click()
    // The database refuses a due date before the opening; the refusal stands at the field.
    await page.locator('[data-test=field-dueOn] [role=alert]').waitFor()
  })
})

test('a case is settled by its step, and has no more steps then', async () => {
  await site.reading({ user: 'clerk', at: cases }, async (page) => {
    await open(page)
    await page.locator('[data-test=step-settle]').click()
    await page.locator('[data-test=save]').click()
    await page.locator('[data-test=field-outcome] [role=alert]').waitFor()
    await input(page, 'outcome').selectOption('SUCCESS_WRITTEN')
    await input(page, 'closedOn').fill('2019-12-31')
    await page.locator('[data-test=save]').click()
    await page.locator('[data-test=written]').waitFor()
    assert.equal(await page.locator('[data-test^=step-]').count(), 0)
  })
})

test('the second of two who write at once sees what the first wrote', async () => {
  await site.reading({ user: 'clerk', at: cases }, async (first) => {
    await open(first)
    const address = first.url()
    await site.reading({ user: 'admin', at: address }, async (second) => {
      await second.goto(address)
      for (const page of [first, second]) await page.locator('[data-test=correct]').click()
      await input(first, 'parties').fill('4')
      await first.locator('[data-test=save]').click()
      await first.locator('[data-test=written]').waitFor()
      await input(second, 'parties').fill('5')
      await second.locator('[data-test=save]').click()
      await second.locator('[data-test=form-error]').waitFor()
      assert.match(await second.locator('[data-test=theirs]').innerText(), /4/)
      await second.locator('[data-test=save]').click()
      await second.locator('[data-test=written]').waitFor()
    })
  })
})

test('a mediator is made, found by the form of a case, deleted with a reason, and brought back', async () => {
  await site.reading({ user: 'admin', at: '/records/mediators' }, async (page) => {
    await page.locator('[data-test=new-record]').click()
    await page.locator('[data-test=save]').click()
    await page.locator('[data-test=field-number] [role=alert]').waitFor()
    await input(page, 'number').fill('T-9001')
    await input(page, 'name').fill('测试调解员')
    await input(page, 'fullTime').selectOption('true')
    await input(page, 'appointedOn').fill('2019-01-01')
    await input(page, 'organization').fill('金积镇')
    await page.locator('[data-test=choice]').first().click()
    await input(page, 'township').fill('金积')
    await page.locator('[data-test=field-township] [data-test=choice]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('[data-test=save]').click()
    await page.locator('[data-test=record] dd', { hasText: 'T-9001' }).waitFor()
    await page.locator('[data-test=delete]').click()
    await page.locator('[data-test=delete-sure]').click()
    await page.locator('[data-test=delete-form] [role=alert]').waitFor()
    await page.locator('[data-test=reason]').fill('重复登记')
    await page.locator('[data-test=delete-sure]').click()
    await page.locator('[data-test=written]', { hasText: '已删除' }).waitFor() // the bar of the creation is gone
    await page.locator('[data-test=undo]').click()
    await page.locator('[data-test=written]').waitFor({ state: 'detached' })
    await page.goto('/records/mediators?f.number=T-9001')
    await page.locator('[data-test=row]').first().waitFor()
    assert.equal(await page.locator('[data-test=row]').count(), 1)
  })
})

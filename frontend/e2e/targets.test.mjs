// An administrator sets targets and owners from a day on; figures are judged by them at once, and the past stays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { useSite } from './harness.mjs'

// A server of its own: other files count on the shipped targets.
const site = useSite({ demo: 'litong' })
const input = (page, field) => page.locator(`[data-test=field-${field}] :is(input, select, textarea)`).first()
const row = (page, code) => page.locator(`[data-test=target-${code}]`)

test('all read the targets, and only administrators set them', async () => {
  await site.reading({ user: 'leader', at: '/targets' }, async (page) => {
    await row(page, 'ON_TIME_RATE').waitFor()
    assert.match(await row(page, 'ON_TIME_RATE').innerText(), /95%[\s\S]*85%[\s\S]*2013年1月1日[\s\S]*审批服务管理局/)
    assert.equal(await row(page, 'POPULATION').count(), 0)
    await page.locator('[data-test=judged-only]').uncheck()
    await row(page, 'POPULATION').waitFor()
    await page.locator('[data-test=find-target]').fill('没有这个')
    await page.locator('[data-test=empty]').waitFor()
    await page.locator('[data-test=find-target]').fill('on_time')
    await row(page, 'ON_TIME_RATE').locator('.link-button').click()
    await page.locator('[data-test=target-history] li').waitFor()
    assert.equal(await page.locator('[data-test=set-target], [data-test=set-owner]').count(), 0)
  })
})

test('an administrator sets a target with the keyboard, and takes it back', async () => {
  await site.reading({ user: 'admin', at: '/targets' }, async (page) => {
    await row(page, 'ON_TIME_RATE').locator('.link-button').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-test=set-target]').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-test=form]').waitFor()
    assert.equal(await page.locator('[data-test=field-indicator]').count(), 0)
    await input(page, 'target').fill('98')
    await input(page, 'redLine').fill('99')
    await input(page, 'effectiveFrom').fill('2019-06-01')
    await input(page, 'basisZh').fill('利政发〔2019〕8号')
    await page.keyboard.press('Control+Enter')
    // The server refuses a red line that is better than the target, at its field.
    assert.match(await page.locator('[data-test=field-redLine] [role=alert]').innerText(), /红线不能优于目标/)
    await input(page, 'redLine').fill('90')
    await page.keyboard.press('Control+Enter')
    await page.locator('[data-test=target-history] li').nth(1).waitFor()
    const [now, before] = await page.locator('[data-test=target-history] li').allInnerTexts()
    assert.match(now, /目标 98%[\s\S]*红线 90%[\s\S]*2019年6月1日起[\s\S]*利政发〔2019〕8号/)
    assert.match(before, /目标 95%[\s\S]*2013年1月1日起，至2019年6月1日前/)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelector('[data-test=target-ON_TIME_RATE]')?.innerText.includes('98%'))
    await page.locator('[data-test=undo]').click()
    await page.waitForFunction(() => document.querySelector('[data-test=target-ON_TIME_RATE]')?.innerText.includes('95%'))
  })
})

test('an administrator changes the owner', async () => {
  await site.reading({ user: 'admin', at: '/targets?indicator=ON_TIME_RATE' }, async (page) => {
    await page.locator('[data-test=set-owner]').click()
    await input(page, 'nameZh').fill('政务服务中心')
    await input(page, 'effectiveFrom').fill('2019-12-01')
    await input(page, 'basisZh').fill('机构改革方案')
    await page.locator('[data-test=save]').click()
    await page.locator('[data-test=owner-history] li').nth(1).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelector('[data-test=target-ON_TIME_RATE]')?.innerText.includes('政务服务中心'))
  })
})

test('an administrator gives a township another place on the map', async () => {
  await site.reading({ user: 'leader', at: '/targets' }, async (page) => {
    await row(page, 'ON_TIME_RATE').waitFor()
    assert.equal(await page.locator('[data-test=tiles]').count(), 0)
  })
  await site.reading({ user: 'admin', at: '/targets' }, async (page) => {
    await page.locator('[data-test=tiles]').click()
    await page.locator('[data-test=row] .open').first().click()
    await page.locator('[data-test=correct]').click()
    await input(page, 'row').fill('一')
    await page.locator('[data-test=save]').click()
    assert.match(await page.locator('[data-test=field-row] [role=alert]').innerText(), /整数/)
    await input(page, 'row').fill('100')
    await page.locator('[data-test=save]').click()
    // The server has the last word: the map has rows 0 to 99.
    await page.waitForFunction(() => /99/.test(document.querySelector('[data-test=field-row] [role=alert]')?.innerText ?? ''))
    await input(page, 'row').fill('9')
    await page.locator('[data-test=save]').click()
    await page.locator('[data-test=written]').waitFor()
    await page.locator('[data-test=record] dd', { hasText: /^9$/ }).waitFor()
  })
})

// The first visit to a server without a county.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { text, useSite } from './harness.mjs'

const site = useSite({ demo: null })

const file = (name, ...rows) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n')) })
/** A file of codes and names. */
const csv = (...rows) => file('divisions.csv', ['代码', '名称'], ...rows)

test('the administrator makes a county step by step, by the keyboard, and begins', async () => {
  const { page, context, complaints } = await site.newReader({ language: 'zh' })
  await page.goto('/')
  await page.waitForURL((url) => url.pathname === '/setup')
  const next = () => page.click('[data-test=next]')

  await next()
  await page.waitForSelector('#secret[aria-invalid=true]')
  assert.equal(await page.locator('[aria-invalid=true]').count(), 3)
  await page.waitForFunction(() => document.activeElement?.id === 'secret')
  await page.keyboard.type('not-the-code')
  await page.keyboard.press('Tab')
  await page.keyboard.type('510185')
  await page.keyboard.press('Tab')
  await page.keyboard.type('简阳市')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-test=file-divisions]', { state: 'attached' })

  // A wrong code is shown where it can be put right.
  await page.setInputFiles('[data-test=file-divisions]', csv(['510185100000', '石桥镇'], ['510185100200', '新民村委会']))
  await next()
  await page.waitForSelector('#secret[aria-invalid=true]')
  assert.match(await text(page, '#secret-note'), /验证码不正确/)
  const secret = /set-up code: (\S+)/.exec(site.log())[1]
  await page.fill('#secret', secret)
  await next()

  // A broken list is refused line by line.
  await page.setInputFiles('[data-test=file-divisions]', csv(['510185100000', '石桥镇'], ['510185200200', '孤村委会'], ['51018', '短']))
  await next()
  await page.waitForSelector('[data-test=problems]')
  const problems = await text(page, '[data-test=problems]')
  assert.match(problems, /divisions\.csv 第3行/)
  assert.match(problems, /divisions\.csv 第4行/)

  // What was typed outlives a reload; the code and the files are asked for again.
  await page.reload()
  assert.equal(await page.inputValue('#name'), '简阳市')
  await page.fill('#secret', secret)
  await next()
  await page.setInputFiles('[data-test=file-divisions]', csv(['510185100000', '石桥镇'], ['510185100200', '新民村委会'], ['510185100201', '平泉村委会']))
  await page.setInputFiles('[data-test=file-targets]', file('targets.csv', ['指标', '目标', '依据'], ['调解成功率（疑难复杂）', '95', '简司发〔2026〕3号']))
  const clerks = (...townships) =>
    file('accounts.csv', ['用户名', '姓名', '角色', '乡镇'], ...townships.map((name, n) => [`clerk${n + 1}`, `办事员${n + 1}`, '办事员', name]))
  await page.setInputFiles('[data-test=file-accounts]', clerks('石桥', '平泉镇'))
  await next()
  await page.waitForSelector('[data-test=problems]')
  assert.match(await text(page, '[data-test=problems]'), /accounts\.csv 第3行[\s\S]*没有现存的乡镇“平泉镇”/)
  await page.setInputFiles('[data-test=file-accounts]', clerks('石桥'))
  await next()
  await page.waitForSelector('[data-test=found]')
  assert.match(await text(page, '[data-test=found]'), /1个乡级单位，2个村级单位/)
  assert.match(await text(page, '[data-test=also]'), /另有1条目标与红线、1个工作人员帐号/)
  await page.fill('#administrator', '1')
  await next()
  await page.waitForSelector('#administrator[aria-invalid=true]')
  await page.fill('#administrator', 'admin')
  await next()

  await page.waitForSelector('[data-test=made]')
  assert.match(await text(page, '[data-test=password]'), /^\S{5}-\S{5}-\S{5}-\S{5}$/)
  assert.match(await text(page, '[data-test=accounts]'), /clerk1\s*\S{5}-\S{5}-\S{5}-\S{5}\s*办事员\s*办事员1/)
  assert.equal(await page.isDisabled('[data-test=enter]'), true)
  await page.check('[data-test=noted]')
  await page.click('[data-test=enter]')
  await page.waitForSelector('[data-test=profile]')
  assert.match(await text(page, '.brand'), /简阳市/)
  assert.equal(await page.locator('.ribbon').count(), 0)
  assert.doesNotMatch(await page.innerText('body'), /演示/)

  // There is no second set-up, and no word of demo accounts.
  await page.goto('/setup')
  await page.waitForURL((url) => url.pathname === '/')
  await context.close()
  const stranger = await site.newReader({ language: 'zh' })
  await stranger.page.goto('/setup')
  await stranger.page.waitForSelector('text=县区已经设立')
  await stranger.page.click('text=前往登录')
  await stranger.page.waitForSelector('#user-name')
  assert.doesNotMatch(await stranger.page.innerText('body'), /演示|demo/)
  await stranger.context.close()
  assert.deepEqual(
    complaints.filter((line) => !/40[03]|503/.test(line)),
    [],
  )
})

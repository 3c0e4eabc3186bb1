// The page below a path, behind a proxy that changes the host: a second server on the database of the first.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort, serverBinary, text, useSite } from './harness.mjs'

const site = useSite()
const proxied = {}

/** Passes requests on as nginx does without further settings: with the server's own host. */
function startProxy(port, server) {
  const proxy = createServer((from, to) => {
    const headers = { ...from.headers, host: `127.0.0.1:${server}`, 'x-forwarded-for': from.socket.remoteAddress }
    const onward = request({ host: '127.0.0.1', port: server, path: from.url, method: from.method, headers }, (answer) => {
      to.writeHead(answer.statusCode, answer.headers)
      answer.pipe(to)
    })
    onward.on('error', () => to.destroy())
    from.pipe(onward)
  })
  return new Promise((done) => proxy.listen(port, '127.0.0.1', () => done(proxy)))
}

before(async () => {
  const [server, outside] = [await freePort(), await freePort()]
  // Without TLS a host with a name gets no Sec-Fetch-Site and no navigator.locks; localhost would.
  proxied.base = `http://litong.test:${outside}/litong/`
  proxied.data = mkdtempSync(join(tmpdir(), 'litong-e2e-proxy-'))
  proxied.child = spawn(serverBinary(), [], {
    env: {
      ...process.env,
      DATABASE_URL: readFileSync(join(site.data, 'postgres', 'connection'), 'utf8'),
      LITONG_DATA: proxied.data,
      LITONG_LISTEN: `127.0.0.1:${server}`,
      LITONG_PUBLIC_URL: proxied.base,
      LITONG_TRUSTED_PROXIES: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [proxied.child.stdout, proxied.child.stderr]) stream.on('data', (chunk) => (log += chunk))
  const ready = () =>
    fetch(`http://127.0.0.1:${server}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    )
  while (!(await ready())) {
    if (proxied.child.exitCode !== null) throw new Error(`the server ended:\n${log}`)
    await wait(200)
  }
  proxied.log = () => log
  proxied.proxies = [await startProxy(outside, server)]
})

after(async () => {
  for (const proxy of proxied.proxies ?? []) {
    proxy.closeAllConnections()
    proxy.close()
  }
  proxied.child?.kill('SIGTERM')
  rmSync(proxied.data, { recursive: true, force: true })
})

describe('below a path, behind a proxy', () => {
  test('one signs in, moves about, reloads and reaches the explorer', async () => {
    // The passwords are those of the first server: the second has made none of its own.
    assert.match(proxied.log(), /the accounts exist/)
    const { page, context, complaints } = await site.newReader({ base: proxied.base })
    const outside = []
    page.on('request', (sent) => !sent.url().startsWith(proxied.base) && !/^(data|blob):/.test(sent.url()) && outside.push(sent.url()))
    await page.goto(`${proxied.base}sections/3.1`)
    await page.waitForURL((url) => url.pathname === '/litong/sign-in')
    await page.fill('#user-name', 'analyst')
    await page.fill('#password', site.accounts.analyst)
    await page.click('.submit')
    await page.waitForURL((url) => url.pathname === '/litong/sections/3.1')
    await page.waitForSelector('main h1')
    await page.reload()
    await page.waitForSelector('main h1')
    await page.click('.brand')
    await page.waitForURL((url) => url.pathname === '/litong/')
    await page.waitForSelector('[data-test=profile]')
    await page.click('[data-test=explorer]')
    await page.waitForURL((url) => url.pathname === '/litong/explorer')
    await page.click('[data-test=back]')
    await page.waitForURL((url) => url.pathname === '/litong/')
    await page.waitForSelector('[data-test=profile]')
    assert.deepEqual(outside, [])
    // Chromium ignores this header without TLS and says so.
    assert.deepEqual(
      complaints.filter((said) => !said.includes('Cross-Origin-Opener-Policy')),
      [],
    )
    await context.close()
  })
})

describe('several tabs of one browser', () => {
  test('tabs that reload together stay signed in, also without a secure context', async () => {
    const { page, context } = await site.newReader({ base: proxied.base })
    await page.goto(`${proxied.base}sign-in`)
    assert.equal(await page.evaluate(() => 'locks' in navigator), false)
    await page.fill('#user-name', 'leader')
    await page.fill('#password', site.accounts.leader)
    await page.click('.submit')
    await page.waitForSelector('[data-test=profile]')
    const second = await context.newPage()
    await second.goto(proxied.base)
    await second.waitForSelector('[data-test=profile]')
    for (let round = 0; round < 3; round++) {
      // The scripts have run and ask for a renewal: a reload now drops the answer with the new cookie.
      await Promise.all([page, second].map((tab) => tab.reload({ waitUntil: 'domcontentloaded' })))
      await Promise.all([page, second].map((tab) => tab.reload()))
      await Promise.all([page, second].map((tab) => tab.waitForSelector('[data-test=profile]')))
    }
    await context.close()
  })

  test('a tab says when another person has signed in, and does not ask as that person', async () => {
    const { page, context } = await site.newReader({ base: proxied.base })
    const enter = async (tab, user) => {
      await tab.fill('#user-name', user)
      await tab.fill('#password', site.accounts[user])
      await tab.click('.submit')
      await tab.waitForSelector('[data-test=profile]')
    }
    await page.goto(`${proxied.base}sign-in`)
    const second = await context.newPage()
    await second.goto(`${proxied.base}sign-in`)
    await enter(page, 'leader')
    // An answer that is under way meets a session that has just ended, and leads to the form.
    await page.waitForLoadState('networkidle')
    await enter(second, 'analyst')
    await page.waitForSelector('[data-test=person-changed]')
    assert.match(await text(page, '[data-test=person-changed]'), /分析员[\s\S]*领导/)
    await page.click('[data-test=person-changed] button')
    await page.waitForSelector('[data-test=profile]')
    assert.equal(await page.locator('[data-test=person-changed]').count(), 0)
    assert.match(await text(page, '.account'), /分析员/)
    // Signing out in one tab signs the other out, too.
    await second.click('.account')
    await second.click('[data-test=sign-out]')
    await page.waitForURL((url) => url.pathname === '/litong/sign-in')
    await context.close()
  })
})

// Starts the real server on a throw-away data folder and a real browser against it, and stops both.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { after, before } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')

/** How long the tests wait for the page, in milliseconds: generous, as the machine may be busy. */
const patience = 120_000

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // A host with a name, which is no secure context without TLS.
  '--host-resolver-rules=MAP litong.test 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}

function findBrowser() {
  const folders = ['', ...(process.env.PATH ?? '').split(delimiter)]
  const names = process.env.CHROME ? [process.env.CHROME] : ['chromium', 'chromium-browser', 'google-chrome', '/usr/bin/chromium']
  const found = names.flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name)))).find((path) => existsSync(path))
  if (!found) throw new Error('no Chromium found; name one with CHROME=')
  return found
}

export function serverBinary() {
  const path = join(root, 'bin', 'server')
  if (!existsSync(path)) execFileSync('go', ['build', '-o', path, './server'], { cwd: root, stdio: 'inherit' })
  return path
}

/** Passwords by user name, from the file that the first start writes. */
function readAccounts(path) {
  return Object.fromEntries(
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((words) => words.length >= 2)
      .map(([name, password]) => [name, password]),
  )
}

/** The server that run.mjs started for all files, or undefined: then each file starts its own. */
function sharedServer() {
  const { LITONG_E2E_SERVER: base, LITONG_E2E_SERVER_DATA: data } = process.env
  return base ? { base, data, accounts: readAccounts(join(data, 'demo-accounts.txt')) } : undefined
}

/**
 * Starts the server (of this tree, or the binary named) on an empty folder, loads a data set, and stops with `stop`. Without a data set
 * (null) it waits for its county.
 */
export async function startServer(binary = serverBinary(), demo = 'litong') {
  const data = mkdtempSync(join(tmpdir(), 'litong-e2e-'))
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  // All tests have the same few users, whose budget they would spend.
  const env = { ...process.env, LITONG_DATA: data, LITONG_LISTEN: `127.0.0.1:${port}`, LITONG_LIMIT_USER_BUDGET: '1000000000' }
  if (demo) env.LITONG_DEMO = demo
  delete env.DATABASE_URL
  const child = spawn(binary, demo ? [] : ['serve'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk))
  const ended = new Promise((done) => child.once('exit', done))
  const stop = async () => {
    child.kill('SIGTERM')
    // The timer must not keep the process alive when the server has ended.
    await Promise.race([ended, wait(patience, undefined, { ref: false }).then(() => child.kill('SIGKILL'))])
    rmSync(data, { recursive: true, force: true })
  }
  try {
    const accountsFile = join(data, 'demo-accounts.txt')
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the server ended:\n${log}`)
      const ready = await fetch(`${base}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
      if (ready && (!demo || existsSync(accountsFile))) break
      await wait(200)
    }
    const page = await fetch(`${base}/`).then((answer) => answer.text())
    if (!page.includes('id="app"')) throw new Error('bin/server carries no page; run `make build` first')
    return { base, data, accounts: demo ? readAccounts(accountsFile) : {}, stop, log: () => log }
  } catch (error) {
    await stop()
    throw error
  }
}

export function startBrowser() {
  return chromium.launch({ executablePath: findBrowser(), args: flags })
}

/** A fresh reader: own cookies, own storage; `complaints` collects what the console reports. */
async function newReader(browser, base, { width = 1366, height = 768, language = 'zh', theme = 'light', signedIn = false, touch = false } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    baseURL: base,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await context.addInitScript(
    ([chosenLanguage, chosenTheme, beenHere]) => {
      if (localStorage.getItem('litong.preferences')) return
      localStorage.setItem('litong.preferences', JSON.stringify({ language: chosenLanguage, theme: chosenTheme, money: 'auto' }))
      if (beenHere) localStorage.setItem('litong.signedIn', 'yes')
    },
    [language, theme, signedIn],
  )
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) complaints.push(`foreign request: ${request.url()}`)
  })
  return { page, context, complaints }
}

/** Signs in at the form. */
export async function signIn(page, accounts, userName) {
  await page.goto('/sign-in')
  await page.fill('#user-name', userName)
  await page.fill('#password', accounts[userName])
  await page.click('.submit')
  await page.waitForURL((url) => url.pathname === '/')
  await page.waitForSelector('[data-test=profile]')
}

/**
 * A reader who signed in before and opens `at`, or nothing yet when it is null: the session is the server's own, got where the form gets it.
 * The form has tests of its own; before every other page it and the overview took more time than the page itself.
 */
async function signedInReader(browser, server, { user = 'leader', at = '/', ...options }) {
  const reader = await newReader(browser, server.base, { ...options, signedIn: true })
  const answer = await reader.context.request.post('/auth/login', { data: { userName: user, password: server.accounts[user] } })
  assert.equal(answer.status(), 200)
  if (at) await reader.page.goto(at)
  return reader
}

/** Runs with a signed-in reader and requires that the console stays empty. */
async function reading(browser, server, options, run) {
  const reader = await signedInReader(browser, server, options)
  try {
    if (new URL(reader.page.url()).pathname === '/') await reader.page.waitForSelector('[data-test=profile]')
    await run(reader.page)
    assert.deepEqual(reader.complaints, [])
  } catch (error) {
    error.message += await state(reader)
    throw error
  } finally {
    await reader.context.close()
  }
}

/** What a failed test left on the screen: the address, the complaints and the beginning of the text. */
async function state({ page, complaints }) {
  const shown = await page.innerText('body', { timeout: 5000 }).catch(() => 'the page does not answer')
  return `\n${page.url()}\n${complaints.join('\n')}\n${shown.slice(0, 1500)}`
}

/**
 * Gives the tests of one file the server and, unless `browser` is false, a browser; call it once, at the top of the file. A file
 * that names a data set has a server of its own.
 */
export function useSite({ browser: wanted = true, demo } = {}) {
  const site = {
    newReader: ({ base = site.base, ...options } = {}) => newReader(site.browser, base, options),
    signedInReader: (options) => signedInReader(site.browser, site, options),
    reading: (options, run) => reading(site.browser, site, options, run),
  }
  before(async () => {
    Object.assign(site, (demo === undefined ? sharedServer() : undefined) ?? (await startServer(serverBinary(), demo)))
    if (wanted) site.browser = await startBrowser()
  })
  after(async () => {
    await site.browser?.close()
    await site.stop?.()
  })
  return site
}

export const text = (page, selector) => page.locator(selector).first().innerText()

export async function noSidewaysScroll(page) {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false, `${page.url()} scrolls sideways`)
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function accessible(page) {
  await page.evaluate(axeSource)
  const found = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'] }))
  assert.deepEqual(
    found.violations.map(
      (rule) =>
        `${rule.id}: ${rule.nodes
          .slice(0, 3)
          .map((node) => `${node.target} ${node.any[0]?.message ?? ''}`)
          .join(' | ')}`,
    ),
    [],
  )
}

/** Digits of a shown number: "共2,382条" → 2382. */
export const digits = (text) => Number(text.replace(/[^\d.]/g, ''))

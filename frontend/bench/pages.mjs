// Measures how soon the pages show what they have, on a processor slowed six times and with a cold cache.
// It is a part of `make bench` and asserts nothing: docs/performance.md says how to read it.
import { parseArgs } from 'node:util'
import { startBrowser, startServer } from '../e2e/harness.mjs'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    slow: { type: 'string', default: '6' },
    pages: { type: 'string', default: 'home,section,township,list' },
    width: { type: 'string', default: '1366' },
    height: { type: 'string', default: '768' },
    against: { type: 'string' },
  },
})

/** The pages, and what each should keep to: seconds, and kilobytes of GraphQL answers on the wire. */
const pages = {
  home: { path: '/', fcp: 2, figure: 3, complete: 5, answers: 60 },
  section: { path: '/sections/2-2', figure: 4, complete: 8, answers: 120 },
  funding: { path: '/sections/4-1', figure: 4, complete: 8, answers: 120 },
  township: { path: '/divisions/640302105000' },
  list: { path: '/records/serviceRequests' },
}

/** Time without a request, a change of the page or a long task after which a page is complete, in milliseconds. */
const quiet = 1500
const patience = 120_000

/** Runs in the page before its own code: notes the first figure, the first paint, and the last change. */
function watchPage() {
  const seen = { fcp: 0, figure: 0, last: 0, blocked: 0, shift: 0 }
  window.seen = seen
  const figures = '[data-test=figure] .number, [data-test=overall] .number, [data-test=row]'
  new MutationObserver(() => {
    seen.last = performance.now()
    if (!seen.figure && [...document.querySelectorAll(figures)].some((place) => /\d/.test(place.textContent))) seen.figure = seen.last
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['width', 'height'] })
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime
  })
  observe('longtask', (entry) => {
    seen.blocked += Math.max(0, entry.duration - 50)
    seen.last = Math.max(seen.last, entry.startTime + entry.duration)
  })
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value
  })
}

async function signedIn(browser, server) {
  const context = await browser.newContext({ viewport: { width: Number(options.width), height: Number(options.height) }, baseURL: server.base })
  await context.addInitScript(() => localStorage.setItem('litong.signedIn', 'yes'))
  await context.addInitScript(watchPage)
  const answer = await context.request.post('/auth/login', { data: { userName: 'leader', password: server.accounts.leader } })
  if (!answer.ok()) throw new Error(`signing in: ${answer.status()}`)
  return context
}

/** Opens a page in a browser that has nothing cached, and returns its figures in seconds and kilobytes. */
async function open(browser, server, path) {
  const context = await signedIn(browser, server)
  try {
    const page = await context.newPage()
    const protocol = await context.newCDPSession(page)
    await protocol.send('Network.enable')
    await protocol.send('Network.setCacheDisabled', { cacheDisabled: true })
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: Number(options.slow) })
    const wire = { answers: 0, assets: 0, operations: 0, requests: 0 }
    const answers = new Set()
    const running = new Set()
    protocol.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!/^https?:/.test(request.url)) return
      running.add(requestId)
      wire.requests++
      if (new URL(request.url).pathname.endsWith('/graphql')) {
        answers.add(requestId)
        wire.operations++
      }
    })
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      running.delete(requestId)
      wire[answers.has(requestId) ? 'answers' : 'assets'] += encodedDataLength / 1024
    })
    protocol.on('Network.loadingFailed', ({ requestId }) => running.delete(requestId))
    await page.goto(path, { waitUntil: 'commit', timeout: patience })
    const until = Date.now() + patience
    for (;;) {
      await page.waitForTimeout(250)
      const idle = await page.evaluate(() => (window.seen.figure ? performance.now() - window.seen.last : 0))
      if (idle > quiet && running.size === 0) break
      if (Date.now() > until) throw new Error(`${path} is not complete after ${patience / 1000} s`)
    }
    const seen = await page.evaluate(() => window.seen)
    return { fcp: seen.fcp / 1000, figure: seen.figure / 1000, complete: seen.last / 1000, blocked: seen.blocked / 1000, shift: seen.shift, ...wire }
  } finally {
    await context.close()
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const columns = ['fcp', 'figure', 'complete', 'blocked', 'shift', 'answers', 'assets', 'operations', 'requests']
const heads = ['first content s', 'first figure s', 'complete s', 'blocked s', 'shift', 'answers KB', 'assets KB', 'operations', 'requests']

async function measure(browser, servers, name) {
  const rounds = servers.map(() => [])
  for (let round = 0; round < Number(options.rounds); round++) {
    // In turns, so that whatever else the machine does falls on both.
    for (const [at, server] of servers.entries()) rounds[at].push(await open(browser, server, pages[name].path))
  }
  return rounds.map((results) => Object.fromEntries(columns.map((column) => [column, median(results.map((result) => result[column]))])))
}

function line(name, result) {
  const cells = columns.map((column) => {
    const shown = result[column].toFixed(column === 'shift' ? 3 : ['fcp', 'figure', 'complete', 'blocked'].includes(column) ? 1 : 0)
    const aim = pages[name][column]
    return aim === undefined ? shown : `${shown} (${aim}) ${result[column] <= aim ? '✓' : '✗'}`
  })
  return `| ${[name, ...cells].join(' | ')} |`
}

const servers = [await startServer()]
const browser = await startBrowser()
try {
  if (options.against) servers.push(await startServer(options.against))
  const names = options.pages.split(',')
  for (const name of names) if (!pages[name]) throw new Error(`no page ${name}; there are ${Object.keys(pages).join(', ')}`)
  console.log(`CPU slowed ${options.slow} times, cold cache, ${options.width}×${options.height}, medians of ${options.rounds} rounds; aims in brackets.\n`)
  console.log(`| page | ${heads.join(' | ')} |\n|${'---|'.repeat(heads.length + 1)}`)
  for (const name of names) {
    const [own, other] = await measure(browser, servers, name)
    console.log(line(name, own))
    if (other)
      console.log(`| ${name}, ratio to the other | ${columns.map((column) => (other[column] ? (own[column] / other[column]).toFixed(2) : '–')).join(' | ')} |`)
  }
} finally {
  await browser.close()
  for (const server of servers) await server.stop()
}

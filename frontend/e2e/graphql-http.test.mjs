// The audits of GraphQL over HTTP, by the package that the specification's authors keep, against the real server.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serverAudits } from 'graphql-http'
import { startServer } from './harness.mjs'

/** How many there are in the pinned version: fewer would mean that some were not run. */
const expected = 61

let server
let token

before(
  async () => {
    server = await startServer()
    const answer = await fetch(`${server.base}/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userName: 'analyst', password: server.accounts.analyst }),
    })
    assert.equal(answer.status, 200)
    token = (await answer.json()).accessToken
  },
  { timeout: 180_000 },
)

after(() => server?.stop(), { timeout: 60_000 })

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${server.base}/graphql`,
    fetchFn: (url, init) => fetch(url, { ...init, headers: { ...init?.headers, authorization: `Bearer ${token}` } }),
  })
  test(`has ${expected} audits`, () => assert.equal(audits.length, expected))
  for (const audit of audits) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      assert.equal(result.status, 'ok', `${result.status}: ${result.reason}`)
    })
  }
})

// The audits of GraphQL over HTTP, by the package that the specification's authors keep, against the real server.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { serverAudits } from 'graphql-http'
import { useSite } from './harness.mjs'

/** How many there are in the pinned version: fewer would mean that some were not run. */
const expected = 61

const site = useSite({ browser: false })
let token

before(async () => {
  const answer = await fetch(`${site.base}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userName: 'analyst', password: site.accounts.analyst }),
  })
  assert.equal(answer.status, 200)
  token = (await answer.json()).accessToken
})

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${site.base}/graphql`,
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

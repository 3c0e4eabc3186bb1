import { afterEach, expect, it, vi } from 'vitest'
import { createBegun } from './begun'

const request = { method: 'POST', body: '{"query":"{ a }"}' }

afterEach(() => {
  vi.useRealTimers()
})

function counting() {
  const sent: string[] = []
  const fetch = (path: string, options?: RequestInit): Promise<Response> => {
    sent.push(`${path} ${String(options?.body)}`)
    return path === '/down' ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(`answer ${sent.length}`))
  }
  return { begun: createBegun(fetch), sent }
}

it('gives a begun answer to the next who asks the same, once', async () => {
  const { begun, sent } = counting()
  const own = await begun.begin('/graphql', request)
  expect(await (await begun.send('/graphql', request)).text()).toBe('answer 1')
  expect(await own.text()).toBe('answer 1')
  expect(await (await begun.send('/graphql', request)).text()).toBe('answer 2')
  expect(sent).toHaveLength(2)
})

it('sends what has not been begun', async () => {
  const { begun, sent } = counting()
  await begun.begin('/graphql', request)
  await begun.send('/graphql', { ...request, body: '{"query":"{ b }"}' })
  await begun.send('/auth/refresh', request)
  expect(sent).toHaveLength(3)
})

it('fails where the answer is taken', async () => {
  const { begun } = counting()
  await expect(begun.begin('/down', request)).rejects.toThrow('offline')
  await expect(begun.send('/down', request)).rejects.toThrow('offline')
})

it('drops an answer that is not asked for in time', async () => {
  vi.useFakeTimers()
  const { begun, sent } = counting()
  await begun.begin('/graphql', request)
  vi.advanceTimersByTime(60_000)
  await begun.send('/graphql', request)
  expect(sent).toHaveLength(2)
})

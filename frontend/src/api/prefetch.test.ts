import { afterEach, expect, it, vi } from 'vitest'
import { createPrefetch } from './prefetch'

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
  return { prefetch: createPrefetch(fetch), sent }
}

it('gives a started answer to the next who asks the same, once', async () => {
  const { prefetch, sent } = counting()
  const own = await prefetch.start('/graphql', request)
  expect(await (await prefetch.fetch('/graphql', request)).text()).toBe('answer 1')
  expect(await own.text()).toBe('answer 1')
  expect(await (await prefetch.fetch('/graphql', request)).text()).toBe('answer 2')
  expect(sent).toHaveLength(2)
})

it('sends what has not been started', async () => {
  const { prefetch, sent } = counting()
  await prefetch.start('/graphql', request)
  await prefetch.fetch('/graphql', { ...request, body: '{"query":"{ b }"}' })
  await prefetch.fetch('/auth/refresh', request)
  expect(sent).toHaveLength(3)
})

it('fails where the answer is taken', async () => {
  const { prefetch } = counting()
  await expect(prefetch.start('/down', request)).rejects.toThrow('offline')
  await expect(prefetch.fetch('/down', request)).rejects.toThrow('offline')
})

it('drops an answer that is not asked for in time', async () => {
  vi.useFakeTimers()
  const { prefetch, sent } = counting()
  await prefetch.start('/graphql', request)
  vi.advanceTimersByTime(60_000)
  await prefetch.fetch('/graphql', request)
  expect(sent).toHaveLength(2)
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from './client'
import { ApiError } from './error'
import { TypedDocumentString } from './generated/graphql'
import { createSession } from './session'

type Send = typeof fetch
const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
const grant = (token: string) => ({ accessToken: token, expiresIn: 600, viewer: { userName: 'leader', displayName: '领导', role: 'LEADER' } })
const document = new TypedDocumentString<{ viewer: { userName: string } }, Record<string, never>>('query { viewer { userName } }')

afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})

/** Answers requests from a queue per path and records what was asked. */
function answering(answers: Record<string, Response[]>) {
  const asked: { path: string; init: RequestInit | undefined }[] = []
  const send: Send = (input, init) => {
    const path = String(input)
    asked.push({ path, init })
    const next = answers[path]?.shift()
    return next ? Promise.resolve(next) : Promise.reject(new TypeError('offline'))
  }
  return { send, asked }
}

describe('session', () => {
  it('signs in and keeps the token out of storage', async () => {
    const { send, asked } = answering({ '/auth/login': [json(200, grant('one'))] })
    const session = createSession(() => 'zh-CN', localStorage, send)
    await session.signIn('leader', 'secret')
    expect(session.viewer.value?.userName).toBe('leader')
    expect(session.token()).toBe('one')
    expect(JSON.stringify(localStorage)).not.toContain('one')
    expect(asked[0]?.init?.headers).toMatchObject({ 'Accept-Language': 'zh-CN' })
  })
  it('hands on the server’s words when the password is wrong', async () => {
    const { send } = answering({
      '/auth/login': [json(401, { errors: [{ message: '用户名或密码不正确。', extensions: { code: 'UNAUTHENTICATED', requestId: 'r1' } }] })],
    })
    const failure = createSession(() => 'zh-CN', localStorage, send).signIn('leader', 'wrong')
    await expect(failure).rejects.toMatchObject({ message: '用户名或密码不正确。', code: 'UNAUTHENTICATED', status: 401, requestId: 'r1' })
  })
  it('renews before the token expires', async () => {
    vi.useFakeTimers()
    const { send } = answering({ '/auth/login': [json(200, grant('one'))], '/auth/refresh': [json(200, grant('two'))] })
    const session = createSession(() => 'en', localStorage, send)
    await session.signIn('leader', 'secret')
    await vi.advanceTimersByTimeAsync(481_000)
    expect(session.token()).toBe('two')
  })
  it('renews once however many ask', async () => {
    const { send, asked } = answering({ '/auth/refresh': [json(200, grant('one'))] })
    localStorage.setItem('litong.signedIn', 'yes')
    const session = createSession(() => 'en', localStorage, send)
    expect(await Promise.all([session.refresh(), session.refresh(), session.restore()])).toEqual([true, true, true])
    expect(asked).toHaveLength(1)
  })
  it('asks nothing of a visitor who never signed in', async () => {
    const { send, asked } = answering({})
    expect(await createSession(() => 'en', localStorage, send).restore()).toBe(false)
    expect(asked).toHaveLength(0)
  })
  it.each([503, 429, 502])('stays signed in when the server answers a renewal with %i', async (status) => {
    const { send } = answering({ '/auth/login': [json(200, grant('one'))], '/auth/refresh': [json(status, {})], '/graphql': [json(401, {})] })
    const session = createSession(() => 'en', localStorage, send)
    const expired = vi.fn()
    session.onExpire(expired)
    await session.signIn('leader', 'secret')
    await expect(createClient(session, () => 'en', send).execute(document, {})).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 503 })
    expect(session.viewer.value?.userName).toBe('leader')
    expect(expired).not.toHaveBeenCalled()
  })
  it('is signed out when renewal is refused', async () => {
    localStorage.setItem('litong.signedIn', 'yes')
    const { send } = answering({ '/auth/refresh': [json(401, {})] })
    const session = createSession(() => 'en', localStorage, send)
    expect(await session.restore()).toBe(false)
    expect(session.viewer.value).toBeNull()
    expect(localStorage.getItem('litong.signedIn')).toBeNull()
  })
})

describe('client', () => {
  it('renews an expired token and asks again', async () => {
    const { send, asked } = answering({
      '/auth/login': [json(200, grant('old'))],
      '/auth/refresh': [json(200, grant('new'))],
      '/graphql': [json(401, {}), json(200, { data: { viewer: { userName: 'leader' } } })],
    })
    const session = createSession(() => 'en', localStorage, send)
    await session.signIn('leader', 'secret')
    const client = createClient(session, () => 'en', send)
    expect(await client.execute(document, {})).toEqual({ viewer: { userName: 'leader' } })
    expect(asked.at(-1)?.init?.headers).toMatchObject({ Authorization: 'Bearer new' })
  })
  it('expires the session when renewal does not help', async () => {
    const { send } = answering({ '/auth/refresh': [json(401, {})], '/graphql': [json(401, { errors: [{ message: 'x' }] })] })
    const session = createSession(() => 'en', localStorage, send)
    const expired = vi.fn()
    session.onExpire(expired)
    await expect(createClient(session, () => 'en', send).execute(document, {})).rejects.toBeInstanceOf(ApiError)
    expect(expired).toHaveBeenCalledOnce()
  })
  it('turns GraphQL errors and broken lines into typed errors', async () => {
    const { send } = answering({ '/graphql': [json(200, { errors: [{ message: '筛选有误', extensions: { code: 'INVALID_ARGUMENT' } }] })] })
    const client = createClient(
      createSession(() => 'zh', localStorage, send),
      () => 'zh',
      send,
    )
    await expect(client.execute(document, {})).rejects.toMatchObject({ code: 'INVALID_ARGUMENT', message: '筛选有误' })
    await expect(client.execute(document, {})).rejects.toMatchObject({ code: 'NETWORK' })
  })
})

describe('two persons in two tabs', () => {
  const other = { ...grant('theirs'), viewer: { userName: 'analyst', displayName: '分析员', role: 'ANALYST' } }

  it('never asks as the other person, and says that the person has changed', async () => {
    const { send, asked } = answering({
      '/auth/login': [json(200, grant('mine'))],
      '/auth/refresh': [json(200, other)],
      '/graphql': [json(401, {}), json(401, {})],
    })
    const session = createSession(() => 'zh', localStorage, send)
    const expired = vi.fn()
    session.onExpire(expired)
    await session.signIn('leader', 'secret')
    const client = createClient(session, () => 'zh', send)
    await expect(client.execute(document, {})).rejects.toMatchObject({ code: 'PERSON_CHANGED' })
    await expect(client.execute(document, {})).rejects.toMatchObject({ code: 'PERSON_CHANGED' })
    expect(session.viewer.value?.userName).toBe('leader')
    expect(session.successor.value?.displayName).toBe('分析员')
    expect(expired).not.toHaveBeenCalled()
    expect(asked.filter(({ init }) => JSON.stringify(init?.headers).includes('theirs'))).toHaveLength(0)
    await session.signOut()
    expect(asked.map(({ path }) => path)).not.toContain('/auth/logout')
  })
  it('goes on when the same person signs in again', async () => {
    const { send } = answering({ '/auth/login': [json(200, grant('one'))], '/auth/refresh': [json(200, grant('two'))] })
    const session = createSession(() => 'zh', localStorage, send)
    await session.signIn('leader', 'secret')
    expect(await session.refresh()).toBe(true)
    expect(session.successor.value).toBeNull()
    expect(session.token()).toBe('two')
  })
  it('notices at once when another tab signs in or out', async () => {
    const { send } = answering({ '/auth/login': [json(200, grant('one'))], '/auth/refresh': [json(200, other)] })
    const session = createSession(() => 'zh', localStorage, send)
    await session.signIn('leader', 'secret')
    const before = localStorage.getItem('litong.signedIn')
    window.dispatchEvent(new StorageEvent('storage', { key: 'litong.signedIn', oldValue: before, newValue: 'another' }))
    await vi.waitFor(() => expect(session.successor.value?.userName).toBe('analyst'))

    const out = answering({ '/auth/login': [json(200, grant('one'))], '/auth/refresh': [json(401, {})] })
    const second = createSession(() => 'zh', localStorage, out.send)
    const expired = vi.fn()
    second.onExpire(expired)
    await second.signIn('leader', 'secret')
    window.dispatchEvent(new StorageEvent('storage', { key: 'litong.signedIn', oldValue: before, newValue: null }))
    await vi.waitFor(() => expect(expired).toHaveBeenCalledOnce(), 60_000)
  })
  it('waits for the cookie of a sign-in that has just ended its session', async () => {
    const { send } = answering({ '/auth/login': [json(200, grant('mine'))], '/auth/refresh': [json(401, {}), json(200, other)] })
    const session = createSession(() => 'zh', localStorage, send)
    await session.signIn('leader', 'secret')
    const renewed = session.refresh()
    localStorage.setItem('litong.signedIn', 'of another tab')
    expect(await renewed).toBe(false)
    expect(session.successor.value?.userName).toBe('analyst')
    expect(session.viewer.value?.userName).toBe('leader')
  })
  it('names no person in the storage, and changes its trace at each sign-in', async () => {
    const { send } = answering({ '/auth/login': [json(200, grant('one')), json(200, grant('two'))] })
    const session = createSession(() => 'zh', localStorage, send)
    await session.signIn('leader', 'secret')
    const trace = localStorage.getItem('litong.signedIn')
    await session.signIn('leader', 'secret')
    expect(localStorage.getItem('litong.signedIn')).not.toBe(trace)
    expect(trace).toMatch(/^[\d.e-]+$/)
  })
})

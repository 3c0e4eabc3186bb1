import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '@/api/session'
import { listOf } from '@/features/records/registry'
import { askedAs, bodyOf, hasFileFor, kindNames, kindOf, kinds, listOfJob, percentOf } from './job'
import { isOneTable, questionOfList, questionOfRows } from './questions'
import { createExports } from './requests'

describe('what is exported', () => {
  const config = listOf('mediationCases')
  const columns = config.columns.slice(0, 3)
  const fields = columns.map(({ field }) => field)
  it('is the list as it is shown, whichever page is shown', () => {
    const where = { status: { eq: 'CLOSED' } }
    const orderBy = [{ field: 'NUMBER', direction: 'DESC' }]
    expect(questionOfList(config, columns, { where, orderBy, first: 20, after: 'x' })).toEqual({ entity: 'MediationCase', where, orderBy, columns: fields })
    expect(questionOfList(config, columns, { first: 20 })).toEqual({ entity: 'MediationCase', columns: fields })
  })
  it('is the rows behind a chart, if they are of one list', () => {
    const open = { list: 'mediationCases', where: { status: { eq: 'OPEN' } } }
    const closed = { list: 'mediationCases', where: { status: { eq: 'CLOSED' } } }
    expect(questionOfRows([open], 'zh')).toMatchObject({ entity: 'MediationCase', where: open.where })
    expect(questionOfRows([open, closed], 'zh')).toMatchObject({ where: { or: [open.where, closed.where] } })
    expect(questionOfRows([open, { ...closed, list: 'appeals' }], 'zh')).toBeNull()
    expect(questionOfRows([null], 'zh')).toBeNull()
    expect(questionOfRows([], 'zh')).toBeNull()
    expect(questionOfRows([{ list: 'nothing', where: {} }], 'zh')).toBeNull()
  })
  it('is the answer of a query that is one table', () => {
    expect(isOneTable({ cases: { totalCount: 1, nodes: [] } })).toBe(true)
    expect(isOneTable({ cases: { groups: [{}] } })).toBe(true)
    for (const other of [
      null,
      {},
      { viewer: { userName: 'x' } },
      { a: { nodes: [] }, b: { nodes: [] } },
      { a: { nodes: [], groups: [] } },
      { a: { totalCount: 1 } },
    ])
      expect(isOneTable(other), JSON.stringify(other)).toBe(false)
  })
  it('is asked for in a format, with a purpose where there is one', () => {
    expect(bodyOf({ query: '{ x }' }, 'csvGb', ' 核对 ')).toEqual({ query: '{ x }', format: 'csv', encoding: 'gb18030', purpose: '核对' })
    expect(bodyOf({ query: '{ x }' }, 'xlsx', '  ')).toEqual({ query: '{ x }', format: 'xlsx' })
  })
})

describe('a job', () => {
  it('has the format in which it was asked for', () => {
    for (const name of kindNames) expect(kindOf({ encoding: 'utf-8', ...kinds[name] })).toBe(name)
  })
  it('says how far it is, once that is known', () => {
    expect(percentOf({ rows: 5, allRows: null })).toBeNull()
    expect(percentOf({ rows: 0, allRows: 0 })).toBeNull()
    expect(percentOf({ rows: 1999, allRows: 2000 })).toBe(99)
    expect(percentOf({ rows: 3, allRows: 2 })).toBe(100)
  })
  it('says how its rows were asked for', () => {
    expect(askedAs({ asked: { entity: 'Mediator' } })).toBe('list')
    expect(askedAs({ asked: { entity: 'Mediator', where: {} } })).toBe('filtered')
    expect(askedAs({ asked: { query: '{ x }' } })).toBe('query')
    expect(askedAs({ asked: null })).toBe('list')
  })
  it('has a list that the page knows, or none', () => {
    expect(listOfJob({ entity: 'MediationCase' })).toBe('mediationCases')
    expect(listOfJob({ entity: 'Nothing' })).toBeNull()
  })
  it('has a file for who asked for it only', () => {
    expect(hasFileFor({ status: 'DONE', madeBy: 'clerk' }, 'clerk')).toBe(true)
    expect(hasFileFor({ status: 'DONE', madeBy: 'clerk' }, 'admin')).toBe(false)
    expect(hasFileFor({ status: 'EXPIRED', madeBy: 'clerk' }, 'clerk')).toBe(false)
  })
})

describe('requests about exports', () => {
  afterEach(() => vi.unstubAllGlobals())
  function asked(...answers: Response[]) {
    const sent: { path: string; init: RequestInit | undefined }[] = []
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
      sent.push({ path, init })
      const next = answers.shift()
      return next ? Promise.resolve(next) : Promise.reject(new TypeError('offline'))
    })
    let token = 'one'
    const refresh = (): Promise<boolean> => {
      token = 'two'
      return Promise.resolve(true)
    }
    const session = { token: () => token, refresh, successor: { value: null }, expire: vi.fn() } as unknown as Session
    return { exports: createExports(session, () => 'zh-CN'), sent }
  }
  const refusal = new Response(JSON.stringify({ errors: [{ message: '文件已过期删除', extensions: { code: 'NOT_FOUND' } }] }), { status: 410 })

  it('renew the token once, also for a file', async () => {
    const { exports, sent } = asked(new Response('', { status: 401 }), new Response('content'))
    expect(await (await exports.file('a/b')).text()).toBe('content')
    expect(sent.map(({ path }) => path)).toEqual(['/exports/a%2Fb/file', '/exports/a%2Fb/file'])
    expect(sent.map(({ init }) => new Headers(init?.headers).get('Authorization'))).toEqual(['Bearer one', 'Bearer two'])
  })
  it('hand on the words of the server', async () => {
    await expect(asked(refusal).exports.file('a')).rejects.toMatchObject({ message: '文件已过期删除', status: 410 })
    await expect(asked().exports.list()).rejects.toMatchObject({ code: 'NETWORK', status: 0 })
  })
  it('take a job that is gone for deleted', async () => {
    const { exports, sent } = asked(new Response('', { status: 404 }))
    await exports.remove('a')
    expect(sent[0]?.init?.method).toBe('DELETE')
  })
})

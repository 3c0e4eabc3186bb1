import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '@/api/session'
import { createImports, newImportId } from './requests'

const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status })
const refused = (message: string, code: string) => ({ errors: [{ message, extensions: { code, requestId: 'r1' } }] })

function made(answers: Response[]) {
  const asked: { path: string; init: RequestInit | undefined }[] = []
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
    asked.push({ path, init })
    const next = answers.shift()
    return next ? Promise.resolve(next) : Promise.reject(new TypeError('offline'))
  })
  let token = 'one'
  const session = {
    token: () => token,
    refresh: () => {
      token = 'two'
      return Promise.resolve(true)
    },
    successor: { value: null },
    expire: vi.fn(),
  } as unknown as Session
  const waits: number[] = []
  const imports = createImports(
    session,
    () => 'zh-CN',
    (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
  )
  return { imports, asked, waits }
}

afterEach(() => vi.unstubAllGlobals())

describe('requests about imports', () => {
  it('renew the token once', async () => {
    const { imports, asked } = made([json(401, {}), json(200, { imports: [] })])
    expect(await imports.list()).toEqual([])
    expect(asked.map(({ init }) => new Headers(init?.headers).get('Authorization'))).toEqual(['Bearer one', 'Bearer two'])
  })
  it('wait for their turn while other imports take all places', async () => {
    const { imports, waits } = made([json(503, {}), json(503, {}), json(200, { id: 'a', status: 'CHECKED', files: [] })])
    expect((await imports.revise('a', {})).status).toBe('CHECKED')
    expect(waits).toEqual([5000, 5000])
  })
  it('take the report of a commit that was refused', async () => {
    const { imports } = made([json(409, { id: 'a', status: 'CHECKED', committed: false, files: [] })])
    expect((await imports.commit('a', false)).committed).toBe(false)
  })
  it('hand on the words of the server', async () => {
    const { imports } = made([json(409, refused('有1条记录在导入之后又被修改', 'CONFLICT'))])
    await expect(imports.undo('a', '重复')).rejects.toMatchObject({ message: '有1条记录在导入之后又被修改', status: 409, requestId: 'r1' })
  })
  it('name a lost connection', async () => {
    const { imports } = made([])
    await expect(imports.get('a')).rejects.toMatchObject({ code: 'NETWORK', status: 0 })
  })
  it('ask for the lines of a sheet by its name', async () => {
    const { imports, asked } = made([json(200, { sheet: '表 1', lines: [], more: false })])
    await imports.rows('a', '表 1', 8, 40)
    expect(new URL(asked[0]?.path ?? '', 'http://x').searchParams.get('sheet')).toBe('表 1')
  })
})

it('ids are UUIDs of version 4', () => {
  expect(newImportId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

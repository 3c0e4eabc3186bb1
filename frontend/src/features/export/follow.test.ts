import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '@/api/error'
import { followExport } from './follow'
import type { ExportJob } from './job'
import type { Exports } from './requests'

const question = { entity: 'Mediator', columns: ['number'] }
const job = (changes: Partial<ExportJob>): ExportJob => ({
  id: 'one',
  status: 'QUEUED',
  entity: 'Mediator',
  format: 'xlsx',
  encoding: 'utf-8',
  purpose: '',
  asked: null,
  rows: 0,
  allRows: null,
  bytes: null,
  madeBy: 'clerk',
  madeAt: '2026-01-01T00:00:00Z',
  expiresAt: null,
  fileName: null,
  error: null,
  ...changes,
})
const done = job({ status: 'DONE', rows: 3, allRows: 3, fileName: '调解员.xlsx' })

/** An export whose looks are answered one after the other; what is not answered waits for ever. */
function made(looks: (ExportJob | Error)[], start: ExportJob | Error = job({})) {
  const given = <T>(answer: T | Error | undefined): Promise<T> =>
    answer === undefined ? new Promise(() => undefined) : answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  const exports = {
    start: vi.fn(() => given(start)),
    get: vi.fn(() => given(looks.shift())),
    remove: vi.fn(() => Promise.resolve()),
    file: vi.fn(() => Promise.resolve(new Blob(['x']))),
  }
  const save = vi.fn()
  const said = vi.fn()
  const waits: number[] = []
  const pause = (ms: number): Promise<void> => {
    waits.push(ms)
    return Promise.resolve()
  }
  return { following: followExport(exports as unknown as Exports, { pause, save, said }), exports, save, said, waits }
}

describe('an export that is followed', () => {
  it('is saved as soon as it is there, under the name that the server gives it', async () => {
    const { following, exports, save, said, waits } = made([job({ status: 'RUNNING', rows: 1, allRows: 3 }), done])
    await following.start(question, 'csvGb', ' 核对 ')
    expect(exports.start).toHaveBeenCalledWith(question, 'csvGb', ' 核对 ')
    expect(following.phase.value).toBe('done')
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), '调解员.xlsx')
    expect(said.mock.calls.map(([what]) => what)).toEqual(['started', 'done'])
    expect(waits).toEqual([150, 300])
  })
  it('is looked at less often the longer it takes, and no more than once a second', async () => {
    const { following, waits } = made([...Array.from({ length: 5 }, () => job({ status: 'RUNNING' })), done])
    await following.start(question, 'xlsx', '')
    expect(waits).toEqual([150, 300, 600, 1000, 1000, 1000])
  })
  it('is looked at no more once the component has gone', async () => {
    const { following, exports } = made([job({ status: 'RUNNING' })])
    void following.start(question, 'xlsx', '')
    await vi.waitFor(() => expect(exports.get).toHaveBeenCalledTimes(2))
    following.stop()
    await new Promise((end) => setTimeout(end, 20))
    expect(exports.get).toHaveBeenCalledTimes(2)
    expect(exports.remove).not.toHaveBeenCalled()
  })
  it('says the words of the server when it fails, or is refused', async () => {
    const failed = made([job({ status: 'FAILED', error: { code: 'LIMIT_EXCEEDED', message: '超过200000组' } })])
    await failed.following.start(question, 'xlsx', '')
    expect([failed.following.phase.value, failed.following.problem.value, failed.following.code.value]).toEqual(['failed', '超过200000组', 'LIMIT_EXCEEDED'])
    expect(failed.save).not.toHaveBeenCalled()
    const refused = made([], new ApiError('没有这类记录', 'BAD_USER_INPUT', 400))
    await refused.following.start(question, 'xlsx', '')
    expect([refused.following.phase.value, refused.following.problem.value]).toEqual(['failed', '没有这类记录'])
  })
  it('survives an outage, and gives up where the server says so', async () => {
    const { following, said } = made([new ApiError('', 'NETWORK', 0), new ApiError('', 'UNAVAILABLE', 503), done])
    await following.start(question, 'xlsx', '')
    expect(following.phase.value).toBe('done')
    expect(following.offline.value).toBe(false)
    expect(said).toHaveBeenCalledTimes(2)
    const gone = made([new ApiError('没有这个导出', 'NOT_FOUND', 404)])
    await gone.following.start(question, 'xlsx', '')
    expect(gone.following.problem.value).toBe('没有这个导出')
  })
  it('is cancelled at the server, and another one can be asked for', async () => {
    const { following, exports, said } = made([job({ status: 'RUNNING' })])
    void following.start(question, 'xlsx', '')
    await vi.waitFor(() => expect(following.job.value?.status).toBe('RUNNING'))
    await following.cancel()
    expect(exports.remove).toHaveBeenCalledExactlyOnceWith('one')
    expect(following.phase.value).toBe('choosing')
    expect(said).toHaveBeenLastCalledWith('cancelled', expect.anything())
  })
  it('is fetched again without being made again', async () => {
    const { following, exports, save } = made([done])
    await following.start(question, 'xlsx', '')
    await following.fetch()
    expect(save).toHaveBeenCalledTimes(2)
    expect(exports.start).toHaveBeenCalledTimes(1)
  })
})

import { at } from '@/api/base'
import { ApiError, type ErrorBody, errorFrom } from '@/api/error'
import { createRest } from '@/api/rest'
import type { Session } from '@/api/session'
import { useSession } from '@/api/use'
import { usePreferences } from '@/ui/preferences'
import { acceptLanguage } from '@/ui/stored'
import type { ImportReport, Mapping, Mode, Revision, Running } from './report'

/** How a new file is read. */
export interface Choice {
  as: string
  mode: Mode
  /** Whether the file has all rows of the townships and periods that it speaks of. */
  full: boolean
}

/** Lines of a sheet as its reader sees them. */
export interface SheetWindow {
  sheet: string
  lines: readonly { row: number; cells: readonly string[]; corrected: readonly string[] }[]
  more: boolean
}

export interface Upload {
  /** Says how much has arrived, from 0 to 1. */
  progress: (part: number) => void
  signal: AbortSignal
}

export type Imports = ReturnType<typeof createImports>

const retryWait = 5000
const mostRetries = 60

/** The requests about imports. An expired token is renewed once; while other imports take all places, a request waits for its turn. */
export function createImports(
  session: Session,
  language: () => string,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
) {
  const rest = createRest(session, language)
  const { headers, renewed, read } = rest

  const send = (path: string, body?: unknown, signal?: AbortSignal): Promise<Response> =>
    inTurn(() => rest.send(path, { ...(body === undefined ? {} : { method: 'POST', body }), signal }))

  async function inTurn(ask: () => Promise<Response>): Promise<Response> {
    for (let left = mostRetries; ; left--) {
      const response = await ask()
      if (response.status !== 503 || left === 0) return response
      await pause(retryWait)
    }
  }

  /** Sends a file, with word of how much has arrived: fetch has none. */
  function upload(url: string, file: File, { progress, signal }: Upload): Promise<Response> {
    return new Promise((done, fail) => {
      const request = new XMLHttpRequest()
      const stop = (): void => request.abort()
      request.open('POST', url)
      for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value)
      request.upload.addEventListener('progress', (event) => progress(event.total > 0 ? event.loaded / event.total : 0))
      request.upload.addEventListener('load', () => progress(1))
      request.addEventListener('load', () => done(new Response(request.responseText, { status: request.status })))
      request.addEventListener('error', () => fail(new ApiError('', 'NETWORK', 0)))
      request.addEventListener('abort', () => fail(new DOMException('', 'AbortError')))
      request.addEventListener('loadend', () => signal.removeEventListener('abort', stop))
      signal.addEventListener('abort', stop)
      const body = new FormData()
      body.append('file', file, file.name)
      request.send(body)
    })
  }

  return {
    /** Sends a file to be tried; nothing of it is stored. */
    async check(file: File, choice: Choice, id: string, how: Upload): Promise<ImportReport> {
      const query = new URLSearchParams({ id, mode: choice.mode, ...(choice.as ? { as: choice.as } : {}), ...(choice.full ? { full: 'true' } : {}) })
      return read(await inTurn(() => renewed(() => upload(at(`imports?${query}`), file, how))))
    },
    async get(id: string, signal?: AbortSignal): Promise<ImportReport | Running> {
      return read(await send(`imports/${encodeURIComponent(id)}`, undefined, signal))
    },
    async list(signal?: AbortSignal): Promise<readonly ImportReport[]> {
      return (await read<{ imports: readonly ImportReport[] }>(await send('imports', undefined, signal))).imports
    },
    /** How the files of a source are read; null of an unknown one. */
    async mapping(source: string): Promise<Mapping | null> {
      const { mappings } = await read<{ mappings: readonly { source: string; mapping: Mapping }[] }>(await send('imports/mappings'))
      return mappings.find((known) => known.source === source)?.mapping ?? null
    },
    async revise(id: string, revision: Revision): Promise<ImportReport> {
      return read(await send(`imports/${id}/corrections`, revision))
    },
    async rows(id: string, sheet: string, from: number, count: number, signal?: AbortSignal): Promise<SheetWindow> {
      const query = new URLSearchParams({ sheet, from: String(from), count: String(count) })
      return read(await send(`imports/${id}/rows?${query}`, undefined, signal))
    },
    /** The workbook of the refused rows with comments. */
    async marked(id: string): Promise<Blob> {
      const response = await send(`imports/${id}/marked.xlsx`)
      if (!response.ok) throw await errorFrom(response)
      return response.blob()
    },
    /** Stores the rows of an import. Where something is refused that was not before, the report says what and nothing is stored. With a reason, the rows that vanished from a full export are ended. */
    async commit(id: string, partial: boolean, endReason = ''): Promise<ImportReport> {
      const response = await send(`imports/${id}/commit?partial=${partial}`, endReason ? { endVanished: true, reason: endReason } : {})
      const body = (await response.json().catch(() => ({}))) as Partial<ImportReport> & ErrorBody
      if (body.files) return body as ImportReport
      const first = body.errors?.[0]
      throw new ApiError(first?.message ?? '', first?.extensions?.code ?? `HTTP_${response.status}`, response.status, first?.extensions?.requestId)
    },
    async undo(id: string, reason: string): Promise<{ rows: number }> {
      return read(await send(`imports/${id}/undo`, { reason }))
    },
  }
}

export function useImports(): Imports {
  const { state } = usePreferences()
  return createImports(useSession(), () => acceptLanguage(state.language))
}

/** A random id of an import. Pages without TLS have no crypto.randomUUID. */
export function newImportId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

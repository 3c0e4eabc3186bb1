import { errorFrom } from '@/api/error'
import { createRest } from '@/api/rest'
import type { Session } from '@/api/session'
import { useSession } from '@/api/use'
import { usePreferences } from '@/ui/preferences'
import { acceptLanguage } from '@/ui/stored'
import type { ExportJob, ExportQuestion, Kind } from './job'
import { bodyOf } from './job'

export type Exports = ReturnType<typeof createExports>

/** The requests about exports and templates. */
export function createExports(session: Session, language: () => string) {
  const { send, read } = createRest(session, language)
  const path = (id: string): string => `exports/${encodeURIComponent(id)}`

  async function blob(from: string): Promise<Blob> {
    const response = await send(from)
    if (!response.ok) throw await errorFrom(response)
    return response.blob()
  }

  return {
    async start(question: ExportQuestion, kind: Kind, purpose: string): Promise<ExportJob> {
      return read(await send('exports', { method: 'POST', body: bodyOf(question, kind, purpose) }))
    },
    async get(id: string, signal?: AbortSignal): Promise<ExportJob> {
      return read(await send(path(id), { signal }))
    },
    async list(signal?: AbortSignal): Promise<readonly ExportJob[]> {
      return (await read<{ exports: readonly ExportJob[] }>(await send('exports', { signal }))).exports
    },
    /** Stops a job that is open, and deletes its file. One that is gone already is no error. */
    async remove(id: string): Promise<void> {
      const response = await send(path(id), { method: 'DELETE' })
      if (!response.ok && response.status !== 404) throw await errorFrom(response)
    },
    /** The file. It needs the token too, so a plain link does not work. */
    file: (id: string): Promise<Blob> => blob(`${path(id)}/file`),
    /** The workbook in which rows of an entity are entered. */
    template: (entity: string): Promise<Blob> => blob(`templates/${encodeURIComponent(entity)}.xlsx`),
  }
}

export function useExports(): Exports {
  const { state } = usePreferences()
  return createExports(useSession(), () => acceptLanguage(state.language))
}

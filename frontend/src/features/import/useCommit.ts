import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { ApiError } from '@/api/error'
import { useWords } from '@/ui/words'
import type { ImportReport } from './report'
import { useImports } from './requests'

const pollEvery = 800

/** Writes an import, says how far it is, and finds out what has become of it where the connection was lost. */
export function useCommit(id: () => string) {
  const { t } = useWords()
  const imports = useImports()
  const queries = useQueryClient()
  const busy = ref(false)
  const rows = ref(0)
  const problem = ref('')

  /** After a lost connection: what has become of it, as soon as the server answers again. */
  async function outcome(): Promise<ImportReport> {
    problem.value = t('imports.lostCommit')
    for (;;) {
      await new Promise((done) => setTimeout(done, 2000))
      const now = await imports.get(id()).catch((error: unknown) => {
        if (error instanceof ApiError && error.status > 0 && error.status < 500) throw error
        return null
      })
      if (now && now.status !== 'RUNNING') return now
      if (now) rows.value = now.rows
    }
  }

  /** Writes the rows, and hands on the report; with a reason, what vanished is ended. */
  async function commit(partial: boolean, endReason: string, done: (report: ImportReport) => void): Promise<void> {
    if (busy.value) return
    busy.value = true
    rows.value = 0
    const timer = setInterval(() => void imports.get(id()).then(poll, () => undefined), pollEvery)
    const poll = (now: { status: string; rows?: number }): void => {
      if (now.status === 'RUNNING') rows.value = now.rows ?? 0
    }
    try {
      const report = await imports.commit(id(), partial, endReason).catch((error: unknown) => {
        if (error instanceof ApiError && error.status === 0) return outcome()
        throw error
      })
      problem.value = report.status === 'COMMITTED' ? '' : t('imports.notCommitted')
      done(report)
      // Everything that is shown may have changed.
      await queries.invalidateQueries()
    } catch (error) {
      problem.value = (error instanceof ApiError && error.message) || t('state.internal')
    } finally {
      clearInterval(timer)
      busy.value = false
    }
  }

  return { busy, rows, problem, commit }
}

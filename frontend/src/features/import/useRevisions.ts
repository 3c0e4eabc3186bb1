import { ref } from 'vue'
import { ApiError } from '@/api/error'
import { announce } from '@/ui/announce'
import { useWords } from '@/ui/words'
import { type ImportReport, type Revision, totalOf } from './report'
import { useImports } from './requests'

/** Two revisions as one: of the same thing, the later counts. */
export function together(first: Revision, second: Revision): Revision {
  const cells: Record<string, Record<string, string | null>> = {}
  for (const of of [first.cells ?? {}, second.cells ?? {}]) for (const [sheet, texts] of Object.entries(of)) cells[sheet] = { ...cells[sheet], ...texts }
  return { ...first, ...second, ...(Object.keys(cells).length > 0 ? { cells } : {}) }
}

/** Sends revisions of an import, one at a time: what is changed meanwhile goes together with the next. */
export function useRevisions(id: string, take: (report: ImportReport) => void) {
  const { t } = useWords()
  const imports = useImports()
  const busy = ref(false)
  const error = ref('')
  let next: Revision | null = null

  async function work(): Promise<void> {
    busy.value = true
    announce(t('imports.rechecking'))
    try {
      while (next) {
        const revision = next
        next = null
        const report = await imports.revise(id, revision)
        take(report)
        const { refused } = totalOf(report)
        if (!next) announce(refused > 0 ? t('imports.recheckDone', { n: refused }) : t('imports.recheckClean'))
      }
    } catch (cause) {
      next = null
      error.value = (cause instanceof ApiError && cause.message) || t('state.network')
    } finally {
      busy.value = false
    }
  }

  return {
    busy,
    error,
    send(revision: Revision): void {
      error.value = ''
      next = next ? together(next, revision) : revision
      if (!busy.value) void work()
    },
  }
}

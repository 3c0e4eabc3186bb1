import { type ComputedRef, computed, ref, shallowRef } from 'vue'
import { ApiError } from '@/api/error'
import { type ExportJob, type ExportQuestion, isOpen, type Kind } from './job'
import type { Exports } from './requests'

/** Waits between two looks at a job, in milliseconds: most are done at once, long ones need no hurry. */
const waits = [150, 300, 600, 1000] as const

export type Phase = 'choosing' | 'asking' | 'open' | 'done' | 'failed'

export interface Following {
  phase: ComputedRef<Phase>
  job: ComputedRef<ExportJob | null>
  /** Why it failed, in the server's words; empty for a lost connection, which has none. */
  problem: ComputedRef<string>
  code: ComputedRef<string>
  /** The job goes on, but the last look at it failed. */
  offline: ComputedRef<boolean>
  start(question: ExportQuestion, kind: Kind, purpose: string): Promise<void>
  cancel(): Promise<void>
  fetch(): Promise<void>
  /** Forgets the job and offers the choice again. */
  reset(): void
  /** Ends the looking; the job itself goes on and is found in the history. */
  stop(): void
}

interface Surroundings {
  pause?: (ms: number, signal: AbortSignal) => Promise<void>
  save: (blob: Blob, name: string) => void
  said?: (what: 'started' | 'done' | 'failed' | 'cancelled', job: ExportJob | null) => void
}

function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      done()
    })
  })
}

/** An outage passes; an answer that refuses stays what it is. */
const passes = (error: unknown): boolean => error instanceof ApiError && (error.status === 0 || error.status >= 500 || error.status === 429)

/** Follows one export from its request to its file, which is saved as soon as it is there. */
export function followExport(exports: Exports, { pause = pauseFor, save, said = () => undefined }: Surroundings): Following {
  const phase = ref<Phase>('choosing')
  const job = shallowRef<ExportJob | null>(null)
  const failure = shallowRef<{ message: string; code: string }>({ message: '', code: '' })
  const offline = ref(false)
  let looking = new AbortController()

  function stop(): void {
    looking.abort()
    looking = new AbortController()
  }

  function reset(): void {
    stop()
    phase.value = 'choosing'
    job.value = null
    failure.value = { message: '', code: '' }
    offline.value = false
  }

  function fail(error: unknown): void {
    phase.value = 'failed'
    failure.value = error instanceof ApiError ? { message: error.message, code: error.code } : { message: '', code: 'UNKNOWN' }
    said('failed', job.value)
  }

  async function fetchFile(): Promise<void> {
    const done = job.value
    if (done?.status !== 'DONE') return
    try {
      failure.value = { message: '', code: '' }
      save(await exports.file(done.id), done.fileName ?? `export.${done.format}`)
    } catch (error) {
      fail(error)
    }
  }

  async function end(ended: ExportJob): Promise<void> {
    if (ended.status !== 'DONE') return fail(new ApiError(ended.error?.message ?? '', ended.error?.code ?? ended.status, 200))
    phase.value = 'done'
    await fetchFile()
    if (phase.value === 'done') said('done', ended)
  }

  /** Looks again and again until the job ends or the component has gone. */
  async function watch(id: string): Promise<void> {
    const { signal } = looking
    for (let n = 0; !signal.aborted; n++) {
      await pause(waits[Math.min(n, waits.length - 1)] ?? 1000, signal)
      if (signal.aborted) return
      try {
        const now = await exports.get(id, signal)
        if (signal.aborted) return
        offline.value = false
        job.value = now
        if (!isOpen(now)) return await end(now)
      } catch (error) {
        if (signal.aborted) return
        if (!passes(error)) return fail(error)
        offline.value = true
      }
    }
  }

  return {
    phase: computed(() => phase.value),
    job: computed(() => job.value),
    problem: computed(() => failure.value.message),
    code: computed(() => failure.value.code),
    offline: computed(() => offline.value),
    async start(question, kind, purpose) {
      reset()
      phase.value = 'asking'
      const { signal } = looking
      try {
        const made = await exports.start(question, kind, purpose)
        if (signal.aborted) return
        job.value = made
        phase.value = 'open'
        said('started', made)
        await watch(made.id)
      } catch (error) {
        if (!signal.aborted) fail(error)
      }
    },
    async cancel() {
      const open = job.value
      if (!open || phase.value !== 'open') return
      stop()
      try {
        await exports.remove(open.id)
        reset()
        said('cancelled', open)
      } catch (error) {
        fail(error)
      }
    },
    fetch: fetchFile,
    reset,
    stop,
  }
}

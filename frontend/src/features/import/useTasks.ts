import { useQueryClient } from '@tanstack/vue-query'
import { computed, onBeforeUnmount, shallowReactive, shallowRef } from 'vue'
import { ApiError } from '@/api/error'
import { type ImportReport, totalOf } from './report'
import { type Choice, newImportId, useImports } from './requests'

/** A file on its way to being tried. */
export interface Task {
  id: string
  file: File
  choice: Choice
  state: 'waiting' | 'sending' | 'reading' | 'checked' | 'failed' | 'lost' | 'cancelled'
  /** How much has arrived, from 0 to 1. */
  sent: number
  rows: number
  error: string
  report: ImportReport | null
  stop: AbortController
}

const pollEvery = 800
const under = new Set<Task['state']>(['waiting', 'sending', 'reading'])

/** Files are tried one after another, each as an import of its own. */
export function useTasks(checked: (task: Task, alone: boolean) => void) {
  const imports = useImports()
  const queries = useQueryClient()
  const tasks = shallowRef<Task[]>([])
  let working = false

  function add(files: readonly File[], choice: Choice): void {
    const made = files.map(
      (file): Task =>
        shallowReactive({ id: newImportId(), file, choice, state: 'waiting', sent: 0, rows: 0, error: '', report: null, stop: new AbortController() }),
    )
    tasks.value = [...tasks.value.filter(({ state }) => state !== 'cancelled'), ...made]
    void work()
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    try {
      for (;;) {
        const next = tasks.value.find(({ state }) => state === 'waiting')
        if (!next) return
        await run(next)
      }
    } finally {
      working = false
    }
  }

  async function run(task: Task): Promise<void> {
    task.state = 'sending'
    task.sent = 0
    const timer = setInterval(() => void poll(task), pollEvery)
    try {
      task.report = await imports.check(task.file, task.choice, task.id, {
        signal: task.stop.signal,
        progress(part) {
          task.sent = part
          if (part >= 1 && task.state === 'sending') task.state = 'reading'
        },
      })
      finish(task)
    } catch (error) {
      fail(task, error)
    } finally {
      clearInterval(timer)
    }
  }

  async function poll(task: Task): Promise<void> {
    if (task.state !== 'reading') return
    const now = await imports.get(task.id, task.stop.signal).catch(() => null)
    if (now?.status === 'RUNNING') task.rows = now.rows
  }

  function finish(task: Task): void {
    task.state = 'checked'
    void queries.invalidateQueries({ queryKey: ['imports'] })
    checked(task, tasks.value.length === 1)
  }

  function fail(task: Task, error: unknown): void {
    if (task.stop.signal.aborted) {
      task.state = 'cancelled'
      return
    }
    const lost = error instanceof ApiError && error.status === 0
    task.state = lost ? 'lost' : 'failed'
    task.error = error instanceof ApiError ? error.message : ''
  }

  function cancel(task: Task): void {
    task.stop.abort()
    if (task.state === 'waiting') task.state = 'cancelled'
    tasks.value = tasks.value.filter((each) => each !== task)
  }

  /** Tries again what was lost or failed. If only the answer was lost, the import is there. */
  async function again(task: Task): Promise<void> {
    task.error = ''
    task.stop = new AbortController()
    if (task.state === 'lost') {
      const known = await imports.get(task.id).catch(() => null)
      if (known && known.status !== 'RUNNING') {
        task.report = known
        finish(task)
        return
      }
    }
    task.id = newImportId()
    task.state = 'waiting'
    void work()
  }

  const busy = computed(() => tasks.value.some(({ state }) => under.has(state)))
  onBeforeUnmount(() => {
    for (const task of tasks.value) task.stop.abort()
  })
  return {
    tasks,
    busy,
    add,
    cancel,
    again,
    forget: (id: string): void => {
      tasks.value = tasks.value.filter((task) => task.id !== id)
    },
    countsOf: (task: Task) => (task.report ? totalOf(task.report) : null),
  }
}

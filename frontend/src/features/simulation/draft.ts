import { onScopeDispose, type Ref, ref, watch } from 'vue'

export interface DraftOptions<T> {
  /** The draft of the address, once it is known. */
  source: () => T | null
  /** Whether a draft may be calculated. */
  valid: (draft: T) => boolean
  /** Puts a draft into the address. */
  commit: (draft: T) => void
  /** A draft in the one form in which equal ones are equal text. */
  text?: (draft: T) => string
  delay?: number
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/**
 * A form that is being typed in. It follows the address, and the address follows it when the typing rests and nothing
 * in it is wrong; what the form itself has put there does not come back over what was typed since.
 */
export function useDraft<T>({ source, valid, commit, text = JSON.stringify, delay = 400 }: DraftOptions<T>) {
  const draft = ref<T | null>(null) as Ref<T | null>
  const waiting = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let seen = ''

  function rest(): void {
    clearTimeout(timer)
    waiting.value = false
  }

  watch(
    source,
    (value) => {
      if (value === null) return
      const said = text(value)
      if (said === seen) return
      seen = said
      rest()
      draft.value = copy(value)
    },
    { immediate: true },
  )
  onScopeDispose(rest)

  /** To be called after every change of the draft; at once where nothing is being typed. */
  function changed(now = false): void {
    clearTimeout(timer)
    waiting.value = draft.value !== null && valid(draft.value)
    if (!waiting.value) return
    const put = (): void => {
      waiting.value = false
      if (draft.value === null) return
      seen = text(draft.value)
      commit(copy(draft.value))
    }
    if (now) put()
    else timer = setTimeout(put, delay)
  }

  /** Returns to the draft of the address and drops all typing. */
  function reset(): void {
    rest()
    const value = source()
    if (value === null) return
    draft.value = copy(value)
    seen = text(value)
  }

  return { draft, waiting, changed, reset }
}

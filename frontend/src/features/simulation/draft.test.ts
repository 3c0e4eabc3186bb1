import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useDraft } from './draft'

describe('a form that is being typed in', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  function form(start: { text: string } | null) {
    const address = ref(start)
    const committed: string[] = []
    const scope = effectScope()
    const made = scope.run(() =>
      useDraft<{ text: string }>({
        source: () => address.value,
        valid: ({ text }) => text !== '',
        commit: (draft) => {
          committed.push(draft.text)
          address.value = draft
        },
      }),
    )
    if (!made) throw new Error('the scope is active')
    const type = (text: string, now = false): void => {
      if (made.draft.value) made.draft.value.text = text
      made.changed(now)
    }
    return { ...made, address, committed, type }
  }

  it('waits until the typing rests, and puts it into the address once', () => {
    const { type, committed, waiting } = form({ text: 'a' })
    type('ab')
    vi.advanceTimersByTime(300)
    type('abc')
    expect(waiting.value).toBe(true)
    vi.advanceTimersByTime(399)
    expect(committed).toEqual([])
    vi.advanceTimersByTime(1)
    expect(committed).toEqual(['abc'])
    expect(waiting.value).toBe(false)
  })
  it('keeps what is wrong out of the address', () => {
    const { type, committed, waiting, draft } = form({ text: 'a' })
    type('ab')
    type('')
    vi.advanceTimersByTime(1000)
    expect([committed, waiting.value, draft.value]).toEqual([[], false, { text: '' }])
  })
  it('does not lose what is typed while its own change comes back', async () => {
    const { type, draft } = form({ text: 'a' })
    type('ab', true)
    if (draft.value) draft.value.text = 'abc'
    await nextTick()
    expect(draft.value).toEqual({ text: 'abc' })
  })
  it('follows the address, and forgets what was waiting', async () => {
    const { type, draft, address, committed } = form({ text: 'a' })
    type('ab')
    address.value = { text: 'elsewhere' }
    await nextTick()
    vi.advanceTimersByTime(1000)
    expect([draft.value, committed]).toEqual([{ text: 'elsewhere' }, []])
  })
  it('takes the address’s word again', () => {
    const { type, draft, reset } = form({ text: 'a' })
    type('')
    reset()
    expect(draft.value).toEqual({ text: 'a' })
  })
  it('begins once the address is known', async () => {
    const { draft, address } = form(null)
    expect(draft.value).toBeNull()
    address.value = { text: 'a' }
    await nextTick()
    expect(draft.value).toEqual({ text: 'a' })
  })
})

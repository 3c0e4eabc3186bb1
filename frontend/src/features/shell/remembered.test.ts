import { describe, expect, it } from 'vitest'
import { forget, recall, remember } from './remembered'

function storeOf(entries: Record<string, string> = {}) {
  const stored = new Map(Object.entries(entries))
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  }
}

describe('the frame of the last visit', () => {
  it('stands for the same reader and the same question only', () => {
    const store = storeOf()
    remember(store, 'leader', 'query Shell', { county: 1 })
    expect(recall(store, 'leader', 'query Shell')).toEqual({ county: 1 })
    expect(recall(store, 'clerk', 'query Shell')).toBeUndefined()
    expect(recall(store, 'leader', 'query Shell2')).toBeUndefined()
    expect(recall(store, '', 'query Shell')).toBeUndefined()
  })
  it('is forgotten on signing out', () => {
    const store = storeOf()
    remember(store, 'leader', 'q', {})
    forget(store)
    expect(recall(store, 'leader', 'q')).toBeUndefined()
  })
  it('is nothing where the store holds something else, or is full', () => {
    expect(recall(storeOf({ 'litong.shell': '{' }), 'leader', 'q')).toBeUndefined()
    const full = {
      ...storeOf(),
      setItem: () => {
        throw new Error('full')
      },
    }
    remember(full, 'leader', 'q', {})
    expect(recall(full, 'leader', 'q')).toBeUndefined()
  })
})

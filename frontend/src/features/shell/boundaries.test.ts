import { describe, expect, it } from 'vitest'
import en from '@/ui/i18n/en'
import zh from '@/ui/i18n/zh'
import { parseBoundaries } from './variables'

describe('boundaries', () => {
  it('are the document’s unless the address names others', () => {
    expect(parseBoundaries('CURRENT')).toBe('CURRENT')
    expect(parseBoundaries('AT_PERIOD')).toBe('AT_PERIOD')
    for (const raw of [undefined, null, '', 'current', ['CURRENT'], 'BASELINE']) expect(parseBoundaries(raw)).toBe('BASELINE')
  })
  it('are each explained in both languages', () => {
    for (const words of [zh.boundaries, en.boundaries])
      for (const choice of ['BASELINE', 'CURRENT', 'AT_PERIOD'] as const) expect([words[choice], words.explain[choice]].every(Boolean)).toBe(true)
  })
})

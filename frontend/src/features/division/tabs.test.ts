import { describe, expect, it } from 'vitest'
import { listOf } from '@/features/records/registry'
import en from '@/ui/i18n/en'
import zh from '@/ui/i18n/zh'
import { tabsOf } from './tabs'

describe('the tabs of a division', () => {
  it.each(['TOWNSHIP', 'VILLAGE'] as const)('of the level %s show only rows that are known that finely', (level) => {
    for (const { key, panels } of tabsOf(level)) {
      expect([zh.division[key], en.division[key]].every(Boolean), key).toBe(true)
      for (const list of panels) expect(level === 'TOWNSHIP' ? ['township', 'village'] : ['village'], list).toContain(listOf(list).division)
    }
  })
})

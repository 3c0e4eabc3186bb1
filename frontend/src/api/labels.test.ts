import { describe, expect, it } from 'vitest'
import { enumLabel, fieldLabel } from '@/ui/words'
import { enumLabels, fieldLabels } from './generated/labels'

describe('labels from the schema', () => {
  it('are complete in both languages', () => {
    const all = [...Object.entries(fieldLabels), ...Object.values(enumLabels).flatMap((values) => Object.entries(values))]
    expect(all.length).toBeGreaterThan(200)
    for (const [key, [zh, en]] of all) {
      expect(zh, key).not.toBe('')
      expect(en, key).not.toBe('')
      expect(en, key).not.toMatch(/[\u4e00-\u9fff]/)
    }
  })
  it('tell values of one kind apart', () => {
    for (const [name, values] of Object.entries(enumLabels)) {
      for (const language of [0, 1] as const) {
        const texts = Object.values(values).map((label) => label[language])
        expect(new Set(texts).size, `${name} ${language}`).toBe(texts.length)
      }
    }
  })
  it('read as headings', () => {
    expect(fieldLabel('MediationCase', 'openedOn', 'zh')).toBe('受理日期')
    expect(fieldLabel('ServiceItem', 'isPlaceholder', 'zh')).toBe('占位')
    expect(enumLabel('Light', 'GREEN', 'en')).toBe('Good')
    expect(enumLabel('Light', 'NEW_ONE', 'en')).toBe('NEW_ONE')
  })
})

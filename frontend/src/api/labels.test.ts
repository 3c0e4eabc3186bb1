import { describe, expect, it } from 'vitest'
import { enumLabel } from '@/ui/words'
import { catalogue } from './generated/catalogue'
import { enumLabels, listLabels } from './generated/labels'

const headings = catalogue.flatMap(({ name, fields }) => fields.map(([field, , zh, en]): [string, readonly [string, string]] => [`${name}.${field}`, [zh, en]]))

describe('labels from the schema', () => {
  it('are complete in both languages', () => {
    const all = [...headings, ...Object.entries(listLabels), ...Object.values(enumLabels).flatMap((values) => Object.entries(values))]
    expect(all.length).toBeGreaterThan(1000)
    for (const [key, [zh, en]] of all) {
      expect(zh, key).not.toBe('')
      expect(en, key).not.toBe('')
      expect(en, key).not.toMatch(/[\u4e00-\u9fff]/)
    }
  })
  it('distinguish values of one kind', () => {
    for (const [name, values] of Object.entries(enumLabels)) {
      for (const language of [0, 1] as const) {
        const texts = Object.values(values).map((label) => label[language])
        expect(new Set(texts).size, `${name} ${language}`).toBe(texts.length)
      }
    }
  })
  it('are short enough to head a column', () => {
    const long = headings.filter(([, [zh, en]]) => zh.length > 16 || en.length > 56)
    expect(long).toEqual([])
  })
  it('read as headings', () => {
    const heading = Object.fromEntries(headings)
    expect(heading['MediationCase.openedOn']).toEqual(['受理日期', 'Opened on'])
    expect(heading['ServiceItem.isPlaceholder']).toEqual(['名称是否待补录', 'Placeholder'])
    expect(heading['Appeal.village']).toEqual(['村（社区）', 'Village or community'])
    expect(heading['RuralRoad.lengthKm']).toEqual(['里程（公里）', 'Length (km)'])
    expect(enumLabel('Light', 'GREEN', 'en')).toBe('Good')
    expect(enumLabel('Light', 'NEW_ONE', 'en')).toBe('NEW_ONE')
  })
})

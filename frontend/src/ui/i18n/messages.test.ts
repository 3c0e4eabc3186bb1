import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explorerWords } from '../../features/explorer/words'
import exportsEn from '../../features/export/words/en'
import exportsZh from '../../features/export/words/zh'
import qualityEn from '../../features/quality/words/en'
import qualityZh from '../../features/quality/words/zh'
import en from './en'
import zh from './zh'

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(path + key, value)
    else for (const [inner, text] of leaves(value, `${path}${key}.`)) found.set(inner, text)
  }
  return found
}

// The explorer, the exports and the page of data quality add their words to the page's.
const chinese = new Map([...leaves({ ...zh, ...exportsZh, explorer: explorerWords.zh }), ...leaves(qualityZh)])
const english = new Map([...leaves({ ...en, ...exportsEn, explorer: explorerWords.en }), ...leaves(qualityEn)])
/** What a text says, once: a plural says it twice, and a month or a day in two digits is the same. */
const written: Record<string, string> = { padded: 'month', paddedDate: 'date' }
const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => written[match[1] ?? ''] ?? match[1] ?? ''))].sort()

function sources(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path)
    return /\.(vue|ts)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : []
  })
}

describe('the two languages', () => {
  it('have the same keys', () => expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort()))
  it('have the same placeholders', () => {
    for (const [key, text] of chinese) expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text))
  })
  it('have their own punctuation: no source writes any beside them', () => {
    for (const path of sources(join(import.meta.dirname, '../..'))) {
      if (!path.endsWith('.vue')) continue
      const written = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|\/\/ .*/g, '')
      expect(written.match(/[：，。；（）、！？]/g) ?? [], path).toEqual([])
    }
  })
  it('leave nothing empty', () => {
    for (const [key, text] of [...chinese, ...english]) expect(text.trim(), key).not.toBe('')
  })
  it('keep Chinese out of the English page', () => {
    for (const [key, text] of english) if (key !== 'app.demoRibbon') expect(text, key).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('the page', () => {
  it('uses no key that is missing', () => {
    const used = sources('src').flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => match[1] ?? ''))
    expect(used.length).toBeGreaterThan(80)
    expect(used.filter((key) => !chinese.has(key))).toEqual([])
  })
})

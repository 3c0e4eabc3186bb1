import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createWords } from '@/ui/i18n'
import { byTopic, findExamples, headingOf, readExample, topics, topicWord } from './examples'
import { library } from './library'
import { explorerWords } from './words'

const folder = '../graph/testdata'
const golden = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))
const schema = buildSchema(readFileSync('../graph/derived.graphqls', 'utf8'))

describe('the library', () => {
  it('is the folder of golden operations', () => {
    expect(library.map(({ name }) => name).sort()).toEqual([...golden].sort())
    expect(library.length).toBeGreaterThanOrEqual(30)
  })
  it('promises each budget that the Go tests count', () => {
    for (const { name, budget } of library) expect(readFileSync(`${folder}/${name}.graphql`, 'utf8')).toContain(`# budget: ${budget}\n`)
  })
  it('asks in both languages, each once', () => {
    for (const { name, titles } of library) {
      expect(titles.zh, name).toMatch(/^\p{Script=Han}/u)
      expect(titles.en, name).toMatch(/^[A-Z]/)
      expect(titles.en, name).not.toMatch(/\p{Script=Han}/u)
    }
    for (const language of ['zh', 'en'] as const) expect(new Set(library.map(({ titles }) => titles[language])).size).toBe(library.length)
  })
  it('is valid against the schema that is served, with its variables', () => {
    for (const { name, query, variables } of library) {
      expect(validate(schema, parse(query)), name).toEqual([])
      if (variables) expect(Object.keys(JSON.parse(variables) as object).length, name).toBeGreaterThan(0)
    }
  })
  it('shows every example once, under a topic', () => {
    const shown = byTopic(library)
    expect(shown.flatMap(({ examples }) => examples)).toHaveLength(library.length)
    expect(shown.map(({ topic }) => topic)).toEqual(topics.filter((topic) => shown.some((group) => group.topic === topic)))
    for (const topic of ['indicator', 'service', 'mediation', 'volunteer', 'economy', 'budget', 'division'])
      expect(shown.map((group) => group.topic)).toContain(topic)
  })
  it('names every topic in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const words = createWords(language).global
      words.mergeLocaleMessage(language, { explorer: explorerWords[language] })
      for (const topic of topics) expect(words.te(topicWord(topic), language), `${language} ${topic}`).toBe(true)
    }
  })
  it('is searched in either language and in the text, by every word', () => {
    expect(findExamples(library, '  ')).toHaveLength(library.length)
    expect(findExamples(library, '志愿').length).toBeGreaterThan(1)
    expect(findExamples(library, 'VILLAGES income').map(({ name }) => name)).toContain('richest_villages')
    expect(findExamples(library, 'mediationCases groups bucket').map(({ name }) => name)).toContain('cases_by_month')
    expect(findExamples(library, 'villages nosuchword')).toEqual([])
  })
})

describe('an example', () => {
  const text = '# 有多少案件？  How many cases?\n# budget: 3\n# variables: {"n":1}\nquery Cases($n: Int) { mediationCases(first: $n) { totalCount } }\n'
  it('is shown with its title, without the notes for tests', () => {
    expect(readExample('cases', text)).toEqual({
      name: 'cases',
      titles: { zh: '有多少案件？', en: 'How many cases?' },
      topic: 'mediation',
      budget: 3,
      variables: '{\n  "n": 1\n}',
      query: '# 有多少案件？  How many cases?\nquery Cases($n: Int) { mediationCases(first: $n) { totalCount } }\n',
    })
  })
  it('without a title or a budget is refused', () => {
    expect(() => readExample('x', 'query { viewer { userName } }\n')).toThrow('x lacks')
    expect(() => readExample('x', text.replace('# budget: 3\n', ''))).toThrow('x lacks')
  })
  it('heads its chart; a document of another kind does not', () => {
    expect(headingOf('\n# 一共多少。 How many.\nquery { viewer { userName } }')).toEqual({ zh: '一共多少', en: 'How many' })
    expect(headingOf('# just a remark\n{ viewer { userName } }')).toBeNull()
    expect(headingOf('')).toBeNull()
  })
})

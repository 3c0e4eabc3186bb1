import { Kind, parse } from 'graphql'
import { listsOf, subjects } from '@/features/shell/subjects'
import type { Localized } from '@/ui/words'
import type { Question } from './question'

export const topics = ['start', 'indicator', ...subjects.map((subject) => subject.key)] as const
export type Topic = (typeof topics)[number]

/** The key of a topic's name. Most topics are subjects of the page, with the same name. */
export const topicWord = (topic: Topic): string => (topic === 'start' || topic === 'indicator' ? `explorer.topics.${topic}` : `subjects.${topic}`)

export interface Example extends Question {
  /** The file's name, which never changes. */
  name: string
  titles: Localized
  topic: Topic
  /** The highest number of SQL statements, for any number of rows; a Go test counts them. */
  budget: number
}

/** "# 中文。 English.", as the first line of every golden operation. */
const head = /^# (?<zh>\p{Script=Han}.*?[。？！])\s+(?<en>[A-Z].*?)\s*$/u
const annotations = /^# (budget|variables): .*\n/gm

/** The title in a document's first line, in both languages; null without one. */
export function headingOf(document: string): Localized | null {
  const { zh, en } = head.exec(document.trimStart().split('\n', 1)[0] ?? '')?.groups ?? {}
  return zh && en ? { zh: zh.replace(/。$/, ''), en: en.replace(/\.$/, '') } : null
}

/** Reads one golden operation: a bilingual title, its budget, perhaps its variables, then the document. */
export function readExample(name: string, text: string): Example {
  const titles = headingOf(text)
  const budget = /^# budget: (\d+)$/m.exec(text)?.[1]
  if (!titles || budget === undefined) throw new Error(`${name} lacks its title or its budget`)
  const variables = /^# variables: (\{.*\})$/m.exec(text)?.[1]
  return {
    name,
    titles,
    topic: topicOf(text),
    budget: Number(budget),
    query: text.replace(annotations, '').trimEnd() + '\n',
    variables: variables ? JSON.stringify(JSON.parse(variables), null, 2) : '',
  }
}

/** Topics of the root fields that are no lists. */
const figures: Readonly<Record<string, Topic>> = {
  indicator: 'indicator',
  indicators: 'indicator',
  pillars: 'indicator',
  subItem: 'indicator',
  reconciliation: 'indicator',
  capabilityIndex: 'indicator',
  simulateReward: 'economy',
  simulateAllocation: 'budget',
}

/** The subject of the first root field that has one. */
function topicOf(text: string): Topic {
  for (const definition of parse(text, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const selection of definition.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD) continue
      const root = selection.name.value
      const figure = figures[root]
      if (figure) return figure
      const subject = subjects.find((entry) => listsOf(entry).some((list) => list === root || singular(list) === root))
      if (subject) return subject.key
    }
  }
  return 'start'
}

const singular = (list: string): string => list.replace(/s$/, '')

/** Examples by topic, in the order of the topics, without empty topics. */
export function byTopic(examples: readonly Example[]): { topic: Topic; examples: Example[] }[] {
  return topics.map((topic) => ({ topic, examples: examples.filter((example) => example.topic === topic) })).filter((group) => group.examples.length > 0)
}

/** The examples whose title, in either language, or text contains every word. */
export function findExamples(examples: readonly Example[], wanted: string): Example[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  return examples.filter(({ titles, query }) => {
    const text = `${titles.zh} ${titles.en} ${query}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

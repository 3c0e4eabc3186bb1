import { type ListName, listLabels, listsByDomain } from '@/api/generated/labels'

export type { ListName }
export type Domain = keyof typeof listsByDomain

interface Subject {
  /** Key of its name in the page's words, and of the explorer's topics. */
  key: string
  /** The sub-item of the document that it belongs to; empty for what serves all of them. */
  item: string
  /** Files of the schema, in the order in which their lists are shown. */
  domains: readonly Domain[]
  /** The list that people open first, where it is not the first of the file. */
  first?: ListName
  /** Lists of other subjects that this sub-item reads too. */
  also?: readonly ListName[]
}

/** The subjects with their lists, in the document's order; within a subject in the schema's order. */
export const subjects = [
  { key: 'enforcement', item: '1.1', domains: ['enforcement'], first: 'enforcementCases' },
  { key: 'delegation', item: '1.2', domains: ['delegation'], also: ['serviceItems', 'policyDocuments'] },
  { key: 'institution', item: '1.3', domains: ['institution'] },
  { key: 'facility', item: '2.1', domains: ['facility'] },
  { key: 'service', item: '2.2', domains: ['service', 'lists'], first: 'serviceRequests' },
  { key: 'digital', item: '2.3', domains: ['digital'], first: 'systemIntegrations', also: ['serviceRequests', 'projects'] },
  { key: 'volunteer', item: '2.4', domains: ['volunteer'] },
  { key: 'supply', item: '2.4', domains: ['supply'] },
  { key: 'mediation', item: '3.1', domains: ['mediation'], first: 'mediationCases' },
  { key: 'governance', item: '3.1', domains: ['governance'] },
  { key: 'appeal', item: '3.2', domains: ['appeal'] },
  { key: 'budget', item: '4.1', domains: ['budget', 'allocation', 'debt', 'oversight'] },
  { key: 'economy', item: '4.1', domains: ['economy', 'reward'] },
  { key: 'talent', item: '4.2', domains: ['talent'] },
  { key: 'policy', item: '4.2', domains: ['policy'] },
  { key: 'division', item: '', domains: ['division', 'department', 'basis', 'target', 'capability'] },
  { key: 'quality', item: '', domains: ['quality'], first: 'qualityFindings' },
] as const satisfies readonly Subject[]

export type SubjectKey = (typeof subjects)[number]['key']

/** The subject's own lists, the one that is opened first in front. */
export function listsOf(subject: Subject): readonly ListName[] {
  const lists: readonly ListName[] = subject.domains.flatMap((domain): readonly ListName[] => listsByDomain[domain])
  return subject.first ? [subject.first, ...lists.filter((list) => list !== subject.first)] : lists
}

/** Which lists belong to a sub-item of the document. */
export function listsOfSubItem(item: string): readonly ListName[] {
  const of: readonly Subject[] = subjects.filter((subject) => subject.item === item && item !== '')
  return [...of.flatMap(listsOf), ...of.flatMap((subject) => subject.also ?? [])]
}

/** The lists whose name in either language has the text, in the order of their subjects. */
export function findLists(text: string): readonly ListName[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const all: readonly ListName[] = subjects.flatMap((subject) => listsOf(subject))
  return all.filter((list) => listLabels[list].some((name) => name.toLowerCase().includes(wanted)))
}

export const isListName = (name: string): name is ListName => Object.hasOwn(listLabels, name)

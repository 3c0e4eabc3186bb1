import { isListName, type ListName } from './subjects'

interface Place {
  name: string
  params: Readonly<Record<string, unknown>>
  query: Readonly<Record<string, unknown>>
  /** Whether the page shows figures of a period. */
  dated: boolean
}

interface Names {
  t: (key: string) => string
  listName: (list: ListName) => string
  period: string
  /** The townships of a viewer who sees no others; empty for the whole district. */
  scope: string
  subItem: (code: string) => string | null
  division: (code: string) => string | null
}

const keys: Readonly<Record<string, string>> = {
  home: 'home.title',
  capability: 'capability.title',
  whatIf: 'whatIf.title',
  reconciliation: 'reconciliation.title',
  targets: 'targets.title',
  data: 'nav.data',
  exports: 'nav.exports',
  quality: 'quality.title',
  slowOperations: 'slow.title',
}

const first = (value: unknown): string => (Array.isArray(value) ? String(value[0] ?? '') : typeof value === 'string' ? value : '')

/** A page's title in its parts: the page, its place, its period; as in tabs, histories, bookmarks and on paper. */
export function titleParts(place: Place, names: Names): string[] {
  const list = first(place.params['list'])
  const code = first(place.params['code'])
  const page = ((): string | null => {
    switch (place.name) {
      case 'section':
        return names.subItem(code.replace('-', '.'))
      case 'division':
        // A division that the navigation does not list, such as one that was abolished, has its own page too.
        return names.division(code) ?? code
      case 'records':
        return isListName(list) ? names.listName(list) : null
      default: {
        const key = keys[place.name]
        return key ? names.t(key) : null
      }
    }
  })()
  if (page === null) return [names.t('state.notFound')]
  const where = names.division(first(place.query['division'])) ?? names.scope
  return [page, ...(where && where !== page ? [where] : []), ...(place.dated ? [names.period] : [])]
}

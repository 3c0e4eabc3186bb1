import { type ComputedRef, computed, type InjectionKey, inject } from 'vue'
import { type LocationQueryRaw, type RouteLocationRaw, useRoute, useRouter } from 'vue-router'
import type { Boundaries } from '@/api/generated/graphql'
import { closedMonth, comparable, dayLabel, hasPrevious, monthsLabel, parsePeriod, periodLabel, wholeMonths } from '@/ui/period'
import { placeName, useWords } from '@/ui/words'
import { ownOf, parseBoundaries, type Shell } from './variables'

export type { Shell } from './variables'
export type Township = Shell['divisions']['nodes'][number]
export type DivisionName = Shell['county']['division']

/** The context of every page; the shell renders pages only when it is known. */
export const shellKey: InjectionKey<ComputedRef<Shell>> = Symbol('shell')

export interface Place {
  division: DivisionName
  parent: string | null
}

/** Every division by code with the code of the one above; the tree has about 150 nodes. */
export function indexDivisions(shell: Shell): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const district = shell.county.division
  places.set(district.code, { division: district, parent: null })
  for (const township of shell.divisions.nodes) {
    places.set(township.code, { division: township, parent: district.code })
    for (const village of township.children.nodes) places.set(village.code, { division: village, parent: township.code })
  }
  return places
}

/** District first, the division itself last; empty when the code is unknown. */
export function lineage(places: ReadonlyMap<string, Place>, code: string): DivisionName[] {
  const path: DivisionName[] = []
  for (let place = places.get(code); place; place = place.parent ? places.get(place.parent) : undefined) path.unshift(place.division)
  return path
}

export function useShell() {
  const shell = inject(shellKey)
  if (!shell) throw new Error('the shell is not provided')
  const { t, pick, language } = useWords()
  const places = computed(() => indexDivisions(shell.value))
  /** A division's short name in the reader's language. */
  const nameOf = (division: { code: string; shortName: string; nameEn?: string | null }): string =>
    division.code === shell.value.county.division.code
      ? pick(shell.value.county.name)
      : placeName({ ...places.value.get(division.code)?.division, ...division }, language())
  return {
    shell,
    county: computed(() => shell.value.county),
    pillars: computed(() => shell.value.pillars),
    townships: computed(() => shell.value.divisions.nodes),
    places,
    /** The division of the figures: the district, or the townships that the viewer sees. */
    scopeName: computed(() => shell.value.viewer.townships.map(nameOf).join(t('whatIf.comma')) || pick(shell.value.county.name)),
    /** A viewer of one township has no other township to compare it with. */
    alone: computed(() => ownOf(shell.value).alone),
    own: computed(() => ownOf(shell.value)),
    nameOf,
    lineage: (code: string) => lineage(places.value, code),
  }
}

/** Links of a large table: a component for each takes longer than the rest of the table. `follow` is what a click on one does. */
export function useTableLinks() {
  const router = useRouter()
  return {
    href: (to: RouteLocationRaw): string => router.resolve(to).href,
    follow(event: MouseEvent): void {
      // The browser itself opens a new tab or window, or saves the page.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      void router.push(((event.currentTarget as Element).getAttribute('href') ?? '').slice(router.options.history.base.length))
    },
  }
}

/** The period in the URL, by default the year to date; its label, and how to change it. */
export function usePeriod() {
  const { county } = useShell()
  const route = useRoute()
  const router = useRouter()
  const { t } = useWords()
  const period = computed(() => parsePeriod(route.query['period'], county.value))
  const year = computed(() => comparable(period.value, county.value))
  const compared = computed(() => wholeMonths(year.value, county.value))
  return {
    period,
    comparable: year,
    /** The part of it that changes against last year are computed for, and its name where it is not the period itself. */
    compared,
    comparedLabel: computed(() => (compared.value === period.value ? '' : monthsLabel(compared.value, t))),
    /** The newest month of the period that is over, or null: its light stands beside that of a longer period. */
    month: computed(() => closedMonth(period.value, county.value)),
    hasPrevious: computed(() => hasPrevious(period.value)),
    label: computed(() => periodLabel(period.value, t)),
    /** The last day of the data, in words. */
    through: computed(() => dayLabel(county.value.dataThrough, t)),
    choose(key: string): void {
      const query: LocationQueryRaw = { ...route.query }
      delete query['period']
      delete query['after']
      delete query['before']
      // The rows of an indicator follow the period that is chosen; a condition keeps the span for which it was made.
      if (query['ind']) delete query['span']
      if (key) query['period'] = key
      void router.push({ query })
    },
  }
}

/** Under which boundaries figures are shown: in the URL, unless it is the baseline. */
export function useBoundaries() {
  const route = useRoute()
  const router = useRouter()
  return {
    boundaries: computed(() => parseBoundaries(route.query['boundaries'])),
    choose(boundaries: Boundaries): void {
      const query: LocationQueryRaw = { ...route.query }
      delete query['boundaries']
      void router.push({ query: boundaries === 'BASELINE' ? query : { ...query, boundaries } })
    },
  }
}

/** Links that keep the chosen period and boundaries. */
export function useLinks() {
  const route = useRoute()
  const { county } = useShell()
  const carried = (): LocationQueryRaw => Object.fromEntries(['period', 'boundaries'].flatMap((key) => (route.query[key] ? [[key, route.query[key]]] : [])))
  const of = (indicator?: string): LocationQueryRaw => (indicator ? { ...carried(), indicator } : carried())
  return {
    home: (): RouteLocationRaw => ({ name: 'home', query: carried() }),
    // The server would take a dot for a file's name, so 3.1 is written 3-1.
    section: (code: string, indicator?: string): RouteLocationRaw => ({ name: 'section', params: { code: code.replace('.', '-') }, query: of(indicator) }),
    division: (code: string, indicator?: string): RouteLocationRaw =>
      code === county.value.division.code ? { name: 'home', query: of(indicator) } : { name: 'division', params: { code }, query: of(indicator) },
    records: (list: string, query: LocationQueryRaw = {}): RouteLocationRaw => ({ name: 'records', params: { list }, query: { ...carried(), ...query } }),
    alerts: (): RouteLocationRaw => ({ name: 'home', query: carried(), hash: '#lights' }),
    capability: (): RouteLocationRaw => ({ name: 'capability', query: carried() }),
    whatIf: (query: LocationQueryRaw = {}): RouteLocationRaw => ({ name: 'whatIf', query: { ...carried(), ...query } }),
    reconciliation: (): RouteLocationRaw => ({ name: 'reconciliation', query: carried() }),
    targets: (): RouteLocationRaw => ({ name: 'targets', query: carried() }),
    data: (id = '', query: LocationQueryRaw = {}): RouteLocationRaw => ({ name: 'data', params: id ? { id } : {}, query: { ...carried(), ...query } }),
    exports: (): RouteLocationRaw => ({ name: 'data', params: {}, query: { ...carried(), tab: 'exports' } }),
    quality: (query: LocationQueryRaw = {}): RouteLocationRaw => ({ name: 'quality', query: { ...carried(), ...query } }),
    slowOperations: (): RouteLocationRaw => ({ name: 'slowOperations', query: carried() }),
  }
}

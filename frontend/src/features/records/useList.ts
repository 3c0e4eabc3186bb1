import { type ComputedRef, computed } from 'vue'
import { useOperation } from '@/api/use'
import { usePeriod, useShell } from '@/features/shell/context'
import type { Column, ListConfig } from './define'
import { listDocument } from './documents'
import { useOrigin } from './origin'
import type { ListState } from './state'
import { buildVariables, followsPeriod, type Scope } from './where'

/** What every list is read for: the district, the period, and the last day of the data. */
export function useScope() {
  const { county } = useShell()
  const { period } = usePeriod()
  return computed((): Scope => ({ county: county.value.division.code, period: period.value, today: county.value.dataThrough }))
}

/** The rows of a list in a state: of the figure that the reader came from, of the period, of the filters. */
export function useList(config: ComputedRef<ListConfig>, state: ComputedRef<ListState>, columns: ComputedRef<readonly Column[]>, known: ComputedRef<boolean>) {
  const scope = useScope()
  const origin = useOrigin(state)
  const variables = computed(() => buildVariables(config.value, state.value, { ...scope.value, rows: origin.side.value?.where }))
  // A hand-made address may name an indicator whose rows are in another list.
  const fits = computed(() => origin.side.value === null || origin.side.value.list === config.value.list)
  const ready = computed(() => known.value && origin.ready.value && fits.value)
  const page = useOperation(
    computed(() => listDocument(config.value, columns.value)),
    variables,
    { keep: true, enabled: ready },
  )
  return {
    origin,
    variables,
    page,
    rows: computed(() => page.data.value?.list.nodes ?? []),
    info: computed(() => page.data.value?.list.pageInfo),
    /** Whether there can be no rows: the figure has none in this division and period. */
    none: computed(() => origin.none.value || !fits.value),
    dated: computed(() => followsPeriod(config.value, state.value, scope.value.period)),
    today: computed(() => scope.value.today),
  }
}

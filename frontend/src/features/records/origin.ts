import { type ComputedRef, computed } from 'vue'
import { IndicatorRowsDocument } from '@/api/generated/graphql'
import { useOperation } from '@/api/use'
import { useBoundaries, usePeriod } from '@/features/shell/context'
import { useWords } from '@/ui/words'
import type { ListState, Part } from './state'

/** One side of a figure: its rows, and what they are. */
export interface Side {
  part: Part
  list: string
  where: unknown
  text: string
}

/**
 * The figure that the reader came from. Its rows are asked for with the division, the period and the boundaries in
 * force, so a list never shows the rows of another period than the one that the page names.
 */
export function useOrigin(state: ComputedRef<ListState>) {
  const { t, pick } = useWords()
  const { period } = usePeriod()
  const { boundaries } = useBoundaries()
  const code = computed(() => state.value.origin?.indicator ?? '')
  const span = computed(() => state.value.origin?.span ?? period.value)
  const page = useOperation(
    IndicatorRowsDocument,
    computed(() => ({
      code: code.value,
      divisions: state.value.division ? [state.value.division] : null,
      from: span.value.from,
      to: span.value.to,
      boundaries: boundaries.value,
    })),
    { enabled: computed(() => code.value !== '') },
  )
  const indicator = computed(() => page.data.value?.indicator ?? null)
  const sides = computed((): readonly Side[] => {
    const lineage = indicator.value?.values[0]?.lineage
    if (!indicator.value || !lineage) return []
    const { numerator, denominator, unmet } = lineage
    // Of a figure that should fall, the rows against it are those of its numerator.
    const isNumerator = unmet !== null && unmet.list === numerator.list && JSON.stringify(unmet.where) === JSON.stringify(numerator.where)
    const counted = pick(indicator.value.numerator)
    return [
      ...(unmet ? [{ part: 'unmet' as const, ...unmet, text: isNumerator ? counted : t('records.part.unmet') }] : []),
      ...(isNumerator ? [] : [{ part: denominator ? ('num' as const) : ('all' as const), ...numerator, text: counted }]),
      ...(denominator
        ? [{ part: 'all' as const, ...denominator, text: indicator.value.denominator ? pick(indicator.value.denominator) : t('records.part.all') }]
        : []),
    ]
  })
  const side = computed(() => sides.value.find((entry) => entry.part === state.value.origin?.part) ?? sides.value[0] ?? null)
  return {
    name: computed(() => (indicator.value ? pick(indicator.value.name) : code.value)),
    sides,
    side,
    span,
    error: page.error,
    refetch: page.refetch,
    /** Whether the list can be read: at once without an indicator, else when its rows are known. */
    ready: computed(() => code.value === '' || side.value !== null),
    /** Whether the indicator has no rows in this division and period. */
    none: computed(() => code.value !== '' && page.data.value !== undefined && side.value === null),
  }
}

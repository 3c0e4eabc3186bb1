import type { LocationQueryRaw } from 'vue-router'
import type { PanelFragment, PanelKind } from '@/api/generated/graphql'
import type { DataTable } from '@/charts/option'
import { formatNumber } from '@/ui/format'
import type { Period } from '@/ui/period'

export type Mark = PanelFragment['marks'][number]
type Drill = { list: string; where: unknown }

/**
 * The list and the address of the rows behind a datum; null where there is none. The address names the period for
 * which the condition was made, so that the list can follow a change of the period.
 */
export function recordsOf(drill: Drill | null | undefined, period: Pick<Period, 'from' | 'to'>): { list: string; query: LocationQueryRaw } | null {
  return drill ? { list: drill.list, query: { where: JSON.stringify(drill.where), span: `${period.from}..${period.to}` } } : null
}

/** A value as it stands in a table: rates to one decimal, other fractions to two, unknown as a dash. */
export function shown(value: string | null, unit: string): string {
  if (value === null) return '—'
  // Rounding never says that all is done where something is missing.
  if (unit === '%' && value.includes('.') && Number(value) < 100 && Number(value) >= 99.95) return '99.9'
  return formatNumber(value, value.includes('.') ? (unit === '%' ? 1 : 2) : 0)
}

/** The panel's marks as rows of text. */
export function twin(panel: Pick<PanelFragment, 'columns' | 'marks'>, unit: string): DataTable {
  return { head: [...panel.columns], rows: panel.marks.map((mark) => [...mark.labels, ...mark.values.map((value) => shown(value, unit))]) }
}

/** The tooltip of a mark: its names, then every measure with its heading. */
export function tip(panel: Pick<PanelFragment, 'columns' | 'marks'>, unit: string, index: number): string {
  const mark = panel.marks[index]
  if (!mark) return ''
  const heads = panel.columns.slice(mark.labels.length)
  return [
    mark.labels.join(' · '),
    ...mark.values.map((value, at) => `${heads[at] ?? ''} ${shown(value, unit)}${at === 0 && value !== null ? unit : ''}`.trim()),
  ].join('\n')
}

/** Marks by their first name, in order. */
export function groups(marks: readonly Pick<Mark, 'labels'>[]): { name: string; members: { index: number; name: string }[] }[] {
  const names = [...new Set(marks.map((mark) => mark.labels[0] ?? ''))]
  return names.map((name) => ({
    name,
    members: marks.flatMap((mark, index) => (mark.labels[0] === name ? [{ index, name: mark.labels.slice(1).join(' · ') }] : [])),
  }))
}

const wideKinds: readonly PanelKind[] = ['CALENDAR', 'ROSTER', 'ORG_CHART', 'LIST', 'CARDS', 'LIGHTS']

/** Charts whose marks need the whole width of the page. */
export function isWide(panel: Pick<PanelFragment, 'kind' | 'marks' | 'columns' | 'complete' | 'folded'>): boolean {
  if (panel.complete || panel.folded) return false
  if (wideKinds.includes(panel.kind)) return true
  return (panel.kind === 'HEAT_MAP' || panel.kind === 'MATRIX') && new Set(panel.marks.map((mark) => mark.labels[1])).size > 8
}

/** Charts with too many columns for a phone: they scroll within their card. */
export function isBroad(panel: Pick<PanelFragment, 'kind' | 'marks' | 'columns'>): boolean {
  return (
    panel.kind === 'CALENDAR' ||
    panel.kind === 'TIERS' ||
    ((panel.kind === 'HEAT_MAP' || panel.kind === 'MATRIX') && new Set(panel.marks.map((mark) => mark.labels[1])).size > 5)
  )
}

/** Panels of a few lines. */
const isLow = (panel: Pick<PanelFragment, 'kind' | 'complete' | 'folded'>): boolean =>
  panel.complete || panel.folded || panel.kind === 'FIGURES' || panel.kind === 'GROUPS'

/** The panels in the order of the page: those for a second look come last. */
export const inOrder = <P extends Pick<PanelFragment, 'folded'>>(panels: readonly P[]): P[] => [
  ...panels.filter((panel) => !panel.folded),
  ...panels.filter((panel) => panel.folded),
]

/** The panels that take the whole width: those that need it, and one without a neighbour. */
export function widths(panels: readonly Pick<PanelFragment, 'kind' | 'marks' | 'columns' | 'complete' | 'folded'>[]): boolean[] {
  const wide = panels.map(isWide)
  const low = panels.map(isLow)
  let alone = false
  wide.forEach((own, index) => {
    if (own) {
      alone = false
      return
    }
    if (alone) alone = false
    // Beside a tall neighbour a sentence or a few figures would leave half a card empty.
    else if (index + 1 >= wide.length || wide[index + 1] || low[index] !== low[index + 1]) wide[index] = true
    else alone = true
  })
  return wide
}

const fixed: Readonly<Partial<Record<PanelKind, number>>> = { TREEMAP: 360, FUNNEL: 240, RADAR: 320, SCATTER: 380, TILE_MAP: 448 }

/** Height of the drawing: by its number of rows, or as the chart needs. */
export function heightOf(panel: Pick<PanelFragment, 'kind' | 'marks'>): number {
  const rows = new Set(panel.marks.map((mark) => mark.labels[0])).size
  switch (panel.kind) {
    case 'HEAT_MAP':
    case 'MATRIX':
      return rows * 28 + 128
    case 'SANKEY':
      return Math.max(340, rows * 26)
    case 'BARS':
    case 'DOT_PLOT':
      return rows * 26 + 72
    case 'BULLET':
      return rows * 32 + 104
    case 'STACKED_BARS':
      return /^\d{4}/.test(panel.marks[0]?.labels[0] ?? '') ? 260 : rows * 28 + 104
    case 'TIERS':
      return new Set(panel.marks.map((mark) => mark.labels[1])).size * 28 + 48
    case 'CALENDAR':
      return 300
    case 'WAFFLE': {
      const total = panel.marks.reduce((sum, mark) => sum + Math.max(Number(mark.values[0] ?? 0), 0), 0)
      return total <= 12 ? 120 : 300
    }
    default:
      return fixed[panel.kind] ?? 300
  }
}

/** Marks as a table: the first two names are the row and the column. A cell without a mark is empty. */
export function grid(marks: readonly Pick<Mark, 'labels'>[]): { columns: string[]; rows: { name: string; cells: number[] }[] } {
  const columns = [...new Set(marks.map((mark) => mark.labels[1] ?? ''))]
  const rows = [...new Set(marks.map((mark) => mark.labels[0] ?? ''))]
  return {
    columns,
    rows: rows.map((name) => ({ name, cells: columns.map((column) => marks.findIndex((mark) => mark.labels[0] === name && mark.labels[1] === column)) })),
  }
}

/** Whether every mark is one record, so that the count is always one. */
export function isCounting(marks: readonly Pick<Mark, 'values'>[]): boolean {
  return marks.some((mark) => mark.values.some((value) => value !== '1'))
}

/** How far the posts of a mark are filled: its values are those there and those that ought to be. */
export function staffing(mark: Pick<Mark, 'values'>): { vacant: number; shade: 'good' | 'fair' | 'poor' } {
  const [filled, authorised] = mark.values.map((value) => Number(value ?? 0))
  const vacant = Math.max((authorised ?? 0) - (filled ?? 0), 0)
  const share = authorised ? (filled ?? 0) / authorised : 1
  return { vacant, shade: share >= 0.92 ? 'good' : share >= 0.85 ? 'fair' : 'poor' }
}

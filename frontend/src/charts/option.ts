import { formatNumber } from '@/ui/format'
import type { Language } from '@/ui/preferences'
import { cellText } from '@/ui/spreadsheet'
import { dressAxis, dressCalendar, dressPieces, dressRadar, dressSeries, inkOn, type Look, rampColor } from './dress'
import { below, legendLines } from './fit'
import { accent, noData, quiet, ramp } from './theme'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }
type Formatter = (value: unknown) => string

const plainValue = (value: unknown): unknown => {
  if (value !== null && typeof value === 'object' && 'value' in value) {
    const inner = (value as { value: unknown }).value
    return Array.isArray(inner) ? inner[inner.length - 1] : inner
  }
  return value
}

function number(value: unknown, decimals?: number): string {
  const plain = plainValue(value)
  return typeof plain === 'number' || typeof plain === 'string' ? formatNumber(Number.isFinite(Number(plain)) ? String(plain) : null, decimals) : '—'
}

/**
 * The server names a formatter ("@percent") and never sends code. This table is all there is; a name that is
 * not in it is dropped, so that nothing a server sends can run.
 */
const formatters: Readonly<Record<string, Formatter>> = {
  '@number': (value) => number(value),
  '@integer': (value) => number(value, 0),
  '@percent': (value) => `${number(value, 1)}%`,
  '@hours': (value) => number(value),
  '@named': (item) => `${String(record(item)['name'])} ${number(record(item)['value'])}`,
  '@day': (value) => day(value),
  '@money': (value) => money(value, chinesePowers),
}

/** A day that is a number, counted from 1970. */
function day(value: unknown): string {
  const days = Number(plainValue(value))
  return Number.isFinite(days) ? new Date(days * 86_400_000).toISOString().slice(0, 10) : '—'
}

type Powers = readonly (readonly [power: number, decimals: number, word: string])[]
const chinesePowers: Powers = [
  [8, 2, ' 亿'],
  [4, 0, ' 万'],
]
const englishPowers: Powers = [
  [6, 1, 'm'],
  [3, 0, 'k'],
]

/** Yuan, shortened by the powers that the language counts in. */
function money(value: unknown, powers: Powers): string {
  const amount = Number(plainValue(value))
  if (!Number.isFinite(amount)) return '—'
  const [power, decimals, word] = powers.find(([exponent]) => Math.abs(amount) >= 10 ** exponent) ?? [0, 0, '']
  return formatNumber(String(amount / 10 ** power), decimals) + word
}

/** The page's text for the datum with a mark. */
export type Tips = (mark: number) => string

/** The table in the reader's language, with the page's own tooltips where the chart's marks have them. */
function formattersIn(language: Language, tips?: Tips): Readonly<Record<string, Formatter>> {
  return {
    ...formatters,
    ...(language === 'zh' ? {} : { '@money': (value: unknown) => money(value, englishPowers) }),
    ...(tips ? { '@tip': (item: unknown) => tipOf(item, tips) } : {}),
  }
}

/** Nodes and branches have no mark; they show their name and sum. */
function tipOf(item: unknown, tips: Tips): string {
  const mark = record(record(item)['data'])['mark']
  if (typeof mark === 'number') return tips(mark)
  const { name, value } = record(item)
  return [name, number(value)].filter((part) => typeof part === 'string' && part !== '').join(' ')
}

export function formatterNames(): readonly string[] {
  return Object.keys(formatters)
}

type Prepared = Record<string, unknown>

/** Copies an option, swapping named formatters for their functions and dropping what could carry markup. */
function swap(value: unknown, key: string, table: Readonly<Record<string, Formatter>>): unknown {
  if (Array.isArray(value)) return value.map((entry) => swap(entry, '', table))
  if (value !== null && typeof value === 'object') {
    const copy: Prepared = {}
    for (const [name, entry] of Object.entries(value)) {
      const swapped = swap(entry, name, table)
      if (swapped !== undefined) copy[name] = swapped
    }
    return copy
  }
  if (typeof value === 'string' && (key === 'formatter' || key === 'valueFormatter')) {
    if (value.startsWith('@')) return Object.hasOwn(table, value) ? table[value] : undefined
    return value.includes('__f__') ? undefined : value
  }
  return value
}

const record = (value: unknown): Prepared => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Prepared) : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

/** A legend with more entries than this is paged. */
const mostLegendLines = 3

/** Makes the server's option ready to draw: formatters, safe tooltips, description for screen readers, no motion. */
export function prepareOption(option: unknown, dark: boolean, description: string, language: Language = 'zh', tips?: Tips, width = 640): Prepared {
  const prepared = record(swap(option, '', formattersIn(language, tips)))
  // The palette, the title and the toolbox belong to the page, not to the chart.
  delete prepared['color']
  delete prepared['toolbox']
  delete prepared['title']
  delete prepared['graphic']
  // Rich text draws tooltips on the canvas, so a name cannot inject HTML.
  prepared['tooltip'] = { ...record(list(prepared['tooltip'])[0]), renderMode: 'richText', confine: true }
  prepared['animation'] = false
  const named = list(prepared['series'])
    .map(record)
    .filter((entry) => typeof entry['name'] === 'string' && entry['name'] !== '')
  prepared['aria'] = { enabled: true, label: { description }, decal: { show: named.length > 1 } }
  const lines =
    named.length > 1
      ? legendLines(
          named.map((entry) => String(entry['name'])),
          width,
        )
      : 1
  if (lines > 1 && lines <= mostLegendLines) prepared['grid'] = list(prepared['grid']).map((grid) => below(grid, lines))
  prepared['legend'] =
    named.length > 1
      ? {
          ...record(list(prepared['legend'])[0]),
          type: lines > mostLegendLines ? 'scroll' : 'plain',
          itemGap: 12,
          pageTextStyle: { color: quiet(dark) },
          pageIconColor: accent(dark),
          pageIconInactiveColor: noData(dark),
          top: 0,
          left: 'center',
          bottom: 'auto',
        }
      : { show: false }
  const only = list(prepared['series']).length === 1 ? record(list(prepared['series'])[0])['type'] : undefined
  if (only === 'line' || only === 'bar') prepared['color'] = [accent(dark)]
  for (const axis of [...list(prepared['yAxis']), ...list(prepared['xAxis'])].map(record)) {
    const label = record(axis['axisLabel'])
    if (label['formatter'] !== formatters['@percent']) continue
    // "97.1%" shows its unit, so the axis needs none; a round step needs no decimals ("20%").
    if (axis['name'] === '%') delete axis['name']
    axis['axisLabel'] = { ...label, formatter: (value: number) => `${number(Number(value.toFixed(1)))}%` }
  }
  if (list(prepared['series']).some((entry) => record(entry)['markLine'] !== undefined))
    prepared['grid'] = list(prepared['grid']).map((grid) => ({ ...record(grid), right: 76 }))
  const look: Look = {
    dark,
    range: scaleRange(prepared),
    shades: list(record(list(prepared['visualMap'])[0])['pieces']).map((piece) => String(record(piece)['shade'])),
    width,
  }
  prepared['series'] = list(prepared['series']).map((entry) =>
    dressSeries(prepareSeries(evenly(record(entry)), dark, scaleFormatter(prepared), look.range, width), look),
  )
  const rows = list(prepared['series']).some((entry) => record(entry)['type'] === 'heatmap')
    ? list(record(list(prepared['yAxis'])[0])['data']).map(String)
    : undefined
  for (const [name, vertical] of [
    ['yAxis', true],
    ['xAxis', false],
  ] as const)
    if (prepared[name] !== undefined) prepared[name] = list(prepared[name]).map((axis) => dressAxis(record(axis), vertical, rows, width))
  if (prepared['calendar'] !== undefined) prepared['calendar'] = list(prepared['calendar']).map((calendar) => dressCalendar(record(calendar), dark))
  if (prepared['radar'] !== undefined) prepared['radar'] = list(prepared['radar']).map((radar) => dressRadar(record(radar), dark, width))
  if (prepared['visualMap'] !== undefined) {
    prepared['visualMap'] = list(prepared['visualMap']).map((map) =>
      record(map)['pieces'] !== undefined
        ? dressPieces(record(map), dark)
        : { ...record(map), orient: 'horizontal', left: 'center', bottom: 0, itemWidth: 12, itemHeight: 112, inRange: { color: ramp(dark) } },
    )
  }
  return prepared
}

function scaleFormatter(option: Prepared): Formatter {
  const formatter = record(list(option['visualMap'])[0])['formatter']
  return typeof formatter === 'function' ? (formatter as Formatter) : (value) => number(value)
}

function scaleRange(option: Prepared): readonly [number, number] {
  const map = record(list(option['visualMap'])[0])
  return [Number(map['min'] ?? 0), Number(map['max'] ?? 1)]
}

/** Figures side by side have as many decimals: "6.0" beside "5.9", "21" beside "22". */
function evenly(series: Prepared): Prepared {
  const label = record(series['label'])
  if (series['type'] !== 'bar' && series['type'] !== 'heatmap') return series
  if (label['formatter'] !== formatters['@number'] && label['formatter'] !== formatters['@hours']) return series
  const broken = list(series['data']).some((entry) => !Number.isInteger(Number(plainValue(entry) ?? 0)))
  return { ...series, label: { ...label, formatter: (value: unknown) => number(value, broken ? 1 : 0) } }
}

/** A tile carries its name and its figure, legible on every shade; target lines keep their label inside the frame. */
function prepareSeries(series: Prepared, dark: boolean, format: Formatter, scale: readonly [number, number], width: number): Prepared {
  if (series['type'] === 'map') {
    const text = (tile: unknown): string => {
      const { name, value } = record(tile)
      return `${String(name)}\n${typeof value === 'number' && Number.isFinite(value) ? format(value) : '—'}`
    }
    const label = { ...record(series['label']), show: true, formatter: text, lineHeight: 18, fontSize: 12, width: 76, overflow: 'truncate' }
    const data = list(series['data']).map((tile) => {
      const value = record(tile)['value']
      return { ...record(tile), label: { color: typeof value === 'number' ? inkOn(rampColor(value, scale, dark)) : quiet(dark) } }
    })
    return {
      ...series,
      data,
      label,
      left: 'center',
      right: undefined,
      top: 8,
      bottom: 56,
      selectedMode: false,
      showLegendSymbol: false,
      itemStyle: { areaColor: noData(dark), borderColor: dark ? '#171f29' : '#ffffff', borderWidth: 2 },
      emphasis: { label: { ...label, fontWeight: 'bold' }, itemStyle: { areaColor: '#E69F00' } },
    }
  }
  if (series['type'] === 'pie')
    return {
      ...series,
      label: {
        ...record(series['label']),
        color: quiet(dark),
        textBorderWidth: 0,
        width: Math.max(80, Math.round(width * 0.22)),
        overflow: 'break',
        lineHeight: 16,
      },
    }
  const mark = series['markLine']
  return mark === undefined
    ? series
    : {
        ...series,
        markLine: {
          ...record(mark),
          lineStyle: { type: 'dashed', color: quiet(dark) },
          label: { ...record(record(mark)['label']), position: 'end', color: quiet(dark) },
        },
      }
}

/** Names of the maps an option draws, so that they can be registered beforehand. */
export function mapNames(option: unknown): string[] {
  const names = [...list(record(option)['series']), ...list(record(option)['geo'])].map((entry) => record(entry)['map'])
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))]
}

export interface DataTable {
  head: string[]
  rows: string[][]
}

const cell = (value: unknown): string => {
  const plain = plainValue(value)
  if (plain === null || plain === undefined || plain === '' || (typeof plain === 'object' && Object.keys(plain).length === 0)) return '—'
  return String(plain)
}

const nameOf = (value: unknown): string | null => {
  const name = record(value)['name']
  return typeof name === 'string' ? name : null
}

/** The figures of a chart as a table, for readers who cannot or do not want to use a picture. */
export function dataTable(option: unknown, nameHead: string, valueHead: string): DataTable {
  const source = record(option)
  const series = list(source['series']).map(record)
  const axes = [...list(source['xAxis']), ...list(source['yAxis'])].map(record)
  const categories = axes.map((axis) => axis['data']).find((data): data is unknown[] => Array.isArray(data) && data.length > 0)
  const seriesName = (entry: Prepared): string => (typeof entry['name'] === 'string' && entry['name'] ? entry['name'] : valueHead)
  if (categories) {
    return {
      head: [nameHead, ...series.map(seriesName)],
      rows: categories.map((category, index) => [cell(category), ...series.map((entry) => cell(list(entry['data'])[index]))]),
    }
  }
  const first = series[0]
  const rows = list(first?.['data']).map((entry) => [nameOf(entry) ?? '', cell(entry)])
  return { head: [nameHead, first ? seriesName(first) : valueHead], rows }
}

/** Tab-separated text, as spreadsheets paste it. */
export function tableText(table: DataTable): string {
  return [table.head, ...table.rows].map((row) => row.map((text) => cellText(text).replace(/[\t\n\r]+/g, ' ')).join('\t')).join('\n')
}

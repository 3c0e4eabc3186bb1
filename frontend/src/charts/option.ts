import { cellText } from '@/ui/spreadsheet'
import type { Language } from '@/ui/stored'
import { dressAxis, dressPieces, dressRadar, dressSeries, inkOn, type Look, rampColor, shadeColor } from './dress'
import { below, legendLines } from './fit'
import { type Formatter, formatters, formattersIn, inOneUnit, list, number, type Prepared, plainValue, record, type Tips } from './formatters'
import type { TileMap } from './library'
import { accent, noData, quiet, ramp } from './theme'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

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
    if (key === 'valueFormatter' && Object.hasOwn(table, `full:${value}`)) return table[`full:${value}`]
    if (value.startsWith('@')) return Object.hasOwn(table, value) ? table[value] : undefined
    return value.includes('__f__') ? undefined : value
  }
  return value
}

/** A legend with more entries than this is paged. */
const mostLegendLines = 3

/** Makes the server's option ready to draw: formatters, safe tooltips, description for screen readers, no motion. */
export function prepareOption(
  option: unknown,
  dark: boolean,
  description: string,
  language: Language = 'zh',
  tips?: Tips,
  width = 640,
  patterns = false,
): Prepared {
  const table = formattersIn(language, tips)
  const scale = inOneUnit(record(option), language)
  const full = table['@money']
  const prepared = record(swap(option, '', scale && full ? { ...table, ...scale, 'full:@money': full } : table))
  if (scale) {
    const unit = scale['unit']?.(null)
    for (const name of ['xAxis', 'yAxis'])
      if (prepared[name] !== undefined)
        prepared[name] = list(prepared[name]).map((axis) =>
          record(axis)['type'] === 'value' && record(record(axis)['axisLabel'])['formatter'] === scale['@money'] ? { ...record(axis), name: unit } : axis,
        )
  }
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
  prepared['aria'] = { enabled: true, label: { description }, decal: { show: patterns && named.length > 1 } }
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
  const classed = list(prepared['series']).some(
    (entry) => record(entry)['type'] === 'map' && list(record(entry)['data']).some((tile) => record(tile)['shade'] !== undefined),
  )
  for (const axis of [...list(prepared['yAxis']), ...list(prepared['xAxis'])].map(record)) {
    const label = record(axis['axisLabel'])
    if (label['formatter'] !== formatters['@percent']) continue
    // "97.1%" shows its unit, so the axis needs none; a round step needs no decimals ("20%").
    if (axis['name'] === '%') delete axis['name']
    axis['axisLabel'] = { ...label, formatter: (value: number) => `${number(Number(value.toFixed(1)))}%` }
  }
  // A target across upright bars has its name at the right, one down lying bars above them.
  if (marked(prepared, 'yAxis')) prepared['grid'] = list(prepared['grid']).map((grid) => ({ ...record(grid), right: 76 }))
  if (marked(prepared, 'xAxis'))
    prepared['grid'] = list(prepared['grid']).map((grid) => ({ ...record(grid), top: Math.max(Number(record(grid)['top'] ?? 0), 28) }))
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
  if (prepared['radar'] !== undefined) prepared['radar'] = list(prepared['radar']).map((radar) => dressRadar(record(radar), dark, width))
  // Tiles that are judged have their own colours and signs; a scale would explain neither.
  if (classed) delete prepared['visualMap']
  if (prepared['visualMap'] !== undefined) {
    prepared['visualMap'] = list(prepared['visualMap']).map((map) =>
      record(map)['pieces'] !== undefined
        ? dressPieces(record(map), dark)
        : { ...record(map), orient: 'horizontal', left: 'center', bottom: 0, itemWidth: 12, itemHeight: 112, inRange: { color: ramp(dark) } },
    )
  }
  return prepared
}

/** Whether a series has a line at a place of an axis. */
function marked(option: Prepared, axis: string): boolean {
  return list(option['series']).some((entry) => list(record(record(entry)['markLine'])['data']).some((line) => record(line)[axis] !== undefined))
}

/** The signs of figures that are not good, beside their colours. */
const signs: Readonly<Record<string, string>> = { fair: '▲', poor: '■' }

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
  const formatter = label['formatter']
  if (formatter !== formatters['@number'] && formatter !== formatters['@hours']) return series
  const broken = list(series['data']).some((entry) => !Number.isInteger(Number(plainValue(entry) ?? 0)))
  return { ...series, label: { ...label, formatter: (value: unknown) => number(value, broken ? 1 : 0) } }
}

/** A tile carries its name and its figure, legible on every shade; target lines keep their label inside the frame. */
function prepareSeries(series: Prepared, dark: boolean, format: Formatter, scale: readonly [number, number], width: number): Prepared {
  if (series['type'] === 'map') {
    const text = (tile: unknown): string => {
      const { name, value, data } = record(tile)
      const sign = signs[String(record(data ?? tile)['shade'])] ?? ''
      return `${String(name)}\n${typeof value === 'number' && Number.isFinite(value) ? sign + format(value) : '—'}`
    }
    const label = { ...record(series['label']), show: true, formatter: text, lineHeight: 18, fontSize: 12, width: 76, overflow: 'truncate' }
    const data = list(series['data']).map((tile) => {
      const { value, shade } = record(tile)
      if (typeof shade === 'string') {
        const color = shadeColor(shade, dark)
        return { ...record(tile), itemStyle: { areaColor: color }, label: { color: inkOn(color) } }
      }
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
      // Hover draws a frame: a colour would say something of the figure.
      emphasis: { label: { fontWeight: 'bold' }, itemStyle: { areaColor: 'inherit', borderColor: accent(dark), borderWidth: 3 } },
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
          label: {
            ...record(record(mark)['label']),
            position: list(record(mark)['data']).some((line) => record(line)['xAxis'] !== undefined) ? 'start' : 'end',
            color: quiet(dark),
          },
        },
      }
}

/** The schematic maps that an option draws, so that they can be registered beforehand. */
export function tileMaps(option: unknown): TileMap[] {
  const maps = list(record(option)['series']).flatMap((entry) => {
    const { map, tiles } = record(entry)
    if (typeof map !== 'string') return []
    return [
      {
        name: map,
        tiles: list(tiles).map((tile) => ({ name: String(record(tile)['name']), column: Number(record(tile)['column']), row: Number(record(tile)['row']) })),
      },
    ]
  })
  return maps.filter((one, at) => maps.findIndex((other) => other.name === one.name) === at)
}

export interface DataTable {
  head: string[]
  rows: string[][]
}

const plainCell = (value: unknown): string => {
  const plain = plainValue(value)
  if (plain === null || plain === undefined || plain === '' || (typeof plain === 'object' && Object.keys(plain).length === 0)) return '—'
  return String(plain)
}

const nameOf = (value: unknown): string | null => {
  const name = record(value)['name']
  return typeof name === 'string' ? name : null
}

/** The formatter that the chart names for its figures. */
function formatOf(source: Prepared, language: Language): Formatter | undefined {
  const axes = [...list(source['xAxis']), ...list(source['yAxis'])].map((axis) => record(record(axis)['axisLabel'])['formatter'])
  const named = [record(source['tooltip'])['valueFormatter'], record(list(source['visualMap'])[0])['formatter'], ...axes]
  const name = named.find((each): each is string => typeof each === 'string' && each.startsWith('@'))
  return name === undefined ? undefined : formattersIn(language)[name]
}

/** The figures of a chart as a table, for readers who cannot or do not want to use a picture. */
export function dataTable(option: unknown, nameHead: string, valueHead: string, language: Language = 'zh'): DataTable {
  const source = record(option)
  const format = formatOf(source, language)
  const cell = (value: unknown): string => {
    const text = plainCell(value)
    return text === '—' || !format || !Number.isFinite(Number(text)) ? text : format(text)
  }
  const series = list(source['series']).map(record)
  const axes = [...list(source['xAxis']), ...list(source['yAxis'])].map(record)
  const categories = axes.map((axis) => axis['data']).find((data): data is unknown[] => Array.isArray(data) && data.length > 0)
  const seriesName = (entry: Prepared): string => (typeof entry['name'] === 'string' && entry['name'] ? entry['name'] : valueHead)
  if (categories) {
    return {
      head: [nameHead, ...series.map(seriesName)],
      rows: categories.map((category, index) => [plainCell(category), ...series.map((entry) => cell(list(entry['data'])[index]))]),
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

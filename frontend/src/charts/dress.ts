import { fitColumns, fitFlow, fitRows, onTwoLines, radarRadius, sideRoom, textWidth } from './fit'
import { accent, darkPalette, palette, quiet, ramp } from './theme'

/** Colours, inks and gaps of the charts that panels are made of; the server names shades, never colours. */
type Part = Record<string, unknown>
const record = (value: unknown): Part => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Part) : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

export interface Look {
  dark: boolean
  /** Smallest and largest value of the colour scale. */
  range: readonly [number, number]
  /** Shades of a piecewise scale, by piece. */
  shades: readonly string[]
  /** Pixels across. */
  width: number
}

const surface = (dark: boolean): string => (dark ? '#171f29' : '#ffffff')
const line = (dark: boolean): string => (dark ? '#2b3542' : '#e8ecf1')
const ink = (dark: boolean): string => (dark ? '#e6eaf0' : '#1c2430')

/** Colours of a shade, light and dark: of a cell, and of a bar or point, which is stronger since it stands on the page. */
interface Shade {
  cell: readonly [string, string]
  mark: readonly [string, string]
}

const shades: Readonly<Record<string, Shade>> = {
  good: { cell: ['#a6dcc9', '#2a8a70'], mark: ['#2f9e7e', '#3fa586'] },
  fair: { cell: ['#f7d88f', '#a97f22'], mark: ['#e0a92e', '#e0a92e'] },
  poor: { cell: ['#f2b48f', '#b9602c'], mark: ['#d55e00', '#f58a4b'] },
  first: { cell: ['#5f8fc7', '#4478b4'], mark: ['#5f8fc7', '#6ca6e8'] },
  second: { cell: ['#bcd3ec', '#8fbcee'], mark: ['#bcd3ec', '#8fbcee'] },
}
const noShade: Shade = { cell: ['#e8ecf1', '#2b3542'], mark: ['#b6bec9', '#56616f'] }

const shadeOf = (name: string): Shade => (Object.hasOwn(shades, name) ? (shades[name] ?? noShade) : noShade)

export const shadeColor = (shade: string, dark: boolean): string => shadeOf(shade).cell[dark ? 1 : 0]

/** The colour of bars and points by what they mean. */
export const markColor = (shade: string, dark: boolean): string => shadeOf(shade).mark[dark ? 1 : 0]

/** Black or white, whichever is legible on a colour. */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#10161e' : '#ffffff'
}

const hexes = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))

/** The colour that a continuous scale gives a value, for the ink on it. */
export function rampColor(value: number, [low, high]: readonly [number, number], dark: boolean): string {
  const stops = ramp(dark)
  const share = high > low ? Math.min(Math.max((value - low) / (high - low), 0), 1) : 0
  const at = Math.min(Math.floor(share * (stops.length - 1)), stops.length - 2)
  const part = share * (stops.length - 1) - at
  const [from, to] = [hexes(stops[at] ?? '#ffffff'), hexes(stops[at + 1] ?? '#ffffff')]
  return `#${from
    .map((channel, index) =>
      Math.round(channel + ((to[index] ?? channel) - channel) * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function heatmap(series: Part, look: Look): Part {
  const data = list(series['data']).map((entry) => {
    const item = record(entry)
    const last = Number(list(item['value']).at(-1))
    const shade = typeof item['shade'] === 'string' ? item['shade'] : look.shades.length ? (look.shades[last] ?? 'none') : undefined
    const back = shade === undefined ? rampColor(last, look.range, look.dark) : shadeColor(shade, look.dark)
    return { ...item, ...(typeof item['shade'] === 'string' ? { itemStyle: { color: back } } : {}), label: { color: inkOn(back) } }
  })
  return {
    ...series,
    data,
    label: { ...record(series['label']), fontSize: 12 },
    itemStyle: { borderColor: surface(look.dark), borderWidth: 2 },
    emphasis: { itemStyle: { borderColor: accent(look.dark) } },
  }
}

function treemap(series: Part, look: Look): Part {
  const paint = (entry: unknown, color: string): Part => {
    const item = record(entry)
    const children = list(item['children'])
    return {
      ...item,
      itemStyle: { color, borderColor: children.length ? line(look.dark) : surface(look.dark), borderWidth: 1, gapWidth: 1 },
      label: { color: inkOn(color) },
      upperLabel: { color: ink(look.dark) },
      ...(children.length ? { children: children.map((child) => paint(child, color)) } : {}),
    }
  }
  return {
    ...series,
    data: list(series['data']).map((entry, index) => paint(entry, palette[index % (palette.length - 1)] ?? accent(look.dark))),
    label: { ...record(series['label']), fontSize: 12, lineHeight: 16, overflow: 'break' },
  }
}

function funnel(series: Part, look: Look): Part {
  const data = list(series['data'])
  const paint = (entry: unknown, index: number): Part => ({
    ...record(entry),
    itemStyle: { color: rampColor(data.length - index, [-1, data.length], look.dark), borderColor: surface(look.dark) },
  })
  return {
    ...series,
    data: data.map(paint),
    label: { ...record(series['label']), color: ink(look.dark), fontSize: 12 },
    labelLine: { lineStyle: { color: quiet(look.dark) } },
  }
}

/** The main line, a subdued one that it is compared with, or the thin steps of a target. */
function stroke({ shade, ...series }: Part, look: Look): Part {
  if (shade === 'target') {
    const color = ink(look.dark)
    return { ...series, lineStyle: { color, width: 1.5, type: 'dotted' }, itemStyle: { color } }
  }
  const color = shade === 'quiet' ? quiet(look.dark) : accent(look.dark)
  return { ...series, lineStyle: { color, width: shade === 'quiet' ? 2 : 2.5, type: shade === 'quiet' ? 'dashed' : 'solid' }, itemStyle: { color } }
}

/** Points of one kind: the accent for those that count, ink for signs across bars, hollow ones for the others. */
function dots({ shade, ...series }: Part, look: Look): Part {
  if (shade === 'quiet') return { ...series, itemStyle: { color: 'transparent', borderColor: quiet(look.dark), borderWidth: 1.5 } }
  if (shade === 'mark') return { ...series, itemStyle: { color: ink(look.dark) } }
  const color = shade === 'fair' ? (look.dark ? '#e0a92e' : '#b37100') : accent(look.dark)
  return { ...series, itemStyle: { color, borderColor: surface(look.dark), borderWidth: 1 } }
}

/** By default ECharts mixes the palette into browns. Here the side with fewer names gives the flows their colours. */
function sankey(series: Part, look: Look): Part {
  const fitted = fitFlow(series, look.width)
  const nodes = list(fitted['data']).map(record)
  const of = (depth: number): Part[] => nodes.filter((node) => node['depth'] === depth)
  const bySource = of(0).length <= hues
  const last = Math.max(0, ...nodes.map((node) => Number(node['depth'] ?? 0)))
  const paint = (node: Part): Part => {
    const depth = Number(node['depth'] ?? 0)
    // One side has the colours, the other is grey: a colour on both would mean two things.
    const coloured = bySource ? depth < last : depth > 0
    const colors = look.dark ? darkPalette : palette
    const color = coloured ? colors[of(depth).indexOf(node) % hues] : quiet(look.dark)
    return { ...node, itemStyle: { color } }
  }
  const plate = { color: ink(look.dark), textBorderColor: surface(look.dark), textBorderWidth: 3 }
  return {
    ...fitted,
    data: nodes.map(paint),
    label: { ...record(fitted['label']), ...plate },
    lineStyle: { color: bySource ? 'source' : 'target', opacity: look.dark ? 0.45 : 0.35, curveness: 0.5 },
    itemStyle: { borderWidth: 0 },
  }
}

/** Colours of the palette that are neither grey nor too light for a thin node. */
const hues = 6

/** Links between nodes: a gap is dashed and square, not only coloured. */
function graph(series: Part, look: Look): Part {
  const data = list(series['data']).map((entry) => {
    const { shade, ...node } = record(entry)
    return { ...node, itemStyle: { color: shadeColor(String(shade), look.dark), borderColor: ink(look.dark), borderWidth: 1 } }
  })
  const links = list(series['links']).map((entry) => ({
    ...record(entry),
    lineStyle: {
      ...record(record(entry)['lineStyle']),
      color: record(record(entry)['lineStyle'])['type'] === 'dashed' ? (look.dark ? '#f58a4b' : '#b34700') : quiet(look.dark),
      width: 1.5,
      opacity: 0.7,
    },
  }))
  return {
    ...series,
    data,
    links,
    label: { ...record(series['label']), color: ink(look.dark), fontSize: 12, backgroundColor: surface(look.dark), padding: [1, 2] },
  }
}

/** Parts of a whole in the shades of their states, where they have any. */
function pie(series: Part, look: Look): Part {
  const data = list(series['data']).map((entry) => {
    const { shade, ...slice } = record(entry)
    return shade === undefined
      ? slice
      : { ...slice, itemStyle: { color: shadeColor(String(shade), look.dark), borderColor: surface(look.dark), borderWidth: 1 } }
  })
  return { ...series, data }
}

/** Bars by what they mean: a series, or single bars of it; bars of the past are pale. */
function bars({ shade, hue, ...series }: Part, label: Part, look: Look): Part {
  const colors = look.dark ? darkPalette : palette
  const own =
    typeof shade === 'string' ? markColor(shade, look.dark) : typeof hue === 'number' ? (hue < 0 ? quiet(look.dark) : colors[hue % colors.length]) : undefined
  const data = list(series['data']).map((entry) => {
    const { shade: single, past, ...item } = record(entry)
    if (typeof single !== 'string' && past !== true) return entry
    return {
      ...item,
      itemStyle: { ...(typeof single === 'string' ? { color: markColor(single, look.dark) } : {}), ...(past === true ? { opacity: 0.4 } : {}) },
    }
  })
  const painted = { ...series, data, ...(own === undefined ? {} : { itemStyle: { color: own } }) }
  if (series['label'] === undefined) return painted
  // A figure on a bar stands on a plate: it is legible on every bar, and beyond a bar shorter than itself.
  const plate = record(series['label'])['position'] === 'insideLeft' ? { backgroundColor: surface(look.dark), padding: [1, 4], borderRadius: 2 } : {}
  return { ...painted, label: { ...label, ...plate } }
}

/** Points of a line that are not good have their sign's colour. */
function signed(series: Part, look: Look): Part {
  const data = list(series['data']).map((entry) => {
    const { shade, ...item } = record(entry)
    if (entry === null || typeof entry !== 'object') return entry
    const label = item['label'] === undefined ? {} : { label: { ...record(item['label']), color: ink(look.dark), fontSize: 12, textBorderWidth: 0 } }
    return { ...item, ...label, ...(typeof shade === 'string' ? { itemStyle: { color: markColor(shade, look.dark) } } : {}) }
  })
  return { ...series, data }
}

/** Styles one series of a panel; other series are returned unchanged. */
export function dressSeries(series: Part, look: Look): Part {
  const label = { ...record(series['label']), color: ink(look.dark), fontSize: 12, textBorderWidth: 0 }
  switch (series['type']) {
    case 'heatmap':
      return heatmap(series, look)
    case 'treemap':
      return treemap(series, look)
    case 'funnel':
      return funnel(series, look)
    case 'sankey':
      return sankey({ ...series, label }, look)
    case 'graph':
      return graph(series, look)
    case 'pie':
      return pie(series, look)
    case 'radar':
      return list(series['data']).length && series['symbol'] === undefined
        ? { ...series, lineStyle: { color: accent(look.dark), width: 2 }, itemStyle: { color: accent(look.dark) } }
        : series
    case 'bar':
      return bars(series, label, look)
    case 'line':
      if (series['shade'] !== undefined) return stroke(signed(series, look), look)
      return record(series['label'])['show'] === true ? { ...series, label } : series
    case 'scatter':
      if (series['shade'] !== undefined) return dots(series, look)
      if (list(series['data']).some((entry) => record(entry)['shade'] !== undefined))
        return { ...signed(series, look), label, itemStyle: { color: accent(look.dark) } }
      return series['symbol'] === 'rect'
        ? { ...series, itemStyle: { color: look.dark ? '#f58a4b' : '#b34700' } }
        : {
            ...series,
            itemStyle: { color: accent(look.dark), opacity: 0.75 },
            ...(series['markArea'] === undefined
              ? {}
              : {
                  markArea: {
                    ...record(series['markArea']),
                    itemStyle: { color: '#009e73', opacity: 0.14 },
                    label: { color: look.dark ? '#3fc7a0' : '#00795a', position: 'insideTopRight', fontSize: 12 },
                  },
                }),
          }
    default:
      return series
  }
}

/** A piecewise scale's pieces in the page's colours. */
export function dressPieces(map: Part, dark: boolean): Part {
  const pieces = list(map['pieces']).map((entry) => {
    const { shade, ...piece } = record(entry)
    return { ...piece, color: shadeColor(typeof shade === 'string' ? shade : 'none', dark) }
  })
  return { ...map, pieces, orient: 'horizontal', left: 'center', bottom: 0, itemWidth: 14, itemHeight: 14, textStyle: { color: quiet(dark) } }
}

/** Names around a radar and its rings. */
export function dressRadar(radar: Part, dark: boolean, width: number): Part {
  const names = list(radar['indicator']).map((axis) => String(record(axis)['name']))
  const indicator = list(radar['indicator'])
    .map(record)
    .map((axis) =>
      axis['axisLabel'] === undefined ? axis : { ...axis, axisLabel: { ...record(axis['axisLabel']), color: quiet(dark), fontSize: 12, showMinLabel: false } },
    )
  return {
    ...radar,
    indicator,
    radius: radarRadius(names, Number.parseFloat(String(radar['radius'])), width),
    axisName: { color: ink(dark), fontSize: 12, lineHeight: 16, formatter: onTwoLines },
    splitArea: { show: false },
    splitLine: { lineStyle: { color: line(dark) } },
    axisLine: { lineStyle: { color: line(dark) } },
  }
}

/** Category names along a grid: all of them, as the room allows. */
export function dressAxis(axis: Part, vertical: boolean, rows: readonly string[] | undefined, width: number): Part {
  const names = list(axis['data']).map(String)
  const label = record(axis['axisLabel'])
  if (axis['type'] === 'value') return { ...axis, axisLabel: { ...label, hideOverlap: true } }
  if (axis['type'] !== 'category' || axis['show'] === false) return axis
  if (vertical) return { ...axis, axisLabel: { ...label, ...fitRows(names, width) } }
  if (!rows) return axis
  const side = Math.min(sideRoom(width), Math.max(0, ...rows.map(textWidth)))
  return { ...axis, axisLabel: { ...label, ...fitColumns(names, (width - side - 28) / Math.max(names.length, 1)) } }
}

// Fits names along an axis, legends and flows into the space that they have.
type Part = Record<string, unknown>
const record = (value: unknown): Part => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Part) : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const full = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/u
const letter = 12
const latin = 6.5
const line = 16

/** Width of a text in the charts' 12 px type: Chinese characters are square, others about half of that. */
export const textWidth = (text: string): number => [...text].reduce((sum, char) => sum + (full.test(char) ? letter : latin), 0)

/** Cuts a name: a Chinese one in its middle, since similar names differ at their ends; an English one at its end. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  const chars = [...text]
  if (!full.test(text)) return `${text.slice(0, Math.max(1, Math.floor((width - letter) / latin))).trimEnd()}…`
  let head = Math.ceil(chars.length / 2)
  let tail = chars.length - head
  const shown = (): string =>
    `${chars.slice(0, head).join('').trimEnd()}…${chars
      .slice(chars.length - tail)
      .join('')
      .trimStart()}`
  while (head > 1 && tail > 1 && textWidth(shown()) > width) {
    if (head > tail) head--
    else tail--
  }
  return shown()
}

/** What all names begin or end with, where it is long: it distinguishes none of them. */
function common(names: readonly string[], at: 'start' | 'end'): number {
  const chars = names.map((name) => (at === 'start' ? [...name] : [...name].reverse()))
  const first = chars[0] ?? []
  let length = 0
  while (length < first.length && chars.every((each) => each[length] === first[length])) length++
  return length
}

const leastCommon = 3

/** Cuts names to a width and keeps them apart: of names that would look alike, what all share goes first, then the cut moves. */
export function cutAll(names: readonly string[], width: number): ReadonlyMap<string, string> {
  const different = [...new Set(names)]
  const tail = different.length > 2 ? common(different, 'end') : 0
  const own = (name: string): string => (tail >= leastCommon && textWidth(name) > width ? [...name].slice(0, -tail).join('') || name : name)
  const short = new Map(different.map((name) => [name, cut(own(name), width)]))
  const alike = (name: string): string[] => different.filter((other) => other !== name && short.get(other) === short.get(name))
  const twins = different.filter((name) => alike(name).length > 0 && full.test(name))
  if (twins.length === 0) return short
  const [start, end] = [common(twins, 'start'), common(twins, 'end')]
  const bare = (name: string): string => {
    const chars = [...name]
    return chars.slice(start >= leastCommon ? start : 0, end >= leastCommon ? chars.length - end : undefined).join('') || name
  }
  for (const name of twins) short.set(name, cut(bare(name), width))
  for (const name of twins) {
    const others = alike(name)
    if (others.length > 0) short.set(name, cutAround(bare(name), others.map(bare), width))
  }
  return short
}

/** Cuts a name so that the place where it differs from others stays. */
function cutAround(name: string, others: readonly string[], width: number): string {
  const chars = [...name]
  const differs = chars.findIndex((char, at) => others.some((other) => [...other][at] !== char))
  const room = Math.max(3, Math.floor(width / letter) - 2)
  const from = Math.max(0, Math.min(differs, chars.length - room))
  const part = chars.slice(from, from + room).join('')
  return `${from > 0 ? '…' : ''}${part}${from + room < chars.length ? '…' : ''}`
}

/** Lines that a name takes when it is broken: between words, and Chinese anywhere. */
function linesOf(name: string, width: number): number {
  const parts = full.test(name) ? [...name] : (name.match(/\S*\s|\S+$/g) ?? [name])
  if (parts.some((part) => textWidth(part.trim()) > width)) return Infinity
  let lines = 1
  let used = 0
  for (const part of parts) {
    if (used > 0 && used + textWidth(part.trimEnd()) > width) {
      lines++
      used = 0
    }
    used += textWidth(part)
  }
  return lines
}

/** Room for the names at the side of a drawing of this width. */
export const sideRoom = (width: number): number => (width < 420 ? 96 : width < 800 ? 128 : 208)

const mostLines = 3
const leastColumn = 40

/** Names below columns: on one line or a few where they fit, else slanted, with the part that distinguishes them. */
export function fitColumns(names: readonly string[], column: number): Part {
  const room = column - 6
  const lines = Math.max(1, ...names.map((name) => linesOf(name, room)))
  if (lines === 1) return { interval: 0 }
  if (lines <= mostLines && room >= leastColumn) return { interval: 0, width: room, overflow: 'break', lineHeight: line }
  const short = cutAll(names, 92)
  return { interval: column < letter ? 'auto' : 0, rotate: 40, formatter: (name: string) => short.get(name) ?? name }
}

/** Names beside rows. */
export function fitRows(names: readonly string[], width: number): Part {
  const short = cutAll(names, sideRoom(width))
  return { interval: 0, formatter: (name: string) => short.get(name) ?? name }
}

const key = 44
const legendLine = 26

/** Lines that a legend of these names takes. */
export function legendLines(names: readonly string[], width: number): number {
  let lines = 1
  let used = 0
  for (const name of names) {
    const wide = textWidth(name) + key
    if (used > 0 && used + wide > width) {
      lines++
      used = 0
    }
    used += wide
  }
  return lines
}

/** Moves a grid down for the lines of a legend beyond its first. */
export function below(grid: unknown, lines: number): Part {
  const part = record(grid)
  const top = Number(part['top'])
  return Number.isFinite(top) ? { ...part, top: top + (lines - 1) * legendLine } : part
}

const crowd = 6

/** Names of a flow stand outside it, and those in its middle on it; it keeps clear of both and of what follows below. */
export function fitFlow(series: Part, width: number): Part {
  const nodes = list(series['data']).map(record)
  const depth = (node: Part): number => Number(node['depth'] ?? 0)
  const last = Math.max(0, ...nodes.map(depth))
  const most = Math.min(132, Math.round(width * 0.28))
  const at = (level: number): Part[] => nodes.filter((node) => depth(node) === level)
  const room = (level: number): number => Math.min(most, Math.max(0, ...at(level).map((node) => textWidth(String(node['name'])))))
  const crowded = (node: Part): boolean => at(depth(node)).length > crowd
  const name = (item: unknown): string => {
    const node = record(record(item)['data'])
    const text = String(node['name'])
    return crowded(node) ? cut(text, most) : text
  }
  const data = nodes.map((node) => ({
    ...node,
    label: { ...(depth(node) === 0 && last > 0 ? { position: 'left', align: 'right' } : {}), ...(crowded(node) ? {} : { width: most, overflow: 'break' }) },
  }))
  const label = { ...record(series['label']), lineHeight: line, formatter: name }
  return { ...series, data, label, left: room(0) + 16, right: room(last) + 16, ...(nodes.some(crowded) ? { nodeGap: 16 } : {}) }
}

/** A name on two lines where it is long: between words, or in the middle of a Chinese one. */
export function onTwoLines(name: string): string {
  if (textWidth(name) <= 84) return name
  const middle = name.length / 2
  const spaces = [...name.matchAll(/\s/g)].map((match) => match.index)
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? (full.test(name) ? Math.ceil(middle) : name.length)
  return `${name.slice(0, at)}\n${name.slice(at).trim()}`.trim()
}

/** The largest radius, in per cent of half the width, beside which the names of a radar still fit. */
export function radarRadius(names: readonly string[], wanted: number, width: number): string {
  const longest = Math.max(0, ...names.flatMap((name) => onTwoLines(name).split('\n')).map(textWidth))
  const half = width / 2
  return `${Math.round(Math.min(wanted, Math.max(24, ((half - longest - 12) / half) * 105)))}%`
}

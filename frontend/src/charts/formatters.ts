import { formatNumber } from '@/ui/format'
import type { Language } from '@/ui/stored'

/** What a server's option looks like before anything of it is trusted. */
export type Prepared = Record<string, unknown>

export const record = (value: unknown): Prepared => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Prepared) : {})
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

export type Formatter = (value: unknown) => string

export const plainValue = (value: unknown): unknown => {
  if (value !== null && typeof value === 'object' && 'value' in value) {
    const inner = (value as { value: unknown }).value
    return Array.isArray(inner) ? inner[inner.length - 1] : inner
  }
  return value
}

export function number(value: unknown, decimals?: number): string {
  const plain = plainValue(value)
  return typeof plain === 'number' || typeof plain === 'string' ? formatNumber(Number.isFinite(Number(plain)) ? String(plain) : null, decimals) : '—'
}

/**
 * The server names a formatter ("@percent") and never sends code. This table is all there is; a name that is
 * not in it is dropped, so that nothing a server sends can run.
 */
export const formatters: Readonly<Record<string, Formatter>> = {
  '@number': (value) => short(value),
  '@integer': (value) => number(value, 0),
  '@percent': (value) => `${number(value, 1)}%`,
  '@hours': (value) => short(value),
  '@named': (item) => `${String(record(item)['name'])} ${number(record(item)['value'])}`,
  '@money': (value) => money(value, chinesePowers),
}

/** Formatters with a datum's name before its figure: a sign, or what the datum is. */
const namedFormatters = (table: Readonly<Record<string, Formatter>>): Record<string, Formatter> =>
  Object.fromEntries(
    Object.entries(table).map(([name, format]) => [
      `@named:${name}`,
      (item: unknown) => {
        const called = record(record(item)['data'])['name']
        return [called, format(item)].filter((part) => typeof part === 'string' && part !== '').join(' ')
      },
    ]),
  )

/** A figure on a drawing: to one decimal, which whole ones do not need. The table has it in full. */
function short(value: unknown): string {
  const plain = Number(plainValue(value))
  return Number.isFinite(plain) ? number(Number(plain.toFixed(1))) : number(value)
}

type Powers = readonly (readonly [power: number, decimals: number, word: string, unit: string])[]
const chinesePowers: Powers = [
  [8, 2, '亿', '亿元'],
  [4, 0, '万', '万元'],
  [0, 0, '', '元'],
]
const englishPowers: Powers = [
  [6, 1, 'm', 'million yuan'],
  [3, 0, 'k', 'thousand yuan'],
  [0, 0, '', 'yuan'],
]

/** The power that an amount is shown in. An amount that rounds up to the next power is shown in that one. */
function powerOf(amount: number, powers: Powers): Powers[number] {
  const shown = (power: number, decimals: number): number => Number((Math.abs(amount) / 10 ** power).toFixed(decimals)) * 10 ** power
  const finest = powers[powers.length - 1] ?? [0, 0, '', '']
  return (
    powers.find(([power], at) => {
      const [below, decimals] = powers[at + 1] ?? [power, 0]
      return shown(below, decimals) >= 10 ** power
    }) ?? finest
  )
}

/** Yuan, shortened by the powers that the language counts in. */
function money(value: unknown, powers: Powers): string {
  const amount = Number(plainValue(value))
  if (!Number.isFinite(amount)) return '—'
  const [power, decimals, word] = powerOf(amount, powers)
  return formatNumber(String(amount / 10 ** power), decimals) + word
}

const powersIn = (language: Language): Powers => (language === 'zh' ? chinesePowers : englishPowers)

/** The page's text for the datum with a mark. */
export type Tips = (mark: number) => string

/** The table in the reader's language, with the page's own tooltips where the chart's marks have them. */
export function formattersIn(language: Language, tips?: Tips): Readonly<Record<string, Formatter>> {
  const table = { ...formatters, '@money': (value: unknown) => money(value, powersIn(language)) }
  return { ...table, ...namedFormatters(table), ...(tips ? { '@tip': (item: unknown) => tipOf(item, tips) } : {}) }
}

/** The largest amount that a chart shows, for the one unit of its scale. */
function largest(option: Prepared): number {
  const figures = (value: unknown): number[] => {
    if (typeof value === 'number') return [Math.abs(value)]
    if (Array.isArray(value)) return value.flatMap(figures)
    return value !== null && typeof value === 'object' && 'value' in value ? figures(value.value) : []
  }
  return Math.max(0, ...list(option['series']).flatMap((entry) => list(record(entry)['data']).flatMap(figures)))
}

/** One unit for a chart of money: it stands at the scale, and the figures along it and on the bars are in it. */
export function inOneUnit(option: Prepared, language: Language): Readonly<Record<string, Formatter>> | null {
  const axes = [...list(option['xAxis']), ...list(option['yAxis'])].map(record)
  if (!axes.some((axis) => axis['type'] === 'value' && record(axis['axisLabel'])['formatter'] === '@money')) return null
  const most = largest(option)
  const [power, , , unit] = powerOf(most, powersIn(language))
  const decimals = most / 10 ** power >= 20 ? 0 : power === 0 ? 0 : 2
  const format: Formatter = (value) => {
    const amount = Number(plainValue(value))
    return Number.isFinite(amount) ? formatNumber(String(Number((amount / 10 ** power).toFixed(decimals)))) : '—'
  }
  const table = { '@money': format }
  return { ...table, ...namedFormatters(table), unit: () => unit }
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

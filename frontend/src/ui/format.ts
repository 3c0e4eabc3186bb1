// Figures arrive as exact decimal strings and are shown without passing through floating point.

export const unknown = '—'
export type MoneyUnit = 'auto' | 'yuan' | 'wan' | 'yi'
export const moneyUnits: readonly MoneyUnit[] = ['auto', 'yuan', 'wan', 'yi']

const decimalPattern = /^(-?)(\d+)(?:\.(\d*))?$/

/** Rounds half away from zero to `decimals` places and moves the point `shift` places to the left. */
export function round(value: string, decimals: number, shift = 0): string {
  const match = decimalPattern.exec(value)
  if (!match) return value
  const [, sign = '', whole = '0', fraction = ''] = match
  const scale = fraction.length + shift
  let digits = BigInt(whole + fraction)
  if (scale > decimals) {
    const cut = 10n ** BigInt(scale - decimals)
    digits = (digits + cut / 2n) / cut
  } else {
    digits *= 10n ** BigInt(decimals - scale)
  }
  const text = digits.toString().padStart(decimals + 1, '0')
  const cutAt = text.length - decimals
  const body = decimals > 0 ? `${text.slice(0, cutAt)}.${text.slice(cutAt)}` : text
  return digits === 0n ? body : sign + body
}

/** Separates thousands, and writes a minus as one: "−1,234.5". */
export function group(value: string): string {
  const [whole = '', fraction] = value.replace('-', '−').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function plain(value: string | number): string {
  return typeof value === 'number' ? String(value) : value
}

/** A number with separated thousands; `decimals` undefined keeps what the value has, without trailing zeros. */
export function formatNumber(value: string | number | null | undefined, decimals?: number): string {
  if (value === null || value === undefined || value === '') return unknown
  const text = plain(value)
  if (!decimalPattern.test(text)) return text
  if (decimals !== undefined) return group(round(text, decimals))
  return group(text.includes('.') ? text.replace(/\.?0+$/, '') : text)
}

export interface Amount {
  text: string
  unit: 'yuan' | 'wan' | 'yi'
}

/** Money in yuan, shown in the chosen unit; `auto` takes the unit that leaves a readable number. */
export function formatMoney(value: string | number | null | undefined, unit: MoneyUnit = 'auto'): Amount {
  if (value === null || value === undefined || value === '') return { text: unknown, unit: unit === 'auto' ? 'yuan' : unit }
  const text = plain(value)
  const chosen = unit === 'auto' ? moneyUnitFor(text) : unit
  switch (chosen) {
    case 'yi':
      return { text: formatNumber(round(text, 2, 8)), unit: 'yi' }
    case 'wan':
      return { text: formatNumber(round(text, 2, 4)), unit: 'wan' }
    default:
      return { text: formatNumber(text), unit: 'yuan' }
  }
}

/** One unit for many amounts of money, the one that leaves the largest of them readable. */
export function moneyUnitOf(values: readonly (string | number | null | undefined)[], unit: MoneyUnit = 'auto'): Amount['unit'] {
  if (unit !== 'auto') return unit
  const order: readonly Amount['unit'][] = ['yuan', 'wan', 'yi']
  return values.reduce<Amount['unit']>((found, value) => {
    if (value === null || value === undefined || value === '') return found
    const own = moneyUnitFor(plain(value))
    return order.indexOf(own) > order.indexOf(found) ? own : found
  }, 'yuan')
}

/** Amounts of money in one unit, all with as many decimals as the finest of them needs, two at most. */
export function formatMoneyIn(values: readonly (string | number | null | undefined)[], unit: Amount['unit']): string[] {
  const shift = { yuan: 0, wan: 4, yi: 8 }[unit]
  const rounded = values.map((value) => (value === null || value === undefined || value === '' ? null : round(plain(value), 2, shift)))
  const decimals = Math.max(0, ...rounded.map((text) => (text?.split('.')[1] ?? '').replace(/0+$/, '').length))
  return rounded.map((text) => (text === null ? unknown : group(round(text, decimals))))
}

/** The unit that leaves a readable number. An amount that rounds up to the next unit is shown in that one. */
function moneyUnitFor(value: string): Amount['unit'] {
  const whole = (text: string): number => (text.replace('-', '').split('.')[0] ?? '').replace(/^0+/, '').length
  if (whole(round(value, 2, 4)) > 4) return 'yi'
  return whole(round(value, 2)) > 4 ? 'wan' : 'yuan'
}

/** A change with its sign: "+1.2", "−3.4", "0.0". */
export function formatChange(value: string | null | undefined, decimals = 1): string {
  if (value === null || value === undefined) return unknown
  const text = round(value, decimals)
  return Number(text) > 0 ? `+${group(text)}` : group(text)
}

/** The sign of a decimal string once rounded for showing: −1, 0 or 1. */
export function direction(value: string | null | undefined, decimals = 1): -1 | 0 | 1 {
  if (value === null || value === undefined) return 0
  const shown = Number(round(value, decimals))
  return shown > 0 ? 1 : shown < 0 ? -1 : 0
}

/** An English unit of one: "1 case", not "1 cases". */
export function singular(unit: string): string {
  if (unit === 'people') return 'person'
  return unit.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
}

import { formatChange, formatNumber, unknown } from '@/ui/format'

// Amounts, growths and weights are decimal text from the form to the API; nothing here passes through floating point.

/** Decimals as the rules take them: twelve digits before the point and four after it, none of them negative. */
const amountPattern = /^\d{1,12}(\.\d{1,4})?$/
const weightPattern = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/
const wholePattern = /^\d{1,13}$/

export const isAmount = (text: string): boolean => amountPattern.test(text)
export const isWeight = (text: string): boolean => weightPattern.test(text)
export const isWhole = (text: string): boolean => wholePattern.test(text)

const places = 6

/** A plain decimal in millionths. */
function scaled(text: string): bigint {
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const value = BigInt(whole || '0') * 10n ** BigInt(places) + BigInt(fraction.slice(0, places).padEnd(places, '0'))
  return negative ? -value : value
}

/** Below 0, 0 or above it, as a comes before, with or after b. */
export function compare(a: string, b: string): number {
  const difference = scaled(a) - scaled(b)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** The sum of decimals without trailing zeros. */
export function sum(texts: readonly string[]): string {
  const total = texts.reduce((so, text) => so + scaled(text), 0n)
  const digits = (total < 0n ? -total : total).toString().padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  return `${total < 0n ? '-' : ''}${digits.slice(0, -places)}${fraction ? `.${fraction}` : ''}`
}

/** The part in per cent of the whole, with two decimals; null where the whole is zero. */
export function percentOf(part: string, whole: string): string | null {
  const [over, under] = [scaled(part) * 10000n, scaled(whole)]
  if (under === 0n) return null
  const cents = over / under
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A growth in per cent as a table shows it. */
export const growthText = (growth: string | null): string => (growth === null ? unknown : `${formatNumber(growth, 2)}%`)

/** A difference in yuan with its sign, to the last digit that it has. */
export const change = (difference: string): string => formatChange(difference, difference.split('.')[1]?.length ?? 0)

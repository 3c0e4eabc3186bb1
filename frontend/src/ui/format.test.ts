import { describe, expect, it } from 'vitest'
import { direction, formatChange, formatMoney, formatMoneyIn, formatNumber, group, moneyUnitOf, round, singular } from './format'

describe('round', () => {
  it('rounds exact decimals half away from zero', () => {
    expect(round('97.0760233918', 1)).toBe('97.1')
    expect(round('2.345', 2)).toBe('2.35')
    expect(round('-2.345', 2)).toBe('-2.35')
    expect(round('0.05', 1)).toBe('0.1')
    expect(round('-0.04', 1)).toBe('0.0')
    expect(round('9.99', 1)).toBe('10.0')
  })
  it('moves the point without floating arithmetic', () => {
    expect(round('811000000.00', 2, 8)).toBe('8.11')
    expect(round('30900000', 2, 4)).toBe('3090.00')
    expect(round('12345678901234567890.12', 2)).toBe('12345678901234567890.12')
  })
  it('leaves alone what is not a decimal', () => expect(round('n/a', 1)).toBe('n/a'))
})

describe('formatNumber', () => {
  it('separates thousands and keeps the decimals that matter', () => {
    expect(formatNumber('2382012.5')).toBe('2,382,012.5')
    expect(formatNumber('2382012.50')).toBe('2,382,012.5')
    expect(formatNumber('2382012', 1)).toBe('2,382,012.0')
    expect(formatNumber(0)).toBe('0')
    expect(formatNumber('-2382012.5')).toBe('−2,382,012.5')
    expect(group('1234567.1234567')).toBe('1,234,567.1234567')
  })
  it('shows a dash for unknown, never zero', () => {
    expect(formatNumber(null)).toBe('—')
    expect(formatNumber(undefined, 1)).toBe('—')
    expect(formatMoney(null).text).toBe('—')
    expect(formatChange(null)).toBe('—')
  })
})

describe('formatMoney', () => {
  it('takes the unit that leaves a readable number', () => {
    expect(formatMoney('811000000')).toEqual({ text: '8.11', unit: 'yi' })
    expect(formatMoney('30900000.00')).toEqual({ text: '3,090', unit: 'wan' })
    expect(formatMoney('9999.5')).toEqual({ text: '9,999.5', unit: 'yuan' })
  })
  it('obeys the chosen unit', () => {
    expect(formatMoney('21180000', 'yuan')).toEqual({ text: '21,180,000', unit: 'yuan' })
    expect(formatMoney('21180000', 'wan').text).toBe('2,118')
    expect(formatMoney('-21180000', 'yi').text).toBe('−0.21')
  })
})

describe('changes', () => {
  it('carry a sign', () => {
    expect(formatChange('1.24')).toBe('+1.2')
    expect(formatChange('-3.46')).toBe('−3.5')
    expect(formatChange('0.01')).toBe('0.0')
  })
  it('have the direction that is shown', () => {
    expect(direction('0.04')).toBe(0)
    expect(direction('-0.05')).toBe(-1)
    expect(direction(null)).toBe(0)
  })
})

describe('singular', () => {
  it.each([
    ['cases', 'case'],
    ['categories', 'category'],
    ['people', 'person'],
    ['hours per person', 'hours per person'],
    ['%', '%'],
  ])('makes %s %s', (many, one) => expect(singular(many)).toBe(one))
})

describe('a column of money', () => {
  it('has one unit, that of its largest amount', () => {
    expect(moneyUnitOf(['9999', '123456', null])).toBe('wan')
    expect(moneyUnitOf(['9999', '811000000'])).toBe('yi')
    expect(moneyUnitOf([null, undefined])).toBe('yuan')
    expect(moneyUnitOf(['811000000'], 'wan')).toBe('wan')
  })
  it('has as many decimals as its finest amount needs', () => {
    expect(formatMoneyIn(['21940000', '1159000', null, '0'], 'wan')).toEqual(['2,194.0', '115.9', '—', '0.0'])
    expect(formatMoneyIn(['21940000', '30900000'], 'wan')).toEqual(['2,194', '3,090'])
  })
})

it('shows an amount in the unit that it has once it is rounded', () => {
  expect([formatMoney('99999999.50'), formatMoney('99994999'), formatMoney('9999.999'), formatMoney('9999.99')]).toEqual([
    { text: '1', unit: 'yi' },
    { text: '9,999.5', unit: 'wan' },
    { text: '1', unit: 'wan' },
    { text: '9,999.99', unit: 'yuan' },
  ])
})

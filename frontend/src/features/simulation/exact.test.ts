import { describe, expect, it } from 'vitest'
import { change, compare, growthText, percentOf, sum } from './exact'

describe('exact decimals', () => {
  it('are compared whatever their zeros', () => {
    expect([compare('0.10', '0.1'), compare('2', '10'), compare('-1', '0'), compare('0.000001', '0')]).toEqual([0, -1, -1, 1])
  })
  it('add up without idle zeros', () => {
    expect(sum(['0.1', '0.2', '0.7'])).toBe('1')
    expect(sum(['0.5', '-0.75'])).toBe('-0.25')
    expect(sum([])).toBe('0')
  })
  it('make rates, unknown of nothing', () => {
    expect(percentOf('-98500', '698500')).toBe('-14.10')
    expect(percentOf('1', '3')).toBe('33.33')
    expect(percentOf('-1', '10000')).toBe('-0.01')
    expect(percentOf('5', '0')).toBeNull()
  })
  it('are shown with their sign', () => {
    expect([change('0'), change('1200'), change('-1200'), change('0.5')]).toEqual(['0', '+1,200', '−1,200', '+0.5'])
    expect([growthText('-5.0212'), growthText('20'), growthText(null)]).toEqual(['−5.02%', '20.00%', '—'])
  })
})

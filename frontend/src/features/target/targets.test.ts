import { describe, expect, it } from 'vitest'
import { canHaveTarget, type Indicator, sectionsOf } from './targets'

const inForce = { target: '95', redLine: null, proposed: false, effectiveFrom: '2013-01-01', basis: { zh: '原文', en: 'The document' } }
const indicator = (code: string, changes: Partial<Indicator> = {}): Indicator => ({
  code,
  name: { zh: `${code}率`, en: `Rate of ${code}` },
  unit: { zh: '%', en: '%' },
  decimals: 1,
  kind: 'RATE',
  direction: 'UP',
  subItem: '2.2',
  owner: { zh: '司法局', en: 'Justice Bureau' },
  targetProposed: false,
  targetInForce: inForce,
  ...changes,
})

describe('targets', () => {
  const all = [indicator('A', { subItem: '0', targetInForce: null }), indicator('B'), indicator('C', { owner: null }), indicator('D', { subItem: '3.1' })]
  const codes = (text: string, judgedOnly: boolean): string =>
    sectionsOf(all, text, judgedOnly)
      .map((section) => `${section.code}:${section.indicators.map(({ code }) => code).join('')}`)
      .join(' ')
  it('are listed by section, found by name, code and department', () => {
    expect(codes('', false)).toBe('0:A 2.2:BC 3.1:D')
    expect(codes('', true)).toBe('2.2:BC 3.1:D')
    expect(codes(' rate of c ', false)).toBe('2.2:C')
    expect(codes('司法', true)).toBe('2.2:B 3.1:D')
    expect(codes('none', false)).toBe('')
  })
  it('are not set for what cannot be judged by a line', () => {
    expect([indicator('A'), indicator('A', { targetInForce: null })].every(canHaveTarget)).toBe(true)
    expect(canHaveTarget(indicator('A', { kind: 'FLOW' }))).toBe(false)
    expect(canHaveTarget(indicator('A', { direction: 'NEUTRAL' }))).toBe(false)
    expect(canHaveTarget(indicator('A', { targetInForce: null, targetProposed: true }))).toBe(false)
  })
})

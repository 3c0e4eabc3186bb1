import { describe, expect, it } from 'vitest'
import { readable, readSlow, writeSlow } from './slow'

describe('the state of the slow operations in the URL', () => {
  it('is read, and what is not a choice is ignored', () => {
    expect(readSlow({ q: 'Home', order: 'COUNT' })).toEqual({ contains: 'Home', order: 'COUNT' })
    expect(readSlow({ q: ['a', 'b'], order: 'DROP' })).toEqual({ contains: '', order: 'MAX' })
    expect(readSlow({ q: 'x'.repeat(100) }).contains).toHaveLength(64)
  })
  it('is written without what is usual, beside what others keep there', () => {
    expect(writeSlow({ period: '2019', q: 'a' }, { order: 'MEDIAN' })).toEqual({ period: '2019', q: 'a', order: 'MEDIAN' })
    expect(writeSlow({ period: '2019', q: 'a', order: 'MEDIAN' }, { contains: ' ', order: 'MAX' })).toEqual({ period: '2019' })
  })
})

it('writes instants without the zone', () => expect(readable('2019-12-31T17:00:01.123+08:00')).toBe('2019-12-31 17:00:01'))

import { afterEach, describe, expect, it } from 'vitest'
import { at, basePath } from './base'

afterEach(() => {
  delete document.documentElement.dataset['base']
})

describe('the base path', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['./', '/'],
    ['/', '/'],
    ['/litong/', '/litong/'],
  ])('of a document that says %s is %s', (said, base) => {
    if (said !== undefined) document.documentElement.dataset['base'] = said
    expect(basePath()).toBe(base)
    expect(at('graphql')).toBe(`${base}graphql`)
  })
})

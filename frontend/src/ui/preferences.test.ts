import { describe, expect, it } from 'vitest'
import { readPreferences } from './stored'

describe('readPreferences', () => {
  it('starts in Chinese with the system’s theme', () => expect(readPreferences(null)).toEqual({ language: 'zh', theme: 'system', money: 'auto' }))
  it('takes what is known', () =>
    expect(readPreferences('{"language":"en","theme":"dark","money":"wan"}')).toEqual({ language: 'en', theme: 'dark', money: 'wan' }))
  it.each(['not json', '[]', '{"language":"fr","theme":1,"money":"usd"}', 'null'])('survives %s', (text) => {
    expect(readPreferences(text)).toEqual({ language: 'zh', theme: 'system', money: 'auto' })
  })
})

import { expect, it } from 'vitest'
import { safeReturn } from './router'

it.each(['/', '/divisions/640302100000?period=2019', '/records/mediationCases'])('returns to %s', (path) => expect(safeReturn(path)).toBe(path))
it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/sign-in?returnTo=/sign-in', null, ['/x'], undefined])(
  'refuses %j',
  (target) => expect(safeReturn(target)).toBe('/'),
)

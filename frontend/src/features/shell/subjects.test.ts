import { expect, it } from 'vitest'
import { findLists } from './subjects'

it('finds lists by a part of their name, in either language', () => {
  expect(findLists('调解案件')).toContain('mediationCases')
  expect(findLists(' MEDIATION cases ')).toContain('mediationCases')
  expect(findLists('mediation cases')).not.toContain('serviceRequests')
  expect(findLists('  ')).toEqual([])
  expect(findLists('没有这样的表')).toEqual([])
})

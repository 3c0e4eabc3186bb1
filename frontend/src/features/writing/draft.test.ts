import { beforeEach, expect, it } from 'vitest'
import { draftKey, dropDrafts, readDraft, storeDraft } from './draft'

beforeEach(() => sessionStorage.clear())

it('a draft belongs to a person, a row and a task, and leaves with the person', () => {
  const mine = draftKey('clerk', 'MediationCase', 'id1', 'update')
  storeDraft(sessionStorage, mine, { values: { note: 'a' }, version: 3, reason: '' })
  expect(readDraft(sessionStorage, mine)).toEqual({ values: { note: 'a' }, version: 3, reason: '' })
  for (const other of [
    draftKey('admin', 'MediationCase', 'id1', 'update'),
    draftKey('clerk', 'MediationCase', 'id2', 'update'),
    draftKey('clerk', 'MediationCase', 'id1', 'settle'),
  ])
    expect(readDraft(sessionStorage, other)).toBeNull()
  sessionStorage.setItem('other', 'stays')
  dropDrafts(sessionStorage)
  expect(readDraft(sessionStorage, mine)).toBeNull()
  expect(sessionStorage.getItem('other')).toBe('stays')
})

it('a draft that cannot be read is none', () => {
  sessionStorage.setItem('litong.draft.x', '{')
  expect(readDraft(sessionStorage, 'litong.draft.x')).toBeNull()
})

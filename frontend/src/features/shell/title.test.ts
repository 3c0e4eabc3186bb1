import { describe, expect, it } from 'vitest'
import { titleParts } from './title'

const names = {
  t: (key: string): string => key,
  listName: (list: string): string => `list ${list}`,
  period: '2019年',
  scope: '',
  subItem: (code: string): string | null => (code === '3.1' ? '3.1 矛盾纠纷' : null),
  division: (code: string): string | null => (code === '640302105000' ? '扁担沟镇' : null),
}
const place = { params: {}, query: {}, dated: true }

describe('the title of a page', () => {
  it('names the page, the place and the period', () => {
    expect(titleParts({ ...place, name: 'home' }, names)).toEqual(['home.title', '2019年'])
    expect(titleParts({ ...place, name: 'section', params: { code: '3-1' } }, names)).toEqual(['3.1 矛盾纠纷', '2019年'])
    expect(titleParts({ ...place, name: 'division', params: { code: '640302105000' } }, names)).toEqual(['扁担沟镇', '2019年'])
    expect(titleParts({ ...place, name: 'records', params: { list: 'appeals' }, query: { division: '640302105000' } }, names)).toEqual([
      'list appeals',
      '扁担沟镇',
      '2019年',
    ])
  })
  it('names no period where figures belong to none', () =>
    expect(titleParts({ ...place, name: 'reconciliation', dated: false }, names)).toEqual(['reconciliation.title']))
  it('names the townships of a viewer who sees no others', () =>
    expect(titleParts({ ...place, name: 'home' }, { ...names, scope: '金积镇' })).toEqual(['home.title', '金积镇', '2019年']))
  it('names a division that the navigation does not list by its code', () =>
    expect(titleParts({ ...place, name: 'division', params: { code: '640302400000' } }, names)).toEqual(['640302400000', '2019年']))
  it('does not take an unknown address for a page', () => {
    for (const unknown of [
      { name: 'records', params: { list: 'toString' } },
      { name: 'section', params: { code: '9-9' } },
      { name: 'notFound', params: {} },
    ])
      expect(titleParts({ ...place, ...unknown }, names)).toEqual(['state.notFound'])
  })
})

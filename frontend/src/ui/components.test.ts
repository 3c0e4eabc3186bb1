import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ApiError } from '@/api/error'
import SparkLine from '@/charts/SparkLine.vue'
import FilterEditor from '@/features/records/FilterEditor.vue'
import ErrorState from './ErrorState.vue'
import { createWords } from './i18n'
import LightMark from './LightMark.vue'
import { createPreferences, preferencesKey } from './preferences'
import type { Language } from './stored'

/** What every component gets from main.ts. */
function surroundings(language: Language) {
  localStorage.setItem('litong.preferences', JSON.stringify({ language }))
  const preferences = createPreferences(localStorage, document.documentElement, matchMedia('(prefers-color-scheme: dark)'))
  return { global: { plugins: [createWords(language)], provide: { [preferencesKey as symbol]: preferences }, components: { RouterLink: RouterLinkStub } } }
}

describe('LightMark', () => {
  it.each([
    ['GREEN', '正常', 'circle'],
    ['AMBER', '预警', 'path'],
    ['RED', '未达标', 'rect'],
    ['GREY', '未报送', 'circle'],
  ] as const)('%s has its word and its shape', (light, word, shape) => {
    const mark = mount(LightMark, { props: { light }, ...surroundings('zh') })
    expect(mark.text()).toBe(word)
    expect(mark.find(`svg ${shape}`).exists()).toBe(true)
  })
})

describe('ErrorState', () => {
  it('says what failed in the server’s words and offers to try again', async () => {
    const state = mount(ErrorState, { props: { error: new ApiError('查询过于复杂', 'TOO_COMPLEX', 422, 'r-7') }, ...surroundings('zh') })
    expect(state.text()).toContain('查询过于复杂')
    expect(state.text()).toContain('r-7')
    await state.find('button').trigger('click')
    expect(state.emitted('retry')).toHaveLength(1)
  })
  it('has words of its own for a broken line', () => {
    expect(mount(ErrorState, { props: { error: new ApiError('', 'NETWORK', 0) }, ...surroundings('en') }).text()).toContain('No connection')
  })
})

describe('ErrorState of a refusal', () => {
  it('says who may see it and leads home, without a second try', () => {
    const state = mount(ErrorState, { props: { error: new ApiError('只有管理员可以查看慢查询。', 'FORBIDDEN', 403) }, ...surroundings('zh') })
    expect(state.text()).toContain('只有管理员可以查看慢查询。')
    expect(state.find('button').exists()).toBe(false)
    expect(state.findComponent(RouterLinkStub).text()).toBe('返回总览')
  })
})

describe('ErrorState of a part', () => {
  it('promises that the rest of the page stands only where it does', () => {
    const error = new ApiError('', 'NETWORK', 0)
    expect(mount(ErrorState, { props: { error }, ...surroundings('zh') }).text()).not.toContain('其他部分')
    expect(mount(ErrorState, { props: { error, partial: true }, ...surroundings('zh') }).text()).toContain('其他部分')
  })
})

describe('FilterEditor', () => {
  it('gives back the choices made', async () => {
    const editor = mount(FilterEditor, {
      props: { filter: { field: 'status', kind: 'enum', type: 'MediationStatus' }, name: '状态', chosen: null, choices: ['ACCEPTED', 'CLOSED'] },
      ...surroundings('zh'),
    })
    expect(editor.text()).toContain('已结案')
    await editor.find('[data-test=choice-CLOSED]').setValue(true)
    await editor.find('form').trigger('submit')
    expect(editor.emitted('apply')).toEqual([[{ kind: 'enum', values: ['CLOSED'] }]])
  })
  it('starts from the filter that is set, and removes it when emptied', async () => {
    const editor = mount(FilterEditor, {
      props: { filter: { field: 'openedOn', kind: 'date' }, name: '受理日期', chosen: { kind: 'range', from: '2019-01-01', to: '' }, choices: [] },
      ...surroundings('zh'),
    })
    const from = editor.find<HTMLInputElement>('[data-test=from]')
    expect(from.element.value).toBe('2019-01-01')
    await from.setValue('')
    await editor.find('form').trigger('submit')
    expect(editor.emitted('apply')).toEqual([[null]])
  })
  it('takes a zero for a limit', async () => {
    const editor = mount(FilterEditor, {
      props: { filter: { field: 'amount', kind: 'money' }, name: '金额', chosen: null, choices: [] },
      ...surroundings('zh'),
    })
    await editor.find('[data-test=to]').setValue('0')
    await editor.find('form').trigger('submit')
    expect(editor.emitted('apply')).toEqual([[{ kind: 'range', from: '', to: '0' }]])
  })
  it('shows what was typed literally', async () => {
    const script = '<img src=x onerror=alert(1)>'
    const editor = mount(FilterEditor, { props: { filter: { field: 'name', kind: 'text' }, name: script, chosen: null, choices: [] }, ...surroundings('zh') })
    expect(editor.find('img').exists()).toBe(false)
    expect(editor.text()).toContain(script)
  })
})

it('draws no spark from a single point', () => {
  expect(
    mount(SparkLine, { props: { values: [null, '3'], label: 'x' } })
      .find('svg')
      .exists(),
  ).toBe(false)
  expect(
    mount(SparkLine, { props: { values: ['1', '3'], label: 'x' } })
      .find('svg')
      .attributes('aria-label'),
  ).toBe('x')
})

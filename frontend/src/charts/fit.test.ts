import { describe, expect, it } from 'vitest'
import { cut, cutAll, fitColumns, fitFlow, legendLines, onTwoLines, radarRadius, textWidth } from './fit'
import { prepareOption } from './option'

type Any = { [key: string]: Any }

describe('names along a drawing', () => {
  it('are cut in the middle, where they are alike', () => {
    const [one, other] = ['城乡居民基本医疗保险参保登记', '城乡居民基本医疗保险费用报销'].map((name) => cut(name, 96))
    expect([one, other]).toEqual(['城乡居民…保登记', '城乡居民…用报销'])
    expect(textWidth(one ?? '')).toBeLessThanOrEqual(96)
    expect([cut('金积镇', 96), cut('Governance functions', 80)]).toEqual(['金积镇', 'Governance…'])
  })
  it('stay apart: no two names look alike when they are cut', () => {
    const items = ['城乡居民基本医疗保险参保登记', '城乡居民基本养老保险参保登记', '社会保障卡申领']
    const teams = ['古城镇东门村志愿服务队', '古城镇西门村志愿服务队', '古城镇党家河湾村志愿服务队']
    for (const names of [items, teams]) {
      const short = cutAll(names, 96)
      expect(new Set(short.values()).size).toBe(names.length)
      for (const text of short.values()) expect(textWidth(text)).toBeLessThanOrEqual(108)
    }
    expect([...cutAll(teams, 96).values()]).toEqual(['古城镇东门', '古城镇西门', '古城镇党家河湾'])
  })
  it('stand straight where they fit, on a few lines where they nearly do, and slanted only then', () => {
    expect(fitColumns(['机构设置', '职能整合'], 60)).toEqual({ interval: 0 })
    expect(fitColumns(['Urban management', 'Water'], 90)).toEqual({ interval: 0, width: 84, overflow: 'break', lineHeight: 16 })
    expect(fitColumns(['就业管理信息系统', '社（医）保办理系统'], 60)['overflow']).toBe('break')
    const many = fitColumns(
      Array.from({ length: 35 }, (_, at) => `待补录公共服务事项 ${at}`),
      27,
    ) as unknown as { rotate: number; formatter: (name: string) => string }
    expect(many.rotate).toBe(40)
    expect(many.formatter('待补录公共服务事项 31')).toMatch(/^待补.*31$/)
  })
})

describe('the names of a radar', () => {
  it('are broken between words, and the rings make room for them', () => {
    expect([onTwoLines('People’s satisfaction'), onTwoLines('人民满意')]).toEqual(['People’s\nsatisfaction', '人民满意'])
    expect([radarRadius(['人民满意'], 72, 1000), radarRadius(['人民满意'], 72, 300)]).toEqual(['72%', '63%'])
  })
})

describe('a legend', () => {
  it('takes the lines it needs, and the drawing makes room for them', () => {
    const names = ['On application', 'On the mediators’ own initiative', 'Referred by court, police or petition office']
    expect([legendLines(names, 900), legendLines(names, 300)]).toEqual([1, 3])
    const top = (width: number) =>
      prepareOption({ grid: [{ top: '40' }], series: names.map((name) => ({ type: 'bar', name })) }, false, '', 'en', undefined, width) as unknown as {
        grid: { top: string | number }[]
        legend: { type: string }
      }
    expect(top(900).grid).toEqual([{ top: '40' }])
    expect([top(300).grid, top(300).legend.type]).toEqual([[{ top: 92 }], 'plain'])
  })
})

describe('a flow', () => {
  const flow = (sources: number) => ({
    type: 'sankey',
    data: [...Array.from({ length: sources }, (_, at) => ({ name: `原中心 ${at}`, depth: 0 })), { name: '不再设立', depth: 1 }],
  })
  const drawn = (sources: number, dark = false) =>
    (
      prepareOption({ series: [flow(sources)] }, dark, '', 'zh', undefined, 500) as unknown as {
        series: (Any & { data: { itemStyle: { color: string }; label?: { position: string } }[]; lineStyle: { color: string } })[]
      }
    ).series[0]
  it('has its names outside, and room for them', () => {
    const fitted = fitFlow(flow(2), 500) as unknown as { left: number; right: number; data: Any[] }
    expect(fitted.left).toBe(textWidth('原中心 0') + 16)
    expect(fitted.data.map((node) => node['label']?.['position'])).toEqual(['left', 'left', undefined])
  })
  it('has the palette’s colours, on the side with fewer names', () => {
    expect(drawn(2)?.data[0]?.itemStyle.color).toBe('#0072B2')
    expect([drawn(2)?.lineStyle.color, drawn(12)?.lineStyle.color]).toEqual(['source', 'target'])
  })
})

describe('figures beside each other', () => {
  it('have as many decimals', () => {
    const option = (data: unknown[]) =>
      (
        prepareOption({ series: [{ type: 'bar', data, label: { formatter: '@number' } }] }, false, '') as unknown as {
          series: { label: { formatter: (value: unknown) => string } }[]
        }
      ).series[0]?.label.formatter
    expect([6, 5.9, 94.455].map((value) => option([6, 5.9])?.({ value }))).toEqual(['6.0', '5.9', '94.5'])
    expect(option([{ value: 6 }, { value: 1234 }])?.({ value: 1234 })).toBe('1,234')
  })
  it('are round at the steps of an axis', () => {
    const option = prepareOption({ xAxis: [{ type: 'value', axisLabel: { formatter: '@percent' } }] }, false, '') as unknown as {
      xAxis: { axisLabel: { formatter: (value: number) => string } }[]
    }
    expect([20, 92.5].map((value) => option.xAxis[0]?.axisLabel.formatter(value))).toEqual(['20%', '92.5%'])
  })
})

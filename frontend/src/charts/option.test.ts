import { describe, expect, it } from 'vitest'
import { formatterNames } from './formatters'
import { dataTable, prepareOption, tableText, tileMaps } from './option'
import { sparkPaths } from './spark'

type Any = Record<string, never> & { [key: string]: Any }

describe('prepareOption', () => {
  it('swaps named formatters from its own table', () => {
    const option = prepareOption({ yAxis: [{ axisLabel: { formatter: '@percent' } }], tooltip: { valueFormatter: '@money' } }, false, '') as Any
    const label = option['yAxis']?.['0']?.['axisLabel']?.['formatter'] as unknown as (value: number) => string
    expect(label(97.07)).toBe('97.1%')
    const money = option['tooltip']?.['valueFormatter'] as unknown as (value: number) => string
    expect(money(30900000)).toBe('3,090万')
  })
  it('shortens money as the language counts', () => {
    const option = prepareOption({ yAxis: [{ axisLabel: { formatter: '@money' } }] }, false, '', 'en') as Any
    const label = option['yAxis']?.['0']?.['axisLabel']?.['formatter'] as unknown as (value: number) => string
    expect([label(30900000), label(5000), label(12)]).toEqual(['30.9m', '5k', '12'])
  })
  it('takes the unit that an amount has once it is rounded', () => {
    const option = prepareOption({ tooltip: { valueFormatter: '@money' } }, false, '') as Any
    const money = option['tooltip']?.['valueFormatter'] as unknown as (value: number) => string
    expect([9999.4, 9999.6, 99_994_999, 99_999_999, 811_000_000].map(money)).toEqual(['9,999', '1万', '9,999万', '1.00亿', '8.11亿'])
  })
  it('has one unit for all money of a chart, which stands at the scale', () => {
    const option = prepareOption(
      {
        xAxis: [{ type: 'value', name: '元', axisLabel: { formatter: '@money' } }],
        yAxis: [{ type: 'category', data: ['金积镇', '高闸镇'] }],
        tooltip: { valueFormatter: '@money' },
        series: [{ type: 'bar', label: { show: true, formatter: '@named:@money' }, data: [{ value: 25_900_000 }, { value: 900_000, name: '■' }] }],
      },
      false,
      '',
    ) as Any
    const axis = option['xAxis']?.['0']?.['axisLabel']?.['formatter'] as unknown as (value: number) => string
    const label = option['series']?.['0']?.['label']?.['formatter'] as unknown as (item: unknown) => string
    expect([option['xAxis']?.['0']?.['name'], axis(25_900_000), axis(900_000)]).toEqual(['万元', '2,590', '90'])
    expect(label({ value: 900_000, data: { name: '■' } })).toBe('■ 90')
    const tip = option['tooltip']?.['valueFormatter'] as unknown as (value: number) => string
    expect(tip(25_900_000)).toBe('2,590万')
  })
  it('draws patterns only where they are asked for', () => {
    const option = {
      series: [
        { type: 'bar', name: '甲' },
        { type: 'bar', name: '乙' },
      ],
    }
    expect(prepareOption(option, false, '')).toMatchObject({ aria: { decal: { show: false } } })
    expect(prepareOption(option, false, '', 'zh', undefined, 640, true)).toMatchObject({ aria: { decal: { show: true } } })
  })
  it('leaves an axis of rates its name, unless that is the unit again', () => {
    const option = prepareOption(
      { xAxis: [{ name: '增幅', axisLabel: { formatter: '@percent' } }], yAxis: [{ name: '%', axisLabel: { formatter: '@percent' } }] },
      false,
      '',
    ) as Any
    expect([option['xAxis']?.['0']?.['name'], option['yAxis']?.['0']?.['name']]).toEqual(['增幅', undefined])
  })
  it('runs nothing the server sends', () => {
    const option = prepareOption(
      { series: [{ type: 'bar', label: { formatter: '__f__function(){alert(1)}__f__' } }, { label: { formatter: '@evil' } }] },
      false,
      '',
    ) as Any
    expect(JSON.stringify(option)).not.toContain('alert')
    expect(option['series']?.['1']?.['label']?.['formatter']).toBeUndefined()
  })
  it('draws tooltips as text, never as HTML', () => {
    const option = prepareOption({ tooltip: { renderMode: 'html', formatter: '<b>{b}</b>' } }, true, '') as Any
    expect(option['tooltip']?.['renderMode']).toBe('richText')
  })
  it('describes itself and does not move', () =>
    expect(prepareOption({}, false, '区: 97.1')).toMatchObject({ animation: false, aria: { enabled: true, label: { description: '区: 97.1' } } }))
  it('writes name and figure on a tile, a dash where it is unknown', () => {
    const option = prepareOption({ visualMap: [{ formatter: '@percent' }], series: [{ type: 'map', map: 'tiles' }] }, false, '') as Any
    const text = option['series']?.['0']?.['label']?.['formatter'] as unknown as (tile: unknown) => string
    expect(text({ name: '古城镇', value: 97.07 })).toBe('古城镇\n97.1%')
    expect(text({ name: '古城镇', value: NaN })).toBe('古城镇\n—')
  })
  it('leaves the given option as it was', () => {
    const given = Object.freeze({ title: Object.freeze({ text: 'x' }), series: Object.freeze([]) })
    expect(() => prepareOption(given, false, '')).not.toThrow()
    expect(given.title.text).toBe('x')
  })
  it('knows the names the API uses', () => expect(formatterNames()).toEqual(expect.arrayContaining(['@percent', '@money', '@hours', '@integer', '@number'])))
})

describe('dataTable', () => {
  it('pairs categories with series and keeps gaps unknown', () => {
    const option = { xAxis: [{ data: ['2019-01', '2019-02'] }], yAxis: [{}], series: [{ name: '成功率', data: [97.1, null] }] }
    expect(dataTable(option, '月', '值')).toEqual({
      head: ['月', '成功率'],
      rows: [
        ['2019-01', '97.1'],
        ['2019-02', '—'],
      ],
    })
  })
  it('lists the slices and tiles of charts without axes', () => {
    expect(
      dataTable(
        {
          series: [
            {
              data: [
                { name: '古城镇', value: 5 },
                { name: '上桥镇', value: null },
              ],
            },
          ],
        },
        '乡镇',
        '值',
      ).rows,
    ).toEqual([
      ['古城镇', '5'],
      ['上桥镇', '—'],
    ])
  })
  it('writes figures as the chart does', () => {
    const option = { tooltip: { valueFormatter: '@percent' }, xAxis: [{ data: ['2019年1月'] }], series: [{ name: '成功率', data: [96.5142] }] }
    expect(dataTable(option, '期间', '值').rows).toEqual([['2019年1月', '96.5%']])
  })
  it('survives an empty option', () => expect(dataTable({}, 'a', 'b')).toEqual({ head: ['a', 'b'], rows: [] }))
  it('copies as tab-separated lines', () => expect(tableText({ head: ['a', 'b'], rows: [['x\ty', '1']] })).toBe('a\tb\nx y\t1'))
})

it('finds the maps to register', () => {
  const tiles = [{ name: '640302100000', column: 0, row: 3 }]
  expect(tileMaps({ series: [{ map: 'tiles-1', tiles }, { map: 'tiles-1', tiles }, { type: 'bar' }] })).toEqual([{ name: 'tiles-1', tiles }])
})

describe('sparkPaths', () => {
  it('breaks the line at unknown points', () => {
    const { line, last } = sparkPaths([1, 2, null, 4, 3], 100, 20)
    expect(line.match(/M/g)).toHaveLength(2)
    expect(last?.[0]).toBe(97)
  })
  it('draws nothing from less than two points', () => expect(sparkPaths([null, 3], 100, 20).line).toBe(''))
  it('draws a level line in the middle', () => expect(sparkPaths([5, 5], 100, 20).line).toBe('M3 10L97 10'))
})

import { describe, expect, it } from 'vitest'
import { dressAxis, dressPieces, dressSeries, inkOn, markColor, rampColor, shadeColor } from './dress'
import { prepareOption } from './option'
import { noData } from './theme'

type Any = { [key: string]: Any }

describe('the dress of panels', () => {
  it('puts legible ink on every colour', () => {
    expect(inkOn('#ffffff')).toBe('#10161e')
    expect(inkOn('#1f4e8c')).toBe('#ffffff')
  })
  it('follows the scale from its light to its strong end', () => {
    expect(rampColor(0, [0, 10], false)).toBe('#e3ecf7')
    expect(rampColor(10, [0, 10], false)).toBe('#1f4e8c')
  })
  it('gives the states their colours, and none of the server’s words for them to ECharts', () => {
    const map = dressPieces(
      {
        pieces: [
          { value: 0, label: '○ 未开始', shade: 'none' },
          { value: 1, label: '● 已完成', shade: 'good' },
        ],
      },
      false,
    ) as unknown as { pieces: Record<string, unknown>[] }
    expect(map.pieces.map((piece) => piece['color'])).toEqual([shadeColor('none', false), shadeColor('good', false)])
    expect(map.pieces[0]).not.toHaveProperty('shade')
  })
  it('fits the names of rows and columns to the room', () => {
    const many = dressAxis({ type: 'category', data: Array.from({ length: 9 }, (_, at) => `第${at}类`) }, false, ['金积镇'], 320) as unknown as Any
    expect(many['axisLabel']?.['rotate']).toBe(40)
    expect(
      (
        dressAxis({ type: 'category', data: ['一'] }, true, undefined, 640) as unknown as { axisLabel: { formatter: (name: string) => string } }
      ).axisLabel.formatter('金积镇'),
    ).toBe('金积镇')
  })
  it('puts the figure on a bar on a plate, and draws the one beside a bar without an outline', () => {
    const look = { dark: true, range: [0, 1] as const, shades: [], width: 640 }
    const inside = dressSeries({ type: 'bar', label: { show: true, position: 'insideLeft' } }, look) as unknown as Any
    expect([inside['label']?.['color'], inside['label']?.['backgroundColor']]).toEqual(['#e6eaf0', '#171f29'])
    const beside = dressSeries({ type: 'bar', label: { show: true, position: 'right' } }, look) as unknown as Any
    expect([beside['label']?.['color'], beside['label']?.['textBorderWidth'], beside['label']?.['backgroundColor']]).toEqual(['#e6eaf0', 0, undefined])
  })
  it.each([true, false])('writes on every tile in an ink that its shade carries, and greys those without a value (dark: %s)', (dark) => {
    const data = [0, 3, 5, 7, 10].map((value) => ({ name: '古城镇', value }))
    const option = prepareOption({ visualMap: [{ min: 0, max: 10 }], series: [{ type: 'map', map: 'tiles', data }] }, dark, '') as unknown as {
      series: { data: { value: number; label: { color: string } }[] }[]
    }
    expect(prepareOption({ series: [{ type: 'map', map: 'tiles' }] }, dark, '')).toHaveProperty('series.0.itemStyle.areaColor', noData(dark))
    expect(option.series[0]?.data.map((tile) => tile.label.color)).toEqual(data.map(({ value }) => inkOn(rampColor(value, [0, 10], dark))))
  })
  it('distinguishes the line and the points of a proposal from those in force', () => {
    const look = { dark: false, range: [0, 1] as const, shades: [], width: 640 }
    const dressed = (type: string, shade: string): Any => dressSeries({ type, shade }, look) as unknown as Any
    expect([dressed('line', 'own')['lineStyle']?.['type'], dressed('line', 'quiet')['lineStyle']?.['type']]).toEqual(['solid', 'dashed'])
    expect([dressed('scatter', 'own')['itemStyle']?.['color'], dressed('scatter', 'quiet')['itemStyle']?.['color']]).toEqual(['#1f4e8c', 'transparent'])
    expect(dressed('scatter', 'mark')).not.toHaveProperty('shade')
  })
  it('paints bars and cells by what they mean', () => {
    const look = { dark: false, range: [0, 1] as const, shades: [], width: 640 }
    const bar = dressSeries({ type: 'bar', shade: 'poor', data: [{ value: 1 }, { value: 2, past: true }] }, look) as unknown as Any
    expect([bar['itemStyle']?.['color'], bar['shade']]).toEqual([markColor('poor', false), undefined])
    expect((bar['data'] as unknown as Any[])[1]?.['itemStyle']?.['opacity']).toBe(0.4)
    const single = dressSeries({ type: 'bar', data: [{ value: 1, shade: 'fair' }, { value: 2 }] }, look) as unknown as { data: Any[] }
    expect([single.data[0]?.['itemStyle']?.['color'], single.data[1]?.['itemStyle']]).toEqual([markColor('fair', false), undefined])
    const cell = dressSeries({ type: 'heatmap', data: [{ value: [0, 0, 2, 84], shade: 'poor' }] }, look) as unknown as { data: Any[] }
    expect(cell.data[0]?.['itemStyle']?.['color']).toBe(shadeColor('poor', false))
    expect((dressSeries({ type: 'bar', hue: 3, data: [] }, look) as unknown as Any)['itemStyle']?.['color']).toBe('#D55E00')
  })
  it('colours the tiles of a map by what they mean, and frames the one under the pointer', () => {
    const option = prepareOption(
      {
        visualMap: [{ min: 0, max: 100, formatter: '@percent' }],
        series: [{ type: 'map', map: 'tiles', data: [{ name: '扁担沟镇', value: 84, shade: 'poor' }] }],
      },
      false,
      '',
    ) as unknown as { visualMap?: unknown; series: { data: Any[]; emphasis: Any; label: { formatter: (tile: unknown) => string } }[] }
    expect(option.visualMap).toBeUndefined()
    expect(option.series[0]?.data[0]?.['itemStyle']?.['areaColor']).toBe(shadeColor('poor', false))
    expect(option.series[0]?.label.formatter({ name: '扁担沟镇', value: 84, data: { shade: 'poor' } })).toBe('扁担沟镇\n■84.0%')
    expect(option.series[0]?.emphasis['itemStyle']?.['areaColor']).toBe('inherit')
  })
  it('leaves series that it does not know as they are', () => {
    const gauge = { type: 'gauge', data: [1] }
    expect(dressSeries(gauge, { dark: false, range: [0, 1], shades: [], width: 640 })).toBe(gauge)
  })
})

describe('tooltips of marks', () => {
  it('are the page’s own words', () => {
    const option = prepareOption(
      { tooltip: { formatter: '@tip' }, series: [{ type: 'funnel', data: [] }] },
      false,
      '',
      'zh',
      (mark) => `第${mark}项`,
    ) as unknown as { tooltip: { formatter: (item: unknown) => string; renderMode: string } }
    expect(option.tooltip.formatter({ data: { mark: 2 } })).toBe('第2项')
    expect(option.tooltip.formatter({ name: '党政办', value: 12, data: {} })).toBe('党政办 12')
    expect(option.tooltip.renderMode).toBe('richText')
  })
  it('are dropped where the page has none', () => {
    const option = prepareOption({ tooltip: { formatter: '@tip' }, series: [] }, false, '') as unknown as Any
    expect(option['tooltip']?.['formatter']).toBeUndefined()
  })
})

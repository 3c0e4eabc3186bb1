import { expect, it } from 'vitest'
import { fileName, layout, wrap } from './save'

it('names a file without what file systems refuse, nor the question mark of a title', () => {
  expect(fileName('限时办结落实如何？逾期多少件？', 'png')).toBe('限时办结落实如何 逾期多少件.png')
  expect(fileName('On-time rate: "ranking"?', 'svg')).toBe('On-time rate ranking.svg')
})

it('puts title, period, unit and source around a saved picture, each on as many lines as it needs', () => {
  const caption = {
    title: '各乡镇还有多少办件在办？',
    lines: ['利通区 · 2019年', '单位：件', ''],
    footer: '出处编号：S-214 · 利通区 · 数据截至2019年12月31日 · 演示数据',
  }
  const { rows, top, total } = layout(caption, 640, 300)
  expect(rows.map((row) => row.text)).toEqual([caption.title, '利通区 · 2019年', '单位：件', caption.footer])
  expect(rows.slice(0, 3).every((row) => row.y < top)).toBe(true)
  expect((rows[3]?.y ?? 0) > top + 300 && (rows[3]?.y ?? 0) < total).toBe(true)
  expect(layout(caption, 240, 300).total).toBeGreaterThan(total)
})

it('breaks a long line', () => {
  expect(wrap('一二三四五六', 36)).toEqual(['一二三', '四五六'])
  expect(wrap('', 36)).toEqual([])
})

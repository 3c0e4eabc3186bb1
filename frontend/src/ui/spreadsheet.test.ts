import { describe, expect, it } from 'vitest'
import { tableText } from '@/charts/option'
import { csvOf } from '@/features/explorer/download'
import { cellText } from './spreadsheet'

const formulas = ['=1+1', '+1+1', '-1-1', '@SUM(A1)', '\t=1', '\n=1', '\r=1', '＝1+1', '＋cmd', '－cmd', '＠SUM(A1)', ' =1+1', '\u3000＝1', '-1+cmd|x']
const plain = ['', '镇', '-12.50', '+3', '－12', '-1,234.5', '-3.2%', 'a=b', '1-2', "'x", '3·4']

describe('a cell of a spreadsheet', () => {
  it.each(formulas)('%j is no formula, in no way out', (text) => {
    expect(cellText(text)).toBe(`'${text}`)
    const csv = csvOf({ path: '', columns: [text], rows: [[text]] })
    expect(csv.replace('\uFEFF', '').replace(/^"|\r\n"?/g, '')).toMatch(/^'/)
    const [head, row] = tableText({ head: [text], rows: [[text]] }).split('\n')
    expect([head?.[0], row?.[0]]).toEqual(["'", "'"])
  })
  it.each(plain)('%j stays as it is', (text) => {
    expect(cellText(text)).toBe(text)
  })
  it('has the minus that spreadsheets read in a number, and no other', () => {
    expect(['−1,234.5', '−3.2%', '3−4', '−cmd'].map(cellText)).toEqual(['-1,234.5', '-3.2%', '3−4', '−cmd'])
  })
})

import { cellText } from '@/ui/spreadsheet'
import type { Cell, ResultTable } from './result'

function field(cell: Cell | string): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? cellText(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** RFC 4180 with a byte-order mark, by which spreadsheets know that it is UTF-8. */
export function csvOf(table: ResultTable): string {
  return '\uFEFF' + [table.columns, ...table.rows].map((row) => row.map(field).join(',') + '\r\n').join('')
}

/** A file's name of letters and digits in any script. */
export const fileName = (title: string, suffix: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'result'
  }.${suffix}`

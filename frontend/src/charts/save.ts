import type { ECharts, init as Init } from 'echarts/core'
import type { ComputedRef, InjectionKey } from 'vue'
import type { Language } from '@/ui/stored'
import { textWidth } from './fit'
import { prepareOption } from './option'
import { chartTheme } from './theme'

/** What stands under every saved picture: whose data they are, until when, and whether they are a demonstration. */
export const footerKey: InjectionKey<ComputedRef<string>> = Symbol('footer of saved charts')

/** The words around a saved picture. */
export interface Caption {
  title: string
  /** Finding, scope and period, unit. */
  lines: readonly string[]
  footer: string
}

const margin = 16
const titleSize = 16
const textSize = 12
const leading = 20

/** Breaks a text into lines of a width. */
export function wrap(text: string, width: number, size = textSize): string[] {
  const lines: string[] = []
  let line = ''
  for (const char of text) {
    if (line !== '' && (textWidth(line + char) * size) / textSize > width) {
      lines.push(line)
      line = char
    } else line += char
  }
  return line === '' ? lines : [...lines, line]
}

interface Row {
  text: string
  y: number
  size: number
  strong: boolean
}

/** Where the words of a picture of this width stand; the chart lies between top and the footer. */
export function layout(caption: Caption, width: number, height: number): { rows: Row[]; top: number; total: number } {
  const room = width - 2 * margin
  const rows: Row[] = []
  let y = margin
  const put = (text: string, size: number, strong: boolean): void => {
    for (const line of wrap(text, room, size)) {
      rows.push({ text: line, y: y + size, size, strong })
      y += leading
    }
  }
  put(caption.title, titleSize, true)
  for (const line of caption.lines) if (line) put(line, textSize, false)
  const top = y + 4
  y = top + height + 8
  put(caption.footer, textSize, false)
  return { rows, top, total: y + 4 }
}

export interface Colors {
  surface: string
  ink: string
  quiet: string
}

/** The chart as PNG with its title, period, unit and source: a picture that is passed on has to say what it shows. */
export async function pngOf(chart: ECharts, caption: Caption, colors: Colors): Promise<Blob | null> {
  const ratio = 2
  const drawn = chart.renderToCanvas({ pixelRatio: ratio, backgroundColor: colors.surface })
  const width = chart.getWidth()
  const { rows, top, total } = layout(caption, width, chart.getHeight())
  const canvas = document.createElement('canvas')
  canvas.width = width * ratio
  canvas.height = total * ratio
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.scale(ratio, ratio)
  pen.fillStyle = colors.surface
  pen.fillRect(0, 0, width, total)
  pen.drawImage(drawn, 0, top, width, chart.getHeight())
  const family = getComputedStyle(document.body).fontFamily
  for (const row of rows) {
    pen.font = `${row.strong ? '600 ' : ''}${row.size}px ${family}`
    pen.fillStyle = row.strong ? colors.ink : colors.quiet
    pen.fillText(row.text, margin, row.y)
  }
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}

/** A file name without what file systems refuse, nor the question mark of a title. */
export function fileName(title: string, kind: string): string {
  const name = title
    .replace(/[\\/:*?"<>|？：“”]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${name}.${kind}`
}

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** How and where a chart is drawn off the page. */
export interface Drawn {
  dark: boolean
  description: string
  language: Language
  width: number
  height: number
  patterns: boolean
}

/** Draws an option as SVG, off the page. */
export function drawSvg(init: typeof Init, option: unknown, at: Drawn): string {
  const chart = init(null, chartTheme(at.dark, at.language), { renderer: 'svg', ssr: true, width: at.width, height: at.height })
  chart.setOption(prepareOption(option, at.dark, at.description, at.language, undefined, at.width, at.patterns))
  const drawn = chart.renderToSVGString()
  chart.dispose()
  return drawn
}

/** A chart as SVG with the words around it. */
export function svgOf(init: typeof Init, option: unknown, at: Drawn, caption: Caption, colors: Colors): string {
  const inner = drawSvg(init, option, at)
  const { rows, top, total } = layout(caption, at.width, at.height)
  const words = rows.map(
    (row) =>
      `<text x="${margin}" y="${row.y}" font-size="${row.size}"${row.strong ? ' font-weight="600"' : ''} fill="${row.strong ? colors.ink : colors.quiet}">${escaped(row.text)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${at.width}" height="${total}" viewBox="0 0 ${at.width} ${total}" font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif">`,
    `<rect width="100%" height="100%" fill="${colors.surface}"/>`,
    ...words,
    `<g transform="translate(0 ${top})">${inner.replace(/^<\?xml[^>]*>/, '')}</g>`,
    '</svg>',
  ].join('')
}

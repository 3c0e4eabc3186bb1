import type { init as Init } from 'echarts/core'
import type { Language } from '@/ui/preferences'
import { prepareOption } from './option'
import { chartTheme } from './theme'

/** Turns a data: URL into bytes without fetching it, which the content policy would refuse. */
export function urlBlob(url: string): Blob {
  const [head = '', body = ''] = url.split(',')
  const bytes = Uint8Array.from(atob(body), (char) => char.charCodeAt(0))
  return new Blob([bytes], { type: /data:([^;]+)/.exec(head)?.[1] ?? 'application/octet-stream' })
}

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name.replace(/[\\/:*?"<>|]+/g, ' ')
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/** Draws the same option once more as SVG, off the page. */
export function svgOf(
  init: typeof Init,
  option: unknown,
  at: { dark: boolean; description: string; language: Language; width: number; height: number },
): string {
  const chart = init(null, chartTheme(at.dark, at.language), { renderer: 'svg', ssr: true, width: at.width, height: at.height })
  chart.setOption(prepareOption(option, at.dark, at.description, at.language, undefined, at.width))
  const text = chart.renderToSVGString()
  chart.dispose()
  return text
}

import type { Language } from '@/ui/stored'

// Okabe–Ito, safe for colour-blind readers; the county itself is drawn in the accent.
export const palette: readonly string[] = ['#0072B2', '#E69F00', '#009E73', '#D55E00', '#56B4E9', '#CC79A7', '#F0E442', '#999999']
export const darkPalette: readonly string[] = ['#6CA6E8', '#E69F00', '#3FC7A0', '#F58A4B', '#56B4E9', '#D99BBD', '#F0E442', '#A5A5A5']

const latin = "'Segoe UI','Helvetica Neue',Arial"
const chinese = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC'"

/** The county's own line, and what it is compared with. */
export const accent = (dark: boolean): string => (dark ? '#6ca6e8' : '#1f4e8c')
/** What has no value, or cannot be chosen. */
export const noData = (dark: boolean): string => (dark ? '#2b3542' : '#e8ecf1')
export const quiet = (dark: boolean): string => (dark ? '#aab4c1' : '#55606f')

/** Colours, lines and type of the page, in the form of an ECharts theme. */
export function chartTheme(dark: boolean, language: Language): Record<string, unknown> {
  // Chinese fonts set quotation marks as wide as a character, which tears English words apart.
  const font = language === 'zh' ? `${chinese},${latin},sans-serif` : `${latin},${chinese},sans-serif`
  const ink = dark ? '#e6eaf0' : '#1c2430'
  const line = dark ? '#3d4958' : '#c3cbd6'
  const split = dark ? '#2b3542' : '#e8ecf1'
  const axis = {
    axisLine: { lineStyle: { color: line } },
    axisTick: { lineStyle: { color: line } },
    axisLabel: { color: quiet(dark), fontSize: 12 },
    nameTextStyle: { color: quiet(dark) },
    splitLine: { lineStyle: { color: split } },
  }
  return {
    color: dark ? darkPalette : palette,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: font, color: ink },
    title: { textStyle: { color: ink }, subtextStyle: { color: quiet(dark) } },
    legend: { textStyle: { color: quiet(dark) } },
    tooltip: { backgroundColor: dark ? '#1c2531' : '#ffffff', borderColor: line, textStyle: { color: ink, fontSize: 12 } },
    visualMap: { textStyle: { color: quiet(dark) } },
    categoryAxis: axis,
    valueAxis: axis,
    timeAxis: axis,
    aria: { decal: { decals: { color: dark ? 'rgba(255,255,255,.18)' : 'rgba(0,0,0,.12)' } } },
  }
}

/** Single-hue ramp for the tile map, light to strong on a light page, the other way round on a dark one. */
export function ramp(dark: boolean): readonly string[] {
  return dark ? ['#1d2c40', '#2c4a70', '#4478b4', '#8fbcee'] : ['#e3ecf7', '#a9c4e4', '#5f8fc7', '#1f4e8c']
}

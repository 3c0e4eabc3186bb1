export interface Spark {
  line: string
  last: readonly [number, number] | null
}

const near = (n: number): number => Math.round(n * 10) / 10

/** Path of a sparkline; unknown points break the line instead of counting as zero. */
export function sparkPaths(values: readonly (number | null)[], width: number, height: number): Spark {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value))
  if (known.length < 2) return { line: '', last: null }
  const low = Math.min(...known)
  const high = Math.max(...known)
  const pad = 3
  const x = (index: number): number => near(pad + (index * (width - 2 * pad)) / Math.max(values.length - 1, 1))
  const y = (value: number): number => near(high === low ? height / 2 : height - pad - ((value - low) * (height - 2 * pad)) / (high - low))
  let line = ''
  let last: readonly [number, number] | null = null
  let pen = false
  values.forEach((value, index) => {
    if (value === null || !Number.isFinite(value)) {
      pen = false
      return
    }
    line += `${pen ? 'L' : 'M'}${x(index)} ${y(value)}`
    pen = true
    last = [x(index), y(value)]
  })
  return { line, last }
}

import { describe, expect, it } from 'vitest'
import { sheetHeight } from './paper'

describe('a chart on paper', () => {
  it('is as high as on the screen while two stand on a sheet, and lower beyond', () => {
    expect([240, 344, 400, 488, 592].map(sheetHeight)).toEqual([240, 344, 344, 344, 414])
  })
})

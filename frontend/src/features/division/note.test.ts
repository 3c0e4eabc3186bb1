import { expect, it } from 'vitest'
import { halves } from './note'

it.each([
  [
    '2019年1月1日撤销，并入金银滩镇。 Abolished on 1 January 2019, merged into Jinyintan.',
    '2019年1月1日撤销，并入金银滩镇。',
    'Abolished on 1 January 2019, merged into Jinyintan.',
  ],
  ['更名。', '更名。', '更名。'],
  ['Renamed. Again.', 'Renamed. Again.', 'Renamed. Again.'],
  ['', '', ''],
])('divides %j by its languages', (note, zh, en) => expect(halves(note)).toEqual([zh, en]))

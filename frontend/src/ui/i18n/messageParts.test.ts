import { expect, it } from 'vitest'
import { createWords } from '.'
import { fill, messageParts } from './messageParts'

const words = createWords('zh')

/** The keys of all messages, from the outermost name to the innermost. */
function keysOf(messages: object, above = ''): string[] {
  return Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'object' && message !== null ? keysOf(message, `${above}${name}.`) : [`${above}${name}`],
  )
}

it.each(['zh', 'en'] as const)('a cut message reads as the library’s (%s)', (language) => {
  words.global.locale.value = language
  const messages = words.global.messages.value[language]
  let filled = 0
  for (const key of keysOf(messages)) {
    const parts = messageParts(messages, key)
    if (parts === null) continue
    const values = Object.fromEntries(parts.flatMap((name, index) => (index % 2 === 1 ? [[name, index % 4 === 1 ? index : `<${name}>`]] : [])))
    expect(fill(parts, values), key).toBe((words.global.t as (key: string, values: object) => string)(key, values))
    if (parts.length > 1) filled++
  }
  expect(filled).toBeGreaterThan(50)
})

it('leaves plurals, links and lists to the library', () => {
  for (const message of ['one | many', '@:other', '{0} of {1}', "{'@'}"]) expect(messageParts({ a: { b: message } }, 'a.b')).toBeNull()
  expect(messageParts({ a: {} }, 'a.b.c')).toBeNull()
})

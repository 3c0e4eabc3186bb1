/**
 * A message as text, name, text, name, …, text. Null where the library has more to do than to put values in their places: plurals,
 * links to other messages, a language that lacks the message.
 */
export type MessageParts = readonly string[] | null

/** The library compiles each message when it is first asked for: a tenth of the time to the first figure of a page. */
export function messageParts(messages: unknown, key: string): MessageParts {
  let found = messages
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part]
  if (typeof found !== 'string' || /[@|%]|\{(?![a-zA-Z]\w*\})/.test(found)) return null
  return found.split(/\{(\w+)\}/)
}

export function fill(parts: readonly string[], values: Readonly<Record<string, unknown>>): string {
  return parts.map((part, index) => (index % 2 === 0 ? part : String(values[part] ?? ''))).join('')
}

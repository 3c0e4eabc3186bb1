import type { Question } from './question'

// A shared query is in the fragment of the address. Browsers never send it to a server, so
// no log and no proxy contains the query.
const prefix = '#q='
const longest = 48 * 1024
const stashKey = 'litong.explorer.shared'

type Stash = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const toBase64Url = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function fromBase64Url(text: string): string {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

/** The fragment that holds a query; null when it is too long for an address. */
export function fragmentOf(question: Question): string | null {
  const content = {
    v: 1,
    query: question.query,
    ...(question.variables.trim() ? { variables: question.variables } : {}),
    ...(question.title ? { title: question.title } : {}),
  }
  const fragment = prefix + toBase64Url(JSON.stringify(content))
  return fragment.length > longest ? null : fragment
}

/** Reads a fragment; null unless it holds a query of this page. Its author may mean harm, so the query is shown and never run. */
export function questionIn(fragment: string): Question | null {
  if (!fragment.startsWith(prefix) || fragment.length > longest) return null
  try {
    const parsed: unknown = JSON.parse(fromBase64Url(fragment.slice(prefix.length)))
    if (parsed === null || typeof parsed !== 'object') return null
    const { v, query, variables = '', title } = parsed as Record<string, unknown>
    if (v !== 1 || typeof query !== 'string' || !query.trim() || typeof variables !== 'string') return null
    return { query, variables, ...(typeof title === 'string' && title ? { title: title.slice(0, 200) } : {}) }
  } catch {
    return null
  }
}

/** Keeps the fragment in this tab while the reader signs in. */
export function stashFragment(location: Pick<Location, 'hash'>, stash: Stash): void {
  if (location.hash.startsWith(prefix)) stash.setItem(stashKey, location.hash)
}

/** The fragment of the address, or else the one stored during the sign-in. */
export function takeFragment(location: Pick<Location, 'hash'>, stash: Stash): string {
  const stored = stash.getItem(stashKey) ?? ''
  stash.removeItem(stashKey)
  return location.hash.startsWith(prefix) ? location.hash : stored
}

// GraphiQL speaks English only and has no hook for other languages. Its few labels are exact texts, so
// they are replaced in place, in both directions; text in the editors is never changed.

const attributes = ['aria-label', 'title', 'placeholder'] as const
const untouched = '.CodeMirror, .CodeMirror-hints, .CodeMirror-info, #app .explorer-words'

/** Longer labels end in a shortcut that stays: "Copy query (Shift-Ctrl-C)". */
function swap(text: string, words: ReadonlyMap<string, string>): string | null {
  const core = text.trim()
  if (!core) return null
  const whole = words.get(core)
  if (whole !== undefined) return text.replace(core, whole)
  const parts = /^(.*?)( \([^)]*\))$/.exec(core)
  const head = parts?.[1] === undefined ? undefined : words.get(parts[1])
  return head === undefined ? null : text.replace(core, head + (parts?.[2] ?? ''))
}

function relabelElement(element: Element, words: ReadonlyMap<string, string>): void {
  for (const name of attributes) {
    const value = element.getAttribute(name)
    const next = value === null ? null : swap(value, words)
    if (next !== null && next !== value) element.setAttribute(name, next)
  }
}

function relabelTree(root: Node, words: ReadonlyMap<string, string>): void {
  const start = root instanceof Element ? root : root.parentElement
  if (!start || start.closest(untouched)) return
  if (root instanceof Text) {
    const next = swap(root.data, words)
    if (next !== null && next !== root.data) root.data = next
    return
  }
  if (root instanceof Element) relabelElement(root, words)
  for (const child of root.childNodes) relabelTree(child, words)
}

/** Keeps the labels below root in one language; stop it before starting the other way round. */
export function keepLabelled(root: Element, words: ReadonlyMap<string, string>): () => void {
  relabelTree(root, words)
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'childList') for (const node of change.addedNodes) relabelTree(node, words)
      else if (change.type === 'characterData') relabelTree(change.target, words)
      else if (change.target instanceof Element && !change.target.closest(untouched)) relabelElement(change.target, words)
    }
  })
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: [...attributes] })
  return () => observer.disconnect()
}

export const turned = (words: ReadonlyMap<string, string>): Map<string, string> => new Map([...words].map(([from, to]) => [to, from]))

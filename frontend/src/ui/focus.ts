const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])'

/** The elements below a root that Tab reaches, in order. */
export const reachableIn = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(reachable)].filter((element) => element.offsetParent !== null || element.getClientRects().length > 0)

/** Moves the focus to the choice in force, or else to the first field, or else to the first element that Tab reaches. */
export function focusInto(root: Element): void {
  const all = reachableIn(root)
  const chosen = all.find((element) => element.matches('[aria-pressed="true"], [aria-current], :checked'))
  const field = all.find((element) => element.matches('input, select, textarea'))
  ;(chosen ?? field ?? all[0])?.focus({ preventScroll: true })
}

/** Keeps Tab inside a root: after its last element comes its first. */
export function wrapTab(event: KeyboardEvent, root: Element): void {
  if (event.key !== 'Tab') return
  const all = reachableIn(root)
  const first = all[0]
  const last = all[all.length - 1]
  if (!first || !last) return
  const leaves = event.shiftKey ? document.activeElement === first : document.activeElement === last
  const outside = !root.contains(document.activeElement)
  if (!leaves && !outside) return
  event.preventDefault()
  ;(event.shiftKey ? last : first).focus()
}

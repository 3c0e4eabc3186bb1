/** Copies by a selection that the browser is asked to copy: the way that works on pages without TLS. */
function copySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  const active = document.activeElement
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (active instanceof HTMLElement) active.focus({ preventScroll: true })
  }
}

/** Copies a text and reports whether it is in the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  // Absent over plain HTTP from another machine, although the types declare it.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard) {
    try {
      await clipboard.writeText(text)
      return true
    } catch {
      // Refused, for a page without the focus for one.
    }
  }
  return copySelection(text)
}

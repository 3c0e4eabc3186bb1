import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue'
import { whenIdle } from '@/ui/idle'
import { libraryNow, loadLibrary } from './load'

/** Pixels across a card on an A4 sheet, between the margins of src/ui/print.css and its own. */
export const sheetWidth = 669

/** Two drawings of this height stand on a sheet with the words of their cards. */
const half = 344

/** The height of a drawing on paper, where rows may be closer than fingers need them. */
export const sheetHeight = (height: number): number => (height <= half ? height : Math.max(half, Math.round(height * 0.7)))

/**
 * Draws a chart for paper when the page is printed, whether or not it has been drawn on the screen. Printing waits for
 * nothing, so the library comes in an idle moment after mounting. Returns whether a drawing for paper stands in the place.
 */
export function usePaper(place: Ref<HTMLElement | undefined>, draw: (library: typeof import('./library')) => string): Ref<boolean> {
  const drawn = ref(false)
  function print(): void {
    const library = libraryNow()
    if (!library || !place.value) return
    const svg = new DOMParser().parseFromString(draw(library), 'image/svg+xml').documentElement
    place.value.replaceChildren(document.importNode(svg, true))
    drawn.value = true
  }
  function clear(): void {
    place.value?.replaceChildren()
    drawn.value = false
  }
  onMounted(() => {
    addEventListener('beforeprint', print)
    addEventListener('afterprint', clear)
    void whenIdle().then(loadLibrary, () => undefined)
  })
  onBeforeUnmount(() => {
    removeEventListener('beforeprint', print)
    removeEventListener('afterprint', clear)
  })
  return drawn
}

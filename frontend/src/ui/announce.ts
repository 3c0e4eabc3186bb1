import { readonly, ref } from 'vue'

const message = ref('')
let pending: ReturnType<typeof setTimeout> | undefined

/** The text of the page's only live region. */
export const announced = readonly(message)

/** Has a screen reader say a change that is only seen. The last of several quick changes is said. */
export function announce(text: string): void {
  clearTimeout(pending)
  // An empty region first: the same words twice are said twice.
  message.value = ''
  pending = setTimeout(() => (message.value = text), 150)
}

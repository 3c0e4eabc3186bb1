import { onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue'

interface Options {
  /** Distance from the window that counts as seen, in pixels. */
  margin?: number
  /** Time after which it counts as seen anyway, in milliseconds: what is printed must have been fetched before. */
  after?: number
}

/**
 * Whether an element has come near the window; once true, it stays so. What lies below asks for nothing and draws
 * nothing until then, or until the page is printed.
 */
export function useSeen(place: Ref<HTMLElement | undefined>, { margin = 400, after }: Options = {}): Ref<boolean> {
  const seen = ref(false)
  let observer: IntersectionObserver | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    observer?.disconnect()
    observer = undefined
    clearTimeout(timer)
    window.removeEventListener('beforeprint', see)
  }

  function see(): void {
    seen.value = true
    stop()
  }

  onMounted(() => {
    // Absent where pages are only rendered for tests.
    if (typeof IntersectionObserver === 'undefined') return see()
    window.addEventListener('beforeprint', see)
    if (after !== undefined) timer = setTimeout(see, after)
    observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && see(), { rootMargin: `${margin}px 0px` })
    watch(
      place,
      (element, before) => {
        if (before) observer?.unobserve(before)
        if (element) observer?.observe(element)
      },
      { immediate: true },
    )
  })
  onBeforeUnmount(stop)
  return seen
}

/** Time after which everything on a page is fetched although no reader has scrolled to it, in milliseconds. */
export const fetchAnyway = 8000

import { whenIdle } from '@/ui/idle'

let last: Promise<void> = Promise.resolve()

/** Waits until it is the caller's turn to draw: one chart at a time, in idle moments. */
export function inTurn(): Promise<void> {
  last = last.then(() => whenIdle())
  return last
}

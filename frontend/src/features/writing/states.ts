import type { FormLine } from '@/api/generated/forms'

/** A state of an entity with the steps that lead out of it. */
export interface State {
  value: string
  steps: readonly { zh: string; en: string; to: string }[]
}

/** The states that steps connect, in the order in which a row comes to them. */
export function statesOf(form: Pick<FormLine, 'transitions'>, initial: string | undefined): State[] {
  const transitions = form.transitions ?? []
  const targets = new Set(transitions.map((step) => step.to))
  const first = initial ?? transitions.flatMap((step) => step.from).find((state) => !targets.has(state)) ?? transitions[0]?.from[0]
  const order: string[] = first === undefined ? [] : [first]
  for (let at = 0; at < order.length; at++)
    for (const step of transitions) if (step.from.includes(order[at] ?? '') && !order.includes(step.to)) order.push(step.to)
  for (const state of transitions.flatMap((step) => [...step.from, step.to])) if (!order.includes(state)) order.push(state)
  return order.map((value) => ({ value, steps: transitions.filter((step) => step.from.includes(value)).map(({ zh, en, to }) => ({ zh, en, to })) }))
}

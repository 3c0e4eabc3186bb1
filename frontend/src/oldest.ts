// What the oldest browsers of package.json lack. The compiler writes newer syntax for them; functions are added here.
// It is a script of its own, run before everything else: bundled libraries use these functions as they load.

type Method = (this: never, ...parameters: never[]) => unknown

/** Adds a function where the browser has none. */
function add(target: object, name: string, method: Method): void {
  if (Reflect.getOwnPropertyDescriptor(target, name) === undefined) Object.defineProperty(target, name, { value: method, writable: true, configurable: true })
}

interface Indexed {
  readonly length: number
  readonly [index: number]: unknown
}
type Test = (value: unknown, index: number, all: Indexed) => boolean

function at(this: Indexed, index: number): unknown {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? this.length + whole : whole]
}

function findLastIndex(this: Indexed, test: Test): number {
  for (let index = this.length - 1; index >= 0; index--) if (test(this[index], index, this)) return index
  return -1
}

function findLast(this: Indexed, test: Test): unknown {
  return this[findLastIndex.call(this, test)]
}

const typed = Object.getPrototypeOf(Uint8Array.prototype) as object
for (const prototype of [Array.prototype, String.prototype, typed]) add(prototype, 'at', at)
for (const prototype of [Array.prototype, typed]) {
  add(prototype, 'findLast', findLast)
  add(prototype, 'findLastIndex', findLastIndex)
}

add(Array.prototype, 'toReversed', function (this: unknown[]) {
  return [...this].reverse()
})
add(Array.prototype, 'toSorted', function (this: unknown[], order?: (a: unknown, b: unknown) => number) {
  return [...this].sort(order)
})
add(Array.prototype, 'toSpliced', function (this: unknown[], ...change: [number, number, ...unknown[]]) {
  const copy = [...this]
  copy.splice(...change)
  return copy
})
add(Array.prototype, 'with', function (this: unknown[], index: number, value: unknown) {
  const copy = [...this]
  copy[index < 0 ? copy.length + index : index] = value
  return copy
})

add(String.prototype, 'replaceAll', function (this: string, from: string | RegExp, to: string) {
  return typeof from === 'string' ? this.split(from).join(to) : this.replace(from, to)
})

add(Object, 'hasOwn', (object: object, key: PropertyKey) => Reflect.getOwnPropertyDescriptor(object, key) !== undefined)
add(Object, 'groupBy', (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => string) => {
  const groups = Object.create(null) as Record<string, unknown[]>
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups[key] = [...(groups[key] ?? []), item]
  }
  return groups
})

add(Promise, 'any', (promises: Iterable<PromiseLike<unknown>>) => {
  const all = [...promises]
  const failures: unknown[] = []
  return new Promise((resolve, reject) => {
    const fail = (index: number, reason: unknown): void => {
      failures[index] = reason
      if (Object.keys(failures).length === all.length) reject(Object.assign(new Error('all promises were rejected'), { errors: failures }))
    }
    if (all.length === 0) reject(Object.assign(new Error('no promises'), { errors: [] }))
    all.forEach((promise, index) => {
      Promise.resolve(promise).then(resolve, (reason: unknown) => fail(index, reason))
    })
  })
})

add(globalThis, 'structuredClone', (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value))))

/** A callback in a quiet moment; browsers without one get it after the current work. */
add(globalThis, 'requestIdleCallback', (work: (deadline: { didTimeout: boolean; timeRemaining: () => number }) => void) =>
  setTimeout(() => work({ didTimeout: false, timeRemaining: () => 10 }), 1),
)
add(globalThis, 'cancelIdleCallback', (handle: number) => clearTimeout(handle))

add(Element.prototype, 'replaceChildren', function (this: Element, ...children: (Node | string)[]) {
  while (this.lastChild) this.lastChild.remove()
  this.append(...children)
})

export {}

import type { Filter } from './define'
import type { Chosen } from './state'

interface Words {
  t: (key: string, values: Record<string, unknown>) => string
  choice: (type: string, value: string) => string
  number: (value: string) => string
  money: (value: string) => { text: string; unit: string }
}

/** A filter's value in words, for its chip. */
export function describeFilter(filter: Filter, chosen: Chosen, words: Words): string {
  switch (chosen.kind) {
    case 'enum':
      return chosen.values.map((value) => (filter.kind === 'enum' ? words.choice(filter.type ?? '', value) : value)).join('、')
    case 'bool':
      return words.t(chosen.value ? 'records.yes' : 'records.no', {})
    case 'known':
      return words.t(chosen.value ? 'records.known' : 'records.unknown', {})
    case 'text':
      return filter.kind === 'search' || filter.kind === 'related' ? `“${chosen.text}”` : `${words.t('records.contains', {})}“${chosen.text}”`
    case 'range': {
      const show = (value: string): string => {
        if (filter.kind === 'date') return value
        if (filter.kind !== 'money') return words.number(value)
        const amount = words.money(value)
        return `${amount.text}${amount.unit}`
      }
      if (chosen.from && chosen.to) return words.t('records.range', { from: show(chosen.from), to: show(chosen.to) })
      return chosen.from ? `≥ ${show(chosen.from)}` : `≤ ${show(chosen.to)}`
    }
  }
}

import type { ValueStatus } from '@/api/generated/graphql'

type Translate = (key: string) => string

/** Why there is no value: not reported, not applicable, nothing due, or reported yearly. */
export function statusWord(status: ValueStatus | undefined, t: Translate): string {
  switch (status) {
    case undefined:
    case 'COMPLETE':
    case 'PARTIAL':
      return '—'
    default:
      return t(`status.${status}`)
  }
}

import { type InjectionKey, inject } from 'vue'
import type { Sender } from '@/api/client'

export const senderKey: InjectionKey<Sender> = Symbol('sender')

export function useSender(): Sender {
  const sender = inject(senderKey)
  if (!sender) throw new Error('the sender is not provided')
  return sender
}

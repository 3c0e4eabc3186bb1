import { computed, shallowRef } from 'vue'
import { useSession } from '@/api/use'
import type { UserError } from './documents'
import { type PendingChange, type PendingChanges, readPending, storePending, withChange, withoutChange } from './pending'
import { newKey } from './written'

/** The pending changes of the person who is signed in: forms add to them, and a bar beside whatever is shown sends them. */
const state = shallowRef<PendingChanges & { reader: string }>({ reader: '', changes: [], key: '' })

export function usePending() {
  const session = useSession()
  const reader = (): string => session.viewer.value?.userName ?? ''
  if (reader() && state.value.reader !== reader()) state.value = { reader: reader(), ...readPending(sessionStorage, reader()) }

  function set(pending: PendingChanges): void {
    state.value = { reader: state.value.reader, ...pending }
    storePending(sessionStorage, state.value.reader, pending)
  }

  return {
    changes: computed(() => state.value.changes),
    /** Idempotency-Key of the changes as they are now. */
    key: computed(() => state.value.key),
    add: (change: PendingChange): void => set({ changes: withChange(state.value.changes, change), key: newKey() }),
    remove: (name: string, message: string): void => set({ changes: withoutChange(state.value.changes, name, message), key: newKey() }),
    clear: (): void => set({ changes: [], key: '' }),
    /** Notes why the changes were refused, by their names; the changes themselves stay as they are. */
    refuse: (errors: ReadonlyMap<string, readonly UserError[]>): void =>
      set({ changes: state.value.changes.map((change) => ({ ...change, errors: errors.get(change.name) ?? [] })), key: state.value.key }),
  }
}

/** The name of a new pending change: a name of GraphQL that no other change has. */
export const newName = (): string => `c${newKey().slice(0, 12)}`

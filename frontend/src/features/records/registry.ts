import type { ListName } from '@/api/generated/labels'
import type { ListConfig } from './define'
import { derive } from './derive'
import { entityNamed, entityOfList } from './model'
import { overrides } from './overrides'

const derived = new Map<string, ListConfig>()

/** The list with a name, made at its first use; null for an unknown name. */
export function listNamed(name: string): ListConfig | null {
  const known = derived.get(name)
  if (known) return known
  const entity = entityOfList(name)
  if (!entity) return null
  const config = derive(entity, entityNamed, overrides[entity.list])
  derived.set(name, config)
  return config
}

export function listOf(name: ListName): ListConfig {
  const config = listNamed(name)
  if (!config) throw new Error(`${name} is no list`)
  return config
}

import { usualColumns } from '@/features/records/columns'
import type { Column, ListConfig, Variables } from '@/features/records/define'
import { listNamed } from '@/features/records/registry'
import type { Language } from '@/ui/stored'
import type { ExportQuestion } from './job'

interface Drill {
  list: string
  where: unknown
}

/** A list as it is shown: all its rows in its filters, its order and its columns. Which page is shown does not count. */
export function questionOfList(config: Pick<ListConfig, 'entity'>, columns: readonly Pick<Column, 'field'>[], { where, orderBy }: Variables): ExportQuestion {
  return {
    entity: config.entity,
    ...(where ? { where } : {}),
    ...(orderBy ? { orderBy } : {}),
    columns: columns.map(({ field }) => field),
  }
}

/** The rows behind the marks of a chart, in the usual columns of their list; null where they have none, or are of several lists. */
export function questionOfRows(drills: readonly (Drill | null | undefined)[], language: Language): ExportQuestion | null {
  const [first, ...others] = drills
  const config = first && listNamed(first.list)
  if (!config || others.some((drill) => drill?.list !== first.list)) return null
  const where = others.length === 0 ? first.where : { or: drills.map((drill) => drill?.where) }
  return questionOfList(config, usualColumns(config, language), { where })
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value)
const parts = ['nodes', 'edges', 'groups']

/** Whether an answer is one list, or its groups: what the server takes for an export. */
export function isOneTable(data: unknown): boolean {
  if (!isObject(data)) return false
  const [root, ...others] = Object.values(data)
  if (!isObject(root) || others.length > 0) return false
  return parts.filter((part) => Array.isArray(root[part])).length === 1
}

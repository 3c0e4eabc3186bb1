import { useWords } from '@/ui/words'
import { unknown } from '@/ui/format'
import type { AnyColumn, BaseRow } from './define'

export interface DivisionRef {
  code: string
  shortName: string
}

export function cellValue(column: AnyColumn, row: BaseRow): unknown {
  return column.show ? column.show(row as never) : (row as unknown as Record<string, unknown>)[column.field]
}

export function divisionOf(value: unknown): DivisionRef | null {
  return value !== null && typeof value === 'object' && 'code' in value && 'shortName' in value ? (value as DivisionRef) : null
}

export const rightAligned = (column: Pick<AnyColumn, 'kind'>): boolean => column.kind === 'money' || column.kind === 'number' || column.kind === 'hours'

/** Writes a cell in words: `—` for what is unknown. */
export function useCells(entity: () => string) {
  const { t, field, choice, number, money } = useWords()
  return {
    heading: (column: Pick<AnyColumn, 'field'>): string => field(entity(), column.field),
    text(column: AnyColumn, row: BaseRow): string {
      const value = cellValue(column, row)
      if (value === null || value === undefined || value === '') return unknown
      switch (column.kind) {
        case 'enum':
          return choice(column.type ?? '', String(value))
        case 'bool':
          return value ? t('records.yes') : t('records.no')
        case 'money': {
          const amount = money(String(value))
          return `${amount.text} ${amount.unit}`
        }
        case 'number':
          return number(String(value))
        case 'hours':
          return number(String(value), 1)
        case 'division':
          return divisionOf(value)?.shortName ?? unknown
        default:
          return String(value)
      }
    },
  }
}

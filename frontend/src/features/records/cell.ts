import type { RouteLocationRaw } from 'vue-router'
import { useLinks } from '@/features/shell/context'
import { formatMoneyIn, moneyUnitOf, unknown } from '@/ui/format'
import { usePreferences } from '@/ui/preferences'
import type { Language } from '@/ui/stored'
import { placeName, useWords } from '@/ui/words'
import type { BaseRow, Column } from './define'
import { entityNamed, nameOfRecord } from './model'

export interface DivisionRef {
  code: string
  shortName: string
  nameEn: string | null
}

type Values = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Values => value !== null && typeof value === 'object'

export const cellValue = (column: Column, row: BaseRow): unknown => (row as unknown as Values)[column.field]

export function divisionOf(value: unknown): DivisionRef | null {
  return isObject(value) && 'code' in value && 'shortName' in value ? (value as unknown as DivisionRef) : null
}

const divisionName = (value: unknown, language: Language): string | null => {
  const division = divisionOf(value)
  return division && placeName(division, language)
}

export const rightAligned = (column: Pick<Column, 'kind'>): boolean => column.kind === 'money' || column.kind === 'number' || column.kind === 'hours'

/** The name of a field, from the schema; the fields that every entity has are named in the page's words. */
export function headingOf(entity: string, field: string, language: Language): string | null {
  const known = entityNamed(entity).fields.get(field)
  return known ? (language === 'zh' ? known.zh : known.en) : null
}

/** A referenced record in words, by the fields that name it; an enum's value in the given words. */
export function recordName(type: string, value: unknown, language: Language, choice: (type: string, value: string) => string): string | null {
  if (!isObject(value)) return null
  const parts = nameOfRecord(entityNamed(type)).map((field) => {
    const part = language === 'en' && field.name === 'nameZh' ? (value['nameEn'] ?? value['nameZh']) : value[field.name]
    if (part === null || part === undefined) return null
    if (field.type === 'Division') return divisionName(part, language)
    if (field.kind === 'One') return recordName(field.type, part, language, choice)
    if (field.kind === 'Year' && language === 'zh') return `${part}年`
    return field.kind === 'Enum' ? choice(field.type, String(part)) : String(part)
  })
  return (
    parts
      .filter(Boolean)
      .join(' ')
      .replace(/(\d年) /, '$1') || null
  )
}

/** Writes a cell in words: `—` for what is unknown. */
export function useCells(entity: () => string) {
  const { t, te, choice, number, money } = useWords()
  const { state } = usePreferences()
  const heading = (column: { field: string }): string =>
    headingOf(entity(), column.field, state.language) ?? (te(`records.${column.field}`) ? t(`records.${column.field}`) : column.field)
  return {
    heading,
    /** The columns of money. All cells of a column are in one unit, so that they can be compared by eye. */
    moneyColumns(columns: readonly Column[], rows: readonly BaseRow[]): ReadonlyMap<string, MoneyColumn> {
      return new Map(
        columns
          .filter((column) => column.kind === 'money')
          .map((column) => {
            const values = rows.map((row) => cellValue(column, row) as string | number | null)
            const unit = moneyUnitOf(values, state.money)
            const written = new Map(formatMoneyIn(values, unit).map((text, index) => [rows[index], text]))
            return [column.field, { unit: t(`money.${unit}`), text: (row) => written.get(row) ?? unknown }]
          }),
      )
    },
    text(column: Column, row: BaseRow): string {
      const value = cellValue(column, row)
      if (value === null || value === undefined || value === '') return unknown
      switch (column.kind) {
        case 'enum':
          return choice(column.type ?? '', String(value))
        case 'bool':
          return value ? t('records.yes') : t('records.no')
        case 'money': {
          const amount = money(String(value))
          return `${amount.text}${amount.unit}`
        }
        case 'number':
          return number(String(value))
        case 'hours':
          return number(String(value), 1)
        case 'time':
          return String(value).replace('T', ' ').slice(0, 16)
        case 'division':
          return divisionName(value, state.language) ?? unknown
        case 'record':
          return recordName(column.type ?? '', value, state.language, choice) ?? unknown
        default:
          return String(value)
      }
    },
  }
}

/** A column of money: its unit, once for all rows, and its cells in that unit. */
export interface MoneyColumn {
  unit: string
  text: (row: BaseRow) => string
}

/** Where a referenced record is shown: its own list, with it open beside. */
export function useRecordLinks() {
  const links = useLinks()
  return (column: Column, row: BaseRow): RouteLocationRaw | null => {
    const value = cellValue(column, row)
    return isObject(value) && typeof value['id'] === 'string' && column.type ? links.records(entityNamed(column.type).list, { record: value['id'] }) : null
  }
}

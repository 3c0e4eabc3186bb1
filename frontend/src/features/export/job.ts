import { entityNamed } from '@/features/records/model'
import type { ListName } from '@/features/shell/subjects'

/** What an export is asked for: the rows of an entity, or an operation of the API with one list or its groups. */
export type ExportQuestion =
  | { entity: string; where?: unknown; orderBy?: unknown; columns: readonly string[] }
  | { query: string; variables?: unknown; operationName?: string }

/** The files that the server writes, in the order in which they are offered. */
export const kinds = {
  xlsx: { format: 'xlsx' },
  csv: { format: 'csv', encoding: 'utf-8' },
  csvGb: { format: 'csv', encoding: 'gb18030' },
  ndjson: { format: 'ndjson' },
} as const
export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as Kind[]

/** How many characters a purpose has at most, as the server counts them. */
export const longestPurpose = 200

export type JobStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'EXPIRED'

/** An export as the server reports it (server/web/exports.go). */
export interface ExportJob {
  id: string
  status: JobStatus
  entity: string
  format: string
  encoding: string
  purpose: string
  asked: Readonly<Record<string, unknown>> | null
  rows: number
  /** Null until they are counted. */
  allRows: number | null
  bytes: number | null
  madeBy: string
  madeAt: string
  expiresAt: string | null
  fileName: string | null
  error: { code: string; message: string } | null
}

/** The body of a request for an export. */
export function bodyOf(question: ExportQuestion, kind: Kind, purpose: string) {
  const said = purpose.trim()
  return { ...question, ...kinds[kind], ...(said ? { purpose: said } : {}) }
}

/** Whether the server has still to end it. */
export const isOpen = (job: Pick<ExportJob, 'status'>): boolean => job.status === 'QUEUED' || job.status === 'RUNNING'

/** How much of it is written, in whole per cent; null while the whole is unknown. */
export function percentOf(job: Pick<ExportJob, 'rows' | 'allRows'>): number | null {
  if (!job.allRows) return null
  return Math.min(Math.floor((job.rows / job.allRows) * 100), 100)
}

export function kindOf({ format, encoding }: Pick<ExportJob, 'format' | 'encoding'>): Kind {
  if (format === 'csv') return encoding === 'gb18030' ? 'csvGb' : 'csv'
  return format === 'ndjson' ? 'ndjson' : 'xlsx'
}

/** The list that a job's rows are of; null for one that this page does not know. */
export function listOfJob(job: Pick<ExportJob, 'entity'>): ListName | null {
  try {
    return entityNamed(job.entity).list
  } catch {
    return null
  }
}

/** How its rows were asked for: as a list with or without conditions, or by a query. */
export function askedAs({ asked }: Pick<ExportJob, 'asked'>): 'list' | 'filtered' | 'query' {
  if (asked?.['query'] !== undefined || asked?.['documentId'] !== undefined) return 'query'
  return asked?.['where'] || asked?.['search'] ? 'filtered' : 'list'
}

/** Whether a file of it can be fetched by a user. */
export const hasFileFor = (job: Pick<ExportJob, 'status' | 'madeBy'>, userName: string | undefined): boolean => job.status === 'DONE' && job.madeBy === userName

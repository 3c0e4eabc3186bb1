import { Kind, parse } from 'graphql'
import type { Operation, Sender } from '@/api/client'
import { ApiError } from '@/api/error'

/** The cost of an operation, if the server states it. */
export interface Cost {
  requested?: number
  actual?: number
  remaining?: number
  resetAt?: string
}

/** One answer with the facts that are shown beside GraphiQL. */
export interface Reply {
  body: Record<string, unknown>
  operation: string
  /** The document that was sent. */
  query: string
  /** All that was sent. */
  asked: Operation
  status: number
  bytes: number
  milliseconds: number
  errors: number
  /** The first error in the server's words; empty when there is none. */
  problem: string
  cost: Cost | null
}

const number = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)

/** Reads extensions.cost; null without it. */
export function costIn(body: Record<string, unknown>): Cost | null {
  const cost = (body['extensions'] as Record<string, unknown> | null | undefined)?.['cost']
  if (cost === null || typeof cost !== 'object') return null
  const { requested, actual, remaining, resetAt } = cost as Record<string, unknown>
  const read: Cost = {}
  for (const [name, value] of Object.entries({ requested: number(requested), actual: number(actual), remaining: number(remaining) })) {
    if (value !== undefined) read[name as 'requested' | 'actual' | 'remaining'] = value
  }
  if (typeof resetAt === 'string') read.resetAt = resetAt
  return Object.keys(read).length > 0 ? read : null
}

function messageOf(error: unknown): string {
  const message = error !== null && typeof error === 'object' && 'message' in error ? error.message : ''
  return typeof message === 'string' ? message : ''
}

/** The names of the operations in a document; empty when it cannot be parsed. */
function operationNames(query: string): string[] {
  try {
    return parse(query, { noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
    )
  } catch {
    return []
  }
}

/**
 * Asks as the viewer and times it. The editor's idea of the operation's name lags behind its text,
 * so the name is sent only where the document holds several operations.
 */
export async function ask(send: Sender, operation: Operation, now: () => number = () => performance.now()): Promise<Reply> {
  const names = operationNames(operation.query)
  const sent: Operation = {
    query: operation.query,
    ...(operation.variables ? { variables: operation.variables } : {}),
    ...(names.length > 1 && operation.operationName ? { operationName: operation.operationName } : {}),
  }
  const begun = now()
  const response = await send(sent)
  const text = await response.text()
  const milliseconds = now() - begun
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new ApiError('', `HTTP_${response.status}`, response.status)
  }
  if (body === null || typeof body !== 'object') throw new ApiError('', `HTTP_${response.status}`, response.status)
  const fields = body as Record<string, unknown>
  const errors: unknown[] = Array.isArray(fields['errors']) ? fields['errors'] : []
  return {
    body: fields,
    operation: sent.operationName ?? names[0] ?? '',
    query: operation.query,
    asked: sent,
    status: response.status,
    bytes: new TextEncoder().encode(text).length,
    milliseconds,
    errors: errors.length,
    problem: messageOf(errors[0]),
    cost: costIn(fields),
  }
}

/** An error of the server, with its text in the reader's language. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
    readonly requestId?: string,
  ) {
    super(message)
    this.name = 'ApiError'
  }
}

export interface ErrorBody {
  errors?: { message?: string; extensions?: { code?: string; requestId?: string } }[]
}

/** Turns any answer that is not a success into an ApiError; the body need not be JSON. */
export async function errorFrom(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => ({}))) as ErrorBody
  const first = body.errors?.[0]
  return new ApiError(first?.message ?? '', first?.extensions?.code ?? `HTTP_${response.status}`, response.status, first?.extensions?.requestId)
}

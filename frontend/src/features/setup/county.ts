import { at } from '@/api/base'
import type { Role } from '@/api/generated/graphql'

/** What the server says before anybody has signed in. */
export interface SetupState {
  needed: boolean
  demo: boolean
}

/** What the files of a county contain. */
export interface FoundCounty {
  code: string
  name: string
  nameEn: string
  from: string
  townships: { name: string; villages: number }[]
  villages: number
  departments: number
  holidays: number
  targets: number
  accounts: number
  notes: { file: string; text: string }[]
}

/** The administrator, and the accounts of the staff in the order of their file. */
export interface MadeCounty {
  userName: string
  password: string
  accounts: { userName: string; displayName: string; role: Role; password: string }[]
}

/** What is wrong, at a field of the form or at a place in a file. */
export interface SetupProblem {
  message: string
  field?: string
  file?: string
  line?: number
  column?: string
}

export interface CountyForm {
  code: string
  name: string
  nameEn: string
  from: string
  administrator: string
}

export const fileFields = ['divisions', 'departments', 'holidays', 'targets', 'accounts'] as const
export type FileField = (typeof fileFields)[number]
export type Files = Partial<Record<FileField, File>>

/** The first or second request of the set-up has failed; the problems are in the reader's language. */
export class SetupRefused extends Error {
  constructor(
    readonly problems: readonly SetupProblem[],
    readonly status: number,
  ) {
    super(problems[0]?.message ?? '')
    this.name = 'SetupRefused'
  }
}

/** Whether the server waits for its county; null where it does not answer. */
export async function setupState(): Promise<SetupState | null> {
  try {
    const response = await fetch(at('setup/state'))
    return response.ok ? ((await response.json()) as SetupState) : null
  } catch {
    return null
  }
}

async function send<T>(path: string, secret: string, language: string, form: CountyForm, files: Files): Promise<T> {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.append(name, String(value).trim())
  for (const name of fileFields) {
    const file = files[name]
    if (file) body.append(name, file, file.name)
  }
  let response: Response
  try {
    response = await fetch(at(path), {
      method: 'POST',
      headers: { Accept: 'application/json', 'Accept-Language': language, 'X-Setup-Code': secret.trim() },
      body,
    })
  } catch {
    throw new SetupRefused([], 0)
  }
  if (response.ok) return (await response.json()) as T
  const refused = (await response.json().catch(() => ({}))) as { errors?: { message?: string; extensions?: Omit<SetupProblem, 'message'> }[] }
  const problems = (refused.errors ?? []).map(({ message = '', extensions = {} }) => {
    const { field, file, line, column } = extensions
    return { message, ...(field ? { field } : {}), ...(file ? { file } : {}), ...(line ? { line } : {}), ...(column ? { column } : {}) }
  })
  throw new SetupRefused(problems, response.status)
}

/** Reads the files and says what they contain; the server changes nothing. */
export const checkCounty = (secret: string, language: string, form: CountyForm, files: Files): Promise<FoundCounty> =>
  send('setup/check', secret, language, form, files)

export const makeCounty = (secret: string, language: string, form: CountyForm, files: Files): Promise<MadeCounty> =>
  send('setup/county', secret, language, form, files)

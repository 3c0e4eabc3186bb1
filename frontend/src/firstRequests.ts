// What a visit asks for first: who reads, the frame, and the figures of the home page. This code is small and runs before the browser
// has read the code of the page, so that the server answers meanwhile.
import { basePath } from './api/base'
import { graphqlPath, operationRequest } from './api/client'
import { HomeDocument, HomeIndexDocument, HomeLightsDocument, ShellDocument, type TypedDocumentString } from './api/generated/graphql'
import { type Grant, refreshPath, signInRequest, traceKey } from './api/grant'
import { createPrefetch } from './api/prefetch'
import { homeVariables } from './features/home/variables'
import { recall } from './features/shell/remembered'
import { ownOf, parseBoundaries, type Shell } from './features/shell/variables'
import { parsePeriod } from './ui/period'
import { acceptLanguage, preferencesEntry, readPreferences } from './ui/stored'

export const prefetch = createPrefetch((...request) => fetch(...request))
/** A GraphQL operation with its variables. */
export type FirstOperation = readonly [TypedDocumentString<unknown, never>, unknown]
const language = acceptLanguage(readPreferences(localStorage.getItem(preferencesEntry)).language)

/** Sends the first requests, and returns the operations among them. */
async function sendFirstRequests(): Promise<FirstOperation[]> {
  if (!localStorage.getItem(traceKey())) return []
  const renewed = await prefetch.start(refreshPath(), signInRequest(language))
  if (!renewed.ok) return []
  const { accessToken, viewer } = (await renewed.json()) as Grant
  const start = ([document, variables]: FirstOperation): Promise<Response> =>
    prefetch.start(graphqlPath(), operationRequest({ query: document.toString(), variables }, language, accessToken))
  const shell: FirstOperation = [ShellDocument, {}]
  const answer = start(shell)
  if (location.pathname !== basePath()) return [shell]
  const remembered = recall<Shell>(localStorage, viewer.userName, ShellDocument.toString())
  const frame = remembered ?? ((await (await answer).json()) as { data?: Shell }).data
  if (!frame) return [shell]
  const { home, lights, index } = variablesOf(frame)
  const figures: FirstOperation[] = [
    [HomeLightsDocument, lights],
    [HomeDocument, home],
    [HomeIndexDocument, index],
  ]
  for (const operation of figures) void start(operation).catch(() => undefined)
  return [shell, ...figures]
}

function variablesOf(shell: Shell): ReturnType<typeof homeVariables> {
  const asked = new URLSearchParams(location.search)
  return homeVariables({
    period: parsePeriod(asked.get('period') ?? undefined, shell.county),
    county: shell.county,
    boundaries: parseBoundaries(asked.get('boundaries')),
    own: ownOf(shell),
  })
}

// The code that takes an answer reports its failure.
export const firstOperations = sendFirstRequests().catch((): FirstOperation[] => [])

// What a visit asks for first: who reads, the frame, and the figures of the home page. This code is small and runs before the browser
// has read the code of the page, so that the server answers meanwhile.
import { basePath } from './api/base'
import { createBegun } from './api/begun'
import { graphqlPath, operationRequest } from './api/client'
import { HomeDocument, HomeIndexDocument, HomeLightsDocument, ShellDocument, type TypedDocumentString } from './api/generated/graphql'
import { type Grant, refreshPath, signInRequest, traceKey } from './api/grant'
import { homeVariables } from './features/home/asked'
import { ownOf, parseBoundaries, type Shell } from './features/shell/asked'
import { recall } from './features/shell/remembered'
import { parsePeriod } from './ui/period'
import { acceptLanguage, preferencesEntry, readPreferences } from './ui/stored'

export const begun = createBegun((...request) => fetch(...request))
/** The operations that have been sent; the code of the page waits for their answers as it likes. */
export type Sent = readonly [TypedDocumentString<unknown, never>, unknown]
const language = acceptLanguage(readPreferences(localStorage.getItem(preferencesEntry)).language)

async function first(): Promise<Sent[]> {
  if (!localStorage.getItem(traceKey())) return []
  const renewed = await begun.begin(refreshPath(), signInRequest(language))
  if (!renewed.ok) return []
  const { accessToken, viewer } = (await renewed.json()) as Grant
  const begin = ([document, variables]: Sent): Promise<Response> =>
    begun.begin(graphqlPath(), operationRequest({ query: document.toString(), variables }, language, accessToken))
  const shell: Sent = [ShellDocument, {}]
  const answer = begin(shell)
  if (location.pathname !== basePath()) return [shell]
  const remembered = recall<Shell>(localStorage, viewer.userName, ShellDocument.toString())
  const frame = remembered ?? ((await (await answer).json()) as { data?: Shell }).data
  if (!frame) return [shell]
  const { home, lights, index } = variablesOf(frame)
  const figures: Sent[] = [
    [HomeLightsDocument, lights],
    [HomeDocument, home],
    [HomeIndexDocument, index],
  ]
  for (const sent of figures) void begin(sent).catch(() => undefined)
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
export const sent = first().catch((): Sent[] => [])

// What a visit asks for first: who reads, the frame, and the figures of the home page. This script is small and runs before the browser
// has read the code of the page, so that the server answers meanwhile.
import { basePath } from './api/base'
import { createBegun } from './api/begun'
import { graphqlPath, operationRequest } from './api/client'
import { HomeDocument, HomeIndexDocument, HomeLightsDocument, ShellDocument } from './api/generated/graphql'
import { type Grant, refreshPath, signInRequest, traceKey } from './api/grant'
import { homeVariables } from './features/home/asked'
import { ownOf, parseBoundaries, type Shell } from './features/shell/asked'
import { recall } from './features/shell/remembered'
import { parsePeriod } from './ui/period'
import { acceptLanguage, preferencesEntry, readPreferences } from './ui/stored'

export const begun = createBegun((...request) => fetch(...request))
const language = acceptLanguage(readPreferences(localStorage.getItem(preferencesEntry)).language)

async function first(): Promise<void> {
  if (!localStorage.getItem(traceKey())) return
  const renewed = await begun.begin(refreshPath(), signInRequest(language))
  if (!renewed.ok) return
  const { accessToken, viewer } = (await renewed.json()) as Grant
  const begin = (query: string, variables: unknown): Promise<Response> =>
    begun.begin(graphqlPath(), operationRequest({ query, variables }, language, accessToken))
  const shell = begin(ShellDocument.toString(), {})
  if (location.pathname !== basePath()) return
  const remembered = recall<Shell>(localStorage, viewer.userName, ShellDocument.toString())
  const frame = remembered ?? ((await (await shell).json()) as { data?: Shell }).data
  if (!frame) return
  const { home, lights, index } = variablesOf(frame)
  for (const [document, variables] of [
    [HomeLightsDocument, lights],
    [HomeDocument, home],
    [HomeIndexDocument, index],
  ] as const)
    void begin(document.toString(), variables).catch(() => undefined)
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
first().catch(() => undefined)
void import('./main')

import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import { createApp, watch } from 'vue'
import App from './App.vue'
import { createClient } from './api/client'
import { ApiError } from './api/error'
import { createSession } from './api/session'
import { clientKey, keyOf, sessionKey } from './api/use'
import { firstOperations, prefetch } from './firstRequests'
import { createAppRouter } from './router'
import './features/shell/frame.css'
import './ui/base.css'
import './ui/print.css'
import { createWords } from './ui/i18n'
import { createPreferences, preferencesKey } from './ui/preferences'
import { acceptLanguage } from './ui/stored'

const preferences = createPreferences(localStorage, document.documentElement, matchMedia('(prefers-color-scheme: dark)'))
const words = createWords(preferences.state.language)
const language = (): string => acceptLanguage(preferences.state.language)
const session = createSession(language, localStorage, prefetch.fetch)
const router = createAppRouter(session)
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // Only a fault of the line or of the server may pass by itself; a refusal will not.
      retry: (count, error) => count < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 502),
    },
  },
})

watch(
  () => preferences.state.language,
  (language) => {
    words.global.locale.value = language
  },
  { immediate: true },
)

session.onExpire(() => {
  queries.clear()
  void router.replace({ name: 'signIn', query: { returnTo: router.currentRoute.value.fullPath, reason: 'expired' } })
})

const client = createClient(session, language, prefetch.fetch)
// The code of the page and the frame are fetched side by side, as soon as each can be.
for (const { components } of router.resolve(router.options.history.location).matched) {
  const load: unknown = components?.['default']
  if (typeof load === 'function') void (load as () => Promise<unknown>)().catch(() => undefined)
}
/** Puts the answers to the first requests into the cache of queries: components that ask the same are drawn with them at once. */
async function firstAnswers(): Promise<void> {
  if (!(await session.restore())) return
  const operations = await firstOperations
  await Promise.all(
    operations.map(([document, variables]) =>
      queries.prefetchQuery({
        queryKey: keyOf(document, variables as never, session),
        queryFn: ({ signal }) => client.execute(document, variables as never, signal),
      }),
    ),
  )
}
/** How long the page waits for these answers before it is drawn without them, in milliseconds: drawing it twice takes longer. */
const patience = 400
const parsed = new Promise<void>((done) => {
  if (document.readyState !== 'loading') done()
  else document.addEventListener('DOMContentLoaded', () => done(), { once: true })
})

async function start(): Promise<void> {
  const app = createApp(App)
    .use(words)
    .use(router)
    .use(VueQueryPlugin, { queryClient: queries })
    .provide(preferencesKey, preferences)
    .provide(sessionKey, session)
    .provide(clientKey, client)
  const known = Promise.all([firstAnswers(), router.isReady()])
  await Promise.all([parsed, Promise.race([known, new Promise((done) => setTimeout(done, patience))])])
  app.mount('#app')
}

void start()

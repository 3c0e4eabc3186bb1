import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import { createApp, watch } from 'vue'
import App from './App.vue'
import { createClient } from './api/client'
import { ApiError } from './api/error'
import { ShellDocument } from './api/generated/graphql'
import { createSession } from './api/session'
import { clientKey, keyOf, sessionKey } from './api/use'
import { begun } from './first'
import { createAppRouter } from './router'
import './ui/base.css'
import './ui/print.css'
import { createWords } from './ui/i18n'
import { createPreferences, preferencesKey } from './ui/preferences'
import { acceptLanguage } from './ui/stored'

const preferences = createPreferences(localStorage, document.documentElement, matchMedia('(prefers-color-scheme: dark)'))
const words = createWords(preferences.state.language)
const language = (): string => acceptLanguage(preferences.state.language)
const session = createSession(language, localStorage, begun.send)
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

const client = createClient(session, language, begun.send)
// The code of the page and the frame are fetched side by side, as soon as each can be.
for (const { components } of router.resolve(router.options.history.location).matched) {
  const load: unknown = components?.['default']
  if (typeof load === 'function') void (load as () => Promise<unknown>)().catch(() => undefined)
}
void session.restore().then((known) => {
  if (known) void queries.prefetchQuery({ queryKey: keyOf(ShellDocument, {}, session), queryFn: ({ signal }) => client.execute(ShellDocument, {}, signal) })
})

createApp(App)
  .use(words)
  .use(router)
  .use(VueQueryPlugin, { queryClient: queries })
  .provide(preferencesKey, preferences)
  .provide(sessionKey, session)
  .provide(clientKey, client)
  .mount('#app')

// The API explorer is a document of its own, so that the page never loads GraphiQL.
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import { createApp, h, watch } from 'vue'
import { at } from './api/base'
import { createClient, createSender } from './api/client'
import { createSession } from './api/session'
import { clientKey, sessionKey } from './api/use'
import { senderKey } from './features/explorer/context'
import ExplorerApp from './features/explorer/ExplorerApp.vue'
import { stashFragment } from './features/explorer/share'
import { explorerWords } from './features/explorer/words'
import './ui/base.css'
import { createWords } from './ui/i18n'
import PersonChanged from './ui/PersonChanged.vue'
import { createPreferences, preferencesKey } from './ui/preferences'
import { acceptLanguage } from './ui/stored'

const preferences = createPreferences(localStorage, document.documentElement, matchMedia('(prefers-color-scheme: dark)'))
const words = createWords(preferences.state.language)
words.global.mergeLocaleMessage('zh', { explorer: explorerWords.zh })
words.global.mergeLocaleMessage('en', { explorer: explorerWords.en })
const language = (): string => acceptLanguage(preferences.state.language)
const session = createSession(language, localStorage)

watch(
  () => preferences.state.language,
  (language) => {
    words.global.locale.value = language
    document.title = `${words.global.t('nav.explorer')} · ${words.global.t('app.name')}`
  },
  { immediate: true },
)

/** A shared query waits in this tab's storage. In the address it would reach the server's logs. */
function toSignIn(reason?: string): void {
  stashFragment(location, sessionStorage)
  location.replace(`${at('sign-in')}?returnTo=/explorer${reason ? `&reason=${reason}` : ''}`)
}

session.onExpire(() => toSignIn('expired'))

void session.restore().then((signedIn) => {
  if (!signedIn || !session.viewer.value) return toSignIn()
  createApp({ render: () => [h(ExplorerApp), h(PersonChanged)] })
    .use(words)
    .provide(preferencesKey, preferences)
    .provide(sessionKey, session)
    .provide(clientKey, createClient(session, language))
    .provide(senderKey, createSender(session, language))
    .mount('#app')
})

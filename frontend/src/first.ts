// The document's first script: it sends the first requests, sets the colours, and then gets the code of the page.
import { sent } from './sent'
import { preferencesEntry, readPreferences } from './ui/stored'

const { theme } = readPreferences(localStorage.getItem(preferencesEntry))
if (theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark') document.documentElement.classList.add('dark')

/** So many milliseconds that code waits for the requests to leave: nothing leaves while the browser reads it. */
const patience = 250
void Promise.race([sent, new Promise((done) => setTimeout(done, patience))]).then(() => import('./main'))

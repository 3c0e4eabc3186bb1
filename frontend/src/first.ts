// The document's first script: it sends the first requests, sets the colours, and then gets the code of the page.
import { firstOperations } from './firstRequests'
import { preferencesEntry, readPreferences } from './ui/stored'

const { theme } = readPreferences(localStorage.getItem(preferencesEntry))
if (theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark') document.documentElement.classList.add('dark')

/** How long the code of the page waits for the requests to leave, in milliseconds: none leaves while the browser reads that code. */
const patience = 250
void Promise.race([firstOperations, new Promise((done) => setTimeout(done, patience))]).then(() => import('./main'))

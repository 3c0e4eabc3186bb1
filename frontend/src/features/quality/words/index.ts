import { addWords } from '@/ui/i18n'
import en from './en'
import zh from './zh'

// Other pages need a few of them only, which the shell has: these come with the page.
addWords({ zh, en })

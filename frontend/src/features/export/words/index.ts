import { addWords } from '@/ui/i18n'
import en from './en'
import zh from './zh'

// The first page needs none of them: they come with the first button that exports.
addWords({ zh, en })

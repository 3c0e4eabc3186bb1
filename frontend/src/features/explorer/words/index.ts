import { en } from './en'
import { zh } from './zh'

/** The explorer's own words; apart from the page's, which never shows them. */
export const explorerWords = { zh, en }

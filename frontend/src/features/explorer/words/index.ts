import { en } from './en'
import { zh } from './zh'

/** The explorer's words, separate from those of the page, which does not load them. */
export const explorerWords = { zh, en }

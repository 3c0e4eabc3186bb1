/**
 * Signs that make a spreadsheet run a text as a formula. East Asian ones take the full-width signs as well, and blanks before a sign
 * are dropped by some.
 */
const formula = /^[\t\n\r]|^\s*[=+\-@＝＋－＠]/
const numeric = /^\s*[+\-＋－]?\p{Nd}[\p{Nd},，]*([.．]\p{Nd}+)?\s*[%％]?\s*$/u

/**
 * A text as a cell of a spreadsheet, in a file or pasted: what it would run as a formula begins with an apostrophe. A number with a sign
 * stays, and its minus is the one that spreadsheets read.
 */
export const cellText = (shown: string): string => {
  const text = numeric.test(shown.replace('−', '-')) ? shown.replace('−', '-') : shown
  return formula.test(text) && !numeric.test(text) ? `'${text}` : text
}

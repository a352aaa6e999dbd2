/** Start of the cell: white space, then what starts a formula; a tab or a line break alone is reason enough. */
const FIRST_LINE = /^'*[^\S\r\n]*[=+\-@＝＋－＠\0\t\r\n]/u
const PROTECTED_FIRST_LINE = /^''*[^\S\r\n]*[=+\-@＝＋－＠\0\t\r\n]/u
const LATER_LINE = /(?<=[\r\n])(?='*[^\S\r\n]*[=+\-@＝＋－＠\0])/gu
const PROTECTED_LATER_LINE = /(?<=[\r\n])'(?='*[^\S\r\n]*[=+\-@＝＋－＠\0])/gu

/**
 * Text that a spreadsheet would run as a formula gets a leading apostrophe. Looked at is the first character after white space:
 * `= + - @`, NUL, their full-width forms, tab, carriage return and line feed. Later lines of the same text are looked at too
 * (but for tab and line break), because a program that expects another delimiter does not see the quotes around them. Texts
 * only: numbers never come here, so −1 stays −1; a text that merely looks like a negative number is a text and is marked.
 *
 * Reversible: apostrophes that stand there already get one more, and {@link restoreFormula} takes exactly one away.
 * @example neutralizeFormula('=1+1') // "'=1+1"
 * @see OWASP ASVS 5.0, requirement 1.2.10; CWE-1236
 */
export function neutralizeFormula(text: string): string {
  const later = /[\r\n]/.test(text) ? text.replace(LATER_LINE, "'") : text
  return FIRST_LINE.test(text) ? `'${later}` : later
}

/** Undoes {@link neutralizeFormula}: `restoreFormula(neutralizeFormula(text)) === text` for every text. */
export function restoreFormula(text: string): string {
  const first = PROTECTED_FIRST_LINE.test(text) ? text.slice(1) : text
  return /[\r\n]/.test(first) ? first.replace(PROTECTED_LATER_LINE, '') : first
}

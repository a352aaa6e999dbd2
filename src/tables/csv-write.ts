/** A cell of a table: text, a number, or nothing. */
export type Cell = string | number | null

const TRIGGERS = '=+-@\t\r\n\0＝＋－＠'

/**
 * Text that a spreadsheet would run as a formula gets a leading apostrophe. Looked at is the first character after spaces:
 * `= + - @`, tab, carriage return, line feed, NUL and the full-width forms. Only texts are changed, never numbers, so −1 stays −1.
 * Undo by removing one leading apostrophe where such a character follows it.
 * @see OWASP ASVS 5.0, requirement 1.2.10; CWE-1236
 */
export function neutralizeFormula(text: string): string {
  const first = text.trimStart()[0] ?? ''
  const risky = (first !== '' && TRIGGERS.includes(first)) || (text !== '' && '\t\r\n\0'.includes(text[0] ?? ' '))
  return risky ? `'${text}` : text
}

/** One cell by RFC 4180: quoted when it holds the delimiter, a quote, a line break or outer spaces. `null` is the empty cell. */
export function formatCell(cell: Cell, delimiter: string = ','): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = neutralizeFormula(cell)
  const quote = text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text)
  return quote ? `"${text.replaceAll('"', '""')}"` : text
}

/** One record with its line end (CRLF by RFC 4180). */
export function formatCsvRecord(cells: readonly Cell[], delimiter: string = ','): string {
  const line = cells.map((cell) => formatCell(cell, delimiter)).join(delimiter)
  // A record of one empty cell would read as a blank line.
  return `${line === '' ? '""' : line}\r\n`
}

/** One line of JSON Lines; values are exact, nothing is neutralised. */
export function formatJsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

import { neutralizeFormula } from './injection.js'
import { type ByteSink, createRowWriter, createTextBuffer, type OutputColumn, type TableWriter } from './writer.js'

/** A cell of a table: text, a number, or nothing. */
export type Cell = string | number | null

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

export interface CsvWriterOptions {
  readonly delimiter?: string
  /** begin with a byte order mark, without which Excel takes Chinese for another encoding; default true */
  readonly mark?: boolean
  /** heading of a column: its name, or its label where it has one; default `names` */
  readonly headings?: 'names' | 'labels'
  /** line breaks within a text as one space each, for programs that read a file line by line (SPSS); default false */
  readonly oneLine?: boolean
}

/** Writes CSV by RFC 4180: CRLF, UTF-8, texts neutralised (see `neutralizeFormula`), numbers as they are, nothing for null. */
export function createCsvWriter(sink: ByteSink, columns: readonly OutputColumn[], options: CsvWriterOptions = {}): TableWriter {
  const { delimiter = ',', mark = true, headings = 'names', oneLine = false } = options
  const buffer = createTextBuffer(sink)
  const flat = (cell: Cell): Cell => (oneLine && typeof cell === 'string' ? cell.replace(/\r\n|[\r\n]/g, ' ') : cell)
  const titles = columns.map((column) => flat((headings === 'labels' ? column.label : undefined) ?? column.name))
  let begun = false
  const begin = (): void => {
    if (!begun) void buffer.add(`${mark ? '\ufeff' : ''}${formatCsvRecord(titles, delimiter)}`)
    begun = true
  }
  return createRowWriter(
    columns,
    (cells) => {
      begin()
      return buffer.add(formatCsvRecord(oneLine ? cells.map(flat) : cells, delimiter))
    },
    async () => {
      begin()
      await buffer.flush()
    },
  )
}

/** Writes JSON Lines: one object a row, its keys the columns' names; texts exact, null for nothing. */
export function createJsonLinesWriter(sink: ByteSink, columns: readonly OutputColumn[]): TableWriter {
  const buffer = createTextBuffer(sink)
  const keys = columns.map(({ name }) => `${JSON.stringify(name)}:`)
  return createRowWriter(
    columns,
    (cells) => buffer.add(`{${cells.map((cell, i) => `${keys[i]}${JSON.stringify(cell)}`).join(',')}}\n`),
    () => buffer.flush(),
  )
}

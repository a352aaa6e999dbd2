import type { Issue } from '../core/issue.js'

/** A spreadsheet's error value, `#N/A` or `#DIV/0!`; never the same as an empty cell. */
export interface CellError {
  readonly error: string
}

/**
 * One cell as the file holds it. Text formats give text only. Typed formats give numbers where the file does; dates become
 * ISO text (`2026-09-03`, `2026-09-03T12:00:00`), booleans `TRUE` and `FALSE`. `null` is an empty cell or system-missing.
 */
export type Cell = string | number | null | CellError

export type TableFormat = 'csv' | 'jsonl' | 'xlsx' | 'sav' | 'parquet'

/** A value or a closed range that the file itself declares to mean "missing" (SPSS user-missing). */
export type DeclaredMissing = string | number | { readonly min: number; readonly max: number }

export interface TableColumn {
  readonly name: string
  /** question text or variable label, where the file has one apart from the name */
  readonly label: string | null
  readonly valueLabels: readonly { readonly value: string | number; readonly label: string }[]
  readonly userMissing: readonly DeclaredMissing[]
}

/** A record of a table: its cells, or why it could not be read. Row 1 is the first record after the header rows. */
export interface TableRecord {
  readonly row: number
  /** line of a text file on which the record begins, from 1; null where there are no lines */
  readonly line: number | null
  /** byte of the (decoded) file at which the record begins; null where it says nothing */
  readonly byte: number | null
  readonly cells: readonly Cell[]
  /** the record could not be taken apart: its cells mean nothing */
  readonly issue?: Issue
}

/** A file as columns and records, whatever its format. No questionnaire knowledge. */
export interface Table {
  readonly format: TableFormat
  /** of the first header row */
  readonly columns: readonly TableColumn[]
  /** every header row as text, the first included; one for most files, three for some */
  readonly headerRows: readonly (readonly string[])[]
  /** what was found out while opening and is worth saying: the encoding taken, a hidden sheet, folded header names */
  readonly findings: readonly Issue[]
  /** rows that the file itself declares; null where only reading tells */
  readonly declaredRows: number | null
  /** Reads from the start; may be called again. Holds a bounded part of the file in memory. */
  records(): AsyncIterable<TableRecord>
}

/** Bytes that can be read more than once. A pipe is spooled first. */
export interface ByteSource {
  /** as the user named it, for messages */
  readonly name: string
  readonly size: number | null
  /** bytes `from` … `to` − 1; all of them by default */
  open(from?: number, to?: number): AsyncIterable<Uint8Array>
  /** As `open`, without new memory for each chunk: a chunk is gone when the next one is asked for. */
  lend?(from?: number, to?: number): AsyncIterable<Uint8Array>
}

export type Delimiter = ',' | ';' | '\t' | '|' | '，'

export interface OpenOptions {
  /** taken from the bytes themselves when left out */
  readonly format?: TableFormat
  readonly encoding?: 'utf-8' | 'gb18030' | 'gbk' | 'utf-16le' | 'utf-16be'
  readonly delimiter?: Delimiter
  /** columns that should be there; they settle the delimiter */
  readonly expected?: readonly string[]
  /** header rows of a text file or sheet; default 1 */
  readonly headerRows?: number
  /** sheet of a workbook, by name; needed where several hold data */
  readonly sheet?: string
  readonly limits?: Partial<TableLimits>
}

export interface TableLimits {
  /** longest record in bytes; an unclosed quote must not swallow a file */
  readonly record: number
  /** longest cell in bytes */
  readonly cell: number
  readonly columns: number
  /** inflated bytes of an archive or a compressed file's expansion, where it is held in memory */
  readonly inflated: number
}

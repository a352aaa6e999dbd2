import { issue, PsyscoreError } from '../../core/issue.js'
import type { ByteSource, Delimiter, OpenOptions, Table, TableRecord } from '../table.js'
import { detectDelimiter } from './head.js'
import { readBatches, type Start } from './read.js'
import { isEmptyLine, recordCells, recordIssue } from './text.js'
import { createTokenizer, type Tokenizer } from './tokenize.js'

/** Longest record and longest cell in bytes, when nothing else is said. */
export const RECORD_LIMIT = 1_048_576
export const CELL_LIMIT = 262_144
export const COLUMN_LIMIT = 16_384
/** The header rows have to stand within the beginning of the file. */
const HEAD = 65_536

/** CSV or TSV as bytes: what the fast path needs beside the records. */
export interface CsvTable extends Table {
  readonly format: 'csv'
  readonly delimiter: Delimiter
  readonly source: ByteSource
  /** may be read from any record's byte: the source's bytes are UTF-8 as they stand */
  readonly seekable: boolean
  /** the first record behind the header rows */
  readonly body: Start
  readonly recordLimit: number
  readonly cellLimit: number
  /**
   * UTF-8 bytes of the body from a record's byte on, up to but without `to`; only from `body.byte` unless seekable. A chunk is gone
   * when the next one is asked for.
   */
  bytes(from: number, to?: number): AsyncIterable<Uint8Array>
}

export interface CsvOptions extends OpenOptions {
  /**
   * Turns the source's bytes into UTF-8, from the beginning of the file (GB18030, UTF-16, gzip); left out for UTF-8. What it gives is
   * checked record by record, and byte offsets then count what it gives.
   */
  readonly toUtf8?: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
}

export function isCsvTable(table: Table): table is CsvTable {
  return table.format === 'csv' && 'body' in table && 'cellLimit' in table
}

export function tokenizerOf(table: Pick<CsvTable, 'delimiter' | 'cellLimit'>): Tokenizer {
  return createTokenizer(table.delimiter, table.cellLimit)
}

async function* skipBytes(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}

interface Head {
  readonly bytes: Uint8Array
  /** nothing comes behind it */
  readonly whole: boolean
}

/** The first bytes: until the wanted number of lines is surely inside, or the limit. */
async function readHead(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Head> {
  const parts: Uint8Array[] = []
  let length = 0
  let whole = true
  for await (const chunk of chunks) {
    parts.push(chunk.slice(0, Math.max(0, limit - length)))
    length += chunk.length
    if (length < limit) continue
    whole = length === limit
    break
  }
  const bytes = new Uint8Array(Math.min(length, limit))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return { bytes, whole }
}

/** Bytes before the first record: a byte order mark and a line `sep=;`. */
function readPreamble({ bytes }: Head): { readonly length: number; readonly lines: number; readonly delimiter: Delimiter | undefined } {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const text = new TextDecoder().decode(bytes.subarray(mark, mark + 12))
  const declared = /^sep=([,;\t|，])(\r\n|\r|\n)/i.exec(text)
  if (declared === null) return { length: mark, lines: 0, delimiter: undefined }
  return { length: mark + new TextEncoder().encode(declared[0]).length, lines: 1, delimiter: declared[1] as Delimiter }
}

interface Header {
  readonly rows: readonly (readonly string[])[]
  readonly body: Start
}

/** Header rows, empty lines before them passed over, and where the body begins. */
async function readHeader(
  chunks: AsyncIterable<Uint8Array>,
  tokenize: Tokenizer,
  start: Start,
  wanted: number,
  limit: number,
): Promise<Header> {
  const rows: string[][] = []
  for await (const batch of readBatches(chunks, tokenize, start, limit)) {
    for (let record = 0; record < batch.count; record++) {
      if (rows.length === 0 && isEmptyLine(batch, record)) continue
      const broken = recordIssue(batch, record, (batch.first[record + 1] as number) - (batch.first[record] as number))
      if (broken !== undefined) throw new PsyscoreError([{ ...broken, path: '/header' }])
      rows.push(recordCells(batch, record))
      if (rows.length < wanted) continue
      const behind = record + 1 < batch.count
      const byte = batch.base + (behind ? (batch.offsets[record + 1] as number) : batch.end)
      const line = behind
        ? (batch.lines[record + 1] as number)
        : (batch.lines[record] as number) + linesOf(batch.data, batch.offsets[record] as number, batch.end)
      return { rows, body: { byte, row: 1, line } }
    }
  }
  throw new PsyscoreError([issue(rows.length === 0 ? 'import/empty' : 'import/header-only', '')])
}

function linesOf(data: Uint8Array, from: number, to: number): number {
  let lines = 0
  for (let i = from; i < to; i++) if (data[i] === 10 || (data[i] === 13 && (i + 1 >= to || data[i + 1] !== 10))) lines += 1
  return lines
}

/**
 * Opens CSV or TSV by RFC 4180, strictly: cells are text, no types are guessed; a row of another length than the header, a stray
 * quote, NUL or bytes that are not UTF-8 are issues of their row, which is never shifted; an empty line is a blank row.
 * The delimiter is the option's, a line `sep=`'s, or found by the expected columns.
 * Throws PsyscoreError: import/empty, import/delimiter-ambiguous, import/too-large (columns), and while reading
 * import/record-too-long and import/quote for a quote that is never closed.
 */
export async function openCsv(source: ByteSource, options: CsvOptions = {}): Promise<CsvTable> {
  const { toUtf8 } = options
  const seekable = toUtf8 === undefined
  const open = (): AsyncIterable<Uint8Array> => (toUtf8 === undefined ? source.open() : toUtf8(source.open()))
  const recordLimit = options.limits?.record ?? RECORD_LIMIT
  const cellLimit = options.limits?.cell ?? CELL_LIMIT
  const columnLimit = options.limits?.columns ?? COLUMN_LIMIT
  const head = await readHead(open(), HEAD)
  const preamble = readPreamble(head)
  const text = head.bytes.subarray(preamble.length)
  if (text.every((byte) => byte === 10 || byte === 13 || byte === 32)) throw new PsyscoreError([issue('import/empty', '')])
  const delimiter = options.delimiter ?? preamble.delimiter ?? detectDelimiter(text, head.whole, options.expected)
  const tokenize = createTokenizer(delimiter, cellLimit)
  const start: Start = { byte: preamble.length, row: 1, line: 1 + preamble.lines }
  const from = (byte: number, to?: number): AsyncIterable<Uint8Array> => {
    if (toUtf8 !== undefined) return skipBytes(open(), byte)
    return source.lend?.(byte, to) ?? source.open(byte, to)
  }
  const { rows, body } = await readHeader(from(start.byte), tokenize, start, options.headerRows ?? 1, recordLimit)
  const names = rows[0] ?? []
  if (names.length > columnLimit) throw new PsyscoreError([issue('import/too-large', '/header', { what: 'columns', limit: columnLimit })])

  async function* records(): AsyncGenerator<TableRecord> {
    for await (const batch of readBatches(from(body.byte), tokenize, body, recordLimit)) {
      for (let record = 0; record < batch.count; record++) {
        const broken = recordIssue(batch, record, names.length)
        yield {
          row: batch.row + record,
          line: batch.lines[record] as number,
          byte: batch.base + (batch.offsets[record] as number),
          cells: isEmptyLine(batch, record) ? names.map(() => '') : recordCells(batch, record),
          ...(broken === undefined ? {} : { issue: broken }),
        }
      }
    }
  }
  return {
    format: 'csv',
    columns: names.map((name) => ({ name, label: null, valueLabels: [], userMissing: [] })),
    headerRows: rows,
    findings: [],
    declaredRows: null,
    records,
    delimiter,
    source,
    seekable,
    body,
    recordLimit,
    cellLimit,
    bytes: from,
  }
}

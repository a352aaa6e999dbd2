import { Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { columnKey, type Delimiter, detectDelimiter } from './csv-head.js'
import { decodeUtf8 } from './decode.js'

/** A record of a table: its cells, or why it could not be read. Row 1 is the first record after the header. */
export interface TableRecord {
  readonly row: number
  /** Line of the file on which the record ends, from 1. */
  readonly line: number
  /** Byte of the file at which the record ends. */
  readonly byte: number
  readonly cells: readonly string[]
  readonly issue?: Issue
}

export interface CsvTable {
  readonly header: readonly string[]
  readonly delimiter: Delimiter
  /** Header names that occur more than once (after NFKC and trimming), each with its positions. */
  readonly duplicates: readonly { readonly name: string; readonly columns: readonly number[] }[]
  readonly records: AsyncIterable<TableRecord>
}

export interface CsvOptions {
  readonly delimiter?: Delimiter
  /** Columns that should be there; they settle the delimiter. */
  readonly expected?: readonly string[]
  /** Longest record in characters; an unclosed quote must not swallow a file. Default 1 048 576. */
  readonly maxRecordSize?: number
}

interface Parsed {
  readonly info: Info
  readonly record: readonly string[]
}

/**
 * Reads CSV as a stream of records of text: no types are guessed, rows of another length than the header are row errors and
 * are never shifted, blank lines are passed over. Reading again and again in small steps, it holds one chunk in memory.
 * Throws PsyscoreError: import/encoding, import/delimiter-ambiguous, import/record-too-long, import/quote, import/empty.
 */
export async function readCsv(source: AsyncIterable<Uint8Array | string>, options: CsvOptions = {}): Promise<CsvTable> {
  const chunks = decodeUtf8(source)[Symbol.asyncIterator]()
  let head = ''
  while (head.length < 65_536 && !/[\r\n][\s\S]*[\r\n]/.test(head)) {
    const next = await chunks.next()
    if (next.done === true) break
    head += next.value
  }
  const declared = /^\ufeff?sep=([,;\t])\r?\n/i.exec(head)
  const text = declared === null ? head : head.slice(declared[0].length)
  if (text.trim() === '') throw new PsyscoreError([issue('import/empty', '')])
  const delimiter = options.delimiter ?? (declared?.[1] as Delimiter | undefined) ?? detectDelimiter(text, options.expected)
  async function* all(): AsyncGenerator<string> {
    yield text
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
  }
  const skipped: { readonly error: CsvError; readonly at: number }[] = []
  let emitted = 0
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: options.maxRecordSize ?? 1_048_576,
    on_skip: (error) => {
      // A record without an end cannot be skipped: nobody knows where the next one begins.
      if (error?.code === 'CSV_MAX_RECORD_SIZE' || error?.code === 'CSV_QUOTE_NOT_CLOSED') parser.destroy(error)
      else if (error !== undefined) skipped.push({ error, at: emitted })
      return undefined
    },
    on_record: (record) => {
      emitted += 1
      return record
    },
  })
  const input = Readable.from(all())
  input.on('error', (error) => parser.destroy(error))
  input.pipe(parser)
  const stream = parser[Symbol.asyncIterator]() as AsyncIterator<Parsed>
  const first = await nextOf(stream)
  if (first === undefined) throw new PsyscoreError([issue('import/empty', '')])
  return {
    header: first.record,
    delimiter,
    duplicates: findDuplicates(first.record),
    records: readRecords(stream, first.record.length, skipped),
  }
}

async function* readRecords(
  stream: AsyncIterator<Parsed>,
  width: number,
  skipped: { readonly error: CsvError; readonly at: number }[],
): AsyncGenerator<TableRecord> {
  let row = 0
  let seen = 1
  const broken = (): TableRecord | undefined => {
    const [next] = skipped
    if (next === undefined || next.at > seen) return undefined
    skipped.shift()
    row += 1
    const line = Number(next.error.lines ?? 0)
    const problem = issue('import/quote', `/rows/${row}`, { row, line })
    return { row, line, byte: Number(next.error.bytes ?? 0), cells: [], issue: problem }
  }
  for (let next = await nextOf(stream); next !== undefined; next = await nextOf(stream)) {
    for (let bad = broken(); bad !== undefined; bad = broken()) yield bad
    seen += 1
    row += 1
    const { record: cells, info } = next
    const at = { row, line: info.lines, byte: info.bytes, cells }
    if (cells.length === width) yield at
    else
      yield { ...at, issue: issue('import/row-length', `/rows/${row}`, { row, line: info.lines, received: cells.length, expected: width }) }
  }
  seen = Number.POSITIVE_INFINITY
  for (let bad = broken(); bad !== undefined; bad = broken()) yield bad
}

async function nextOf(stream: AsyncIterator<Parsed>): Promise<Parsed | undefined> {
  try {
    const next = await stream.next()
    return next.done === true ? undefined : next.value
  } catch (error) {
    throw asIssue(error)
  }
}

/** csv-parse's own errors by their code; anything else (a file that fails while it is read) stays what it is. */
function asIssue(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 0
  if (code === 'CSV_MAX_RECORD_SIZE') return new PsyscoreError([issue('import/record-too-long', '', { line })])
  if (code.startsWith('CSV_')) return new PsyscoreError([issue('import/quote', '', { line })])
  return error
}

function findDuplicates(header: readonly string[]): { name: string; columns: number[] }[] {
  const places = new Map<string, number[]>()
  header.forEach((name, column) => {
    const key = columnKey(name)
    places.set(key, [...(places.get(key) ?? []), column])
  })
  return [...places].filter(([, columns]) => columns.length > 1).map(([name, columns]) => ({ name, columns }))
}

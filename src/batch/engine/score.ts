import { type CsvTable, isCsvTable, tokenizerOf } from '../../tables/csv/open.js'
import { readBatches, type Start } from '../../tables/csv/read.js'
import type { TableRecord } from '../../tables/table.js'
import { BLOCK_ROWS, type BlockScorer, createBlockScorer } from './block-scorer.js'
import { batchRecords, listRecords, type Records } from './records.js'
import type { CsvChunk, RowChunk, ScoreRequest } from './types.js'

/** Records of part of a CSV file: from the start of a record up to a byte that begins another. */
export async function* csvRecords(table: CsvTable, start: Start = table.body, to?: number): AsyncGenerator<Records> {
  const width = table.columns.length
  for await (const batch of readBatches(table.bytes(start.byte, to), tokenizerOf(table), start, table.recordLimit))
    yield batchRecords(batch, width)
}

/** Records of any table in lists. */
export async function* listedRecords(table: ScoreRequest['table'], rows: number = BLOCK_ROWS): AsyncGenerator<Records> {
  let list: TableRecord[] = []
  for await (const record of table.records()) {
    list.push(record)
    if (list.length < rows) continue
    yield listRecords(list)
    list = []
  }
  if (list.length > 0) yield listRecords(list)
}

function recordsOf({ table, blockRows }: ScoreRequest): AsyncIterable<Records> {
  return isCsvTable(table) ? csvRecords(table) : listedRecords(table, blockRows)
}

async function* score<Chunk>(
  request: ScoreRequest,
  keepCells: boolean,
  make: (scorer: BlockScorer, records: Records) => Chunk,
): AsyncGenerator<Chunk> {
  const scorer = createBlockScorer(request, keepCells)
  for await (const records of recordsOf(request)) {
    request.signal?.throwIfAborted()
    yield make(scorer, records)
  }
}

/**
 * Scores a table into lines of CSV: UTF-8, commas, CRLF, RFC 4180, text cells neutralised against formulas; no header line. Each
 * record depends on itself alone; the bytes do not depend on chunks or blocks.
 */
export function scoreToCsv(request: ScoreRequest): AsyncGenerator<CsvChunk> {
  return score(request, false, (scorer, records) => scorer.csv(records))
}

/** Scores a table into typed cells, with the full result of a row for whoever asks. */
export function scoreToRows(request: ScoreRequest): AsyncGenerator<RowChunk> {
  return score(request, true, (scorer, records) => scorer.rows(records))
}

import type { Instrument } from '../../instruments/instrument.js'
import type { Plan } from '../../plan/plan.js'
import type { CsvTable } from '../../tables/csv/open.js'
import type { Start } from '../../tables/csv/read.js'
import type { OpenOptions } from '../../tables/table.js'
import type { RowRole } from '../layout.js'
import type { Mapping } from '../mapping/parse.js'
import type { BlockScorer } from './block-scorer.js'
import { csvRecords } from './score.js'
import type { ChunkFacts, RowSet, WideOptions } from './types.js'

/** Everything a thread needs to score parts of a file as the others do; plain data. */
export interface WorkerJob {
  /** UTF-8 CSV file */
  readonly path: string
  readonly open: OpenOptions
  readonly parts: readonly { readonly mapping: Mapping; readonly instrument: Instrument; readonly plan: Plan }[]
  readonly options: WideOptions
  readonly leaveOut: RowSet | null
  readonly roles: readonly RowRole[]
  readonly blockRows: number
}

/** Records from one split point up to another. */
export interface Range {
  readonly start: Start
  /** first byte no longer in it; left out for the rest of the file */
  readonly to?: number
}

/** A range's lines, with the facts of each run of records in it. */
export interface RangeResult {
  readonly parts: readonly { readonly length: number; readonly facts: ChunkFacts }[]
  readonly bytes: Uint8Array
}

export type WorkerRequest =
  | { readonly kind: 'job'; readonly job: WorkerJob }
  | { readonly kind: 'range'; readonly at: number; readonly range: Range }
export type WorkerAnswer = { readonly at: number; readonly result: RangeResult } | { readonly at: number; readonly failed: true }

/** Scores a range; the same bytes and facts in every thread. */
export async function scoreRange(scorer: BlockScorer, table: CsvTable, range: Range): Promise<RangeResult> {
  const parts: { length: number; facts: ChunkFacts }[] = []
  let bytes = new Uint8Array(1_048_576)
  let at = 0
  for await (const records of csvRecords(table, range.start, range.to)) {
    const chunk = scorer.csv(records)
    if (at + chunk.bytes.length > bytes.length) {
      const wider = new Uint8Array(Math.max(bytes.length * 2, at + chunk.bytes.length))
      wider.set(bytes.subarray(0, at))
      bytes = wider
    }
    bytes.set(chunk.bytes, at)
    at += chunk.bytes.length
    parts.push({ length: chunk.bytes.length, facts: chunk.facts })
  }
  return { parts, bytes: bytes.subarray(0, at) }
}

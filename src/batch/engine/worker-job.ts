import type { Instrument } from '../../instruments/instrument.js'
import type { Plan } from '../../plan/plan.js'
import type { CsvTable } from '../../tables/csv/open.js'
import type { OpenOptions } from '../../tables/table.js'
import type { RowRole } from '../layout.js'
import type { Mapping } from '../mapping/parse.js'
import type { BlockScorer } from './block-scorer.js'
import type { Range } from './ranges.js'
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

/** A range's lines, with the facts of each run of records in it. */
export interface RangeResult {
  readonly facts: readonly ChunkFacts[]
  /** how many bytes of the memory that was lent they are; null when there was no room, and `bytes` holds them */
  readonly length: number | null
  readonly bytes: Uint8Array | null
}

export type WorkerRequest =
  | { readonly kind: 'job'; readonly job: WorkerJob }
  | { readonly kind: 'range'; readonly at: number; readonly range: Range; readonly memory: SharedArrayBuffer }
export type WorkerAnswer = { readonly at: number; readonly result: RangeResult } | { readonly at: number; readonly failed: true }

/**
 * Scores a range; the same bytes and facts in every thread. They are written into `memory`, which is used again for range after
 * range: new memory for each would cost the system more than copying.
 */
export async function scoreRange(scorer: BlockScorer, table: CsvTable, range: Range, memory: Uint8Array): Promise<RangeResult> {
  const facts: ChunkFacts[] = []
  let bytes = memory
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
    facts.push(chunk.facts)
  }
  return bytes === memory ? { facts, length: at, bytes: null } : { facts, length: null, bytes: bytes.subarray(0, at) }
}

import type { Issue } from '../../core/issue.js'
import type { LocalizedText } from '../../core/text.js'
import type { CriticalState } from '../../core/words.js'
import type { Plan } from '../../plan/plan.js'
import type { Administration } from '../../results/administration.js'
import type { AssessmentResult, ResultWarning } from '../../results/result.js'
import type { Table, TableRecord } from '../../tables/table.js'
import type { Layout, RowRole } from '../layout.js'

export type WideKind = 'text' | 'integer' | 'number'

/** One column of the wide table, with what a data dictionary says about it. */
export interface WideColumn {
  readonly name: string
  readonly kind: WideKind
  readonly meaning: LocalizedText
  readonly unit: string | null
  readonly range: { readonly min: number; readonly max: number } | null
  /** closed vocabularies: band ids, states, statuses, strata */
  readonly codes: readonly { readonly value: string | number; readonly label: LocalizedText | null }[] | null
  /** citation id or text of where the figure comes from */
  readonly source: string | null
  /** instrument and scale, decision, item or validity rule it tells of; null for columns of the row itself */
  readonly instrument: string | null
  readonly about: string | null
  /** the part of the name that `--columns` chooses by: `sum`, `t`, `band`, `critical`, `key` … */
  readonly suffix: string
}

/** An instrument in a run: its compiled plan and how the table tells its answers. */
export interface ScorePart {
  readonly layout: Layout
  readonly plan: Plan
}

export interface WideOptions {
  /** `default`: what a researcher expects; `all`: everything `flatten` tells; or suffixes (`sum`, `t`, `band`); ids always stay */
  readonly columns?: 'default' | 'all' | readonly string[]
  /** item columns `<item>`, `<item>_keyed`, `<item>_reason` */
  readonly items?: readonly ('coded' | 'keyed' | 'reasons')[]
  /** a first column `file` with this text, for several inputs in one output */
  readonly file?: string | null
  /** a column `occasion` behind the key */
  readonly occasion?: boolean
}

/**
 * The columns of one output. With several instruments the names of all but the row's own columns begin with the instrument's id.
 * First `row` (and `file`), then the kept columns of the input, then key, grade …, then the scores.
 */
export interface WideSchema {
  readonly columns: readonly WideColumn[]
  readonly options: WideOptions
}

/** `wideSchema(parts, options)`: the same for every table of a run that has the same instruments, plans and kept columns. */
export type MakeWideSchema = (parts: readonly ScorePart[], options?: WideOptions) => WideSchema

/** Rows that are not to be scored, one bit a row; row 1 is bit 1. May be handed to workers. */
export interface RowSet {
  readonly bits: Uint8Array
  readonly size: number
}

export interface ScoreRequest {
  readonly table: Table
  /** all parts read the same table; the first one's layout tells the row's own columns and its role */
  readonly parts: readonly ScorePart[]
  readonly schema: WideSchema
  /** losers of the duplicate policy: counted, not scored */
  readonly leaveOut?: RowSet | null
  /** roles that are scored; default: only `respondent` */
  readonly roles?: readonly RowRole[]
  /** respondents scored at once; default 2048 */
  readonly blockRows?: number
  readonly signal?: AbortSignal
}

/**
 * What became of a record. `scored`: at least one scale and all of them; `partly`: some scale, decision or band is absent while another
 * is there; `none`: nothing could be scored, yet the row stands in the output with its reasons.
 */
export const ROW_FATES = ['scored', 'partly', 'none', 'broken', 'blank', 'left-out', 'partial', 'preview', 'header-like', 'other'] as const
export type RowFate = (typeof ROW_FATES)[number]

/** Warnings of one code in a chunk: how many rows, and the first of them. */
export interface WarningCount {
  readonly code: string
  readonly count: number
  readonly first: readonly { readonly row: number; readonly path: string; readonly params: ResultWarning['params'] }[]
}

/** Facts of a run of consecutive records; plain data that a worker can send. */
export interface ChunkFacts {
  /** first and last row number; 0 and 0 when empty */
  readonly from: number
  readonly to: number
  readonly fates: Readonly<Record<RowFate, number>>
  /** every record that could not be taken apart, with row, line, byte and issue (cells left out) */
  readonly broken: readonly (Omit<TableRecord, 'cells' | 'issue'> & { readonly issue: Issue })[]
  /** rows whose nothing could be scored (`none`), the first 1000 of the chunk */
  readonly none: readonly number[]
  /** rows without a respondent key; they are named `row-<n>` */
  readonly withoutKey: number
  /** cells that are neither a code nor a declared missing value, by item */
  readonly unknownCells: ReadonlyMap<string, { readonly count: number; readonly rows: readonly number[] }>
  readonly warnings: readonly WarningCount[]
  /** rows with at least one critical item in the state */
  readonly critical: Readonly<Record<CriticalState, number>>
  /** bytes of the input read up to the end of the last record; null where bytes mean nothing */
  readonly bytes: number | null
}

/** A run of records as formatted CSV lines (UTF-8, comma, CRLF, RFC 4180, formula injection neutralised), without the header line. */
export interface CsvChunk {
  /** valid until the next chunk is asked for */
  readonly bytes: Uint8Array
  readonly facts: ChunkFacts
}

export type WideCell = string | number | null

/** One scored respondent of a block. */
export interface ScoredRow {
  readonly row: number
  readonly line: number | null
  readonly byte: number | null
  readonly key: string
  /** which administration it was; null where none is mapped */
  readonly occasion: string | null
  readonly fate: 'scored' | 'partly' | 'none'
  /** cells of `schema.columns`; numbers as numbers, nothing neutralised */
  readonly cells: readonly WideCell[]
  /** per part, the full result, made when asked for (before the next block is) */
  result(part?: number): AssessmentResult
  /** per part, the administration it came from */
  administration(part?: number): Administration
  /** kept columns of the input as they stand */
  readonly kept: readonly WideCell[]
}

/** A block of scored respondents as typed cells, for XLSX, Parquet, long tables and JSON Lines. */
export interface RowChunk {
  readonly rows: readonly ScoredRow[]
  readonly facts: ChunkFacts
}

/** `scoreToCsv(request)`: the fast path; CSV bytes straight from CSV bytes, whatever the input format when it is not CSV. */
export type ScoreToCsv = (request: ScoreRequest) => AsyncIterable<CsvChunk>
/** `scoreToRows(request)`: the same cells as values. */
export type ScoreToRows = (request: ScoreRequest) => AsyncIterable<RowChunk>

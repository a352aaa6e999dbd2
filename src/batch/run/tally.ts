import { CRITICAL_STATES, type CriticalState } from '../../core/words.js'
import { type ChunkFacts, ROW_FATES, type RowFate, type WarningCount } from '../engine/types.js'
import type { PartialPolicy } from './study.js'

/** What became of every row that was read; the parts add up to `read`. */
export interface RowCounts {
  readonly read: number
  /** every score of the row is there */
  readonly scored: number
  /** some score is there, some is absent with its reason */
  readonly partlyScored: number
  /** no score could be made; the row stands in the output with its reasons */
  readonly notScorable: number
  /** could not be taken apart, or refused by a policy */
  readonly rejected: number
  /** another row of the same respondent counts */
  readonly duplicates: number
  /** not finished, and left out by policy */
  readonly partial: number
  readonly preview: number
  /** header rows among the respondents, and rows of other events or forms */
  readonly headerOrOther: number
  readonly blank: number
}

export const ROW_COUNTS: readonly Exclude<keyof RowCounts, 'read'>[] = [
  ...(['scored', 'partlyScored', 'notScorable', 'rejected', 'duplicates', 'partial', 'preview', 'headerOrOther', 'blank'] as const),
]

/** Do the parts add up to the rows that were read? */
export function addsUp(counts: RowCounts): boolean {
  return ROW_COUNTS.reduce((sum, name) => sum + counts[name], 0) === counts.read
}

/** Rows named in lists, of each kind. */
const LISTED = 50

/** The engine's facts of one input, added up over its chunks. */
export interface InputTally {
  fates: Record<RowFate, number>
  critical: Record<CriticalState, number>
  withoutKey: number
  readonly unknownCells: Map<string, { count: number; readonly rows: number[] }>
  readonly warnings: Map<string, { count: number; readonly first: WarningCount['first'][number][] }>
  readonly none: number[]
}

function zeroes<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>
}

export function createInputTally(): InputTally {
  return {
    fates: zeroes(ROW_FATES),
    critical: zeroes(CRITICAL_STATES),
    withoutKey: 0,
    unknownCells: new Map(),
    warnings: new Map(),
    none: [],
  }
}

function addRows<Row>(list: Row[], rows: readonly Row[]): void {
  for (const row of rows) if (list.length < LISTED) list.push(row)
}

/** Adds one chunk. */
export function addChunk(tally: InputTally, facts: ChunkFacts): void {
  for (const fate of ROW_FATES) tally.fates[fate] += facts.fates[fate]
  for (const state of CRITICAL_STATES) tally.critical[state] += facts.critical[state]
  tally.withoutKey += facts.withoutKey
  addRows(tally.none, facts.none)
  for (const [item, { count, rows }] of facts.unknownCells) {
    const entry = tally.unknownCells.get(item) ?? { count: 0, rows: [] }
    entry.count += count
    addRows(entry.rows, rows)
    tally.unknownCells.set(item, entry)
  }
  for (const { code, count, first } of facts.warnings) {
    const entry = tally.warnings.get(code) ?? { count: 0, first: [] }
    entry.count += count
    addRows(entry.first, first)
    tally.warnings.set(code, entry)
  }
}

/**
 * Rows of one input by what became of them; `read` is what the first pass counted, so that a file that changed in between shows.
 * A partial row counts as rejected where the policy refuses it.
 */
export function countRows(read: number, { fates }: Pick<InputTally, 'fates'>, policy: PartialPolicy | undefined): RowCounts {
  const refused = policy === 'reject' ? fates.partial : 0
  return {
    read,
    scored: fates.scored,
    partlyScored: fates.partly,
    notScorable: fates.none,
    rejected: fates.broken + refused,
    duplicates: fates['left-out'],
    partial: fates.partial - refused,
    preview: fates.preview,
    headerOrOther: fates['header-like'] + (fates.other ?? 0),
    blank: fates.blank,
  }
}

export function sumCounts(list: readonly RowCounts[]): RowCounts {
  const sum = (name: keyof RowCounts): number => list.reduce((total, counts) => total + counts[name], 0)
  return Object.fromEntries((['read', ...ROW_COUNTS] as const).map((name) => [name, sum(name)])) as unknown as RowCounts
}

import type { RowRole } from '../layout.js'
import type { Place } from './duplicates.js'
import type { ScannedInput } from './study.js'
import { leavesOut, roleOf } from './sweep.js'

/** A row that stands in no output: where it is and why. Never a value of it. */
export interface LeftOutRow {
  readonly row: number
  readonly line: number | null
  readonly byte: number | null
  /** an issue code, or the role of a row that is no respondent to score */
  readonly code: string
  /** row that is scored in its place */
  readonly kept: Place | null
}

const CODE: Readonly<Record<Exclude<RowRole, 'respondent'>, string>> = {
  partial: 'import/partial-responses',
  preview: 'preview',
  'header-like': 'header-like',
  other: 'other',
}

/** Rows that could not be taken apart, and rows that a policy or their role leaves out, in the order of the file. */
export async function* leftOutRows(scanned: ScannedInput): AsyncGenerator<LeftOutRow> {
  if (!leavesOut(scanned)) return
  for await (const { row, line, byte, cells, issue } of scanned.input.table.records()) {
    const at = { row, line, byte }
    if (issue !== undefined) {
      yield { ...at, code: issue.code, kept: null }
      continue
    }
    const kept = scanned.losers.get(row)
    if (kept !== undefined) {
      yield { ...at, code: 'import/duplicate-respondent', kept }
      continue
    }
    const role = roleOf(scanned.input.layouts[0], cells)
    if (role !== 'respondent' && !scanned.roles.includes(role) && !isBlankRow(cells)) yield { ...at, code: CODE[role], kept: null }
  }
}

function isBlankRow(cells: readonly unknown[]): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))
}

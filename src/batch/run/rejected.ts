import type { Issue } from '../../core/issue.js'
import type { ScannedInput } from './study.js'
import { roleOf } from './sweep.js'

/** A row that stands in no output: where it is and why. Never a value of it. */
export interface RejectedRow {
  readonly row: number
  readonly line: number | null
  readonly byte: number | null
  readonly code: Issue['code']
}

/** Rows that could not be taken apart, and unfinished ones where the policy refuses them. */
export async function* rejectedRows(scanned: ScannedInput, rejectsPartial: boolean): AsyncGenerator<RejectedRow> {
  const partial = rejectsPartial && (scanned.facts.layouts[0]?.roles.partial ?? 0) > 0
  if (scanned.facts.broken.total === 0 && !partial) return
  for await (const { row, line, byte, cells, issue } of scanned.input.table.records()) {
    if (issue !== undefined) yield { row, line, byte, code: issue.code }
    else if (partial && roleOf(scanned.input.layouts[0], cells) === 'partial') yield { row, line, byte, code: 'import/partial-responses' }
  }
}

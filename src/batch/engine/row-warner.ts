import type { LinkedPlan } from '../../plan/linked.js'
import type { NodeRef } from '../../plan/program.js'
import { bit } from '../../plan/status.js'
import { createStraightLineWarner, warnTooFast } from '../../results/careless.js'
import type { ResultWarning } from '../../results/result.js'
import type { Intake } from './intake.js'
import type { Respondent } from './respondents.js'

const NOTHING: readonly ResultWarning[] = []
const GATE_CONTRADICTION = bit('gate-contradiction')

/**
 * Tells the warnings of a row beside its respondent's; null when only the full result tells them: of a row with a cell that could
 * not be read, or with an answer against its gate. `bring` fills the item columns of a row.
 */
export function createRowWarner(
  linked: LinkedPlan,
  { doubtful }: Intake,
  gates: readonly NodeRef[],
  isOutside: (row: number) => boolean,
  bring: (row: number) => void,
): (row: number, respondent: Respondent) => readonly ResultWarning[] | null {
  const warnOfLine = linked.plan.outputs.straightLines === undefined ? null : createStraightLineWarner(linked)
  return (row, { durationSeconds }) => {
    if (doubtful[row] === 1) return null
    for (const node of gates) if (((linked.statuses[node]?.[row] ?? 0) & GATE_CONTRADICTION) !== 0) return null
    const timedToo = durationSeconds !== undefined && durationSeconds !== null
    if (warnOfLine === null && !timedToo && !isOutside(row)) return NOTHING
    const warnings: ResultWarning[] = []
    warnOfLine?.(row, warnings)
    if (isOutside(row)) warnings.push({ code: 'respondent/outside-intended-use', path: '/respondent', params: {} })
    if (timedToo) {
      bring(row)
      const timed: ResultWarning[] = []
      warnTooFast({ durationSeconds }, answeredItems(linked, row), timed)
      warnings.push(...timed.filter(({ code }) => code === 'validity/too-fast'))
    }
    return warnings
  }
}

/** Answered items of a row, a multi-select item counting once. */
function answeredItems(linked: LinkedPlan, row: number): number {
  let answered = 0
  for (const reader of linked.plan.outputs.items) {
    if (reader.kind === 'real') answered += linked.realMissing[reader.real]?.[row] === 0 ? 1 : 0
    else {
      const column = reader.kind === 'coded' ? reader.item : (reader.columns[0] ?? -1)
      if ((linked.items[column]?.[row] ?? 255) < 240) answered += 1
    }
  }
  return answered
}

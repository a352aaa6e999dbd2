import type { LinkedPlan } from '../plan/linked.js'
import type { InputOutput, PlanOutputs, ScaleOutput } from '../plan/plan.js'
import { EXCLUDED, MISSING_CODE, notesOf, REASON_MASK, reasonsOf } from '../plan/status.js'
import { createBandBuilder } from './build-band.js'
import { createStandardScoreBuilder } from './build-standard-score.js'
import { createIncompleteTest } from './dependencies.js'
import { missingReason } from './read-response.js'
import type { Bounds, ScaleScore } from './result.js'
import { boundsOf, type RowContext } from './row-context.js'

type MissingItems = ScaleScore['missingItems']

/** The code of an input in a row: below 240 answered, 248 excluded, above it the missing code. A real input that is there reads 0. */
function codeReader(linked: LinkedPlan, input: InputOutput): (row: number) => number {
  if ('column' in input) {
    const codes = linked.column(input.column)
    return (row) => codes[row] ?? MISSING_CODE.blank
  }
  const { when } = input
  const missing = linked.realMissing[input.real] ?? new Uint8Array(linked.capacity).fill(MISSING_CODE.blank)
  if (when === undefined) return (row) => missing[row] ?? MISSING_CODE.blank
  const isClosed = (row: number): boolean => ((linked.statuses[when]?.[row] ?? 0) & REASON_MASK) === 0 && linked.values[when]?.[row] === 0
  return (row) => (isClosed(row) ? EXCLUDED : (missing[row] ?? MISSING_CODE.blank))
}

/** Counts over the items of a scale: excluded items are in neither number; the options of a multi-select item are one item. */
function createCounter(
  linked: LinkedPlan,
  scale: ScaleOutput,
): (row: number) => { readonly answered: number; readonly total: number; readonly missingItems: MissingItems } {
  const seen = new Set<string>()
  const items = scale.columns
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((input) => ({ id: input.id, codeAt: codeReader(linked, input) }))
  return (row) => {
    const missingItems: MissingItems[number][] = []
    let total = 0
    for (const { id, codeAt } of items) {
      const code = codeAt(row)
      if (code === EXCLUDED) continue
      total += 1
      if (code > EXCLUDED) missingItems.push({ item: id, reason: missingReason(code) })
    }
    return { answered: total - missingItems.length, total, missingItems }
  }
}

/** A scale's score: all its stages or, with every reason, none. Stages are properties of the score. */
export function createScaleBuilder(
  linked: LinkedPlan,
  scale: ScaleOutput,
  norms: PlanOutputs['norms'],
): (context: RowContext) => ScaleScore {
  const stages = scale.stages.map(({ id, node }) => ({
    id,
    node,
    values: linked.values[node] ?? new Float64Array(linked.capacity),
    statuses: linked.statuses[node] ?? new Int32Array(linked.capacity),
    isIncomplete: createIncompleteTest(linked, node),
  }))
  const count = createCounter(linked, scale)
  const standardScores = scale.standardScores.map((output) => createStandardScoreBuilder(linked, output, norms))
  const bands = scale.bands.map((output) => createBandBuilder(linked, output, norms))

  function stageBounds(context: RowContext): Readonly<Record<string, Bounds | null>> | undefined {
    if (context.complete || !stages.some(({ isIncomplete }) => isIncomplete(context.row))) return undefined
    return Object.fromEntries(stages.map(({ id, node }) => [id, boundsOf(context, node)]))
  }

  return (context) => {
    const { row } = context
    const { answered, total, missingItems } = count(row)
    let status = 0
    for (const { statuses } of stages) status |= statuses[row] ?? 0
    const present = (status & REASON_MASK) === 0
    const score: Record<string, unknown> = { status: present ? 'scored' : 'absent', method: scale.method, answered, total, missingItems }
    if (present) {
      score.notes = notesOf(status)
      for (const { id, values } of stages) score[id] = values[row] ?? 0
    } else score.reasons = reasonsOf(status)
    const bounds = stageBounds(context)
    if (bounds !== undefined) score.bounds = bounds
    score.standardScores = standardScores.map((build) => build(context))
    score.bands = bands.map((build) => build(context))
    return score as unknown as ScaleScore
  }
}

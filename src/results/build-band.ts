import type { LinkedPlan } from '../plan/linked.js'
import type { BandOutput, PlanOutputs } from '../plan/plan.js'
import type { NodeRef, PlanNode } from '../plan/program.js'
import { bit, notesOf, REASON_MASK, type Reason, reasonsOf } from '../plan/status.js'
import { createIncompleteTest } from './dependencies.js'
import type { BandResult } from './result.js'
import { concernBounds, type RowContext } from './row-context.js'

/** Reasons that only say answers are missing: they leave a band certain when every completion gives the same one. */
const MISSING_ANSWERS: readonly Reason[] = [
  'not-administered',
  'skipped',
  'declined',
  'not-applicable',
  'invalid-response',
  'too-many-missing',
  'none-answered',
  'part-absent',
  'undecided',
  'blank',
  'not-shown',
]
const MISSING_ANSWERS_MASK = MISSING_ANSWERS.reduce((mask, reason) => mask | bit(reason), 0)
const FALLBACK_NORM = bit('fallback-norm')
const UNVERIFIED = bit('unverified-figure')
const VALIDITY_UNKNOWN = bit('validity-unknown')
const NO_BAND = { id: null, severity: null }
const TENTATIVE = FALLBACK_NORM | VALIDITY_UNKNOWN

/** True when the only reasons are missing answers. */
export function onlyMissingAnswers(status: number): boolean {
  return (status & REASON_MASK & ~MISSING_ANSWERS_MASK) === 0
}

/**
 * Notes that a band keeps although its score is absent: an absent value carries none, yet the figures and the validity rule
 * behind its bounds are the same.
 */
function createStandingNotes(linked: LinkedPlan, band: BandOutput): (row: number) => number {
  const { nodes } = linked.plan.program
  const validity: NodeRef[] = []
  const grouped: { readonly group: NodeRef | undefined; readonly unverified: readonly boolean[] }[] = []
  for (let at: NodeRef | undefined = band.node; at !== undefined; ) {
    const node: PlanNode | undefined = nodes[at]
    at = undefined
    if (node?.op === 'withhold') {
      if (node.reason === 'withheld-by-validity') validity.push(node.when)
      at = node.x
    } else if (node?.op === 'steps' || node?.op === 'table' || node?.op === 'interpolate') {
      const marks = node.groups.map((group) => 'unverified' in group && group.unverified === true)
      grouped.push({ group: node.group, unverified: marks })
      at = node.x
    }
  }
  return (row) => {
    let notes = 0
    for (const when of validity) if (((linked.statuses[when]?.[row] ?? 0) & REASON_MASK) !== 0) notes |= VALIDITY_UNKNOWN
    for (const { group, unverified } of grouped) {
      const status = group === undefined ? 0 : (linked.statuses[group]?.[row] ?? 0)
      const index = group === undefined ? 0 : (linked.values[group]?.[row] ?? 0)
      notes |= status & FALLBACK_NORM
      if (unverified[index] === true) notes |= UNVERIFIED
    }
    return notes
  }
}

/**
 * The band of one score and how firm it is. Final: complete form. Determined: incomplete, but every completion gives this band,
 * even when the score itself is absent for missing answers. Provisional: incomplete and open, or a fall-back norm, unknown
 * validity, a respondent outside what the figures were made for, or no evidence of accuracy at any age. Withheld: no band, with all reasons.
 */
export function createBandBuilder(linked: LinkedPlan, band: BandOutput, norms: PlanOutputs['norms']): (context: RowContext) => BandResult {
  const { bandSet, bands, decides } = band
  const values = linked.values[band.node] ?? new Float64Array(linked.capacity)
  const statuses = linked.statuses[band.node] ?? new Int32Array(linked.capacity)
  const below = band.belowYoungest
  const isIncomplete = createIncompleteTest(linked, band.unguarded)
  const standingNotes = createStandingNotes(linked, band)

  /** No age with evidence of accuracy at all is no better than an age below the youngest. */
  function isBelowYoungest(row: number): boolean {
    if (band.youngestAge.years === null) return true
    if (below === undefined) return false
    return ((linked.statuses[below]?.[row] ?? 0) & REASON_MASK) === 0 && linked.values[below]?.[row] === 1
  }
  function on(): BandResult['on'] {
    return 'stage' in band.on ? { stage: band.on.stage } : { metric: band.on.metric, normSet: norms[band.on.norm]?.id ?? '' }
  }
  function firmness(context: RowContext, notes: number, firm: 'final' | 'determined'): 'final' | 'determined' | 'provisional' {
    return (notes & TENTATIVE) !== 0 || context.outsideIntended || isBelowYoungest(context.row) ? 'provisional' : firm
  }
  /** `bounds` is left out where it is undefined: a complete form has none. */
  function shown(state: BandResult['state'], index: number, notes: number, bounds: BandResult['bounds']): BandResult {
    const { id, severity } = bands[index] ?? NO_BAND
    const result = { bandSet, on: on(), state, band: id, severity, notes: notesOf(notes), reasons: [], decides }
    return bounds === undefined ? result : Object.assign(result, { bounds })
  }
  function withheld(status: number, bounds: BandResult['bounds']): BandResult {
    const reasons = reasonsOf(status)
    const result = { bandSet, on: on(), state: 'withheld' as const, band: null, severity: null, notes: [], reasons, decides }
    return bounds === undefined ? result : Object.assign(result, { bounds })
  }

  return (context) => {
    const { row } = context
    const value = values[row] ?? 0
    const status = statuses[row] ?? 0
    const present = (status & REASON_MASK) === 0
    if (context.complete || !isIncomplete(row)) {
      return present ? shown(firmness(context, status, 'final'), value, status, undefined) : withheld(status, undefined)
    }
    const outcomes = context.bounds().outcomes(band.unguarded)
    const bounds = concernBounds(outcomes, bands)
    const only = outcomes?.length === 1 ? outcomes[0] : undefined
    if (present) return shown(only === value ? firmness(context, status, 'determined') : 'provisional', value, status, bounds)
    if (!onlyMissingAnswers(status)) return withheld(status, null)
    if (only === undefined) return withheld(status, bounds)
    const notes = standingNotes(row)
    return shown(firmness(context, notes, 'determined'), only, notes, bounds)
  }
}

import { compareDates, parseCalendarDate } from '../../core/calendar.js'
import { parseInstant } from '../../core/instant.js'
import { type Issue, issue } from '../../core/issue.js'
import type { ReliableChangeOptions } from '../../results/reliable-change.js'
import type { AnyResult } from '../../results/result.js'
import { type GrowthFile, isWhole } from '../growth/growth-file.js'
import { buildSeries, type ScoreSeries, type SeriesPoint } from './series.js'

/** A stretch of days, both ends inclusive; without an end it lasts until the next phase begins. */
export interface Phase {
  readonly phase: 'before' | 'during' | 'after' | 'follow-up'
  readonly from: string
  readonly to?: string
}

export interface PhaseOptions extends ReliableChangeOptions {
  /**
   * Mean of the group that was screened, when the pupil was helped because of a high score: then part of a fall is only the return
   * towards the mean that any second answer shows.
   */
  readonly selectedFrom?: { readonly mean: number; readonly source: string }
}

/** Scores of one phase: how many, and their mean. */
export interface PhaseMean {
  readonly phase: Phase['phase']
  readonly scores: number
  readonly mean: number
}

export interface PhaseChange {
  readonly from: Phase['phase']
  readonly to: Phase['phase']
  /** mean of the later phase − mean of the earlier one */
  readonly change: number
  /** standard error of that difference: SEM · √(1/m + 1/n) */
  readonly standardError: number
  readonly index: number
  readonly outcome: 'increased' | 'decreased' | 'unchanged'
  readonly concern: 'more' | 'less' | 'same' | null
}

export type PhaseComparison =
  | {
      readonly status: 'compared'
      readonly notice: 'screening-not-diagnosis'
      readonly phases: readonly PhaseMean[]
      /** each phase against the first, and the others against the one before */
      readonly changes: readonly PhaseChange[]
      /** change that the selection alone lets expect from the first phase on; null when it is not known how the pupil was chosen */
      readonly expectedBySelection: number | null
      readonly series: ScoreSeries
      readonly warnings: readonly Issue[]
    }
  | { readonly status: 'refused'; readonly issues: readonly Issue[] }

const TOLERANCE = 1e-9
const ORDER: readonly Phase['phase'][] = ['before', 'during', 'after', 'follow-up']

/**
 * Scores of one pupil before, during and after an intervention. The scores must form one series (see {@link buildSeries}); their means
 * by phase are compared with the standard error of a difference of means, SEM · √(1/m + 1/n), which for one score each is that of
 * {@link reliableChange}. It says whether something changed, never that the intervention did it.
 *
 * Of a pupil chosen for a high score, (1 − r) · (mean of the first phase − mean of those screened) of a fall is expected by chance, r
 * being the reliability of that mean (Spearman and Brown: m · r ÷ (1 + (m − 1) · r)); the outcome states it, in the direction of the
 * change, and warns. A phase before and one after without a score are refused (`change/phase-unmeasured`).
 */
export function comparePhases(
  results: readonly AnyResult[],
  scaleId: string,
  phases: readonly Phase[],
  options: PhaseOptions,
): PhaseComparison {
  const series = buildSeries(results, scaleId, options)
  const faults = [...selectionIssues(options ?? {}), ...phaseIssues(phases)]
  if (series.status === 'refused' || faults.length > 0)
    return { status: 'refused', issues: [...faults, ...(series.status === 'refused' ? series.issues : [])] }
  const means = ORDER.flatMap((phase) => meanOf(phase, phases, series.points))
  const missing = (['before', 'after'] as const).filter((phase) => !means.some((each) => each.phase === phase))
  if (missing.length > 0)
    return { status: 'refused', issues: missing.map((phase) => issue('change/phase-unmeasured', '/phases', { scale: scaleId, phase })) }
  const expected = expectedChange(means[0], options)
  const { status: _, ...rest } = series
  return {
    status: 'compared',
    notice: 'screening-not-diagnosis',
    phases: means,
    changes: pairs(means).map(([from, to]) => changeOf(from, to, options, series)),
    expectedBySelection: expected,
    series: rest,
    warnings: [...series.warnings, ...duringIssues(phases, means, scaleId), selectionWarning(expected)],
  }
}

function phaseIssues(phases: readonly Phase[]): readonly Issue[] {
  return phases.flatMap(({ from, to }, at) => {
    const [first, last] = [parseCalendarDate(from), to === undefined ? undefined : parseCalendarDate(to)]
    const holds = first !== null && last !== null && (last === undefined || compareDates(first, last) <= 0)
    return holds ? [] : [issue('change/parameter-invalid', `/phases/${at}`, { parameter: 'phases', rule: 'from ≤ to, YYYY-MM-DD' })]
  })
}

function selectionIssues({ selectedFrom }: Partial<PhaseOptions>): readonly Issue[] {
  if (selectedFrom === undefined) return []
  const holds = Number.isFinite(selectedFrom.mean) && typeof selectedFrom.source === 'string' && selectedFrom.source.trim() !== ''
  return holds ? [] : [issue('change/parameter-invalid', '/options/selectedFrom', { parameter: 'selectedFrom', rule: 'mean, source' })]
}

/** The last phase that had begun on the day of a score, unless it was over. */
function phaseOn(day: string, phases: readonly Phase[]): Phase['phase'] | undefined {
  const begun = phases.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0]
  return begun === undefined || (begun.to !== undefined && begun.to < day) ? undefined : begun.phase
}

function dayOf({ administeredAt }: SeriesPoint): string {
  const reading = parseInstant(administeredAt)
  return reading.ok ? reading.text.slice(0, 10) : ''
}

function meanOf(phase: Phase['phase'], phases: readonly Phase[], points: readonly SeriesPoint[]): readonly PhaseMean[] {
  const values = points.filter((point) => phaseOn(dayOf(point), phases) === phase).map(({ value }) => value)
  return values.length === 0 ? [] : [{ phase, scores: values.length, mean: values.reduce((sum, value) => sum + value, 0) / values.length }]
}

/** Every later phase against the first, then each against its neighbour where that is another pair. */
function pairs(means: readonly PhaseMean[]): readonly (readonly [PhaseMean, PhaseMean])[] {
  const [first, ...later] = means
  if (first === undefined) return []
  const neighbours = later.slice(1).flatMap((to, at) => (later[at] === undefined ? [] : [[later[at], to] as const]))
  return [...later.map((to) => [first, to] as const), ...neighbours]
}

function changeOf(from: PhaseMean, to: PhaseMean, options: PhaseOptions, { changes }: ScoreSeries): PhaseChange {
  const z = changes[0]?.z ?? Number.POSITIVE_INFINITY
  const standardError = options.sd * Math.sqrt(1 - options.reliability) * Math.sqrt(1 / from.scores + 1 / to.scores)
  const change = to.mean - from.mean
  const reliable = Math.abs(change) >= z * standardError - TOLERANCE
  const outcome = !reliable ? 'unchanged' : change > 0 ? 'increased' : 'decreased'
  const worse = options.direction === 'higher-is-worse' ? 'increased' : 'decreased'
  const concern = options.direction === 'neutral' ? null : outcome === 'unchanged' ? 'same' : outcome === worse ? 'more' : 'less'
  return { from: from.phase, to: to.phase, change, standardError, index: change / standardError, outcome, concern }
}

function expectedChange(first: PhaseMean | undefined, { selectedFrom, reliability }: PhaseOptions): number | null {
  if (selectedFrom === undefined || first === undefined) return null
  const ofMean = (first.scores * reliability) / (1 + (first.scores - 1) * reliability)
  return (1 - ofMean) * (selectedFrom.mean - first.mean)
}

function selectionWarning(expected: number | null): Issue {
  return expected === null
    ? issue('change/regression-to-mean', '', { why: 'unknown' }, 'warning')
    : issue('change/regression-to-mean', '', { points: Math.abs(expected) }, 'warning')
}

function duringIssues(phases: readonly Phase[], means: readonly PhaseMean[], scale: string): readonly Issue[] {
  const named = ORDER.filter((phase) => phases.some((each) => each.phase === phase) && !means.some((each) => each.phase === phase))
  return named.map((phase) => issue('change/phase-unmeasured', '/phases', { scale, phase }, 'warning'))
}

/** The phases of one intervention as the entries of a growth file tell them. */
export function phasesOf(file: GrowthFile, intervention: string): readonly Phase[] {
  return file.entries.flatMap((entry) => {
    if (!isWhole(entry) || entry.kind !== 'intervention-phase' || entry.body.intervention !== intervention) return []
    const { phase, from, to } = entry.body
    return [{ phase, from, ...(to === undefined ? {} : { to }) }]
  })
}

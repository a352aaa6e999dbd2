import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import { type ReliableChange, type ReliableChangeOptions, reliableChange } from '../../results/reliable-change.js'
import type { AnyResult, ScaleScore } from '../../results/result.js'
import { epochOf } from '../calendar/instants.js'

/** One score of a series. */
export interface SeriesPoint {
  /** index of the result among those given */
  readonly index: number
  readonly administeredAt: string
  readonly value: number
}

/** Scores of one pupil that were made in the same way, in order of time. */
export interface ScoreSeries {
  readonly scale: string
  /** what every point has in common: the last comparable result decides nothing, the first one does */
  readonly lock: {
    readonly instrument: string
    /** versions of equal major and minor number; a change in any number is at least a minor version */
    readonly version: string
    readonly form: string | null
    readonly informant: string
    readonly rater: string | null
    readonly normSet: string | null
    readonly normEdition: string | null
  }
  readonly points: readonly SeriesPoint[]
  /** results that were left out, with all reasons */
  readonly excluded: readonly { readonly index: number; readonly issues: readonly Issue[] }[]
  /** each point against the first one, in order */
  readonly changes: readonly Extract<ReliableChange, { readonly status: 'compared' }>[]
  readonly warnings: readonly Issue[]
}

export type SeriesOutcome =
  | ({ readonly status: 'compared' } & ScoreSeries)
  | { readonly status: 'refused'; readonly issues: readonly Issue[] }

/**
 * Puts the results of one pupil into a series in which instrument, version, form, informant, rater and norm edition never change:
 * the first usable result locks them. What does not fit is left out and says why (`change/not-comparable`, `change/order`); it is
 * never subtracted. Score old answers again under one definition (`rescore`) to bring them together. The order given does not matter.
 */
export function buildSeries(results: readonly AnyResult[], scaleId: string, options: ReliableChangeOptions): SeriesOutcome {
  const order = results.map((result, index) => ({ result, index, at: epochOf(result.administeredAt) }))
  const dated = order.filter(hasTime).sort((a, b) => a.at - b.at || a.index - b.index)
  const excluded = order
    .filter((each) => !hasTime(each))
    .map(({ index }) => ({ index, issues: [issue('change/order', pointer('', index, 'administeredAt'), { why: 'unknown' })] }))
  const at = dated.findIndex(({ result }) => isScored(result, scaleId))
  const first = dated[at]
  if (first === undefined)
    return { status: 'refused', issues: [issue('change/not-comparable', pointer('/scales', scaleId), { why: 'absent', scale: scaleId })] }
  for (const { index } of dated.slice(0, at)) excluded.push({ index, issues: [absentIssue(index, scaleId)] })
  const points: SeriesPoint[] = []
  const changes: Extract<ReliableChange, { readonly status: 'compared' }>[] = []
  for (const { result, index } of dated.slice(at + 1)) {
    const versions = versionIssues(first.result, result)
    const change = reliableChange(first.result, result, scaleId, options)
    if (change.status === 'compared' && versions.length === 0) {
      if (points.length === 0) points.push(pointOf(first.result, first.index, change.before))
      points.push(pointOf(result, index, change.after))
      changes.push(change)
    } else excluded.push({ index, issues: [...versions, ...(change.status === 'refused' ? change.issues : [])] })
  }
  const [one] = changes
  if (one === undefined) {
    const issues = excluded.flatMap((each) => each.issues).slice(0, 100)
    return { status: 'refused', issues: issues.length > 0 ? issues : [absentIssue(first.index + 1, scaleId)] }
  }
  return {
    status: 'compared',
    scale: scaleId,
    lock: lockOf(first.result, one.normSet),
    points,
    excluded: excluded.sort((a, b) => a.index - b.index),
    changes,
    warnings: [...noteIssues(points, results, scaleId), ...driftIssues(points.length)],
  }
}

interface Placed {
  readonly result: AnyResult
  readonly index: number
  readonly at: number | null
}

function hasTime(each: Placed): each is Placed & { readonly at: number } {
  return each.at !== null
}

function scaleOf(result: AnyResult, id: string): ScaleScore | undefined {
  const scales = result.scales as Readonly<Record<string, ScaleScore>>
  return Object.hasOwn(scales, id) ? scales[id] : undefined
}

const isScored = (result: AnyResult, id: string): boolean => scaleOf(result, id)?.status === 'scored'

function absentIssue(index: number, scale: string): Issue {
  return issue('change/not-comparable', pointer('', index, 'scales', scale), { why: 'absent', scale })
}

function pointOf({ administeredAt }: AnyResult, index: number, value: number): SeriesPoint {
  return { index, administeredAt: administeredAt ?? '', value }
}

/** Major and minor number of a version. */
function minorOf({ instrument }: AnyResult): string {
  return instrument.version.split('.').slice(0, 2).join('.')
}

function versionIssues(first: AnyResult, result: AnyResult): readonly Issue[] {
  if (first.instrument.id !== result.instrument.id || minorOf(first) === minorOf(result)) return []
  const [before, after] = [first.instrument.version, result.instrument.version]
  return [issue('change/not-comparable', '/instrument/version', { why: 'version', before, after })]
}

function lockOf({ instrument, informant, rater, provenance }: AnyResult, normSet: string | null): ScoreSeries['lock'] {
  const norms = provenance.norms.find(({ id }) => id === normSet)
  return {
    instrument: instrument.id,
    version: instrument.version,
    form: instrument.form,
    informant,
    rater,
    normSet,
    normEdition: norms?.edition ?? null,
  }
}

/** Scores with notes (prorated, capped …) make the change as uncertain as they are. */
function noteIssues(points: readonly SeriesPoint[], results: readonly AnyResult[], scale: string): readonly Issue[] {
  return points.flatMap(({ index }) => {
    const score = results[index] === undefined ? undefined : scaleOf(results[index], scale)
    const notes = score?.status === 'scored' ? score.notes : []
    return notes.length === 0 ? [] : [issue('change/score-notes', pointer('', index, 'scales', scale), { scale, notes }, 'warning')]
  })
}

/** From the second answer on, a lower score may come of answering again. */
export function driftIssues(times: number): readonly Issue[] {
  return times < 2 ? [] : [issue('change/retest-drift', '', { times }, 'warning')]
}

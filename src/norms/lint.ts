import { parseCalendarDate } from '../core/calendar.js'
import type { InstrumentDefinition, NormScoreDefinition, NormSetDefinition } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { lintApplicability } from './lint-applicability.js'
import { lintCells } from './lint-cells.js'
import { lintCopies } from './lint-copies.js'
import { lintExamples } from './lint-examples.js'
import { lintStrata, lintUnknownSex } from './lint-strata.js'
import type { ScaleShape } from './shape.js'

/** The shape of the score's stage, or the issue that there is none; undefined when the stages are not known. */
function findShape(score: NormScoreDefinition, path: string, shapes: readonly ScaleShape[] | undefined): ScaleShape | Issue | undefined {
  if (shapes === undefined) return undefined
  const stages = shapes.filter((shape) => shape.scale === score.scale)
  const found = score.stage === undefined ? stages : stages.filter((shape) => shape.stage === score.stage)
  const [shape] = found
  if (shape === undefined) {
    return stages.length === 0
      ? issue('norms/unknown-scale', pointer(path, 'scale'), { scale: score.scale })
      : issue('norms/unknown-scale', pointer(path, 'stage'), { scale: `${score.scale}.${score.stage ?? ''}` })
  }
  if (found.length > 1) return issue('definition/stage-ambiguous', path, { scale: score.scale, stages: found.map((each) => each.stage) })
  return shape
}

/** What the metric, the kind and the table's convention demand of each other. */
function lintMetric(set: NormSetDefinition, score: NormScoreDefinition, path: string): Issue[] {
  const issues: Issue[] = []
  const computed = score.kind === 'linear' && (score.metric === 'percentile-rank' || score.metric === 'nce')
  if (computed && set.metricKind !== 'normalised') {
    issues.push(issue('norms/linear-to-percentile', pointer(path, 'metric'), { normSet: set.id, kind: set.metricKind }))
  }
  const ranks = score.metric === 'percentile-rank' && score.kind !== 'linear'
  if (score.kind === 'percentile' && score.metric !== 'percentile-rank') {
    issues.push(issue('definition/value', pointer(path, 'kind'), { allowed: ['look-up', 'linear'] }))
  }
  if (ranks && score.convention === undefined) issues.push(issue('norms/convention-unstated', path))
  return issues
}

/** Two tables for one stage and metric: which one counts would depend on their order. */
function lintDuplicateScores(set: NormSetDefinition): Issue[] {
  const seen = new Map<string, number>()
  return set.scores.flatMap((score, at) => {
    const key = JSON.stringify([score.scale, score.stage ?? null, score.metric])
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, at)
      return []
    }
    return [issue('norms/duplicate-cell', pointer('/scores', at), { stratum: `${score.scale} ${score.metric}`, first: `/scores/${first}` })]
  })
}

/**
 * Problems of a norm set that its structure does not show; an error means that it must not be used.
 *
 * @param shapes - attainable values of every stage of the instrument; without them, whatever needs the raw range is left out
 * @param instrument - the instrument it is about to be used with; without it, applicability is left out
 */
export function lintNormSet(
  set: NormSetDefinition,
  shapes?: readonly ScaleShape[],
  instrument?: Pick<InstrumentDefinition, 'id' | 'version' | 'forms' | 'informants'>,
): Issue[] {
  const issues: Issue[] = instrument === undefined ? [] : lintApplicability(set, instrument)
  if (parseCalendarDate(set.reviewBy) === null) {
    issues.push(issue('definition/value', '/reviewBy', { allowed: 'YYYY-MM-DD' }))
  }
  issues.push(...lintDuplicateScores(set))
  set.scores.forEach((score, at) => {
    const path = pointer('/scores', at)
    const shape = findShape(score, path, shapes)
    if (shape !== undefined && 'code' in shape) issues.push(shape)
    const known = shape === undefined || 'code' in shape ? undefined : shape
    issues.push(
      ...lintMetric(set, score, path),
      ...lintStrata(set, score, path),
      ...lintUnknownSex(set, score, path),
      ...lintCells(set, score, path, known),
      ...lintCopies(score, path),
    )
  })
  return [...issues, ...lintExamples(set, shapes, instrument)]
}

import { type ReliableChangeOptions, reliableChange } from '../../results/reliable-change.js'
import type { AnyResult, Bounds } from '../../results/result.js'
import type { TrendCondition } from '../policy/policy.js'
import { FALSE, type Finding, holds, overBounds, unknown } from './finding.js'
import { overInstrument, reference, type Scene } from './select.js'
import { isWithheld, stageOf } from './test-scores.js'

const CONFIDENCES = [0.8, 0.9, 0.95, 0.99] as const

/** Figures of the condition; for a change stated in points only the verdict on comparability is used, which needs none. */
function optionsOf(part: TrendCondition): ReliableChangeOptions {
  const { direction, stage } = part
  if ('reliable' in part && part.reliable !== undefined) {
    const { confidence, ...figures } = part.reliable
    const known = CONFIDENCES.find((each) => each === confidence)
    return { ...figures, direction, stage, ...(known === undefined ? {} : { confidence: known }) }
  }
  return { sd: 1, reliability: 0, coefficient: 'retest', source: 'change in points', direction, stage }
}

function instantOf({ administeredAt }: AnyResult): number {
  return administeredAt === null ? Number.NaN : Date.parse(administeredAt)
}

/** The latest earlier result of the same questionnaire, form and person. */
function earlierOf(result: AnyResult, previous: readonly AnyResult[]): AnyResult | undefined {
  const same = previous.filter(
    (each) =>
      each.respondent.key === result.respondent.key &&
      each.instrument.id === result.instrument.id &&
      each.instrument.form === result.instrument.form &&
      each.informant === result.informant &&
      each.rater === result.rater &&
      instantOf(each) < instantOf(result),
  )
  return same.toSorted((a, b) => instantOf(b) - instantOf(a) || (a.provenance.definition < b.provenance.definition ? -1 : 1))[0]
}

function ends(result: AnyResult, part: TrendCondition): Bounds | undefined {
  const number = stageOf(result, part.scale, part.stage)
  if (number === undefined || number.bounds === null) return undefined
  if (number.bounds !== undefined) return number.bounds
  return number.value === null ? undefined : { lowest: number.value, highest: number.value }
}

/**
 * The score became more concerning since the latest earlier comparable result, by so many points or beyond measurement error.
 * Over the bounds of incomplete answers on both sides: true when the smallest possible change suffices, false when the largest
 * does not.
 */
export function testTrend(scene: Scene, part: TrendCondition): Finding {
  return overInstrument(scene, part, (result) => {
    const at = reference(result, 'trend', part.scale)
    const before = earlierOf(result, scene.evidence.previous ?? [])
    if (before === undefined) return unknown('no-earlier')
    const evidence = [at, reference(before, 'trend', part.scale)]
    if (isWithheld(result, part.scale) || isWithheld(before, part.scale)) return unknown('withheld-by-validity', evidence)
    const change = reliableChange(before, result, part.scale, optionsOf(part))
    if (change.status === 'refused') return unknown('not-comparable', evidence)
    const [from, to] = [ends(before, part), ends(result, part)]
    if (from === undefined || to === undefined) return unknown('incomplete', evidence)
    const needed = 'points' in part && part.points !== undefined ? part.points : change.smallestReliable
    const rises = part.direction !== 'lower-is-worse'
    const least = rises ? to.lowest - from.highest : from.lowest - to.highest
    const most = rises ? to.highest - from.lowest : from.highest - to.lowest
    // rounding of the last bits must not decide, as in reliableChange
    const truth = overBounds(least >= needed - 1e-9, most >= needed - 1e-9)
    if (truth === 'false') return FALSE
    return truth === 'unknown' ? unknown('incomplete', evidence) : holds(evidence, { atLeast: least !== most })
  })
}

import type { CategoryDefinition, CutDefinition } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { compare, toNumber } from '../core/rational.js'
import type { AttainableStage } from '../scoring/attainable.js'
import type { LintContext } from '../scoring/lint-context.js'
import { cutAt, cutLists, passes, printCut } from './lint-cuts.js'

/** A band set stands on one stage or one metric; a scale of several stages demands that it is named. */
export function* bandStages({ definition, scales }: LintContext): Generator<Issue> {
  for (const [i, set] of definition.bandSets.entries()) {
    const path = pointer('/bandSets', i)
    const stages = (scales.get(set.scale)?.stages ?? []).map((stage) => stage.id)
    if (set.stage !== undefined && set.metric !== undefined) {
      yield issue('definition/stage-ambiguous', path, { scale: set.scale, stages, why: 'both' })
    } else if (set.stage === undefined && set.metric === undefined && stages.length > 1) {
      yield issue('definition/stage-ambiguous', path, { scale: set.scale, stages })
    }
  }
}

/** One band more than cut scores, in every stratum. */
export function* bandCounts(context: LintContext): Generator<Issue> {
  for (const { set, cuts, path } of cutLists(context)) {
    if (set.bands.length === cuts.length + 1) continue
    yield issue('definition/band-count', path, { cuts: cuts.length, expected: cuts.length + 1, bands: set.bands.length })
  }
}

/** A band that no attainable score falls into, such as the one between 4 and 5 on a score that has no 4.5. */
export function* unreachableBands(context: LintContext): Generator<Issue> {
  for (const { set, cuts, path, stages } of cutLists(context)) {
    if (stages.length === 0 || set.bands.length !== cuts.length + 1) continue
    const sound = cuts.every((cut) => cutAt(cut) !== undefined)
    // A cut that decides nothing is reported by itself; the band behind it needs no second word.
    const decisive = (cut: CutDefinition | undefined): boolean =>
      cut === undefined || stages.some((stage) => !passes(stage.min, cut) && passes(stage.max, cut))
    for (const [i, band] of set.bands.entries()) {
      if (!sound || !decisive(cuts[i - 1]) || !decisive(cuts[i]) || stages.some((stage) => reaches(stage, cuts, i))) continue
      const [from, to] = [cuts[i - 1], cuts[i]]
      const params = {
        band: band.id,
        from: from === undefined ? Math.min(...stages.map((stage) => toNumber(stage.min))) : printCut(from),
        to: to === undefined ? Math.max(...stages.map((stage) => toNumber(stage.max))) : printCut(to),
      }
      yield issue('definition/band-unreachable', cuts === set.cuts ? bandPath(path, i) : path, params)
    }
  }
}

function bandPath(cutsPath: string, band: number): string {
  return pointer(cutsPath.slice(0, -'/cuts'.length), 'bands', band)
}

/** Whether a score of this stage passes exactly the first `band` cuts; without listed values, whether the interval is open. */
function reaches(stage: AttainableStage, cuts: readonly CutDefinition[], band: number): boolean {
  const [from, to] = [cuts[band - 1], cuts[band]]
  if (stage.values !== null) {
    return stage.values.some((value) => (from === undefined || passes(value, from)) && (to === undefined || !passes(value, to)))
  }
  const [low, high] = [from && cutAt(from), to && cutAt(to)]
  return low === undefined || high === undefined || compare(low, high) < 0
}

/** Severity is a whole number from 0, and follows the direction of the scale unless the scale is neutral. */
export function* severities({ definition, scales }: LintContext): Generator<Issue> {
  const ranks = function* (categories: readonly CategoryDefinition[], path: string): Generator<Issue> {
    for (const [b, band] of categories.entries()) {
      if (Number.isInteger(band.severity) && band.severity >= 0) continue
      yield issue('definition/severity', pointer(path, b, 'severity'), { band: band.id, why: 'missing' })
    }
    const [first] = categories
    if (first !== undefined && !categories.some((each) => each.severity === 0)) {
      yield issue('definition/severity', path, { band: first.id, why: 'lowest' }, 'warning')
    }
  }
  for (const [i, set] of definition.bandSets.entries()) {
    const path = pointer('/bandSets', i, 'bands')
    yield* ranks(set.bands, path)
    const direction = scales.get(set.scale)?.direction
    if (direction === undefined || direction === 'neutral') continue
    for (const [b, band] of set.bands.entries()) {
      const previous = set.bands[b - 1]
      if (previous === undefined) continue
      const rise = band.severity - previous.severity
      if (direction === 'higher-is-worse' ? rise < 0 : rise > 0) {
        yield issue('definition/severity', pointer(path, b, 'severity'), { band: band.id })
      }
    }
  }
  for (const [i, decision] of (definition.decisions ?? []).entries())
    yield* ranks(decision.categories, pointer('/decisions', i, 'categories'))
}

/** From which age there is evidence of accuracy is told, or told to be unknown. */
export function* youngestAges({ definition }: LintContext): Generator<Issue> {
  for (const [i, set] of definition.bandSets.entries()) {
    const path = pointer('/bandSets', i, 'youngestAge')
    const { years } = set.youngestAge
    if (years === null) yield issue('definition/youngest-age', path, { bandSet: set.id }, 'info')
    else if (definition.intended.ages !== undefined && years > definition.intended.ages.max) {
      yield issue('definition/youngest-age', path, { bandSet: set.id, why: 'range' }, 'warning')
    }
  }
}

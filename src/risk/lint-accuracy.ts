import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { compare, fromDecimal } from '../core/rational.js'
import type { LintContext } from '../scoring/lint-context.js'
import { cutAt } from './lint-cuts.js'

/** Accuracy is stated for a cut that the band set has, and says something about it. */
export function* accuracies({ definition }: LintContext): Generator<Issue> {
  for (const [i, set] of definition.bandSets.entries()) {
    const cuts = [...set.cuts, ...(set.strata ?? []).flatMap((stratum) => stratum.cuts)].flatMap((cut) => cutAt(cut) ?? [])
    for (const [a, { cut, sensitivity, specificity, auc }] of (set.accuracy ?? []).entries()) {
      const path = pointer('/bandSets', i, 'accuracy', a)
      const at = fromDecimal(cut)
      if (!cuts.some((each) => compare(each, at) === 0)) {
        yield issue('definition/accuracy', pointer(path, 'cut'), { cut, bandSet: set.id })
      } else if (sensitivity === undefined && specificity === undefined && auc === undefined) {
        yield issue('definition/accuracy', path, { cut, bandSet: set.id, why: 'empty' }, 'warning')
      }
    }
  }
}

/** Where published alternatives stand side by side, the recommended one says why, and each for whom it was made. */
export function* recommendations({ definition }: LintContext): Generator<Issue> {
  for (const [i, set] of definition.bandSets.entries()) {
    if (!definition.bandSets.some((other) => other !== set && other.scale === set.scale)) continue
    const params = { scale: set.scale, bandSet: set.id }
    const path = pointer('/bandSets', i)
    if (set.default && set.reason === undefined) yield issue('definition/recommendation', path, params, 'info')
    if (set.population === undefined) yield issue('definition/recommendation', path, { ...params, why: 'population' }, 'info')
  }
}

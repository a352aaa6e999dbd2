import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { compare, fromDecimal, toNumber } from '../core/rational.js'
import type { LintContext } from '../scoring/lint-context.js'

/** Cut scores of a validity scale rise, can be decisive, and grow no milder. */
export function* validityCuts({ definition, scorings }: LintContext): Generator<Issue> {
  for (const [i, validity] of (definition.validity ?? []).entries()) {
    const path = pointer('/validity', i, 'cuts')
    const scoring = scorings.find((each) => each.scale.id === validity.scale && each.variant === undefined)
    const found = scoring?.attainable.byStage.get(validity.stage ?? scoring.scale.stages.at(-1)?.id ?? '')
    for (const [c, cut] of validity.cuts.entries()) {
      const previous = validity.cuts[c - 1]
      const at = fromDecimal(cut.at)
      if (previous !== undefined && previous.at >= cut.at) {
        yield issue('definition/cut-score-order', pointer(path, c, 'at'), { cut: cut.at, previous: previous.at })
      }
      if (previous?.outcome === 'invalid' && cut.outcome === 'questionable') {
        yield issue('definition/severity', pointer(path, c, 'outcome'), { band: cut.outcome })
      }
      if (found !== undefined && (compare(at, found.max) > 0 || compare(at, found.min) <= 0)) {
        const params = { cut: cut.at, scale: validity.scale, min: toNumber(found.min), max: toNumber(found.max) }
        yield issue('definition/cut-score-unreachable', pointer(path, c, 'at'), params)
      }
    }
  }
}

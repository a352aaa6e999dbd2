import type { Range } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { compare, fromDecimal, toNumber } from '../core/rational.js'
import type { AttainableStage } from './attainable.js'
import type { LintContext } from './lint-context.js'

/**
 * The declared range of every stage against the recomputed one: equal, to six decimals; where the bounds are not
 * exact (parts that share items), the declared range may not go beyond them.
 */
export function* declaredRanges({ scorings }: LintContext): Generator<Issue> {
  for (const { scale, variant, owner, attainable } of scorings) {
    const own = variant === undefined ? undefined : scale.variants?.find((each) => each.id === variant)?.ranges
    for (const [s, stage] of scale.stages.entries()) {
      const declared = own === undefined ? stage.range : Object.hasOwn(own, stage.id) ? own[stage.id] : undefined
      const path = own === undefined ? pointer(owner, 'stages', s, 'range') : pointer(owner, 'ranges', stage.id)
      if (declared === undefined) {
        yield issue('definition/missing-property', pointer(owner, 'ranges'), { property: stage.id })
        continue
      }
      if (declared.min > declared.max) yield issue('definition/range-order', path, { min: declared.min, max: declared.max })
      const found = attainable.byStage.get(stage.id)
      if (found === undefined || agrees(declared, found)) continue
      const [min, max] = [toNumber(found.min), toNumber(found.max)]
      yield issue('definition/range-mismatch', path, {
        scale: scale.id,
        stage: stage.id,
        declaredMin: declared.min,
        declaredMax: declared.max,
        min,
        max,
      })
    }
  }
}

/** A range such as 0 to 2.333333 is printed, not exact. */
const PRINTED = 1e-6

function agrees(declared: Range, found: AttainableStage): boolean {
  const below = declared.min - toNumber(found.min)
  const above = declared.max - toNumber(found.max)
  return found.exact ? Math.abs(below) <= PRINTED && Math.abs(above) <= PRINTED : below >= -PRINTED && above <= PRINTED
}

/** A printed table must cover what its scale can come to: the most severe score may not fall off its end. */
export function* lookUpCoverage({ scorings, scales }: LintContext): Generator<Issue> {
  for (const { scale, score, path } of scorings) {
    if (score.method !== 'look-up') continue
    const source = scales.get(score.of.scale)
    const stage = score.of.stage ?? source?.stages.at(-1)?.id
    const ways = scorings.filter((each) => each.scale === source).map((each) => each.attainable.byStage.get(stage ?? ''))
    const last = score.from + score.values.length - 1
    const keys = ways.find(
      (way) => way !== undefined && (compare(fromDecimal(score.from), way.min) > 0 || compare(fromDecimal(last), way.max) < 0),
    )
    if (keys === undefined || score.values.length === 0) continue
    const [min, max] = [toNumber(keys.min), toNumber(keys.max)]
    const params = { scale: scale.id, stage: stage ?? '', declaredMin: score.from, declaredMax: last, min, max, why: 'look-up' }
    yield issue('definition/range-mismatch', pointer(path, 'values'), params)
  }
}

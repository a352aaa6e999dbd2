import type { BandSetDefinition, CutDefinition } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { add, compare, fromDecimal, type Rational, rational, sub, toNumber } from '../core/rational.js'
import { roundRational } from '../core/rounding.js'
import type { AttainableStage } from '../scoring/attainable.js'
import type { LintContext } from '../scoring/lint-context.js'

/** One list of cut scores of a band set: its own or a stratum's. */
export interface CutList {
  readonly set: BandSetDefinition
  readonly cuts: readonly CutDefinition[]
  readonly path: string
  /** what the score can come to under each way of scoring; empty for cut scores on a metric */
  readonly stages: readonly AttainableStage[]
}

/** Every list of cut scores with the attainable scores it stands on. */
export function* cutLists({ definition, scorings }: LintContext): Generator<CutList> {
  for (const [i, set] of definition.bandSets.entries()) {
    const base = pointer('/bandSets', i)
    const stages = scorings.flatMap(({ scale, attainable }) => {
      const stage = set.stage ?? (scale.stages.length === 1 ? scale.stages[0]?.id : undefined)
      if (scale.id !== set.scale || set.metric !== undefined || stage === undefined) return []
      return attainable.byStage.get(stage) ?? []
    })
    yield { set, cuts: set.cuts, path: pointer(base, 'cuts'), stages }
    for (const [s, stratum] of (set.strata ?? []).entries()) {
      yield { set, cuts: stratum.cuts, path: pointer(base, 'strata', s, 'cuts'), stages }
    }
  }
}

/** The exact place of a cut; undefined for a fraction that is none. */
export function cutAt({ at }: CutDefinition): Rational | undefined {
  if (typeof at === 'number') return fromDecimal(at)
  const [numerator, denominator] = at
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) return undefined
  return rational(BigInt(numerator), BigInt(denominator))
}

/** Whether a score passes a cut, as classification does it: rounded first when the cut says to how many decimals. */
export function passes(score: Rational, cut: CutDefinition): boolean {
  const at = cutAt(cut)
  if (at === undefined) return false
  const { decimals } = cut
  const rounds = decimals !== undefined && Number.isInteger(decimals) && decimals >= 0 && decimals <= 6
  const order = compare(rounds ? roundRational(score, { mode: 'half-up', digits: decimals }) : score, at)
  return cut.closed === 'at-or-above' ? order >= 0 : order > 0
}

/** A cut as it is printed. */
export function printCut({ at }: CutDefinition): number | string {
  return typeof at === 'number' ? at : `${at[0]}/${at[1]}`
}

/** Cut scores rise strictly, so that gaps and overlaps cannot be written. */
export function* cutOrder(context: LintContext): Generator<Issue> {
  for (const { cuts, path } of cutLists(context)) {
    for (const [i, cut] of cuts.entries()) {
      const place = cutAt(cut)
      if (place === undefined) yield issue('definition/number-range', pointer(path, i, 'at'))
      const previous = cuts[i - 1]
      const before = previous === undefined ? undefined : cutAt(previous)
      if (previous === undefined || before === undefined || place === undefined || compare(before, place) < 0) continue
      yield issue('definition/cut-score-order', pointer(path, i, 'at'), { cut: printCut(cut), previous: printCut(previous) })
    }
  }
}

/** A cut that every attainable score passes, or none, decides nothing: it belongs to another stage or form. */
export function* unreachableCuts(context: LintContext): Generator<Issue> {
  for (const { set, cuts, path, stages } of cutLists(context)) {
    if (stages.length === 0) continue
    const min = stages.map((stage) => stage.min).reduce((a, b) => (compare(a, b) <= 0 ? a : b))
    const max = stages.map((stage) => stage.max).reduce((a, b) => (compare(a, b) >= 0 ? a : b))
    for (const [i, cut] of cuts.entries()) {
      if (cutAt(cut) === undefined || (!passes(min, cut) && passes(max, cut))) continue
      const params = { cut: printCut(cut), scale: set.scale, min: toNumber(min), max: toNumber(max) }
      yield issue('definition/cut-score-unreachable', pointer(path, i, 'at'), params)
    }
  }
}

/**
 * A cut printed to d decimals without saying how the score is rounded, while an attainable score lies within half a last
 * digit on the side that rounding would carry over it: 16/9 against a printed 1.78.
 */
export function* ambiguousCuts(context: LintContext): Generator<Issue> {
  for (const { cuts, path, stages } of cutLists(context)) {
    for (const [i, cut] of cuts.entries()) {
      const half = typeof cut.at === 'number' && cut.decimals === undefined ? halfDigit(cut.at) : undefined
      const place = cutAt(cut)
      if (half === undefined || place === undefined) continue
      const near = stages.flatMap((stage) => stage.values ?? []).find((value) => isOpen(value, place, half, cut.closed))
      if (near === undefined) continue
      yield issue('definition/cut-score-ambiguous', pointer(path, i), { cut: printCut(cut), value: toNumber(near) })
    }
  }
}

/** Half of the last printed digit; undefined for whole numbers. */
function halfDigit(at: number): Rational | undefined {
  const decimals = /\.(\d+)$/.exec(String(at))?.[1]?.length
  return decimals === undefined ? undefined : rational(1n, 2n * 10n ** BigInt(decimals))
}

function isOpen(value: Rational, at: Rational, half: Rational, closed: CutDefinition['closed']): boolean {
  return closed === 'at-or-above'
    ? compare(value, at) < 0 && compare(value, sub(at, half)) >= 0
    : compare(value, at) > 0 && compare(value, add(at, half)) < 0
}

/** For the reader: which attainable scores lie next to every cut. */
export function* attainableNeighbours(context: LintContext): Generator<Issue> {
  for (const { set, cuts, path, stages } of cutLists(context)) {
    for (const [i, cut] of cuts.entries()) {
      const place = cutAt(cut)
      if (place === undefined) continue
      for (const { values } of stages) {
        if (values === null) continue
        const below = values.findLast((value) => compare(value, place) < 0)
        const at = values.find((value) => compare(value, place) === 0)
        const above = values.find((value) => compare(value, place) > 0)
        const params = {
          cut: printCut(cut),
          bandSet: set.id,
          ...(below === undefined ? {} : { below: toNumber(below) }),
          ...(at === undefined ? {} : { at: toNumber(at) }),
          ...(above === undefined ? {} : { above: toNumber(above) }),
        }
        yield issue('definition/attainable-values', pointer(path, i), params, 'info')
      }
    }
  }
}

import type { BandSetDefinition, CutDefinition, InstrumentDefinition, NormSetDefinition } from '../core/definition.js'
import { compare, fromDecimal, type Rational, toNumber } from '../core/rational.js'
import { passes } from '../risk/lint-cuts.js'
import { lintContext } from '../scoring/lint-context.js'
import { edited, lastDigit, type Mutant, moved, mutant, replaced, type Step } from './mutant.js'
import { edgeMutants } from './mutate-norms.js'

/** The norm scores that the tables print for the scale of a band set, ascending; none when some of them are reckoned. */
function printedScores(set: BandSetDefinition, norms: readonly NormSetDefinition[]): readonly Rational[] {
  const scores = norms.flatMap((each) => each.scores.filter((score) => score.scale === set.scale && score.metric === set.metric))
  const strata = scores.flatMap(({ strata, fallbacks = [] }) => [...strata, ...fallbacks.flatMap((fallback) => fallback.strata)])
  if (scores.some(({ interpolation }) => interpolation === 'linear') || strata.some(({ cell }) => cell === 'moments')) return []
  const values = new Set(strata.flatMap((stratum) => (stratum.cell === 'values' ? stratum.values : [])))
  return [...values].flatMap((value) => (value === null ? [] : [fromDecimal(value)])).sort(compare)
}

/** The scores that forms can reach on the stage of a band set, ascending; none when they are not listed. */
function attainableFor(
  definition: InstrumentDefinition,
  norms: readonly NormSetDefinition[],
): (set: BandSetDefinition) => readonly Rational[] {
  const { scorings } = lintContext(definition)
  return (set) => {
    if (set.metric !== undefined) return printedScores(set, norms)
    const values = scorings.flatMap(({ scale, attainable }) => {
      const stage = set.stage ?? scale.stages.at(-1)?.id
      return scale.id === set.scale && stage !== undefined ? (attainable.byStage.get(stage)?.values ?? []) : []
    })
    return values.sort(compare)
  }
}

/**
 * A cut moved past the nearest score on either side, so that exactly one attainable score changes its band, and the other way of
 * reading "at" where a score stands on the cut. Where scores are not listed, the cut moves by one step of its last digit.
 */
function* cutMutants(cuts: readonly CutDefinition[], path: readonly Step[], scores: readonly Rational[]): Generator<Mutant> {
  for (const [index, cut] of cuts.entries()) {
    const place = [...path, index]
    const other = cut.closed === 'above' ? 'at-or-above' : 'above'
    if (typeof cut.at !== 'number') {
      const [n, d] = cut.at
      for (const by of [-1, 1]) yield mutant('cut-score', [...place, 'at'], cut.at, [n + by, d])
      yield mutant('cut-side', [...place, 'closed'], cut.closed, other)
      continue
    }
    const step = lastDigit(cut.at)
    const first = scores.findIndex((score) => passes(score, cut))
    const [below, at, above] = [scores[first - 1], scores[first], scores[first + 1]]
    const down = first > 0 && below !== undefined ? reaching(cut, below, scores[first - 2], step, -1) : moved(cut.at, -step)
    const up = first >= 0 && at !== undefined ? reaching(cut, at, above, step, 1) : moved(cut.at, step)
    for (const to of [down, up]) yield mutant('cut-score', [...place, 'at'], cut.at, to)
    const same = scores.length > 0 && !scores.some((score) => passes(score, cut) !== passes(score, { ...cut, closed: other }))
    if (!same) yield mutant('cut-side', [...place, 'closed'], cut.closed, other)
  }
}

/** Where the cut must go for `score` to change sides: onto it or onto its neighbour, else by steps of the last digit. */
function reaching(cut: CutDefinition, score: Rational, next: Rational | undefined, step: number, sign: 1 | -1): number {
  const before = passes(score, cut)
  let to = Number(cut.at)
  for (const each of [score, next]) {
    const at = each === undefined ? to : toNumber(each)
    if (passes(score, { ...cut, at }) !== before) return at
  }
  for (let tries = 0; tries < 1000 && passes(score, { ...cut, at: to }) === before; tries++) to = moved(to, sign * step)
  return to
}

/** Every slip in cut scores and in the order of bands. */
export function* mutateBands(definition: InstrumentDefinition, norms: readonly NormSetDefinition[]): Generator<Mutant> {
  const attainable = attainableFor(definition, norms)
  for (const [at, set] of definition.bandSets.entries()) {
    const path = ['bandSets', at]
    const scores = attainable(set)
    yield* cutMutants(set.cuts, [...path, 'cuts'], scores)
    for (const [s, stratum] of (set.strata ?? []).entries()) {
      yield* cutMutants(stratum.cuts, [...path, 'strata', s, 'cuts'], scores)
      yield* edgeMutants(stratum.when, [...path, 'strata', s, 'when'])
    }
    for (const [b, band] of set.bands.entries()) {
      const next = set.bands[b + 1]
      if (next === undefined) continue
      const value = replaced(replaced(set.bands, b, { ...next, severity: band.severity }), b + 1, { ...band, severity: next.severity })
      yield edited('bands-swapped', [...path, 'bands', b], band.id, next.id, [{ path: [...path, 'bands'], value }])
    }
  }
}

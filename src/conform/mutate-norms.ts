import type { NormScoreDefinition, NormSetDefinition, NormStratum, StratumTest } from '../core/definition.js'
import { metricScale } from '../norms/metric.js'
import { edited, lastDigit, type Mutant, moved, mutant, replaced, type Step } from './mutant.js'

/** An example this many standard deviations from the mean must notice a changed standard deviation. */
const AT = 2

/** The edges of a stratum moved by one, the other sex. */
export function* edgeMutants({ sex, grades, ageMonths }: StratumTest, path: readonly Step[]): Generator<Mutant> {
  if (sex !== undefined) yield mutant('norm-edge', [...path, 'sex'], sex, sex === 'F' ? 'M' : 'F')
  for (const [name, range] of [
    ['grades', grades],
    ['ageMonths', ageMonths],
  ] as const) {
    if (range === undefined) continue
    for (const end of ['min', 'max'] as const) {
      for (const by of [-1, 1]) yield mutant('norm-edge', [...path, name, end], range[end], range[end] + by)
    }
  }
}

/**
 * The smallest change of a figure that a printed norm score must show: one step of the last digit, or, where the norm score is
 * rounded, as many as move it by one rounded step (at the mean for a mean, at two standard deviations for a standard deviation).
 */
function stepOf(score: NormScoreDefinition, stratum: Extract<NormStratum, { readonly cell: 'moments' }>, of: 'mean' | 'sd'): number {
  const digit = lastDigit(stratum[of])
  const scale = metricScale(score.metric)
  const round = score.round ?? scale?.round
  if (scale === undefined || round === undefined) return digit
  const share = Number(`1e-${round.digits}`) / scale.unit
  const wanted = of === 'mean' ? stratum.sd * share : stratum.sd * (share / AT / Math.max(0.1, 1 - share / AT))
  return moved(Math.ceil(wanted / digit - 1e-9), 0) * digit
}

function* moments(
  score: NormScoreDefinition,
  stratum: Extract<NormStratum, { readonly cell: 'moments' }>,
  path: readonly Step[],
): Generator<Mutant> {
  for (const of of ['mean', 'sd'] as const) {
    const digit = lastDigit(stratum[of])
    const by = Math.max(digit, stepOf(score, stratum, of))
    for (const sign of [-1, 1]) {
      const to = Number((stratum[of] + sign * by).toFixed(6))
      yield mutant(of === 'mean' ? 'norm-mean' : 'norm-sd', [...path, of], stratum[of], to)
    }
  }
}

function* strataMutants(score: NormScoreDefinition, strata: readonly NormStratum[], path: readonly Step[]): Generator<Mutant> {
  for (const [at, stratum] of strata.entries()) {
    const place = [...path, at]
    yield* edgeMutants(stratum.when, [...place, 'when'])
    if (stratum.cell === 'moments') yield* moments(score, stratum, place)
    if (stratum.cell === 'values') {
      for (const by of [-1, 1]) yield mutant('norm-value', [...place, 'from'], stratum.from, stratum.from + by)
      for (const [index, value] of stratum.values.entries()) {
        if (value === null) continue
        for (const sign of [-1, 1]) {
          yield mutant('norm-value', [...place, 'values', index], value, moved(value, sign * lastDigit(value)))
        }
      }
    }
    const next = strata[at + 1]
    if (next === undefined || sameCells(stratum, next)) continue
    const value = replaced(replaced(strata, at, { ...next, id: stratum.id, when: stratum.when }), at + 1, {
      ...stratum,
      id: next.id,
      when: next.when,
    })
    yield edited('norm-rows-swapped', place, stratum.id, next.id, [{ path, value }])
  }
}

function sameCells(a: NormStratum, b: NormStratum): boolean {
  const bare = ({ id: _, when: __, figure: ___, n: ____, ...cells }: NormStratum): string => JSON.stringify(cells)
  return bare(a) === bare(b)
}

/** Every slip in a norm set. */
export function mutateNorms(set: NormSetDefinition): readonly Mutant[] {
  return [...slips(set)].map((each) => ({ ...each, document: set.id }))
}

function* slips(set: NormSetDefinition): Generator<Mutant> {
  const sexed = set.scores.some(({ strata }) => strata.some(({ when }) => when.sex !== undefined))
  const fallback = set.scores.some(({ fallbacks }) => fallbacks !== undefined)
  if (sexed && fallback) {
    yield mutant('norm-rule', ['unknownSex'], set.unknownSex, set.unknownSex === 'absent' ? 'fallback' : 'absent')
  }
  for (const [at, score] of set.scores.entries()) {
    const path = ['scores', at]
    yield* strataMutants(score, score.strata, [...path, 'strata'])
    for (const [f, { strata }] of (score.fallbacks ?? []).entries()) {
      yield* strataMutants(score, strata, [...path, 'fallbacks', f, 'strata'])
    }
    if (score.round !== undefined) {
      yield mutant('norm-rule', [...path, 'round', 'digits'], score.round.digits, score.round.digits + 1)
      const mode = score.round.mode === 'floor' ? 'half-up' : 'floor'
      yield mutant('norm-rule', [...path, 'round', 'mode'], score.round.mode, mode)
    }
  }
}

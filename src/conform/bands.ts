import type { BandSetDefinition, CutDefinition } from '../core/definition.js'
import { pointer } from '../core/pointer.js'
import { compare, fromDecimal } from '../core/rational.js'
import { roundRational } from '../core/rounding.js'
import type { AnyResult } from '../results/result.js'
import type { Answers } from './answers.js'
import { type ConformanceCheck, openCheck } from './check.js'
import { respondentsOf, type Trial, type TrialRespondent } from './trial.js'
import { bandsOf, stageValue, standardScoresOf } from './vectors.js'

/** One score that a band set reads, and the band that came out. */
interface Reading {
  readonly value: number
  readonly band: string | null
}

function isPassed(cut: CutDefinition, value: number): boolean {
  if (typeof cut.at !== 'number') {
    const at = cut.at[0] / cut.at[1]
    return cut.closed === 'above' ? value > at : value >= at
  }
  const exact = fromDecimal(value)
  const read = cut.decimals === undefined ? exact : roundRational(exact, { mode: 'half-up', digits: cut.decimals })
  const side = compare(read, fromDecimal(cut.at))
  return cut.closed === 'above' ? side > 0 : side >= 0
}

/** The readings of a band set in one result: one for a stage, one a norm set for a metric. */
function readingsOf(set: BandSetDefinition, result: AnyResult): readonly Reading[] {
  return bandsOf(result).flatMap(({ bandSet, on, band, state }) => {
    if (bandSet !== set.id || state === 'withheld') return []
    if ('stage' in on) {
      const value = stageValue(result, set.scale, on.stage)
      return value === 'absent' ? [] : [{ value, band }]
    }
    const scores = standardScoresOf(result, set.scale)
    const score = scores.find((each) => each.normSet === on.normSet && each.metric === on.metric)
    return score?.status === 'scored' ? [{ value: score.value, band }] : []
  })
}

/** Respondents among whom the cuts or the norms of a band set differ. */
function respondentsFor(trial: Trial, set: BandSetDefinition): readonly (readonly [TrialRespondent, readonly CutDefinition[]])[] {
  if (set.metric === undefined) {
    const strata = (set.strata ?? []).flatMap(({ when, cuts }) =>
      respondentsOf(when).map((each) => [{ ...trial.usual, ...each }, cuts] as const),
    )
    return strata.length > 0 ? strata : [[trial.usual, set.cuts]]
  }
  const scores = trial.norms.flatMap((norm) => norm.scores.filter((score) => score.scale === set.scale && score.metric === set.metric))
  return scores.flatMap((score) =>
    score.strata.flatMap(({ when }) =>
      respondentsOf(when)
        .slice(0, 1)
        .map((each) => [each, set.cuts] as const),
    ),
  )
}

function stageFor(trial: Trial, set: BandSetDefinition): string {
  const stages = trial.instrument.scales.find((scale) => scale.id === set.scale)?.stages ?? []
  return set.stage ?? stages.at(-1)?.id ?? ''
}

/**
 * Every cut from both sides: along a path of forms from the lowest to the highest score, each score must get the band that its
 * own count of passed cuts gives. A band set on a metric is tried in every stratum of the norm sets given; without norms it is not.
 */
export function checkBands(trial: Trial): readonly ConformanceCheck[] {
  return trial.instrument.bandSets.flatMap((set, at) => {
    const path = pointer('', 'bandSets', at)
    const cuts = openCheck('cut-score', `${path}/cuts`, { bandSet: set.id })
    const reached = new Set<string>()
    const tried = respondentsFor(trial, set)
    if (tried.length === 0) return []
    for (const [respondent, expected] of tried) {
      for (const form of trial.path(set.scale, stageFor(trial, set))) {
        for (const { value, band } of readingsOf(set, trial.run(form, respondent))) {
          const passed = expected.filter((cut) => isPassed(cut, value)).length
          cuts.expect(`${set.scale} ${value}`, set.bands[passed]?.id ?? null, band)
          if (band !== null) reached.add(band)
        }
      }
    }
    const reachable = openCheck('band-reachable', `${path}/bands`, { bandSet: set.id })
    for (const band of set.bands) reachable.expect(band.id, true, reached.has(band.id))
    return [cuts.close(), reachable.close()]
  })
}

/** Most forms a decision is tried on. */
const MAX_FORMS = 5000

/** Ids of the items whose answers a condition, or a list of rows, asks for. */
export function itemsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'kind' in value && value.kind === 'answer' && 'item' in value && typeof value.item === 'string' ? [value.item] : []
  return own.concat(Object.values(value).flatMap(itemsIn))
}

/** Every category of a decision comes out for some form: all combinations of its items' answers, refusals and blanks are tried. */
export function checkDecisions(trial: Trial, others: readonly Answers[]): readonly ConformanceCheck[] {
  return (trial.instrument.decisions ?? []).map((decision, at) => {
    const check = openCheck('category-reachable', pointer('', 'decisions', at, 'categories'), { decision: decision.id })
    const ids = [...new Set(itemsIn(decision.rows))]
    let forms: readonly Answers[] = [trial.base]
    for (const id of ids) {
      const answers = [...trial.answers(id), { missing: 'declined' } as const, null]
      const more = forms.flatMap((form) => answers.map((answer) => ({ ...form, [id]: answer })))
      if (more.length <= MAX_FORMS) forms = more
    }
    const reached = new Set<string>()
    for (const form of [...forms, ...others]) {
      const outcome = trial.run(form).decisions[decision.id]
      if (outcome?.status === 'scored') reached.add(outcome.category)
    }
    for (const category of decision.categories) check.expect(category.id, true, reached.has(category.id))
    return check.close()
  })
}

import { canonicalJson } from '../core/canonical.js'
import type { InstrumentDefinition, NormExample, NormSetDefinition, StratumTest } from '../core/definition.js'
import { MISSING_REASONS } from '../core/words.js'
import { acceptInstrument } from '../instruments/parse-accepted.js'
import { acceptNormSet } from '../instruments/parse-norm-set.js'
import { scaleShapes } from '../instruments/scale-shapes.js'
import type { Response } from '../results/administration.js'
import type { AnyResult } from '../results/result.js'
import type { Answers } from './answers.js'
import { applyEdits, type Mutant } from './mutant.js'
import { createTrial, respondentsOf, type Trial, type TrialRespondent } from './trial.js'
import { bandsOf, stageValue, standardScoresOf, vectorAnswers } from './vectors.js'

/** A worked example that is missing: the form and what the definition gives for it now, to be worked by hand before it is added. */
export interface Proposal {
  readonly responses?: Answers
  readonly respondent: TrialRespondent
  /** what tells the slip from the definition, as the definition has it now */
  readonly gives: Readonly<Record<string, string | number>>
  /** for a norm set */
  readonly example?: Pick<NormExample, 'scale' | 'score' | 'value'>
}

/** What a worked example can say about a result, by name. */
function facts(trial: Trial, result: AnyResult): ReadonlyMap<string, string | number> {
  const found = new Map<string, string | number>()
  for (const scale of trial.instrument.scales) {
    for (const stage of scale.stages) found.set(`${scale.id}.${stage.id}`, stageValue(result, scale.id, stage.id))
    for (const score of standardScoresOf(result, scale.id)) {
      found.set(`${score.normSet} ${scale.id}.${score.metric}`, score.status === 'scored' ? score.value : 'absent')
    }
  }
  for (const { bandSet, band, state } of bandsOf(result)) found.set(bandSet, band ?? state)
  for (const [id, each] of Object.entries(result.decisions)) found.set(id, each.status === 'scored' ? each.category : each.status)
  for (const { item, state } of result.criticalItems) found.set(item, state)
  for (const { id, outcome } of result.validity) found.set(id, outcome)
  return found
}

const REASONS: readonly Response[] = MISSING_REASONS.map((missing) => ({ missing }))

/** Forms worth trying: from the lowest to the highest of each scale, one answer more, one blank, and two blanks. */
function* forms(trial: Trial): Generator<Answers> {
  const { instrument, base } = trial
  for (const vector of instrument.vectors) yield vectorAnswers(instrument, vector)
  for (const { id } of instrument.items) for (const answer of trial.answers(id)) yield { ...base, [id]: answer }
  for (const scale of instrument.scales) {
    const path = trial.path(scale.id, scale.stages.at(-1)?.id ?? '')
    yield* path
    const counted = trial.counted(scale.id)
    for (const form of path) {
      for (let blanks = 1; blanks <= Math.min(12, counted.length); blanks++) {
        yield { ...form, ...Object.fromEntries(counted.slice(-blanks).map((id) => [id, null])) }
      }
    }
  }
  for (const { id } of instrument.items) for (const answer of trial.answers(id)) yield { [id]: answer }
  for (const vector of instrument.vectors) {
    const form = vectorAnswers(instrument, vector)
    for (const { id } of instrument.items) {
      for (const answer of [...trial.answers(id), null, ...REASONS]) yield { ...form, [id]: answer }
    }
  }
}

const MOST_FORMS = 1500

function forDefinition(definition: InstrumentDefinition, norms: readonly NormSetDefinition[], slip: Mutant): Proposal | null {
  const own = acceptInstrument(structuredClone(definition))
  const other = acceptInstrument(structuredClone(applyEdits(definition, slip.edits)))
  const before = createTrial(
    own,
    norms.map((set) => acceptNormSet({ ...set }, own)),
  )
  const after = createTrial(
    other,
    norms.map((set) => acceptNormSet({ ...set }, other)),
  )
  const people = [
    before.usual,
    ...norms
      .slice(0, 1)
      .flatMap((set) => set.scores.slice(0, 1).flatMap(({ strata }) => strata.flatMap(({ when }) => respondentsOf(when).slice(0, 1)))),
  ]
  let tried = 0
  for (const form of forms(before)) {
    for (const respondent of people) {
      if (tried++ > MOST_FORMS) return null
      const [mine, theirs] = [facts(before, before.run(form, respondent)), facts(after, after.run(form, respondent))]
      const gives = [...mine].filter(([name, value]) => theirs.get(name) !== value)
      if (gives.length > 0) return { responses: form, respondent, gives: Object.fromEntries(gives) }
    }
  }
  return null
}

function forNorms(definition: InstrumentDefinition, set: NormSetDefinition, slip: Mutant): Proposal | null {
  const at = Number(slip.place.split('/')[2])
  const score = set.scores[at]
  if (score === undefined) return null
  const own = acceptInstrument(structuredClone(definition))
  const mutated = applyEdits(set, slip.edits)
  const [mine, theirs] = [set, mutated].map((each) => createTrial(own, [acceptNormSet({ ...each, examples: [] }, own)]))
  const shape = scaleShapes(own).find((each) => each.scale === score.scale && (score.stage === undefined || each.stage === score.stage))
  if (mine === undefined || theirs === undefined || shape === undefined) return null
  const strata = [...score.strata, ...(score.fallbacks ?? []).flatMap((fallback) => fallback.strata)]
  const stratum = pathStratum(score.strata, slip.place)
  const people = [...(stratum === undefined ? [] : respondentsOf(stratum)), ...strata.flatMap(({ when }) => around(when))]
  const path = mine.path(score.scale, shape.stage)
  for (const respondent of people) {
    for (const form of [...path].reverse()) {
      const read = (trial: Trial): string | number => {
        const found = standardScoresOf(trial.run(form, respondent), score.scale).find(
          (each) => each.metric === score.metric && (score.stage ?? each.stage) === each.stage,
        )
        return found?.status === 'scored' ? found.value : 'absent'
      }
      const [value, wrong] = [read(mine), read(theirs)]
      if (canonicalJson(value) === canonicalJson(wrong)) continue
      const raw = stageValue(mine.run(form, respondent), score.scale, shape.stage)
      if (raw === 'absent') continue
      const example = { scale: score.scale, score: raw, value: value === 'absent' ? null : Number(value) }
      return { respondent, gives: { [`${score.scale}.${score.metric}`]: value }, example }
    }
  }
  return null
}

function pathStratum(strata: readonly { readonly when: StratumTest }[], place: string): StratumTest | undefined {
  return strata[Number(/\/strata\/(\d+)/.exec(place)?.[1] ?? Number.NaN)]?.when
}

/** Respondents at the edges of a stratum and one step beyond. */
function around(when: StratumTest): readonly TrialRespondent[] {
  return respondentsOf(when).flatMap((each) => {
    const { grade, ageMonths } = each
    const grades = typeof grade === 'number' ? [grade - 1, grade + 1].map((to) => ({ ...each, grade: to })) : []
    const ages = typeof ageMonths === 'number' ? [ageMonths - 1, ageMonths + 1].map((to) => ({ ...each, ageMonths: to })) : []
    return [each, ...grades, ...ages]
  })
}

/**
 * The worked example that would notice a slip; null when none of the forms tried tells the slip from the definition, which may mean
 * that no form can.
 */
export function propose(definition: InstrumentDefinition, norms: readonly NormSetDefinition[], slip: Mutant): Proposal | null {
  try {
    const set = norms.find(({ id }) => id === slip.document)
    return set === undefined ? forDefinition(definition, norms, slip) : forNorms(definition, set, slip)
  } catch {
    return null
  }
}

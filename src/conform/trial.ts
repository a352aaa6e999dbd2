import { assess } from '../assess.js'
import type { InstrumentDefinition, ItemDefinition, NormSetDefinition, StratumTest } from '../core/definition.js'
import type { Instrument } from '../instruments/instrument.js'
import type { Respondent, Response } from '../results/administration.js'
import type { AnyResult } from '../results/result.js'
import { type Answers, answersOf } from './answers.js'
import { stageValue } from './vectors.js'

/** Who answers in a trial: the respondent and, where a test needs them, informant and form. */
export type TrialRespondent = Omit<Respondent, 'key'> & Pick<StratumTest, 'informant' | 'form'>

/** An instrument under test with all its band sets and the given norm sets. */
export interface Trial {
  readonly instrument: Instrument
  readonly norms: readonly NormSetDefinition[]
  /** inside the intended use, and old enough for every band set */
  readonly usual: TrialRespondent
  /** every item answered with its first answer */
  readonly base: Answers
  /** answers of an item worth trying */
  answers(item: string): readonly Response[]
  run(answers: Answers, respondent?: TrialRespondent): AnyResult
  /** items counted by a scale; none for a scale made of other scores */
  counted(scale: string): readonly string[]
  /** items that may move a scale, those behind a gate included; all items for a scale made of other scores */
  itemsOf(scale: string): readonly ItemDefinition[]
  /** complete forms from the lowest to the highest value of a stage, one answer apart */
  path(scale: string, stage: string): readonly Answers[]
}

function within(range: { readonly min: number; readonly max: number }, wanted: number): number {
  return Math.min(range.max, Math.max(range.min, wanted))
}

function usualRespondent({ intended, bandSets }: InstrumentDefinition): TrialRespondent {
  const oldest = Math.max(17, ...bandSets.map((set) => set.youngestAge.years ?? 0))
  return {
    sex: 'F',
    ...(intended.grades === undefined ? {} : { grade: within(intended.grades, 11) }),
    ...(intended.ages === undefined ? {} : { ageMonths: 12 * within(intended.ages, oldest) }),
  }
}

/** Goes from form to form by the one answer that moves the stage most, until nothing moves it; items are taken in order. */
function climb(
  value: (answers: Answers) => number | 'absent',
  items: readonly (readonly [string, Answers[string][]])[],
  from: Answers,
  sign: 1 | -1,
): Answers {
  let best = from
  let reached = value(best)
  for (let moved = true; moved; ) {
    moved = false
    for (const [id, answers] of items) {
      for (const answer of answers) {
        const next = { ...best, [id]: answer }
        const found = value(next)
        if (found === 'absent' || (reached !== 'absent' && sign * (found - reached) <= 0)) continue
        best = next
        reached = found
        moved = true
      }
    }
  }
  return best
}

/** Prepares the trials of one instrument. */
export function createTrial(instrument: Instrument, norms: readonly NormSetDefinition[]): Trial {
  const bandSets = instrument.bandSets.map((set) => set.id)
  const usual = usualRespondent(instrument)
  const candidates = new Map(instrument.items.map((item) => [item.id, answersOf(instrument, item)]))
  const base: Answers = Object.fromEntries([...candidates].map(([id, answers]) => [id, answers[0]]))
  const paths = new Map<string, readonly Answers[]>()
  const gated = new Set(instrument.applicability?.flatMap((rule) => rule.items))
  let blank: AnyResult | undefined

  const trial: Trial = {
    instrument,
    norms,
    usual,
    base,
    answers: (item) => candidates.get(item) ?? [],
    run(answers, respondent = usual) {
      const { informant, form, ...person } = respondent
      return assess(instrument, { responses: answers, respondent: { key: 'trial', ...person }, informant, form }, { norms, bandSets })
    },
    counted(scale) {
      blank ??= trial.run({})
      const listed = Object.hasOwn(blank.scales, scale) ? (blank.scales[scale]?.missingItems ?? []) : []
      return [...new Set(listed.map(({ item }) => item))]
    },
    itemsOf(scale) {
      const ids = new Set(trial.counted(scale))
      return ids.size === 0 ? instrument.items : instrument.items.filter((item) => ids.has(item.id) || gated.has(item.id))
    },
    path(scale, stage) {
      const key = `${scale} ${stage}`
      const known = paths.get(key)
      if (known !== undefined) return known
      const value = (answers: Answers): number | 'absent' => stageValue(trial.run(answers), scale, stage)
      const items = trial.itemsOf(scale).map(({ id }): [string, Answers[string][]] => [id, [...(candidates.get(id) ?? [])]])
      const low = climb(value, items, base, -1)
      const high = climb(value, items, base, 1)
      const forms: Answers[] = [low]
      let at = low
      for (const [id, answers] of items) {
        const steps = answers.map((answer) => ({ form: { ...at, [id]: answer }, value: value({ ...at, [id]: answer }) }))
        const from = value(at)
        const ascending = steps.flatMap((step) =>
          step.value === 'absent' || from === 'absent' || step.value <= from ? [] : [{ ...step, value: step.value }],
        )
        forms.push(...ascending.sort((a, b) => a.value - b.value).map((step) => step.form))
        at = { ...at, [id]: high[id] }
      }
      forms.push(high)
      paths.set(key, forms)
      return forms
    },
  }
  return trial
}

/** Respondents at the edges of a stratum: both ends of each range it names. */
export function respondentsOf(test: StratumTest): readonly TrialRespondent[] {
  const { sex, grades, ageMonths, informant, form } = test
  const fixed = {
    ...(sex === undefined ? {} : { sex }),
    ...(informant === undefined ? {} : { informant }),
    ...(form === undefined ? {} : { form }),
  }
  const at = (end: 'min' | 'max'): TrialRespondent => ({
    ...fixed,
    ...(grades === undefined ? {} : { grade: grades[end] }),
    ...(ageMonths === undefined ? {} : { ageMonths: ageMonths[end] }),
  })
  return grades === undefined && ageMonths === undefined ? [at('min')] : [at('min'), at('max')]
}

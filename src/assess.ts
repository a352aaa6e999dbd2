import type { NormSetDefinition } from './core/definition.js'
import { compile } from './instruments/compile.js'
import type { CompileChoices } from './instruments/compile-choices.js'
import type { Instrument } from './instruments/instrument.js'
import { linkPlan } from './plan/link.js'
import type { Administration } from './results/administration.js'
import { createAssessor } from './results/assessor.js'
import type { AssessmentResult, ScaleScore } from './results/result.js'

/** The result of a known instrument: scale ids and the stage ids of each scale are known to the type. */
export type ResultOf<Scales extends Readonly<Record<string, string>>> = Omit<AssessmentResult, 'scales'> & {
  readonly scales: { readonly [id in keyof Scales]: ScaleScore<Scales[id]> }
}

type Assessor = (administration: unknown) => AssessmentResult

interface Compiled {
  readonly norms: readonly NormSetDefinition[]
  readonly bandSets: readonly string[] | undefined
  readonly country: string | undefined
  readonly interval: CompileChoices['interval']
  readonly assessor: Assessor
}

const memo = new WeakMap<object, Compiled[]>()

function sameList(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.length === b.length && a.every((each, at) => each === b[at])
}

/** Compiled once per instrument and choices (norm sets by identity). */
function assessorFor(instrument: Instrument, choices: CompileChoices): Assessor {
  const known = memo.get(instrument) ?? []
  const norms = choices.norms ?? []
  for (const each of known) {
    const sameSets = sameList(each.norms, norms) && sameList(each.bandSets, choices.bandSets)
    const same = sameSets && each.country === choices.country && each.interval === choices.interval
    if (same) return each.assessor
  }
  const assessor = createAssessor(linkPlan(compile(instrument, choices)))
  known.push({
    norms: [...norms],
    bandSets: choices.bandSets === undefined ? undefined : [...choices.bandSets],
    country: choices.country,
    interval: choices.interval,
    assessor,
  })
  memo.set(instrument, known)
  return assessor
}

/**
 * One respondent through the whole chain: answers to scores, standard scores, bands, critical items and reasons.
 *
 * Synchronous and pure: the same input gives byte-identical JSON, nothing given is changed, and no other respondent matters.
 * Never throws because of answers or respondent data: what cannot be read is missing or unknown and listed in `warnings`.
 * A screening result is never a diagnosis.
 *
 * @param instrument an accepted instrument; it must not be changed afterwards, for its plan is kept
 * @param administration answers (codes; blank as null, undefined or an absent key), the respondent, instant, informant, form
 * @param choices norm sets and band sets; see `compile`
 * @throws PsyscoreError for a programmer's mistake: not an instrument, unknown norm set or band set
 */
export function assess<ItemId extends string, Scales extends Readonly<Record<string, string>>>(
  instrument: Instrument<ItemId, Scales>,
  administration: Administration<ItemId>,
  choices: CompileChoices = {},
): ResultOf<Scales> {
  return assessorFor(instrument, choices)(administration) as unknown as ResultOf<Scales>
}

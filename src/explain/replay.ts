import { administrationOf } from '../administration-of.js'
import { canonicalJson } from '../core/canonical.js'
import type { NormSetDefinition } from '../core/definition.js'
import { issue, PsyscoreError } from '../core/issue.js'
import { compile } from '../instruments/compile.js'
import type { Instrument } from '../instruments/instrument.js'
import { valueOrThrow } from '../instruments/parse-document.js'
import { linkPlan } from '../plan/link.js'
import type { LinkedPlan } from '../plan/linked.js'
import { createAssessor } from '../results/assessor.js'
import type { AnyResult, AssessmentResult, ScaleScore } from '../results/result.js'
import { parseResult } from '../seal.js'

/** A stored result that came out again, bit for bit, with the plan still holding every value of its run in row 0. */
export interface Replay {
  readonly instrument: Instrument
  readonly norms: readonly NormSetDefinition[]
  readonly linked: LinkedPlan
  readonly score: ScaleScore
}

export function refuse(what: string): PsyscoreError {
  return new PsyscoreError([issue('result/not-reproduced', '', { what })])
}

/** The norm sets of the result in its own order, by id and edition. */
function normsOf(given: readonly NormSetDefinition[], result: AnyResult): readonly NormSetDefinition[] {
  return result.provenance.norms.map(({ id, edition }) => {
    const found = given.find((set) => set.id === id && set.edition === edition)
    if (found === undefined) throw refuse(`norm set ${id} ${edition}`)
    return found
  })
}

/** The whole result again, with the plan still holding every value of its run in row 0. */
export interface Reproduced {
  readonly norms: readonly NormSetDefinition[]
  readonly linked: LinkedPlan
  readonly again: AssessmentResult
}

/**
 * Compiles what the result says it was made with and runs it on the stored answers. Throws PsyscoreError `result/not-reproduced`
 * when a hash differs, and what `parseResult` finds in a record that is no whole result.
 */
export function reproduce(instrument: Instrument, given: readonly NormSetDefinition[], result: AnyResult): Reproduced {
  valueOrThrow(parseResult(result))
  const scores = Object.values(result.scales as Readonly<Record<string, ScaleScore>>)
  const norms = normsOf(given, result)
  const bandSets = [...new Set(scores.flatMap(({ bands }) => bands.map(({ bandSet }) => bandSet)))]
  const regressed = scores.some(({ standardScores }) =>
    standardScores.some((each) => each.status === 'scored' && each.interval?.method === 'regressed'),
  )
  const plan = compile(instrument, { norms, bandSets, ...(regressed ? { interval: 'regressed' } : {}) })
  const { provenance } = result
  if (plan.outputs.instrument.hash !== provenance.definition) throw refuse('definition')
  for (const [i, norm] of provenance.norms.entries()) if (plan.outputs.norms[i]?.hash !== norm.hash) throw refuse(`norm set ${norm.id}`)
  if (plan.hash !== provenance.plan) throw refuse('plan')
  const linked = linkPlan(plan, 1)
  return { norms, linked, again: createAssessor(linked)(administrationOf(instrument, result)) }
}

/** One scale again; throws PsyscoreError `result/not-reproduced` when a hash or any bit of the scale's record differs. */
export function replay(instrument: Instrument, given: readonly NormSetDefinition[], result: AnyResult, scaleId: string): Replay {
  const { norms, linked, again } = reproduce(instrument, given, result)
  const stored = Object.hasOwn(result.scales, scaleId) ? result.scales[scaleId] : undefined
  if (stored === undefined) throw new PsyscoreError([issue('definition/unknown-reference', '/scales', { id: scaleId })])
  const score = Object.hasOwn(again.scales, scaleId) ? again.scales[scaleId] : undefined
  if (score === undefined || canonicalJson(score) !== canonicalJson(stored)) throw refuse(`scale ${scaleId}`)
  return { instrument, norms, linked, score }
}

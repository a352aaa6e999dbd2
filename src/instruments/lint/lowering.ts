import type { InstrumentDefinition } from '../../core/definition.js'
import { type Issue, PsyscoreError } from '../../core/issue.js'
import { createPlanBuilder } from '../../plan/builder.js'
import { lowerBandSet } from '../../risk/band-set.js'
import { lowerCriticalItems } from '../../risk/critical-items.js'
import { lowerValidity } from '../../risk/validity.js'
import { createLoweringContext } from '../../scoring/context.js'

/**
 * What cannot be scored as written although each part by itself is in order: the definition is lowered for a trial, part by
 * part, and every refusal is told. Meant for definitions in which no other rule found an error.
 */
export function* loweringIssues(definition: InstrumentDefinition): Generator<Issue> {
  const told = new Set<string>()
  const refusals = function* (lower: () => unknown): Generator<Issue> {
    try {
      lower()
    } catch (error) {
      if (!(error instanceof PsyscoreError)) throw error
      for (const each of error.issues) {
        const text = JSON.stringify(each)
        if (!told.has(text)) yield each
        told.add(text)
      }
    }
  }
  const context = createLoweringContext(createPlanBuilder(), definition)
  const basis = { standardScores: [], norms: [], validity: [] }
  for (const { id } of definition.scales) yield* refusals(() => context.scale(id))
  for (const { id } of definition.decisions ?? []) yield* refusals(() => context.decision(id))
  for (const validity of definition.validity ?? []) yield* refusals(() => lowerValidity(context, validity))
  for (const set of definition.bandSets) yield* refusals(() => lowerBandSet(context, set, basis))
  yield* refusals(() => lowerCriticalItems(context))
}

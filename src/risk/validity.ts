import type { ValidityDefinition } from '../core/definition.js'
import { pointer } from '../core/pointer.js'
import type { ValidityOutcome } from '../core/words.js'
import type { NodeOrigin, PlanBuilder } from '../plan/builder.js'
import type { ValidityOutput } from '../plan/plan.js'
import type { NodeRef } from '../plan/program.js'
import { onlyStage, type RiskContext } from './context.js'

/** Scales whose bands an invalid outcome withholds; `all` means every other scale, for a lie scale does not hide itself. */
function withheldScales(context: RiskContext, validity: ValidityDefinition): readonly string[] {
  if (validity.withholds !== 'all') return validity.withholds
  return context.definition.scales.map((scale) => scale.id).filter((id) => id !== validity.scale)
}

/** A validity scale: its cuts (at or above) give a graded outcome; below the first cut the form is valid. */
export function lowerValidity(context: RiskContext, validity: ValidityDefinition): ValidityOutput {
  const at = (context.definition.validity ?? []).indexOf(validity)
  const path = pointer('/validity', at)
  const stage = validity.stage ?? onlyStage(context, validity.scale, path)
  const cuts = validity.cuts.map((cut) => ({ at: cut.at, closed: 'at-or-above' as const }))
  const unverified = validity.figure.mark === 'K' ? { unverified: true } : {}
  const node = context.builder.add(
    { op: 'steps', x: context.stage(validity.scale, stage), groups: [{ cuts, ...unverified }] },
    { document: 'definition', path, source: validity.figure.source, mark: validity.figure.mark },
  )
  const outcomes: readonly ValidityOutcome[] = ['valid', ...validity.cuts.map((cut) => cut.outcome)]
  return { id: validity.id, scale: validity.scale, node, outcomes, withholds: withheldScales(context, validity) }
}

/** Tri: the outcome is `invalid`; undefined where no cut says so. */
export function lowerInvalid(builder: PlanBuilder, validity: ValidityOutput, origin: NodeOrigin): NodeRef | undefined {
  const first = validity.outcomes.indexOf('invalid')
  if (first < 0) return undefined
  const onward = validity.outcomes.slice(first).every((outcome) => outcome === 'invalid')
  if (onward) return builder.add({ op: 'cmp', a: validity.node, test: 'ge', b: first }, origin)
  const each = validity.outcomes.flatMap((outcome, index) =>
    outcome === 'invalid' ? [builder.add({ op: 'cmp', a: validity.node, test: 'eq', b: index }, origin)] : [],
  )
  return builder.add({ op: 'atLeast', k: 1, of: each }, origin)
}

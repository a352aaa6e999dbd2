import type { FormDefinition, InstrumentDefinition } from '../core/definition.js'
import { createPlanBuilder } from '../plan/builder.js'
import { hashProgram } from '../plan/hash.js'
import type { DecisionOutput, FormOutput, Plan, PlanOutputs, ScaleOutput } from '../plan/plan.js'
import { type BandBasis, lowerBandSet } from '../risk/band-set.js'
import { lowerCriticalItems } from '../risk/critical-items.js'
import { lowerValidity } from '../risk/validity.js'
import { createLoweringContext } from '../scoring/context.js'
import { lowerInputs } from '../scoring/inputs.js'
import type { LoweringContext } from '../scoring/lowering.js'
import { lowerStraightLines } from '../scoring/straight-lines.js'
import { type CompileChoices, checkNormSets, chooseBandSets } from './compile-choices.js'
import { lowerOutsideIntended } from './compile-intended.js'
import { createStandardScores } from './compile-norms.js'
import { lowerPopulation } from './compile-population.js'
import type { Instrument } from './instrument.js'
import { assertInstrument, isAcceptedInstrument } from './parse.js'
import { definitionHash } from './parse-accepted.js'
import { checkedNormSet } from './parse-norm-set.js'

function formOf(definition: InstrumentDefinition, { id, informant, language, order }: FormDefinition): FormOutput {
  const omits = definition.items.flatMap((item) => (order.includes(item.id) ? [] : item.id))
  return { id, informant, language, ...(omits.length === 0 ? {} : { omits }) }
}

function decisionOf(context: LoweringContext, id: string): DecisionOutput {
  const { node, columns, definition } = context.decision(id)
  return {
    id,
    mark: definition.figure.mark,
    node,
    categories: definition.categories.map((category) => ({ id: category.id, severity: category.severity })),
    columns,
  }
}

/** Lowers a whole definition in a fixed order, so that equal definitions and choices give equal plans. */
function lowerDefinition(definition: InstrumentDefinition, choices: CompileChoices): Omit<Plan, 'hash'> {
  const builder = createPlanBuilder()
  const items = lowerInputs(builder, definition)
  const context = createLoweringContext(builder, definition)
  const standardScores = createStandardScores(context, choices)
  const norms = (choices.norms ?? []).map((set) => lowerPopulation(builder, set, choices.country))
  const chosen = chooseBandSets(definition, choices)
  const validity = (definition.validity ?? []).map((each) => lowerValidity(context, each))
  const scales = definition.scales.map(({ id, direction }): ScaleOutput => {
    const { stages, columns, definition: scale } = context.scale(id)
    const basis: BandBasis = { standardScores: standardScores(id), norms, validity }
    const bands = chosen.filter((set) => set.scale === id).flatMap((set) => lowerBandSet(context, set, basis))
    return { id, method: scale.score.method, direction, stages, columns, standardScores: basis.standardScores, bands }
  })
  const decisions = (definition.decisions ?? []).map(({ id }) => decisionOf(context, id))
  const criticalItems = lowerCriticalItems(context)
  const outsideIntended = lowerOutsideIntended(builder, definition)
  const straightLines = lowerStraightLines(builder, definition)
  const { program, origins } = builder.finish()
  const outputs: PlanOutputs = {
    instrument: { id: definition.id, version: definition.version, hash: definitionHash(definition) },
    norms,
    items,
    forms: definition.forms.map((form) => formOf(definition, form)),
    scales,
    decisions,
    criticalItems,
    validity,
    blindSpots: definition.blindSpots,
    ...(straightLines.length === 0 ? {} : { straightLines }),
    ...(outsideIntended === undefined ? {} : { outsideIntended }),
  }
  return { format: 'psyscore/plan', formatVersion: 1, program, outputs, origins }
}

/**
 * Compiles an instrument and the norm and band sets chosen for it to a plan: plain JSON, the same bytes for the same input.
 * A definition that was not accepted by `parseInstrument` or `assertInstrument` is asserted first, and so is a norm set that was
 * not accepted with this instrument by `parseNormSet` or `assertNormSet`.
 * Throws PsyscoreError: `compile/unknown-norm-set`, `compile/norm-set-instrument`, `compile/unknown-band-set`, or what
 * `assertInstrument` or `assertNormSet` finds.
 */
export function compile(instrument: Instrument, choices: CompileChoices = {}): Plan {
  const definition = isAcceptedInstrument(instrument) ? instrument : assertInstrument(instrument)
  checkNormSets(definition, choices.norms ?? [])
  const norms = (choices.norms ?? []).map((set) => checkedNormSet(set, definition))
  const { format, formatVersion, program, outputs, origins } = lowerDefinition(definition, { ...choices, norms })
  return { format, formatVersion, hash: hashProgram(program), program, outputs, ...(origins === undefined ? {} : { origins }) }
}

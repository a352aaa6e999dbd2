import type { InstrumentDefinition } from '../core/definition.js'
import { toNumber } from '../core/rational.js'
import type { PlanBuilder } from '../plan/builder.js'
import type { ColumnRef, NodeRef } from '../plan/program.js'
import { applyRules, hasRule } from './applicability.js'
import { lowerCondition, lowerRespondentTests } from './conditions.js'
import { lowerDecision } from './decisions.js'
import { refuse } from './fault.js'
import { FORMULA_LIMITS } from './formula/limits.js'
import { formulaNames } from './formula/names.js'
import { lowerInputs, optionColumn } from './inputs.js'
import { itemShape } from './item-shape.js'
import { lowerScale } from './lower-scale.js'
import type { ItemEntry, LoweringContext } from './lowering.js'

export type { CodedColumn, ItemColumn, LoweredDecision, LoweredScale, LoweredStage, LoweringContext } from './lowering.js'

/** Computes each thing once, on demand; a thing that needs itself is refused with the chain that leads back to it. */
function createMemo(): <T>(kind: string, id: string, compute: () => T) => T {
  const done = new Map<string, unknown>()
  const open: string[] = []
  return <T>(kind: string, id: string, compute: () => T): T => {
    const key = `${kind} ${id}`
    if (done.has(key)) return done.get(key) as T
    if (open.includes(key)) refuse('definition/cycle', '', { chain: [...open.slice(open.indexOf(key)), key] })
    open.push(key)
    try {
      const value = compute()
      done.set(key, value)
      return value
    } finally {
      open.pop()
    }
  }
}

function itemEntries(definition: InstrumentDefinition): ReadonlyMap<string, ItemEntry> {
  return new Map(
    definition.items.map((item, i) => {
      const path = `/items/${i}`
      return [item.id, { definition: item, shape: itemShape(definition, item, path), path }]
    }),
  )
}

/**
 * Starts the lowering of a definition: declares its inputs and answers every question of the scoring, norm and risk
 * sections about its nodes. Throws PsyscoreError where a definition cannot be scored as written.
 */
export function createLoweringContext(builder: PlanBuilder, definition: InstrumentDefinition): LoweringContext {
  lowerInputs(builder, definition)
  const entries = itemEntries(definition)
  const names = formulaNames(definition)
  const memo = createMemo()
  let formulaNodes = 0

  const context: LoweringContext = {
    builder,
    definition,
    item: (id, path) => entries.get(id) ?? refuse('definition/unknown-reference', path, { reference: id }),
    column(id, option) {
      const entry = context.item(id, '')
      const { shape } = entry
      if (shape.kind === 'real') return refuse('definition/type', entry.path, { item: id, expected: 'coded', received: 'real' })
      if (shape.kind === 'multi-select' && option === undefined) {
        return refuse('definition/type', entry.path, { item: id, expected: 'one value', received: 'multi-select' })
      }
      const columnId = shape.kind === 'multi-select' ? optionColumn(id, option ?? 0) : id
      return memo<ColumnRef>('column', columnId, () => {
        const codes = shape.kind === 'multi-select' ? [0, 1] : shape.codes
        return applyRules(context, entry, { item: builder.item({ id: columnId, codes }) })
      })
    },
    input(id) {
      const { shape } = context.item(id, '')
      if (shape.kind !== 'real') return { id, column: context.column(id) }
      return { id, real: builder.real({ id, min: shape.min, max: shape.max }) }
    },
    itemValue(id) {
      const { shape, path } = context.item(id, '')
      const origin = { document: 'definition', path }
      if (shape.kind === 'coded') return builder.add({ op: 'score', item: context.column(id), scores: shape.scores.map(toNumber) }, origin)
      if (shape.kind === 'multi-select')
        return refuse('definition/type', path, { item: id, expected: 'one value', received: 'multi-select' })
      // A gate writes codes; a real input has none, so it cannot be left out or implied.
      if (hasRule(context, id)) refuse('definition/value', path, { item: id, received: 'applicability' })
      return builder.add({ op: 'real', input: builder.real({ id, min: shape.min, max: shape.max }) }, origin)
    },
    scale: (id) => memo('scale', id, () => lowerScale(context, id)),
    stage(scaleId, stageId) {
      const { stages } = context.scale(scaleId)
      const found = stageId === undefined ? stages.at(-1) : stages.find(({ id }) => id === stageId)
      const at = definition.scales.findIndex(({ id }) => id === scaleId)
      return found?.node ?? refuse('definition/unknown-reference', `/scales/${at}/stages`, { reference: stageId ?? scaleId })
    },
    decision: (id) => memo('decision', id, () => lowerDecision(context, id)),
    condition: (condition, path): NodeRef => lowerCondition(context, condition, path),
    respondentTests: (test) => lowerRespondentTests(context, test),
    formulaNames: () => names,
    countFormula(nodes, path) {
      formulaNodes += nodes
      if (formulaNodes > FORMULA_LIMITS.nodesPerDefinition) {
        refuse('formula/too-many-nodes', path, { limit: FORMULA_LIMITS.nodesPerDefinition })
      }
    },
  }
  return context
}

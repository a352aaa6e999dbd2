import type {
  Condition,
  DecisionDefinition,
  InstrumentDefinition,
  ItemDefinition,
  ScaleDefinition,
  StratumTest,
} from '../core/definition.js'
import type { Metric } from '../core/words.js'
import type { PlanBuilder } from '../plan/builder.js'
import type { ColumnRef, NodeRef, RespondentTest } from '../plan/program.js'
import type { NameTarget } from './formula/names.js'
import type { ItemShape } from './item-shape.js'

/** A column of codes with the id of the item it belongs to. */
export interface CodedColumn {
  readonly id: string
  readonly column: ColumnRef
}

/** An input with the id of its item: a column of codes, or a real input with the condition under which it counts. */
export type ItemColumn = CodedColumn | { readonly id: string; readonly real: number; readonly when?: NodeRef }

/** A tally that other scales may add up instead of counting again. */
export interface SharedTally {
  readonly node: NodeRef
  /** scores are integers over this denominator */
  readonly denominator: bigint
  readonly items: ReadonlySet<string>
}

export interface LoweredStage {
  readonly id: string
  readonly node: NodeRef
}

export interface LoweredScale {
  readonly id: string
  readonly definition: ScaleDefinition
  readonly stages: readonly LoweredStage[]
  readonly columns: readonly ItemColumn[]
  readonly tally?: NodeRef
  /** item scores of the scale, when a parent may reuse their tally */
  readonly shared?: SharedTally
}

export interface LoweredDecision {
  readonly id: string
  readonly definition: DecisionDefinition
  /** category node; value indexes the definition's categories */
  readonly node: NodeRef
  readonly columns: readonly ItemColumn[]
}

export interface ItemEntry {
  readonly definition: ItemDefinition
  readonly shape: ItemShape
  /** JSON Pointer of the item */
  readonly path: string
}

/**
 * What lowering shares: every scale, decision and column is lowered on demand and once, so gates may depend on scores and
 * scores on gates. A circle is refused as definition/cycle with its chain.
 */
export interface LoweringContext {
  readonly builder: PlanBuilder
  readonly definition: InstrumentDefinition
  item(id: string, path: string): ItemEntry
  /** The column of an item after its applicability rules; of one option for multi-select items. */
  column(itemId: string, option?: number): ColumnRef
  /** The input of an item of one value: its column after its applicability rules, or its real input. */
  input(itemId: string): ItemColumn
  /** The value of an item as a number: its score, unreversed, or its real value. */
  itemValue(itemId: string): NodeRef
  scale(id: string): LoweredScale
  /** A stage's node; without a stage, the last one. */
  stage(scaleId: string, stageId?: string): NodeRef
  decision(id: string): LoweredDecision
  /** A condition as a tri-state node; `path` is its JSON Pointer. */
  condition(condition: Condition, path: string): NodeRef
  respondentTests(test: StratumTest): RespondentTest[]
  formulaNames(): ReadonlyMap<string, NameTarget>
  /** Counts formula nodes against the limit of a definition. */
  countFormula(nodes: number, path: string): void
  /** The standard score of a scale; set by the norms room before composites of standard scores are lowered. */
  standardScore?: (scaleId: string, metric: Metric, stageId?: string) => NodeRef
}

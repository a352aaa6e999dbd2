import type {
  Condition,
  DecisionDefinition,
  InstrumentDefinition,
  ItemDefinition,
  ScaleDefinition,
  ScoreMethod,
} from '../core/definition.js'
import type { Issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { type Attainable, attainable, attainableScales } from './attainable.js'

/** One rule of the psychometric lint: reads the definition, yields what is wrong with it, and never throws. */
export type LintRule = (context: LintContext) => Iterable<Issue>

/** A definition with its parts by id and what every rule needs to know about them, worked out once. */
export interface LintContext {
  readonly definition: InstrumentDefinition
  readonly items: ReadonlyMap<string, ItemDefinition>
  readonly scales: ReadonlyMap<string, ScaleDefinition>
  readonly decisions: ReadonlyMap<string, DecisionDefinition>
  /** every way a scale may be scored: its own method and its variants' */
  readonly scorings: readonly Scoring[]
  readonly conditions: readonly PlacedCondition[]
}

export interface Scoring {
  readonly scale: ScaleDefinition
  readonly variant: string | undefined
  readonly score: ScoreMethod
  /** JSON Pointer of the method */
  readonly path: string
  /** JSON Pointer of the scale or the variant */
  readonly owner: string
  readonly attainable: Attainable
}

export interface PlacedCondition {
  readonly condition: Condition
  readonly path: string
}

/** Builds the context; the first of several parts with one id stands for it. */
export function lintContext(definition: InstrumentDefinition): LintContext {
  const byId = <T extends { readonly id: string }>(parts: readonly T[]): Map<string, T> =>
    new Map([...parts].reverse().map((part) => [part.id, part]))
  const scales = byId(definition.scales)
  const reckoned = attainableScales({ ...definition, scales: [...scales.values()] })
  return {
    definition,
    items: byId(definition.items),
    scales,
    decisions: byId(definition.decisions ?? []),
    scorings: definition.scales.flatMap((scale, i) => {
      const owner = pointer('/scales', i)
      const known = scales.get(scale.id) === scale ? reckoned.get(scale.id) : undefined
      const own = { scale, variant: undefined, score: scale.score, path: pointer(owner, 'score'), owner }
      const variants = (scale.variants ?? []).map((variant, v) => ({
        scale,
        variant: variant.id,
        score: variant.score,
        path: pointer(owner, 'variants', v, 'score'),
        owner: pointer(owner, 'variants', v),
        attainable: attainable(definition, scale, variant.score),
      }))
      return [{ ...own, attainable: known ?? attainable(definition, scale) }, ...variants]
    }),
    conditions: [...conditionsOf(definition)],
  }
}

/** Every leaf condition of a definition with its place. */
function* conditionsOf(definition: InstrumentDefinition): Generator<PlacedCondition> {
  for (const [i, rule] of (definition.applicability ?? []).entries()) yield* leaves(rule.when, pointer('/applicability', i, 'when'))
  for (const [i, scale] of definition.scales.entries()) {
    for (const [v, variant] of (scale.variants ?? []).entries()) yield* leaves(variant.when, pointer('/scales', i, 'variants', v, 'when'))
  }
  for (const [i, decision] of (definition.decisions ?? []).entries()) {
    for (const [r, row] of decision.rows.entries()) yield* leaves(row.when, pointer('/decisions', i, 'rows', r, 'when'))
  }
}

/** The leaves of a condition, those under all, any, at-least and not included. */
export function* leaves(condition: Condition, path: string): Generator<PlacedCondition> {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      for (const [i, part] of condition.of.entries()) yield* leaves(part, pointer(path, 'of', i))
      return
    case 'not':
      yield* leaves(condition.of, pointer(path, 'of'))
      return
    default:
      yield { condition, path }
  }
}

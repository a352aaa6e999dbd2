import type { StageDefinition, StageStep } from '../core/definition.js'
import { div, fromDecimal, mul, ONE, rational } from '../core/rational.js'
import type { PlanBuilder } from '../plan/builder.js'
import type { Limit, NodeRef, PlanNode, SettleForm, Step } from '../plan/program.js'
import { decimalFraction, toFraction } from './fraction.js'
import type { ItemColumn, LoweredStage, SharedTally } from './lowering.js'

/** Where a stage's figure comes from. */
export interface Provenance {
  readonly source: string
  readonly mark: string
}

/** What a method yields before any stage: a tally still to be settled (exact), or a node that carries a number. */
export type RawScore = {
  readonly columns: readonly ItemColumn[]
  readonly shared?: SharedTally
} & (
  | { readonly kind: 'tally'; readonly tally: NodeRef; readonly form: SettleForm; readonly limit: Limit; readonly scale: readonly Step[] }
  | { readonly kind: 'number'; readonly node: NodeRef }
)

/** The step that turns an integer tally over a common denominator back into the score; none for whole scores. */
export function undoDenominator(denominator: bigint, path: string): readonly Step[] {
  return denominator === 1n ? [] : [{ multiply: toFraction(rational(1n, denominator), path) }]
}

function exactStep(step: StageStep, path: string): Step {
  if ('multiply' in step) return { multiply: decimalFraction(step.multiply, path) }
  if ('divide' in step) return { multiply: toFraction(div(ONE, fromDecimal(step.divide)), path) }
  if ('add' in step) return { add: decimalFraction(step.add, path) }
  return { round: step.round }
}

/** Adjoining multiplications are one: ×2 then ÷3 is ×2/3. */
function join(steps: readonly Step[], path: string): readonly Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if ('multiply' in step && last !== undefined && 'multiply' in last) {
      const [a, b] = [last.multiply, step.multiply].map(([n, d]) => rational(BigInt(n), BigInt(d)))
      joined[joined.length - 1] = { multiply: toFraction(mul(a ?? ONE, b ?? ONE), path) }
    } else joined.push(step)
  }
  return joined
}

function applyStep(builder: PlanBuilder, a: NodeRef, step: StageStep, add: (node: PlanNode) => NodeRef): NodeRef {
  const constant = (value: number): NodeRef => builder.add({ op: 'const', value })
  if ('multiply' in step) return add({ op: 'mul', a, b: constant(step.multiply) })
  if ('divide' in step) return add({ op: 'div', a, b: constant(step.divide) })
  if ('add' in step) return add({ op: 'add', a, b: constant(step.add) })
  return add({ op: 'round', a, round: step.round })
}

/**
 * The stages of a scale in order. Over a tally every stage settles anew with all steps up to it, so nothing is rounded but
 * where a step says so; over other numbers each stage goes on from the one before in double arithmetic.
 */
export function lowerStages(
  builder: PlanBuilder,
  raw: RawScore,
  stages: readonly StageDefinition[],
  scalePath: string,
  scorePath: string,
  provenance: Provenance,
): readonly LoweredStage[] {
  const lowered: LoweredStage[] = []
  let steps: readonly Step[] = raw.kind === 'tally' ? raw.scale : []
  let node = raw.kind === 'number' ? raw.node : -1
  for (const [i, stage] of stages.entries()) {
    const path = `${scalePath}/stages/${i}`
    const origin = { document: 'definition', path: i === 0 ? scorePath : path, ...provenance }
    if (raw.kind === 'tally') {
      steps = join([...steps, ...(stage.steps ?? []).map((step) => exactStep(step, path))], path)
      // An unverified rule for missing answers shows on every value that rests on it.
      const unverified = provenance.mark === 'K' && raw.form.kind !== 'total' ? { unverified: true } : {}
      node = builder.add({ op: 'settle', tally: raw.tally, form: raw.form, limit: raw.limit, steps, ...unverified }, origin)
    } else {
      for (const step of stage.steps ?? []) node = applyStep(builder, node, step, (each) => builder.add(each, origin))
    }
    lowered.push({ id: stage.id, node })
  }
  return lowered
}

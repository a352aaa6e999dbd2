import type { ScaleDefinition } from '../core/definition.js'
import type { NodeRef } from '../plan/program.js'
import { chooseNode } from './choose.js'
import type { ItemColumn, LoweredStage, LoweringContext } from './lowering.js'

/** One way of scoring a scale, lowered: the scale's own, or a variant's. */
export interface LoweredForm {
  readonly stages: readonly LoweredStage[]
  readonly columns: readonly ItemColumn[]
}

/** Chooses stage by stage: the first variant whose condition holds; an unknown condition leaves the score undecided. */
export function chooseStages(
  ctx: LoweringContext,
  scale: ScaleDefinition,
  path: string,
  own: LoweredForm,
  variants: readonly (LoweredForm & { readonly when: NodeRef })[],
): readonly LoweredStage[] {
  return scale.stages.map(({ id }, i) => {
    const last = own.stages[i]?.node ?? 0
    const node = variants.reduceRight((otherwise, variant) => {
      return ctx.builder.add(chooseNode(variant.when, variant.stages[i]?.node ?? 0, otherwise, 'absent'), { document: 'definition', path })
    }, last)
    return { id, node }
  })
}

/**
 * The inputs of a scale with variants: an item that only some ways of scoring use is gated by the condition under which
 * it is used, so that counts of answered and missing items speak of the way that was taken.
 */
export function variantColumns(
  ctx: LoweringContext,
  path: string,
  own: LoweredForm,
  variants: readonly (LoweredForm & { readonly when: NodeRef })[],
): readonly ItemColumn[] {
  const origin = { document: 'definition', path }
  const uses = (form: LoweredForm, key: string): boolean => form.columns.some((each) => JSON.stringify(each) === key)
  const union = new Map([own, ...variants].flatMap(({ columns }) => columns.map((each) => [JSON.stringify(each), each] as const)))
  return [...union].map(([key, input]) => {
    if (uses(own, key) && variants.every((variant) => uses(variant, key))) return input
    const negated = (when: NodeRef): NodeRef => ctx.builder.add({ op: 'not', a: when }, origin)
    const ways: NodeRef[] = []
    for (const [v, variant] of variants.entries()) {
      if (!uses(variant, key)) continue
      const before = variants.slice(0, v).map(({ when }) => negated(when))
      ways.push(ctx.builder.add({ op: 'atLeast', k: before.length + 1, of: [...before, variant.when] }, origin))
    }
    if (uses(own, key))
      ways.push(ctx.builder.add({ op: 'atLeast', k: variants.length, of: variants.map(({ when }) => negated(when)) }, origin))
    const when = ctx.builder.add({ op: 'atLeast', k: 1, of: ways }, origin)
    if ('real' in input) return { ...input, when }
    return { id: input.id, column: { gate: ctx.builder.add({ op: 'gate', item: input.column, when, onFalse: 'leave' }, origin) } }
  })
}

import type { ScoreMethod } from '../core/definition.js'
import { refuse } from './fault.js'
import type { LoweredScale, LoweringContext } from './lowering.js'
import { lowerMethod, provenanceOf } from './methods/lower-method.js'
import { lowerStages, type RawScore } from './raw-score.js'
import { chooseStages, type LoweredForm, variantColumns } from './variants.js'

/** Lowers one scale: its method, its stages, and its variants where it has any. */
export function lowerScale(ctx: LoweringContext, id: string): LoweredScale {
  const at = ctx.definition.scales.findIndex((scale) => scale.id === id)
  const definition = ctx.definition.scales[at] ?? refuse('definition/unknown-reference', '/scales', { reference: id })
  const path = `/scales/${at}`
  const form = (score: ScoreMethod, where: string): LoweredForm & { readonly raw: RawScore } => {
    const raw = lowerMethod(ctx, score, where)
    const stages = lowerStages(ctx.builder, raw, definition.stages, path, where, provenanceOf(score))
    return { raw, stages, columns: raw.columns }
  }
  const own = form(definition.score, `${path}/score`)
  if (definition.variants === undefined || definition.variants.length === 0) {
    const { raw, stages, columns } = own
    return {
      id,
      definition,
      stages,
      columns,
      ...(raw.kind === 'tally' ? { tally: raw.tally } : {}),
      ...(raw.shared === undefined ? {} : { shared: raw.shared }),
    }
  }
  const variants = definition.variants.map((variant, v) => {
    const where = `${path}/variants/${v}`
    return { ...form(variant.score, `${where}/score`), when: ctx.condition(variant.when, `${where}/when`) }
  })
  return {
    id,
    definition,
    stages: chooseStages(ctx, definition, `${path}/variants`, own, variants),
    columns: variantColumns(ctx, `${path}/variants`, own, variants),
  }
}

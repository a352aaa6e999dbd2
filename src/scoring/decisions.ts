import type { Condition } from '../core/definition.js'
import type { RuleRow } from '../plan/program.js'
import { refuse } from './fault.js'
import type { ItemColumn, LoweredDecision, LoweringContext } from './lowering.js'

/** The columns a condition rests on, through scores and decisions. */
function columnsOf(ctx: LoweringContext, condition: Condition, path: string): readonly ItemColumn[] {
  switch (condition.kind) {
    case 'answer': {
      const { shape } = ctx.item(condition.item, path)
      if (shape.kind !== 'multi-select') return [ctx.input(condition.item)]
      return shape.codes.map((code) => ({ id: condition.item, column: ctx.column(condition.item, code) }))
    }
    case 'score':
      return ctx.scale(condition.scale).columns
    case 'category':
      return ctx.decision(condition.decision).columns
    case 'all':
    case 'any':
    case 'at-least':
      return condition.of.flatMap((each) => columnsOf(ctx, each, path))
    case 'not':
      return columnsOf(ctx, condition.of, path)
    default:
      return []
  }
}

function withoutRepeats(columns: readonly ItemColumn[]): readonly ItemColumn[] {
  return [...new Map(columns.map((each) => [JSON.stringify(each), each])).values()]
}

/** A decision table: the first row that holds decides; an unknown row stops unless it declares otherwise. */
export function lowerDecision(ctx: LoweringContext, id: string): LoweredDecision {
  const at = (ctx.definition.decisions ?? []).findIndex((decision) => decision.id === id)
  const definition = ctx.definition.decisions?.[at] ?? refuse('definition/unknown-reference', '/decisions', { reference: id })
  const path = `/decisions/${at}`
  const indexOf = (category: string, where: string): number => {
    const index = definition.categories.findIndex((each) => each.id === category)
    return index < 0 ? refuse('definition/unknown-reference', where, { reference: category }) : index
  }
  const rows = definition.rows.map((row, r): RuleRow => {
    const where = `${path}/rows/${r}`
    const when = ctx.condition(row.when, `${where}/when`)
    return { when, outcome: indexOf(row.category, `${where}/category`), onUnknown: row.onUnknown ?? 'stop' }
  })
  const otherwise = definition.otherwise === undefined ? {} : { otherwise: indexOf(definition.otherwise, `${path}/otherwise`) }
  const { source, mark } = definition.figure
  const node = ctx.builder.add({ op: 'rules', rows, ...otherwise }, { document: 'definition', path, source, mark })
  const columns = definition.rows.flatMap((row) => columnsOf(ctx, row.when, path))
  return { id, definition, node, columns: withoutRepeats(columns) }
}

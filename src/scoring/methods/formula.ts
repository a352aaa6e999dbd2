import type { ScoreMethod } from '../../core/definition.js'
import { PsyscoreError } from '../../core/issue.js'
import { lowerFormula } from '../formula/lower.js'
import { parseFormula } from '../formula/parse.js'
import type { ItemColumn, LoweringContext } from '../lowering.js'
import type { RawScore } from '../raw-score.js'

type Formula = Extract<ScoreMethod, { readonly method: 'formula' }>

/** Arithmetic over items and scales, checked against an allow-list and lowered to plan nodes. */
export function formula(ctx: LoweringContext, score: Formula, path: string): RawScore {
  const names = ctx.formulaNames()
  const outcome = parseFormula(score.expression, new Set(names.keys()), `${path}/expression`)
  if (!outcome.ok) {
    const [first, ...rest] = outcome.issues.filter(({ severity }) => severity === 'error')
    if (first === undefined) throw new RangeError('formula: refused without a reason')
    throw new PsyscoreError([first, ...rest])
  }
  ctx.countFormula(outcome.formula.nodes, outcome.formula.path)
  const columns: ItemColumn[] = []
  for (const name of outcome.formula.names) {
    const target = names.get(name)
    if (target?.kind === 'item') columns.push(ctx.input(target.item))
  }
  const { source, mark } = score.figure
  return { kind: 'number', columns, node: lowerFormula(ctx, outcome.formula, { source, mark }) }
}

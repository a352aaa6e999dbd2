import type { NodeRef, PlanNode } from '../../plan/program.js'
import { refuse } from '../fault.js'
import type { LoweringContext } from '../lowering.js'
import { NEGATE } from './operators.js'
import type { ParsedFormula } from './parse.js'
import { literalValue, type Term } from './terms.js'

/** Turns a checked formula into plan nodes; arithmetic is on doubles in the order written. */
export function lowerFormula(
  ctx: Pick<LoweringContext, 'builder' | 'formulaNames' | 'itemValue' | 'stage'>,
  formula: ParsedFormula,
  provenance: { readonly source: string; readonly mark: string } | undefined = undefined,
): NodeRef {
  const add = (node: PlanNode): NodeRef => ctx.builder.add(node, { document: 'definition', path: formula.path, ...provenance })
  function lower(term: Term): NodeRef {
    switch (term.kind) {
      case 'literal':
        return add({ op: 'const', value: term.value })
      case 'name': {
        const target = ctx.formulaNames().get(term.name) ?? refuse('formula/unknown-name', formula.path, { near: term.name })
        return target.kind === 'item' ? ctx.itemValue(target.item) : ctx.stage(target.scale, target.stage)
      }
      case 'call': {
        const literals = term.args.map((arg) => literalValue(arg, NEGATE))
        return term.operation.lower(add, term.args.map(lower), literals)
      }
    }
  }
  return lower(formula.root)
}

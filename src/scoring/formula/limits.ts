/**
 * Bounds on what a definition may ask of the formula reader. They are checked before and while reading, so that a hostile
 * text costs microseconds: length in UTF-16 units; depth of brackets, of nested conditionals and of runs of signs; syntax
 * nodes and arguments of one formula; syntax nodes of all formulas of one definition.
 */
export interface FormulaLimits {
  readonly length: number
  readonly depth: number
  readonly nodes: number
  readonly arguments: number
  readonly nodesPerDefinition: number
}

export const FORMULA_LIMITS: FormulaLimits = { length: 2000, depth: 64, nodes: 1000, arguments: 500, nodesPerDefinition: 20_000 }

import type { Issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { formulaNames } from './formula/names.js'
import { parseFormula } from './formula/parse.js'
import type { LintContext } from './lint-context.js'

/** Reads every formula; what it may not hold is reported as by {@link parseFormula}. */
export function* formulas({ scorings, definition }: LintContext): Generator<Issue> {
  const names = new Set(formulaNames(definition).keys())
  for (const { score, path } of scorings) {
    if (score.method === 'formula') yield* parseFormula(score.expression, names, pointer(path, 'expression')).issues
  }
}

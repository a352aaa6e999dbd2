import { type Issue, issue } from '../../core/issue.js'
import { FORMULA_LIMITS } from './limits.js'
import { scanFormula } from './scan.js'
import { parseSyntax, type SyntaxNode } from './syntax.js'
import type { Term } from './terms.js'
import { walkSyntax } from './walk.js'

/** A formula whose every name, operation and type was checked; plain immutable data, nothing to evaluate. */
export interface ParsedFormula {
  readonly expression: string
  /** JSON Pointer of the expression in its definition. */
  readonly path: string
  readonly root: Term
  /** Items, scales and stages it reads. */
  readonly names: ReadonlySet<string>
  /** Size in syntax nodes, for the limit over a whole definition. */
  readonly nodes: number
}

export type FormulaOutcome =
  | { readonly ok: true; readonly formula: ParsedFormula; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Counts without recursion and stops at the limit. */
function countNodes(root: SyntaxNode, limit: number): number {
  const open = [root]
  let count = 0
  for (let node = open.pop(); node !== undefined && count <= limit; node = open.pop()) {
    count += 1
    open.push(...node.args)
  }
  return count
}

/**
 * Reads the arithmetic expression of a definition. Nothing of it is ever evaluated as code: characters are scanned against
 * an allow-list, mathjs's grammar builds inert nodes, and an allow-list of node kinds, operators and functions turns them
 * into checked terms. Errors name the place (`at`, UTF-16 offset) and the word (`near`); with an error there is no formula.
 * @param names every id the formula may read: items, scales, `scale__stage`
 * @param path JSON Pointer of the expression
 */
export function parseFormula(expression: string, names: ReadonlySet<string>, path: string): FormulaOutcome {
  const scanned = scanFormula(expression, names, path)
  if (!scanned.ok) return scanned
  const syntax = parseSyntax(scanned)
  if (!syntax.ok) {
    const near = scanned.tokens.find(({ at, text }) => at + text.length > syntax.at)?.text ?? ''
    const limit = syntax.reason === 'too-deep' ? { limit: FORMULA_LIMITS.depth } : {}
    return { ok: false, issues: [...scanned.issues, issue(`formula/${syntax.reason}`, path, { at: syntax.at, near, ...limit })] }
  }
  const nodes = countNodes(syntax.root, FORMULA_LIMITS.nodes)
  if (nodes > FORMULA_LIMITS.nodes) {
    return { ok: false, issues: [...scanned.issues, issue('formula/too-many-nodes', path, { limit: FORMULA_LIMITS.nodes })] }
  }
  const walked = walkSyntax(syntax.root, names, path)
  const issues = [...scanned.issues, ...walked.issues]
  if (walked.term === undefined || walked.issues.length > 0) return { ok: false, issues }
  return { ok: true, formula: { expression, path, root: walked.term, names: walked.names, nodes }, issues }
}

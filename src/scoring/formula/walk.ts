import { type Issue, issue } from '../../core/issue.js'
import type { IssueCode } from '../../core/issue-codes.js'
import { FUNCTIONS } from './functions.js'
import { FORMULA_LIMITS } from './limits.js'
import { nearestName } from './nearest.js'
import { CONDITIONAL, NEGATE, OPERATORS } from './operators.js'
import type { SyntaxNode } from './syntax.js'
import { literalValue, type Operation, type Parameter, type Term, type TermType } from './terms.js'

export interface Walked {
  readonly term: Term | undefined
  readonly names: ReadonlySet<string>
  readonly nodes: number
  readonly issues: readonly Issue[]
}

/** Kinds of syntax that are refused as such, with the code they get. */
const REFUSED: ReadonlyMap<string, IssueCode> = new Map([
  ['AssignmentNode', 'formula/assignment'],
  ['FunctionAssignmentNode', 'formula/assignment'],
  ['BlockNode', 'formula/syntax'],
  ['RelationalNode', 'formula/syntax'],
])
const WORDS: ReadonlyMap<string, string> = new Map([
  ['RangeNode', ':'],
  ['BlockNode', ';'],
  ['AccessorNode', '.'],
  ['ArrayNode', '['],
  ['ObjectNode', '{'],
  ['RelationalNode', 'a < b < c'],
])

/** Walks a syntax tree by an allow-list: whatever is not on it is an issue. All issues of a formula are collected. */
export function walkSyntax(root: SyntaxNode, names: ReadonlySet<string>, path: string): Walked {
  const issues: Issue[] = []
  const used = new Set<string>()
  const constants = new Map<Term, number>()
  let nodes = 0

  function refuse(code: IssueCode, node: SyntaxNode, near: string, params: Issue['params'] = {}): undefined {
    issues.push(issue(code, path, { at: node.at ?? 0, near, ...params }))
    return undefined
  }

  function typed(node: SyntaxNode, term: Term | undefined, wanted: TermType): Term | undefined {
    if (term === undefined || term.type === wanted) return term
    return refuse('formula/type', node, node.op ?? node.name ?? node.kind, { expected: wanted, received: term.type })
  }

  function argument(node: SyntaxNode, parameter: Parameter, near: string): Term | undefined {
    const term = visit(node)
    if (typeof parameter === 'string') return typed(node, term, parameter)
    if (term === undefined) return undefined
    const value = literalValue(term, NEGATE)
    const fits = value !== undefined && value >= parameter.from && value <= parameter.to
    if (fits && (parameter.literal === 'number' || Number.isInteger(value))) return term
    return refuse('formula/arguments', node, near, { literal: parameter.literal, least: parameter.from, greatest: parameter.to })
  }

  function call(node: SyntaxNode, near: string, operation: Operation): Term | undefined {
    const { parameters, rest, optional = 0 } = operation
    const least = parameters.length - optional
    const most = rest === undefined ? parameters.length : FORMULA_LIMITS.arguments
    if (node.args.length < least || node.args.length > most) {
      return refuse('formula/arguments', node, near, { received: node.args.length, least, greatest: most })
    }
    const args: Term[] = []
    for (const [i, each] of node.args.entries()) {
      const term = argument(each, parameters[i] ?? rest ?? 'number', near)
      if (term !== undefined) args.push(term)
    }
    if (args.length < node.args.length) return undefined
    const literals = args.map((each) => literalValue(each, NEGATE))
    if (operation.fits?.(literals, args.length) === false) return refuse('formula/arguments', node, near, { received: node.args.length })
    const term: Term = { kind: 'call', type: operation.returns, operation, args }
    const values = args.map((each) => constants.get(each))
    if (operation.fold === undefined || values.includes(undefined)) return term
    const value = operation.fold(values.filter((each) => each !== undefined))
    if (!Number.isFinite(value)) return refuse('formula/non-finite', node, near)
    constants.set(term, value)
    return term
  }

  function literal(node: SyntaxNode): Term | undefined {
    if (node.literal === undefined)
      return refuse('formula/type', node, String(node.value), { expected: 'number', received: typeof node.value })
    const value = Number(node.literal)
    if (!Number.isFinite(value)) return refuse('formula/non-finite', node, node.literal)
    const term: Term = { kind: 'literal', type: 'number', value }
    constants.set(term, value)
    return term
  }

  function symbol(node: SyntaxNode): Term | undefined {
    const name = node.name ?? ''
    if (names.has(name)) {
      used.add(name)
      return { kind: 'name', type: 'number', name }
    }
    const nearest = nearestName(name, names)
    return refuse('formula/unknown-name', node, name, nearest === undefined ? {} : { nearest })
  }

  function operator(node: SyntaxNode): Term | undefined {
    const near = node.op ?? ''
    if (node.implicit === true || node.isPercentage === true) return refuse('formula/syntax', node, node.implicit ? 'implicit *' : '%')
    const operation = OPERATORS.get(node.name ?? '')
    return operation === undefined ? refuse('formula/not-allowed', node, near) : call(node, near, operation)
  }

  function named(node: SyntaxNode): Term | undefined {
    if (node.name === undefined) return refuse('formula/not-allowed', node, '.')
    const operation = FUNCTIONS.get(node.name)
    if (operation !== undefined) return call(node, node.name, operation)
    const nearest = nearestName(node.name, FUNCTIONS.keys())
    return refuse('formula/unknown-function', node, node.name, nearest === undefined ? {} : { nearest })
  }

  function visit(node: SyntaxNode): Term | undefined {
    nodes += 1
    switch (node.kind) {
      case 'ConstantNode':
        return literal(node)
      case 'SymbolNode':
        return symbol(node)
      case 'OperatorNode':
        return operator(node)
      case 'ConditionalNode':
        return call(node, '?', CONDITIONAL)
      case 'FunctionNode':
        return named(node)
      case 'ParenthesisNode': {
        const [inner] = node.args
        return inner === undefined ? refuse('formula/syntax', node, '(') : visit(inner)
      }
      default:
        return refuse(REFUSED.get(node.kind) ?? 'formula/not-allowed', node, WORDS.get(node.kind) ?? node.kind)
    }
  }

  const term = typed(root, visit(root), 'number')
  return { term, names: used, nodes, issues }
}

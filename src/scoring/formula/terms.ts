import type { NodeRef, PlanNode } from '../../plan/program.js'

export type TermType = 'number' | 'condition'

/** A checked formula: every name resolves, every operation is on the list, numbers and conditions are never mixed. */
export type Term =
  | { readonly kind: 'literal'; readonly type: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly type: 'number'; readonly name: string }
  | { readonly kind: 'call'; readonly type: TermType; readonly operation: Operation; readonly args: readonly Term[] }

/** A literal argument must be a number written out, within limits. */
export interface LiteralParameter {
  readonly literal: 'integer' | 'number'
  readonly from: number
  readonly to: number
}
export type Parameter = TermType | LiteralParameter

/** One operator or function: what it takes, what it yields, and the plan nodes it becomes. */
export interface Operation {
  readonly parameters: readonly Parameter[]
  /** further arguments of this kind, any number */
  readonly rest?: TermType
  /** how many of the trailing parameters may be left out */
  readonly optional?: number
  readonly returns: TermType
  /** Do the literals go together, and with the number of arguments? */
  readonly fits?: (literals: readonly (number | undefined)[], count: number) => boolean
  /** Value over constants, in the very order of the plan operation; to refuse 7/0 when a definition is loaded. */
  readonly fold?: (numbers: readonly number[]) => number
  /** `literals[i]` is the value of argument i when it is a literal, else undefined. */
  readonly lower: (add: (node: PlanNode) => NodeRef, args: readonly NodeRef[], literals: readonly (number | undefined)[]) => NodeRef
}

/** The value of a literal term, a leading minus included. */
export function literalValue(term: Term, minus: Operation): number | undefined {
  if (term.kind === 'literal') return term.value
  if (term.kind !== 'call' || term.operation !== minus) return undefined
  const [inner] = term.args
  return inner?.kind === 'literal' ? 0 - inner.value : undefined
}

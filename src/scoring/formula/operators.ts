import type { PlanNode } from '../../plan/program.js'
import { chooseNode } from '../choose.js'
import type { Operation } from './terms.js'

type Test = (PlanNode & { readonly op: 'cmp' })['test']

function arithmetic(op: 'add' | 'sub' | 'mul' | 'div', fold: (a: number, b: number) => number): Operation {
  return {
    parameters: ['number', 'number'],
    returns: 'number',
    fold: ([a = 0, b = 0]) => fold(a, b),
    lower: (add, [a = 0, b = 0]) => add({ op, a, b }),
  }
}

/** A written number is compared as the decimal it prints as, exactly when the other side is an item or a settled scale. */
function comparison(test: Test, mirrored: Test): Operation {
  return {
    parameters: ['number', 'number'],
    returns: 'condition',
    lower(add, [a = 0, b = 0], [left, right]) {
      if (right !== undefined) return add({ op: 'cmp', a, test, b: right })
      if (left !== undefined) return add({ op: 'cmp', a: b, test: mirrored, b: left })
      return add({ op: 'cmp', a, test, b: { node: b } })
    },
  }
}

export const NEGATE: Operation = {
  parameters: ['number'],
  returns: 'number',
  fold: ([a = 0]) => 0 - a,
  lower: (add, [a = 0]) => add({ op: 'neg', a }),
}

/** `c ? a : b` and `if(c, a, b)`: an unknown condition leaves the value undecided. */
export const CONDITIONAL: Operation = {
  parameters: ['condition', 'number', 'number'],
  returns: 'number',
  lower: (add, [when = 0, yes = 0, no = 0]) => add(chooseNode(when, yes, no, 'absent')),
}

/** Operators by the parser's name for them. All are strict but `and` and `or`, which follow Kleene. */
export const OPERATORS: ReadonlyMap<string, Operation> = new Map([
  ['add', arithmetic('add', (a, b) => a + b)],
  ['subtract', arithmetic('sub', (a, b) => a - b)],
  ['multiply', arithmetic('mul', (a, b) => a * b)],
  ['divide', arithmetic('div', (a, b) => a / b)],
  ['unaryMinus', NEGATE],
  ['equal', comparison('eq', 'eq')],
  ['unequal', comparison('ne', 'ne')],
  ['smaller', comparison('lt', 'gt')],
  ['smallerEq', comparison('le', 'ge')],
  ['larger', comparison('gt', 'lt')],
  ['largerEq', comparison('ge', 'le')],
  ['not', { parameters: ['condition'], returns: 'condition', lower: (add, [a = 0]) => add({ op: 'not', a }) }],
  ['and', { parameters: ['condition', 'condition'], returns: 'condition', lower: (add, of) => add({ op: 'atLeast', k: 2, of }) }],
  ['or', { parameters: ['condition', 'condition'], returns: 'condition', lower: (add, of) => add({ op: 'atLeast', k: 1, of }) }],
])

import { type RoundingMode, roundNumber } from '../../core/rounding.js'
import type { NodeRef, PlanNode } from '../../plan/program.js'
import { chooseNode } from '../choose.js'
import { CONDITIONAL } from './operators.js'
import type { LiteralParameter, Operation } from './terms.js'

type Add = (node: PlanNode) => NodeRef

const FINITE: LiteralParameter = { literal: 'number', from: -Number.MAX_VALUE, to: Number.MAX_VALUE }
const DIGITS: LiteralParameter = { literal: 'integer', from: 0, to: 6 }
const EXPONENT: LiteralParameter = { literal: 'integer', from: 2, to: 8 }
const COUNT: LiteralParameter = { literal: 'integer', from: 1, to: 500 }

const plus = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0)

/** Over all arguments; absent as soon as one is. */
function strict(form: 'sum' | 'mean'): Operation {
  return {
    parameters: ['number'],
    rest: 'number',
    returns: 'number',
    fold: (numbers) => (form === 'sum' ? plus(numbers) : plus(numbers) / numbers.length),
    lower: (add, nodes) => add({ op: 'combine', nodes, form, minPresent: nodes.length }),
  }
}

/** Over the arguments that have a value, when at least k have one; a sum is then prorated to all of them. */
function atLeast(form: 'sum' | 'mean'): Operation {
  return {
    parameters: [COUNT, 'number'],
    rest: 'number',
    returns: 'number',
    fits: ([k = 1], count) => k < count,
    lower: (add, [, ...nodes], [k = 1]) => add({ op: 'combine', nodes, form, minPresent: k }),
  }
}

function extreme(op: 'min2' | 'max2', fold: (a: number, b: number) => number): Operation {
  return {
    parameters: ['number'],
    rest: 'number',
    returns: 'number',
    fold: (numbers) => numbers.reduce((a, b) => fold(a, b)),
    lower: (add, nodes) => nodes.reduce((a, b) => add({ op, a, b })),
  }
}

function rounding(mode: RoundingMode): Operation {
  return {
    parameters: ['number', DIGITS],
    optional: 1,
    returns: 'number',
    fold: ([x = 0, digits = 0]) => roundNumber(x, { mode, digits }),
    lower: (add, [a = 0], [, digits = 0]) => add({ op: 'round', a, round: { mode, digits } }),
  }
}

function unary(op: 'abs' | 'sqrt', fold: (a: number) => number): Operation {
  return { parameters: ['number'], returns: 'number', fold: ([a = 0]) => fold(a), lower: (add, [a = 0]) => add({ op, a }) }
}

/** 1 for each condition that holds, added up. */
function countTrue(add: Add, conditions: readonly NodeRef[]): NodeRef {
  const one = add({ op: 'const', value: 1 })
  const zero = add({ op: 'const', value: 0 })
  const nodes = conditions.map((when) => add(chooseNode(when, one, zero, 'absent')))
  return add({ op: 'combine', nodes, form: 'sum', minPresent: nodes.length })
}

/**
 * The functions a formula may call, with their missing rules; the single source of check and lowering. Names are looked up
 * in this map only, so `constructor` and the like are unknown words.
 * - `sum mean min max abs sqrt pow clamp round …`: absent as soon as an argument is.
 * - `sumAtLeast(k, …)`, `meanAtLeast(k, …)`: over what is present, at least k; the sum is prorated and says so.
 * - `count(…)`: how many arguments have a value, never absent. `countWhere(c, …)`: how many conditions hold; one unknown
 *   condition leaves the count unknown.
 * - `if(c, a, b)`: undecided when c is unknown. `coalesce(…)`: the first that has a value. `isMissing(x)`: always decided.
 * - `between(x, lo, hi)`: both ends belong to it.
 */
export const FUNCTIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['sum', strict('sum')],
  ['mean', strict('mean')],
  ['sumAtLeast', atLeast('sum')],
  ['meanAtLeast', atLeast('mean')],
  ['min', extreme('min2', Math.min)],
  ['max', extreme('max2', Math.max)],
  ['abs', unary('abs', Math.abs)],
  ['sqrt', unary('sqrt', Math.sqrt)],
  ['round', rounding('half-up')],
  ['roundHalfEven', rounding('half-even')],
  ['roundHalfAway', rounding('half-away')],
  ['roundHalfDown', rounding('half-down')],
  ['floor', rounding('floor')],
  ['ceil', rounding('ceiling')],
  ['truncate', rounding('truncate')],
  [
    'pow',
    {
      parameters: ['number', EXPONENT],
      returns: 'number',
      fold: ([x = 0, exponent = 2]) => Array.from({ length: exponent - 1 }).reduce<number>((product) => product * x, x),
      lower: (add, [a = 0], [, exponent = 2]) => add({ op: 'powi', a, exponent }),
    },
  ],
  [
    'clamp',
    {
      parameters: ['number', FINITE, FINITE],
      returns: 'number',
      fits: ([, least = 0, greatest = 0]) => least <= greatest,
      lower: (add, [a = 0], [, least = 0, greatest = 0]) => add({ op: 'clamp', a, least, greatest }),
    },
  ],
  ['if', CONDITIONAL],
  [
    'between',
    {
      parameters: ['number', FINITE, FINITE],
      returns: 'condition',
      fits: ([, low = 0, high = 0]) => low <= high,
      lower: (add, [a = 0], [, low = 0, high = 0]) =>
        add({ op: 'atLeast', k: 2, of: [add({ op: 'cmp', a, test: 'ge', b: low }), add({ op: 'cmp', a, test: 'le', b: high })] }),
    },
  ],
  [
    'isMissing',
    { parameters: ['number'], returns: 'condition', lower: (add, [a = 0]) => add({ op: 'not', a: add({ op: 'isPresent', a }) }) },
  ],
  ['coalesce', { parameters: ['number'], rest: 'number', returns: 'number', lower: (add, nodes) => add({ op: 'firstPresent', nodes }) }],
  [
    'count',
    {
      parameters: ['number'],
      rest: 'number',
      returns: 'number',
      lower: (add, nodes) =>
        countTrue(
          add,
          nodes.map((a) => add({ op: 'isPresent', a })),
        ),
    },
  ],
  ['countWhere', { parameters: ['condition'], rest: 'condition', returns: 'number', lower: (add, of) => countTrue(add, of) }],
])

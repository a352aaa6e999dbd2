import { add, compare, div, floor, fromDecimal, mul, type Rational, rational, sub, toNumber } from '../core/rational.js'
import { roundNumber, roundRational } from '../core/rounding.js'
import type { Cut, Fraction, Limit, OffTable, PlanNode, Step, TableGroup } from './program.js'
import { bit } from './status.js'

/** An exact value with its status word; an absent value has no number. */
export interface Exact {
  readonly x: Rational | null
  readonly status: number
}

type Settle = Extract<PlanNode, { op: 'settle' }>

const PRORATED = bit('prorated')
const FILLED = bit('filled')
const EXCLUDED_NOTE = bit('not-applicable-excluded')
const CAPPED_LOW = bit('capped-low')
const CAPPED_HIGH = bit('capped-high')
const UNVERIFIED = bit('unverified-figure')
const WITHHELD = bit('norm-cell-withheld')

export function absent(status: number): Exact {
  return { x: null, status }
}

function fraction(f: Fraction): Rational {
  return rational(BigInt(f[0]), BigInt(f[1]))
}

function integer(n: number): Rational {
  return { n: BigInt(n), d: 1n }
}

/** Reason bits when the answers do not suffice, else 0. `needed` answers of `applicable` items. */
export function limitStatus(limit: Limit, applicable: number, answered: number): number {
  if (applicable === 0) return bit('not-applicable')
  if (answered === 0) return bit('none-answered')
  return answered < answersNeeded(limit, applicable) ? bit('too-many-missing') : 0
}

/** How many answers a limit asks for when `applicable` items apply; proportions round up, exactly. */
export function answersNeeded(limit: Limit, applicable: number): number {
  if ('minAnswered' in limit) return limit.minAnswered
  if ('maxMissing' in limit) return applicable - limit.maxMissing
  const product = mul(fraction(limit.minProportion), integer(applicable))
  return Number(-floor({ n: -product.n, d: product.d }))
}

/** A tally's three integers to a number: limit, form, steps; all exact. `items` is the number of items of the tally. */
export function settleExact(node: Settle, items: number, applicable: number, answered: number, sum: number): Exact {
  const refused = limitStatus(node.form.kind === 'total' ? { minAnswered: applicable } : node.limit, applicable, answered)
  if (refused !== 0) return absent(refused)
  let status = applicable < items ? EXCLUDED_NOTE : 0
  if (answered < applicable) status |= (node.form.kind === 'fillZero' ? FILLED : PRORATED) | (node.unverified === true ? UNVERIFIED : 0)
  return { x: applySteps(settleForm(node, applicable, answered, sum), node.steps), status }
}

function settleForm(node: Settle, applicable: number, answered: number, sum: number): Rational {
  const s = integer(sum)
  const prorated = rational(BigInt(sum) * BigInt(applicable), BigInt(answered))
  switch (node.form.kind) {
    case 'total':
    case 'fillZero':
      return s
    case 'mean':
      return rational(BigInt(sum), BigInt(answered))
    case 'prorate':
      return prorated
    case 'prorateRounded': {
      const mean = roundRational(rational(BigInt(sum), BigInt(answered)), { mode: node.form.mode, digits: 0 })
      return add(s, mul(integer(applicable - answered), mean))
    }
    case 'percentOfMaximum': {
      const least = fromDecimal(node.form.min)
      return div(mul(integer(100), sub(prorated, least)), sub(fromDecimal(node.form.max), least))
    }
  }
}

export function applySteps(x: Rational, steps: readonly Step[]): Rational {
  let y = x
  for (const step of steps) {
    if ('multiply' in step) y = mul(y, fraction(step.multiply))
    else if ('add' in step) y = add(y, fraction(step.add))
    else y = roundRational(y, step.round)
  }
  return y
}

/** One norm group's cell for an exact score. */
export function tableExact(group: TableGroup, low: OffTable, high: OffTable, x: Rational): Exact {
  if (group.kind === 'withheld') return absent(WITHHELD)
  const mark = group.unverified === true ? UNVERIFIED : 0
  if (group.kind === 'values') {
    if (x.d !== 1n) return absent(WITHHELD)
    return valuesCell(group, low, high, Number(x.n), mark)
  }
  const line = div(mul(fromDecimal(group.unit), sub(x, fromDecimal(group.mean))), fromDecimal(group.sd))
  let y = add(fromDecimal(group.base), line)
  if (group.round !== undefined) y = roundRational(y, group.round)
  if (group.least !== undefined && compare(y, fromDecimal(group.least)) < 0)
    return { x: fromDecimal(group.least), status: mark | CAPPED_LOW }
  if (group.greatest !== undefined && compare(y, fromDecimal(group.greatest)) > 0)
    return { x: fromDecimal(group.greatest), status: mark | CAPPED_HIGH }
  return { x: y, status: mark }
}

function valuesCell(group: Extract<TableGroup, { kind: 'values' }>, low: OffTable, high: OffTable, key: number, mark: number): Exact {
  const last = group.values.length - 1
  let at = key - group.from
  let status = mark
  if (at < 0) {
    if (low === 'absent') return absent(bit('below-table'))
    at = 0
    status |= CAPPED_LOW
  } else if (at > last) {
    if (high === 'absent') return absent(bit('above-table'))
    at = last
    status |= CAPPED_HIGH
  }
  const value = group.values[at]
  return value === null || value === undefined ? absent(WITHHELD) : { x: fromDecimal(value), status }
}

/** The same cell for a double: printed values by integer key, or the line in written order. */
export function tableDouble(group: TableGroup, low: OffTable, high: OffTable, x: number): { value: number; status: number } {
  if (group.kind === 'withheld') return { value: 0, status: WITHHELD }
  const mark = group.unverified === true ? UNVERIFIED : 0
  if (group.kind === 'values') {
    if (!Number.isInteger(x)) return { value: 0, status: WITHHELD }
    const cell = valuesCell(group, low, high, x, mark)
    return { value: cell.x === null ? 0 : toNumber(cell.x), status: cell.status }
  }
  let y = group.base + (group.unit * (x - group.mean)) / group.sd
  if (group.round !== undefined) y = roundNumber(y, group.round)
  if (group.least !== undefined && y < group.least) return { value: group.least + 0, status: mark | CAPPED_LOW }
  if (group.greatest !== undefined && y > group.greatest) return { value: group.greatest + 0, status: mark | CAPPED_HIGH }
  if (!Number.isFinite(y)) return { value: 0, status: bit('non-finite') }
  return { value: y + 0, status: mark }
}

function cutRational(cut: Cut): Rational {
  return typeof cut.at === 'number' ? fromDecimal(cut.at) : fraction(cut.at)
}

/** The double a cut score stands for: its decimal, or the nearest double to its fraction. */
export function cutNumber(cut: Cut): number {
  return typeof cut.at === 'number' ? cut.at : cut.at[0] / cut.at[1]
}

/** How many cut scores an exact score passes. */
export function stepsExact(cuts: readonly Cut[], x: Rational): number {
  let passed = 0
  for (const cut of cuts) {
    const y = cut.digits === undefined ? x : roundRational(x, { mode: 'half-up', digits: cut.digits })
    const side = compare(y, cutRational(cut))
    if (side > 0 || (side === 0 && cut.closed === 'at-or-above')) passed += 1
  }
  return passed
}

/** How many cut scores a double passes. */
export function stepsDouble(cuts: readonly Cut[], x: number): number {
  let passed = 0
  for (const cut of cuts) {
    const y = cut.digits === undefined ? x : roundNumber(x, { mode: 'half-up', digits: cut.digits })
    const at = cutNumber(cut)
    if (y > at || (y === at && cut.closed === 'at-or-above')) passed += 1
  }
  return passed
}

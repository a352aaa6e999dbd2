import { add, compare, fromDecimal, type Rational, rational, sub, ZERO } from '../core/rational.js'

/** More values than this are not listed, only bounded. */
export const MOST_VALUES = 20000
/** Widest lattice of sums that is enumerated, in steps. */
const WIDEST = 1n << 20n
/** Most shifted words of work for one sum. */
const MOST_WORK = 50_000_000

/** The values a quantity may take: exact bounds, and all values in ascending order unless there are too many. */
export interface ValueSet {
  readonly min: Rational
  readonly max: Rational
  readonly values: readonly Rational[] | null
}

/** The set of these values; undefined when there are none. */
export function valueSet(values: Iterable<Rational>): ValueSet | undefined {
  const distinct = new Map<string, Rational>()
  for (const value of values) distinct.set(`${value.n}/${value.d}`, value)
  const sorted = [...distinct.values()].sort(compare)
  const [min] = sorted
  const max = sorted.at(-1)
  if (min === undefined || max === undefined) return undefined
  return { min, max, values: sorted.length > MOST_VALUES ? null : sorted }
}

/** `from`, `from + step`, … up to `to`; only bounds when there are too many. */
export function ladder(from: number, to: number, step: number): ValueSet | undefined {
  if (!(step > 0) || !(to >= from)) return undefined
  const min = fromDecimal(from)
  const count = Math.floor((to - from) / step) + 1
  if (count > MOST_VALUES) return { min, max: fromDecimal(to), values: null }
  const values: Rational[] = []
  const rung = fromDecimal(step)
  const end = fromDecimal(to)
  for (let value = min; compare(value, end) <= 0; value = add(value, rung)) values.push(value)
  return { min, max: values.at(-1) ?? min, values }
}

/** Image of a set under an exact function; `monotone` functions keep the bounds when the values are not listed. */
export function mapSet(set: ValueSet, change: (value: Rational) => Rational): ValueSet {
  const listed = set.values === null ? undefined : valueSet(set.values.map(change))
  if (listed !== undefined) return listed
  const ends = [change(set.min), change(set.max)].sort(compare)
  return { min: ends[0] ?? set.min, max: ends[1] ?? set.max, values: null }
}

/** All sums of one value of each set, the sets being free of one another. The empty sum is 0. */
export function sumSets(sets: readonly ValueSet[]): ValueSet {
  const min = sets.reduce((sum, set) => add(sum, set.min), ZERO)
  const max = sets.reduce((sum, set) => add(sum, set.max), ZERO)
  return { min, max, values: listSums(sets, min, max) }
}

// Sums live on a lattice min + k·unit; bit k of one big integer says whether the k-th point is reached.
function listSums(sets: readonly ValueSet[], min: Rational, max: Rational): readonly Rational[] | null {
  let unit = ZERO
  for (const set of sets) {
    if (set.values === null) return null
    for (const value of set.values) unit = greatestCommonPart(unit, sub(value, set.min))
  }
  if (unit.n === 0n) return [min]
  const steps = (value: Rational): bigint => (value.n * unit.d) / (value.d * unit.n)
  const width = steps(sub(max, min))
  if (width > WIDEST) return null
  const work = sets.reduce((sum, set) => sum + (set.values?.length ?? 0), 0) * (Number(width) / 64 + 1)
  if (work > MOST_WORK) return null
  let reached = 1n
  for (const set of sets) {
    let next = 0n
    for (const value of set.values ?? []) next |= reached << steps(sub(value, set.min))
    reached = next
  }
  const values: Rational[] = []
  const bits = reached.toString(2)
  for (let k = 0; k < bits.length; k++) {
    if (bits[bits.length - 1 - k] !== '1') continue
    if (values.length === MOST_VALUES) return null
    values.push(add(min, rational(BigInt(k) * unit.n, unit.d)))
  }
  return values
}

/** The largest rational of which both are whole multiples. */
function greatestCommonPart(a: Rational, b: Rational): Rational {
  let x = a.n * b.d
  let y = b.n * a.d
  if (y < 0n) y = -y
  while (y !== 0n) [x, y] = [y, x % y]
  return rational(x, a.d * b.d)
}

/** Values of either set. */
export function unionOfSets(a: ValueSet, b: ValueSet): ValueSet {
  const listed = a.values === null || b.values === null ? undefined : valueSet([...a.values, ...b.values])
  const min = compare(a.min, b.min) <= 0 ? a.min : b.min
  const max = compare(a.max, b.max) >= 0 ? a.max : b.max
  return listed ?? { min, max, values: null }
}

/**
 * Values of the largest (`side` 1) or smallest (`side` −1) of one value of each set. `staying` are the sets that always take
 * part, all of them when left out; where none does, any set may be the only one.
 */
export function extremeOf(sets: readonly ValueSet[], side: 1 | -1, staying: readonly ValueSet[] = sets): ValueSet | undefined {
  const further = (a: Rational, b: Rational): Rational => (compare(a, b) * side >= 0 ? a : b)
  const nearer = (a: Rational, b: Rational): Rational => (compare(a, b) * side >= 0 ? b : a)
  const near = (set: ValueSet): Rational => (side === 1 ? set.min : set.max)
  const far = sets.map((set) => (side === 1 ? set.max : set.min))
  if (sets.length === 0) return undefined
  const bound = staying.length === 0 ? sets.map(near).reduce(nearer) : staying.map(near).reduce(further)
  const end = far.reduce(further)
  const ends = [bound, end].sort(compare)
  const range = { min: ends[0] ?? bound, max: ends[1] ?? end }
  if (sets.some((set) => set.values === null)) return { ...range, values: null }
  // Any value of any set that is not overtaken by what the other sets give at least.
  const listed = valueSet(sets.flatMap((set) => (set.values ?? []).filter((value) => compare(value, bound) * side >= 0)))
  return listed ?? { ...range, values: null }
}

/** Values of |a − b|. */
export function distanceOf(a: ValueSet, b: ValueSet): ValueSet {
  const absolute = (x: Rational): Rational => (x.n < 0n ? { n: -x.n, d: x.d } : x)
  if (a.values !== null && b.values !== null && a.values.length * b.values.length <= MOST_VALUES) {
    const others = b.values
    const listed = valueSet(a.values.flatMap((x) => others.map((y) => absolute(sub(x, y)))))
    if (listed !== undefined) return listed
  }
  const max = [absolute(sub(a.max, b.min)), absolute(sub(b.max, a.min))].sort(compare)[1] ?? ZERO
  const apart = compare(a.min, b.max) > 0 ? sub(a.min, b.max) : compare(b.min, a.max) > 0 ? sub(b.min, a.max) : ZERO
  return { min: apart, max, values: null }
}

import { fromDecimal, type Rational } from '../core/rational.js'
import type { Fraction } from '../plan/program.js'
import { refuse } from './fault.js'

/** A rational as the plan writes it; refused when a part is beyond the safe integers. */
export function toFraction(x: Rational, path: string): Fraction {
  const numerator = Number(x.n)
  const denominator = Number(x.d)
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    refuse('definition/number-range', path, { value: `${x.n}/${x.d}` })
  }
  return [numerator, denominator]
}

/** The decimal that a definition prints, as a fraction. */
export function decimalFraction(x: number, path: string): Fraction {
  return toFraction(fromDecimal(x), path)
}

/** Least common multiple of two positive integers. */
export function commonMultiple(a: bigint, b: bigint): bigint {
  let x = a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return (a / x) * b
}

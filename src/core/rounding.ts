import { floor, fromDecimal, mul, type Rational, rational } from './rational.js'

/**
 * Rounding modes, by what happens to a value between two neighbours.
 * `half-up` ties go towards plus infinity, `half-away` ties away from zero, `half-even` ties to the even neighbour,
 * `half-down` ties towards minus infinity; `floor`, `ceiling` and `truncate` (towards zero) never look at the tie.
 */
export const ROUNDING_MODES = ['half-up', 'half-even', 'half-down', 'half-away', 'floor', 'ceiling', 'truncate'] as const
export type RoundingMode = (typeof ROUNDING_MODES)[number]

/** A rounding a manual prescribes: how, and to how many decimals (0–6). */
export interface Rounding {
  readonly mode: RoundingMode
  readonly digits: number
}

const POWERS: readonly number[] = [1, 10, 100, 1000, 10000, 100000, 1000000]

/** 10 to the power `digits` for 0–6, from a table: `10 ** d` may differ between engines. */
export function powerOfTen(digits: number): number {
  const power = POWERS[digits]
  if (power === undefined) throw new RangeError('rounding: digits must be an integer from 0 to 6')
  return power
}

/** Rounds an exact value; nothing is lost before the one rounding step. */
export function roundRational(x: Rational, rounding: Rounding): Rational {
  const scale = fromDecimal(powerOfTen(rounding.digits))
  const scaled = mul(x, scale)
  const below = floor(scaled)
  // 2·(fraction) compared with 1 decides which neighbour is nearer.
  const twice = 2n * (scaled.n - below * scaled.d)
  const exact = twice === 0n
  const side = twice < scaled.d ? -1 : twice > scaled.d ? 1 : 0
  const up = (): boolean => {
    switch (rounding.mode) {
      case 'half-up':
        return side >= 0
      case 'half-down':
        return side > 0
      case 'half-even':
        return side > 0 || (side === 0 && below % 2n !== 0n)
      case 'half-away':
        return side > 0 || (side === 0 && below >= 0n)
      case 'floor':
        return false
      case 'ceiling':
        return true
      case 'truncate':
        return below < 0n
    }
  }
  const rounded = exact || !up() ? below : below + 1n
  return rational(rounded * scale.d, scale.n)
}

/**
 * Rounds a double in written order: multiply by the power of ten, round to an integer, divide once.
 * For values that already carry binary error; exact scores use {@link roundRational}. Never yields −0.
 */
export function roundNumber(x: number, rounding: Rounding): number {
  const scale = powerOfTen(rounding.digits)
  const scaled = x * scale
  const below = Math.floor(scaled)
  const fraction = scaled - below
  let rounded = below
  switch (rounding.mode) {
    case 'half-up':
      if (fraction >= 0.5) rounded = below + 1
      break
    case 'half-down':
      if (fraction > 0.5) rounded = below + 1
      break
    case 'half-even':
      if (fraction > 0.5 || (fraction === 0.5 && below % 2 !== 0)) rounded = below + 1
      break
    case 'half-away':
      if (fraction > 0.5 || (fraction === 0.5 && below >= 0)) rounded = below + 1
      break
    case 'floor':
      break
    case 'ceiling':
      if (fraction > 0) rounded = below + 1
      break
    case 'truncate':
      if (fraction > 0 && below < 0) rounded = below + 1
      break
  }
  return rounded / scale + 0
}

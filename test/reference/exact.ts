import type { Fraction } from '../../src/plan/program.js'

/** An exact fraction; the denominator is positive. Not reduced: clarity before speed. */
export interface Exact {
  readonly over: bigint
  readonly under: bigint
}

export function exact(over: bigint, under = 1n): Exact {
  return under < 0n ? { over: -over, under: -under } : { over, under }
}

export const plus = (a: Exact, b: Exact): Exact => exact(a.over * b.under + b.over * a.under, a.under * b.under)
export const minus = (a: Exact, b: Exact): Exact => exact(a.over * b.under - b.over * a.under, a.under * b.under)
export const times = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under)
export const by = (a: Exact, b: Exact): Exact => exact(a.over * b.under, a.under * b.over)
export const whole = (x: number): Exact => exact(BigInt(x))
export const fraction = (x: Fraction): Exact => exact(BigInt(x[0]), BigInt(x[1]))

/** Below, equal or above: −1, 0, 1. */
export function order(a: Exact, b: Exact): number {
  const gap = a.over * b.under - b.over * a.under
  return gap < 0n ? -1 : gap > 0n ? 1 : 0
}

/** The decimal that the number prints as. */
export function decimal(x: number): Exact {
  const [mantissa = '0', power = '0'] = x.toString().split('e')
  const [left = '0', right = ''] = mantissa.split('.')
  const shift = Number(power) - right.length
  const digits = BigInt(left + right)
  return shift >= 0 ? exact(digits * 10n ** BigInt(shift)) : exact(digits, 10n ** BigInt(-shift))
}

const absolute = (x: bigint): bigint => (x < 0n ? -x : x)

/** Rounding to `digits` decimals, told by the distance to zero and its sign rather than by the floor. */
export function roundExact(x: Exact, mode: string, digits: number): Exact {
  const scale = 10n ** BigInt(digits)
  const size = absolute(x.over) * scale
  const inner = size / x.under
  const rest = 2n * (size % x.under)
  const negative = x.over < 0n
  if (rest === 0n) return exact(negative ? -inner : inner, scale)
  const tie = rest === x.under
  const near = rest > x.under
  const outward =
    mode === 'truncate'
      ? false
      : mode === 'floor'
        ? negative
        : mode === 'ceiling'
          ? !negative
          : near ||
            (tie && { 'half-up': !negative, 'half-down': negative, 'half-away': true, 'half-even': inner % 2n === 1n }[mode] === true)
  const rounded = outward ? inner + 1n : inner
  return exact(negative ? -rounded : rounded, scale)
}

/** The nearest double, ties to the even one; Infinity beyond the largest. */
export function nearest(x: Exact): number {
  if (x.over === 0n) return 0
  const size = absolute(x.over)
  const length = (n: bigint): number => n.toString(2).length
  let power = Math.max(length(size) - length(x.under) - 53, -1074)
  const split = (): readonly [bigint, bigint, bigint] => {
    const top = power < 0 ? size << BigInt(-power) : size
    const bottom = power > 0 ? x.under << BigInt(power) : x.under
    return [top / bottom, top % bottom, bottom]
  }
  let [head, rest, bottom] = split()
  while (head >= 1n << 53n) {
    power += 1
    ;[head, rest, bottom] = split()
  }
  if (2n * rest > bottom || (2n * rest === bottom && head % 2n === 1n)) head += 1n
  if (power > 971) return x.over < 0n ? -Infinity : Infinity
  const magnitude = Number(head) * 2 ** power
  return x.over < 0n ? -magnitude : magnitude
}

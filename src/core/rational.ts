/**
 * Exact rational numbers on BigInt: numerator over a positive denominator, in lowest terms.
 * A decimal written in a definition means that decimal, so it is read from its shortest text, never from its bits.
 */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** `n / d` in lowest terms. Throws RangeError when `d` is zero. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 1n) return { n, d }
  if (d === 0n) throw new RangeError('rational: zero denominator')
  const g = gcd(n, d) || 1n
  return d < 0n ? { n: -n / g, d: -d / g } : { n: n / g, d: d / g }
}

export const ZERO: Rational = { n: 0n, d: 1n }
export const ONE: Rational = { n: 1n, d: 1n }

/** Decimals of plans are read over and over: so many numbers are remembered. */
const REMEMBERED = 4096
const decimals = new Map<number, Rational>()

/** The decimal a finite number prints as, exactly: 0.1 is one tenth, 1.78 is 178/100. Throws RangeError on NaN and infinities. */
export function fromDecimal(x: number | string): Rational {
  if (typeof x === 'string') return readDecimal(x)
  const known = decimals.get(x)
  if (known !== undefined) return known
  const made = readDecimal(x)
  if (decimals.size < REMEMBERED) decimals.set(x, made)
  return made
}

function readDecimal(x: number | string): Rational {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(x))
  if (match === null) throw new RangeError('rational: not a finite decimal')
  const fraction = match[3] ?? ''
  const digits = BigInt((match[2] ?? '') + fraction)
  const exponent = Number(match[4] ?? 0) - fraction.length
  const n = match[1] === '-' ? -digits : digits
  return exponent >= 0 ? rational(n * 10n ** BigInt(exponent)) : rational(n, 10n ** BigInt(-exponent))
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d)
}
export function sub(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d)
}
export function mul(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d)
}
export function div(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n)
}
/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** Largest integer not above `x`. */
export function floor(x: Rational): bigint {
  const q = x.n / x.d
  return x.n % x.d < 0n ? q - 1n : q
}

const SAFE = 9007199254740991n

/** The double nearest to `x` (ties to even); exact division when both parts are safe integers, else by scaling. */
export function toNumber(x: Rational): number {
  const magnitude = x.n < 0n ? -x.n : x.n
  if (magnitude <= SAFE && x.d <= SAFE) return Number(x.n) / Number(x.d)
  // Long division to 64 significant bits with a sticky bit, then one rounding by Number().
  let shift = 0n
  const bits = (v: bigint): bigint => BigInt(v.toString(2).length)
  shift = 66n - (bits(magnitude) - bits(x.d))
  const scaled = shift >= 0n ? magnitude << shift : magnitude
  const divisor = shift >= 0n ? x.d : x.d << -shift
  let q = scaled / divisor
  if (scaled % divisor !== 0n) q |= 1n
  const value = Number(q) * 2 ** Number(-shift)
  return x.n < 0n ? -value : value
}

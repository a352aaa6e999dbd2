/**
 * Proportion of Student's t distribution with `df` (a whole number of) degrees of freedom between −t and t.
 * Finite trigonometric sums, exact up to rounding.
 * @see Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 26.7.3 and 26.7.4
 */
function within(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df))
  const sine = Math.sin(angle)
  const cosine = Math.cos(angle)
  const odd = df % 2 === 1
  let term = odd ? cosine : 1
  let sum = df === 1 ? 0 : term
  for (let j = odd ? 3 : 2; j <= df - 2; j += 2) {
    term *= (cosine * cosine * (j - 1)) / j
    sum += term
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
}

const memo = new Map<number, number>()

/** The t that 97.5 % of Student's distribution with `df` degrees of freedom (whole, at least 1) lie below: half of a 95 % interval. */
export function student975(df: number): number {
  const known = memo.get(df)
  if (known !== undefined) return known
  let below = 1.9
  let above = 12.8
  for (;;) {
    const middle = (below + above) / 2
    if (middle <= below || middle >= above) {
      if (memo.size < 10_000) memo.set(df, middle)
      return middle
    }
    if (within(middle, df) < 0.95) below = middle
    else above = middle
  }
}

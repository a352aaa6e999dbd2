import { normalCdf, normalQuantile } from '../../norms/normal.js'

/** How many of k scales exceed their cut by chance alone. */
export interface ChanceProfile {
  readonly scales: number
  /** share of pupils beyond the cut on one scale */
  readonly share: number
  /** correlation of any two scales */
  readonly correlation: number
  /** expected number of scales beyond the cut, k · share, whatever the correlation */
  readonly expected: number
  /** probability of at least one, of at least two, … of all k */
  readonly atLeast: readonly number[]
}

const STEPS = 600
const REACH = 8

/** Binomial probabilities of 0 to k successes. */
function binomial(k: number, p: number): readonly number[] {
  let row = [1]
  for (let i = 0; i < k; i += 1) {
    const next = new Array<number>(row.length + 1).fill(0)
    for (const [j, each] of row.entries()) {
      next[j] = (next[j] ?? 0) + each * (1 - p)
      next[j + 1] = (next[j + 1] ?? 0) + each * p
    }
    row = next
  }
  return row
}

/**
 * Pupils without any problem of their own still exceed some of k cuts. Scores are taken as normal with one common factor, so that
 * any two correlate by r: given the factor f, a scale exceeds its cut with probability Φ((√r·f − c) ÷ √(1 − r)), c = Φ⁻¹(1 − share),
 * and the number beyond is binomial; the factor is integrated out numerically.
 *
 * @param share 0 < share < 1; T ≥ 65 on a normal metric is 0.0668
 * @param correlation 0 ≤ r < 1
 * @example Any of six scales at T ≥ 65 with r = .5: 23 % of pupils.
 */
export function chanceProfile(scales: number, share: number, correlation: number): ChanceProfile {
  const cut = normalQuantile(1 - share)
  const exactly = new Array<number>(scales + 1).fill(0)
  let weights = 0
  for (let i = 0; i <= STEPS; i += 1) {
    const factor = -REACH + (2 * REACH * i) / STEPS
    const weight = Math.exp((-factor * factor) / 2)
    weights += weight
    const beyond = 1 - normalCdf((cut - Math.sqrt(correlation) * factor) / Math.sqrt(1 - correlation))
    for (const [count, p] of binomial(scales, beyond).entries()) exactly[count] = (exactly[count] ?? 0) + weight * p
  }
  const atLeast = Array.from({ length: scales }, (_, i) => exactly.slice(i + 1).reduce((sum, each) => sum + each, 0) / weights)
  return { scales, share, correlation, expected: scales * share, atLeast }
}

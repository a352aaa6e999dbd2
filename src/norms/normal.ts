import cdf from '@stdlib/stats-base-dists-normal-cdf'
import quantile from '@stdlib/stats-base-dists-normal-quantile'

/**
 * Proportion of the standard normal distribution below `z` (Φ), in double precision over the whole line.
 * Only for tables made at compile time: engines may differ in the last bit, so no plan computes it at run time.
 * @see Cody 1969, Mathematics of Computation 23, 631–637 (error function)
 */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1)
}

/** Below this the library's quantile, which goes through 2p − 1, loses digits to cancellation (all of them at 1e-17). */
const LOWER_TAIL = 0.05

/** The z where Φ reaches `p`, halving the interval until two neighbouring doubles are left. */
function searchLowerTail(p: number): number {
  let below = -39
  let above = 0
  for (;;) {
    const middle = (below + above) / 2
    if (middle <= below || middle >= above) return middle
    if (normalCdf(middle) < p) below = middle
    else above = middle
  }
}

/**
 * The z below which the proportion `p` of the standard normal distribution lies (Φ⁻¹); −∞ at 0, +∞ at 1, NaN outside 0–1.
 * Only for tables made at compile time.
 */
export function normalQuantile(p: number): number {
  return p > 0 && p < LOWER_TAIL ? searchLowerTail(p) : quantile(p, 0, 1)
}

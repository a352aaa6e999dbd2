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

/**
 * The z below which the proportion `p` of the standard normal distribution lies (Φ⁻¹); −∞ at 0, +∞ at 1, NaN outside 0–1.
 * Only for tables made at compile time.
 */
export function normalQuantile(p: number): number {
  return quantile(p, 0, 1)
}

import { student975 } from './student-t.js'

/** What one cluster (class) adds to a mean. */
export interface ClusterSum {
  readonly n: number
  readonly sum: number
  readonly squares: number
}

/** A mean of pupils in classes. */
export interface ClusterMean {
  readonly n: number
  readonly clusters: number
  readonly mean: number
  /** null with a single cluster: one class says nothing about how classes differ */
  readonly standardError: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** variance over that of as many pupils drawn singly, s²/n; null where that is 0 or undefined */
  readonly designEffect: number | null
}

/**
 * Mean of all pupils with a 95 % interval that heeds that pupils of one class resemble each other. The mean is a ratio, Σy / Σ1, and
 * with m classes its variance is, by Taylor linearisation,
 *
 *   m / (m − 1) × Σ zᵢ²,   zᵢ = (Σⱼ yᵢⱼ − nᵢ × mean) / n
 *
 * over the class totals (classes drawn with replacement, no finite population correction), the interval mean ± t(0.975, m − 1) × SE.
 * Classes without a scored pupil do not count.
 * @see Cochran 1977, Sampling Techniques, 3rd ed., 9A.8; Lumley 2010, Complex Surveys (svymean of R's survey package gives the same)
 */
export function clusterMean(sums: readonly ClusterSum[]): ClusterMean | null {
  const present = sums.filter(({ n }) => n > 0)
  const n = present.reduce((total, each) => total + each.n, 0)
  if (n === 0) return null
  const mean = present.reduce((total, each) => total + each.sum, 0) / n
  const clusters = present.length
  if (clusters < 2) return { n, clusters, mean, standardError: null, lower: null, upper: null, designEffect: null }
  let between = 0
  let within = 0
  for (const each of present) {
    const z = (each.sum - each.n * mean) / n
    between += z * z
    within += each.squares - 2 * mean * each.sum + each.n * mean * mean
  }
  const variance = (clusters / (clusters - 1)) * between
  const standardError = Math.sqrt(variance)
  const half = student975(clusters - 1) * standardError
  const simple = Math.max(0, within) / (n - 1) / n
  return { n, clusters, mean, standardError, lower: mean - half, upper: mean + half, designEffect: simple > 0 ? variance / simple : null }
}

import type { NormSetDefinition, NormStratum } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import type { ScaleShape } from './shape.js'

/** Printed moments are rounded; this much of the bound is left to rounding. */
const TOLERANCE = 1.02
/** Assumed where a norm group does not say how many it holds. */
const SMALL_GROUP = 30

/**
 * A mean must lie in the attainable range, and scores between `min` and `max` with mean M cannot vary more than
 * (max − M)(M − min)·n/(n − 1): moments that do are on another metric or belong to another scale.
 * @see Bhatia & Davis 2000, American Mathematical Monthly 107, 353–357; it implies Popoviciu's bound of half the range
 */
export function lintMoments(
  set: NormSetDefinition,
  stratum: Extract<NormStratum, { cell: 'moments' }>,
  path: string,
  shape: ScaleShape | undefined,
): Issue[] {
  const { id, mean, sd } = stratum
  if (!(sd > 0)) return [issue('norms/sd-invalid', pointer(path, 'sd'), { stratum: id })]
  if (shape === undefined) return []
  const { min, max } = shape
  const n = Math.max(2, stratum.n ?? set.population.n ?? SMALL_GROUP)
  const inside = mean >= min && mean <= max
  if (inside && sd * sd <= ((max - mean) * (mean - min) * n * TOLERANCE) / (n - 1)) return []
  return [issue('norms/moments-out-of-range', path, { stratum: id, min, max, mean, sd })]
}

import type { NormScoreDefinition, NormSetDefinition, NormStratum } from '../core/definition.js'
import { issue, PsyscoreError } from '../core/issue.js'
import { fromDecimal, toNumber } from '../core/rational.js'
import { roundRational } from '../core/rounding.js'
import type { TableGroup } from '../plan/program.js'
import { tableGroup, unverified } from './cells.js'
import { metricScale } from './metric.js'
import { normalCdf } from './normal.js'
import type { ScaleShape } from './shape.js'

/** Beyond these a percentile rank is printed "> 99" or "< 1": a sample cannot tell more. */
export const PERCENTILE_DISPLAY: { readonly above: number; readonly below: number } = { above: 99, below: 1 }

/**
 * Percentile rank 100·Φ(z), half up to one decimal and never 0 or 100. Right only where scores were normalised; the caller
 * has made sure of that.
 */
export function percentileRank(z: number): number {
  const exact = fromDecimal(100 * normalCdf(z))
  const rank = toNumber(roundRational(exact, { mode: 'half-up', digits: 1 }))
  return Math.min(99.9, Math.max(0.1, rank))
}

/**
 * Refuses what Φ must not be used for: a linear T of a skewed symptom count, or an IRT metric, has no normal distribution
 * (with mean 3.19 and SD 3.05, 9 % of a sample reach a linear T of 65, not 7 %).
 */
export function refuseLinearToPercentile(set: NormSetDefinition, path: string): void {
  if (set.metricKind === 'normalised') return
  throw new PsyscoreError([issue('norms/linear-to-percentile', path, { normSet: set.id, kind: set.metricKind })])
}

/**
 * Percentile ranks of one stratum of a normalised score: from its printed standard scores, or from its moments with a cell for
 * every attainable whole score. Open-ended cells have none.
 */
export function percentileGroup(
  set: NormSetDefinition,
  score: NormScoreDefinition,
  stratum: NormStratum,
  shape: ScaleShape | undefined,
): TableGroup {
  if (stratum.cell === 'moments') {
    if (shape === undefined || shape.step !== 1 || !Number.isInteger(shape.min)) {
      throw new PsyscoreError([issue('norms/key-not-integer', '', { scale: score.scale })])
    }
    const values: number[] = []
    for (let raw = shape.min; raw <= shape.max; raw += 1) values.push(percentileRank((raw - stratum.mean) / stratum.sd))
    return { kind: 'values', from: shape.min, values, ...unverified(set, stratum) }
  }
  const cells = tableGroup(set, score, stratum, 'withheld')
  const scale = metricScale(score.metric)
  if (cells.kind !== 'values' || scale === undefined) return cells
  return { ...cells, values: cells.values.map((value) => (value === null ? null : percentileRank((value - scale.base) / scale.unit))) }
}

import type { Rounding } from '../core/rounding.js'
import type { Metric } from '../core/words.js'

/** Mean and standard deviation of a standard-score metric, and its ends where it has any. */
export interface MetricScale {
  readonly base: number
  readonly unit: number
  readonly least?: number
  readonly greatest?: number
  /** metrics of whole numbers by construction */
  readonly round?: Rounding
}

const WHOLE: Rounding = { mode: 'half-up', digits: 0 }

/**
 * z 0/1, T 50/10, IQ 100/15, scaled 10/3, sten 5.5/2 (1–10), stanine 5/2 (1–9), normal curve equivalent 50/21.06 (1–99).
 * Rounding sten and stanine half up puts a z on a border into the upper class, as their definition by borders of half a
 * standard deviation does. Percentile ranks have no such scale.
 */
const METRIC_SCALES: Readonly<Record<Exclude<Metric, 'percentile-rank'>, MetricScale>> = {
  z: { base: 0, unit: 1 },
  t: { base: 50, unit: 10 },
  iq: { base: 100, unit: 15 },
  scaled: { base: 10, unit: 3 },
  sten: { base: 5.5, unit: 2, least: 1, greatest: 10, round: WHOLE },
  stanine: { base: 5, unit: 2, least: 1, greatest: 9, round: WHOLE },
  nce: { base: 50, unit: 21.06, least: 1, greatest: 99 },
}

/** Scale of a metric; undefined for percentile ranks, which are positions in a group and not distances. */
export function metricScale(metric: Metric): MetricScale | undefined {
  return metric === 'percentile-rank' ? undefined : METRIC_SCALES[metric]
}

/** Least and greatest value a table of this metric can hold; beyond fifteen units from the mean lies only a misprint. */
export function plausibleRange(metric: Metric): { readonly min: number; readonly max: number } {
  const scale = metricScale(metric)
  if (scale === undefined) return { min: 0, max: 100 }
  return { min: scale.least ?? scale.base - 15 * scale.unit, max: scale.greatest ?? scale.base + 15 * scale.unit }
}

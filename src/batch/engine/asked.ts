import type { LinkedPlan, RowBounds } from '../../plan/linked.js'
import type { ScaleOutput } from '../../plan/plan.js'
import { REASON_MASK } from '../../plan/status.js'
import type { EntryGroup } from './segments.js'

/** What the wanted columns of a scale ask of its builder beside the scores themselves; the rest need not be computed. */
export interface Asked {
  /** the interval around a standard score */
  readonly errors: boolean
  /** least and greatest score of an incomplete form */
  readonly bounds: boolean
  /** `id`: only which band; `all`: also how firm it is, and over which bands an incomplete form may range */
  readonly bands: 'none' | 'id' | 'all'
}

const ERRORS = /(^|_)(ci_\w+|sem)$/
const BOUNDS = /_(lower|upper)$/
const BAND = /^(band|severity)(_|$)/
/** With several sets of bands the id is named after its set: then all is computed. */
const BAND_ID = /^(band|severity)$/

export function askedOf(groups: readonly EntryGroup[]): Asked {
  const suffixes = groups.flatMap(({ entries }) => entries.map(({ suffix }) => suffix))
  const bands = suffixes.filter((suffix) => BAND.test(suffix))
  return {
    errors: suffixes.some((suffix) => ERRORS.test(suffix)),
    bounds: suffixes.some((suffix) => BOUNDS.test(suffix)),
    bands: bands.length === 0 ? 'none' : bands.every((suffix) => BAND_ID.test(suffix)) ? 'id' : 'all',
  }
}

/** Bounds of row 0 as a builder sees them: those that nobody asked for are not known. A band that is there needs none for its id. */
export function askedBounds(linked: LinkedPlan, { bands }: ScaleOutput, asked: Asked): () => RowBounds {
  let row: RowBounds | undefined
  const all = (): RowBounds => (row ??= linked.bounds(0))
  const isThere = bands.every(({ node }) => ((linked.statuses[node]?.[0] ?? 0) & REASON_MASK) === 0)
  const withOutcomes = asked.bands === 'all' || (asked.bands === 'id' && !isThere)
  const bounds: RowBounds = {
    interval: (node) => (asked.bounds ? all().interval(node) : null),
    outcomes: (node) => (withOutcomes ? all().outcomes(node) : null),
  }
  return () => bounds
}

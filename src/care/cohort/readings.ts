import type { AnyResult, ScaleScore } from '../../results/result.js'
import { epochOf } from '../calendar/instants.js'
import type { CohortMean, CohortVariable } from './cohort.js'

/** A pupil's band on one scale, when it is certain; null when it is not known. */
export interface BandReading {
  readonly variable: Omit<CohortVariable, 'categories'>
  readonly band: string | null
  readonly severity: number | null
}

export interface ScoreReading {
  readonly mean: CohortMean
  readonly value: number
}

/** One result for each instrument, version and informant: the latest. */
export function latestResults(results: readonly AnyResult[]): readonly AnyResult[] {
  if (results.length < 2) return results
  const latest = new Map<string, AnyResult>()
  for (const result of results) {
    const key = `${result.instrument.id}@${result.instrument.version}:${result.informant}`
    const known = latest.get(key)
    const before = known === undefined ? Number.NEGATIVE_INFINITY : (epochOf(known.administeredAt) ?? Number.NEGATIVE_INFINITY)
    if ((epochOf(result.administeredAt) ?? Number.NEGATIVE_INFINITY) >= before) latest.set(key, result)
  }
  return [...latest.values()]
}

const memo = new Map<string, { readonly variable: Omit<CohortVariable, 'categories'> }>()

/** Bands of every scale. One that could still be another, over the completions of an incomplete form, is not known. */
export function* bandsOf(result: AnyResult): Iterable<BandReading> {
  const { id: instrument, version } = result.instrument
  for (const scale of Object.keys(result.scales)) {
    for (const { bandSet, band, severity, state, bounds } of result.scales[scale]?.bands ?? []) {
      const id = `band:${instrument}@${version}:${result.informant}:${scale}:${bandSet}`
      let known = memo.get(id)
      if (known === undefined) {
        known = { variable: { id, kind: 'band', instrument, version, informant: result.informant, scale, bandSet } }
        if (memo.size < 2000) memo.set(id, known)
      }
      const open = state === 'withheld' || bounds === null || (bounds !== undefined && bounds.leastConcerning !== bounds.mostConcerning)
      yield { variable: known.variable, band: open ? null : band, severity: open ? null : severity }
    }
  }
}

/** Properties of a scored scale that are no stages. */
const COMMON = new Set(['status', 'method', 'answered', 'total', 'missingItems', 'standardScores', 'bands', 'notes', 'bounds', 'reasons'])

/** Scores of every stage of every scored scale. Different versions of a definition are never mixed. */
export function* scoresOf(result: AnyResult): Iterable<ScoreReading> {
  const { id: instrument, version } = result.instrument
  for (const scale of Object.keys(result.scales)) {
    const score = result.scales[scale]
    if (score?.status !== 'scored') continue
    for (const [stage, value] of stagesOf(score)) {
      const id = `mean:${instrument}@${version}:${result.informant}:${scale}:${stage}`
      yield { mean: { id, instrument, version, informant: result.informant, scale, stage }, value }
    }
  }
}

function stagesOf(score: ScaleScore<never>): readonly (readonly [string, number])[] {
  return Object.entries(score).flatMap(([stage, value]) =>
    typeof value === 'number' && !COMMON.has(stage) ? [[stage, value] as const] : [],
  )
}

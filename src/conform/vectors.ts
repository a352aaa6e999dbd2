import { assess } from '../assess.js'
import type { InstrumentDefinition, NormSetDefinition, VectorDefinition } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import type { Instrument } from '../instruments/instrument.js'
import type { AnyResult, BandResult, StandardScore } from '../results/result.js'
import { type Answers, extremeForm } from './answers.js'

type Difference = (what: string, expected: string | number, received: string | number) => void
type Expected = VectorDefinition['expect']

/** A stage's value, or why there is none. */
export function stageValue(result: AnyResult, scale: string, stage: string): number | 'absent' {
  const score: unknown = Object.hasOwn(result.scales, scale) ? result.scales[scale] : undefined
  if (typeof score !== 'object' || score === null || !Object.hasOwn(score, stage)) return 'absent'
  const value: unknown = (score as Readonly<Record<string, unknown>>)[stage]
  return typeof value === 'number' ? value : 'absent'
}

export function bandsOf(result: AnyResult): readonly (BandResult & { readonly scale: string })[] {
  return Object.entries(result.scales).flatMap(([scale, score]) => score.bands.map((band) => ({ ...band, scale })))
}

export function standardScoresOf(result: AnyResult, scale: string): readonly StandardScore[] {
  return Object.hasOwn(result.scales, scale) ? (result.scales[scale]?.standardScores ?? []) : []
}

function compareScores(result: AnyResult, expected: Expected, differ: Difference): void {
  for (const [scale, stages] of Object.entries(expected.scales ?? {})) {
    const status = Object.hasOwn(result.scales, scale) ? result.scales[scale]?.status : undefined
    if (stages === 'absent') {
      if (status !== 'absent') differ(scale, 'absent', status ?? 'unknown scale')
      continue
    }
    for (const [stage, value] of Object.entries(stages)) {
      const found = stageValue(result, scale, stage)
      if (found !== value) differ(`${scale}.${stage}`, value, found)
    }
  }
  for (const [id, category] of Object.entries(expected.decisions ?? {})) {
    const found = Object.hasOwn(result.decisions, id) ? result.decisions[id] : undefined
    const received = found?.status === 'scored' ? found.category : (found?.status ?? 'unknown decision')
    if (received !== category) differ(id, category, received)
  }
}

function compareSafety(result: AnyResult, expected: Expected, differ: Difference): void {
  for (const [item, state] of Object.entries(expected.criticalItems ?? {})) {
    const found = result.criticalItems.find((each) => each.item === item)?.state ?? 'not a critical item'
    if (found !== state) differ(item, state, found)
  }
  for (const [id, outcome] of Object.entries(expected.validity ?? {})) {
    const found = result.validity.find((each) => each.id === id)?.outcome ?? 'unknown validity scale'
    if (found !== outcome) differ(id, outcome, found)
  }
}

function compareNormed(result: AnyResult, vector: VectorDefinition, differ: Difference): void {
  const [first] = vector.norms ?? []
  for (const [scale, metrics] of Object.entries(vector.expect.standardScores ?? {})) {
    for (const [metric, value] of Object.entries(metrics)) {
      const found = standardScoresOf(result, scale).find((score) => score.normSet === first && score.metric === metric)
      const received = found?.status === 'scored' ? found.value : 'absent'
      if (received !== value) differ(`${scale}.${metric}`, value, received)
    }
  }
}

function compareBands(result: AnyResult, vector: VectorDefinition, chosen: ReadonlySet<string>, differ: Difference): void {
  const [first] = vector.norms ?? []
  const bands = bandsOf(result)
  for (const [set, band] of Object.entries(vector.expect.bands ?? {})) {
    if (!chosen.has(set)) continue
    const found = bands.find(({ bandSet, on }) => bandSet === set && ('stage' in on || on.normSet === first))
    if (found?.band !== band) differ(set, band, found?.band ?? found?.state ?? 'no such band set')
  }
}

/** The answers of a worked example, spelled out. */
export function vectorAnswers(definition: InstrumentDefinition, vector: VectorDefinition): Answers {
  if (vector.responses === 'all-lowest') return extremeForm(definition, 'lowest')
  if (vector.responses === 'all-highest') return extremeForm(definition, 'highest')
  return vector.responses
}

/** Runs one worked example and names every difference. */
export function runVector(
  instrument: Instrument,
  norms: readonly NormSetDefinition[],
  vector: VectorDefinition,
  at: number,
): readonly Issue[] {
  const issues: Issue[] = []
  const wanted = (vector.norms ?? []).flatMap((id) => norms.filter((set) => set.id === id))
  const complete = wanted.length === (vector.norms ?? []).length
  const bandSets = instrument.bandSets.filter((set) => set.metric === undefined || complete).map((set) => set.id)
  const { informant, form, ...respondent } = vector.respondent ?? {}
  const result: AnyResult = assess(
    instrument,
    { responses: vectorAnswers(instrument, vector), respondent: { key: vector.id, ...respondent }, informant, form },
    { norms: wanted, bandSets },
  )
  const path = pointer('', 'vectors', at, 'expect')
  const differ: Difference = (what, expected, received) => {
    issues.push(issue('definition/vector-mismatch', path, { vector: vector.id, what, expected, received }))
  }
  compareScores(result, vector.expect, differ)
  compareSafety(result, vector.expect, differ)
  compareBands(result, vector, new Set(bandSets), differ)
  if (complete) compareNormed(result, vector, differ)
  return issues
}

/**
 * Runs the worked examples of an instrument and names every difference (`definition/vector-mismatch`). Values are compared as
 * doubles, without tolerance. An example that names norm sets which are not given is compared in its raw part only.
 */
export function runVectors(instrument: Instrument, norms: readonly NormSetDefinition[] = []): readonly Issue[] {
  return instrument.vectors.flatMap((vector, at) => runVector(instrument, norms, vector, at))
}

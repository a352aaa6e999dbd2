import { ENGINE_VERSION } from '../core/version.js'
import type { LinkedPlan, RowBounds } from '../plan/linked.js'
import type { ValidityOutput } from '../plan/plan.js'
import type { NodeRef } from '../plan/program.js'
import { bit, REASON_MASK } from '../plan/status.js'
import { createCriticalItemReader, criticalBlindSpot } from './build-critical-item.js'
import { createDecisionBuilder } from './build-decision.js'
import { createScaleBuilder } from './build-scale.js'
import { createStraightLineWarner } from './careless.js'
import { createNormWarner } from './norm-warnings.js'
import type { Reading } from './read-administration.js'
import type { AssessmentResult, BlindSpot, CriticalItemOutcome, Provenance, ValidityResult } from './result.js'
import type { RowContext } from './row-context.js'
import { warn, warnAnswer } from './warnings.js'

/** Builds the result of one row after a run. */
export type ResultBuilder = (reading: Reading, row: number) => AssessmentResult

const GATE_CONTRADICTION = bit('gate-contradiction')

function createValidityBuilder(linked: LinkedPlan, validity: ValidityOutput): (row: number) => ValidityResult {
  const banded = new Set(linked.plan.outputs.scales.filter((scale) => scale.bands.length > 0).map((scale) => scale.id))
  const withholds = validity.withholds.filter((scale) => banded.has(scale))
  return (row) => {
    const known = ((linked.statuses[validity.node]?.[row] ?? 0) & REASON_MASK) === 0
    const outcome = (known ? validity.outcomes[linked.values[validity.node]?.[row] ?? 0] : undefined) ?? 'unknown'
    return { id: validity.id, outcome, withheld: outcome === 'invalid' ? [...withholds] : [] }
  }
}

/** The item behind each column; the columns of a multi-select item's options share one. */
function itemsByColumn(linked: LinkedPlan): ReadonlyMap<number, string> {
  return new Map(
    linked.plan.outputs.items.flatMap((reader) => {
      if (reader.kind === 'coded') return [[reader.item, reader.id]]
      return reader.kind === 'multi-select' ? reader.columns.map((column): [number, string] => [column, reader.id]) : []
    }),
  )
}

/** Gates by the item they guard, in program order. */
function gatesOf(linked: LinkedPlan): readonly { readonly node: NodeRef; readonly item: string }[] {
  const { nodes } = linked.plan.program
  const items = itemsByColumn(linked)
  return nodes.flatMap((node, index) => {
    if (node.op !== 'gate') return []
    let at = node.item
    while ('gate' in at) {
      const inner = nodes[at.gate]
      if (inner?.op !== 'gate') return []
      at = inner.item
    }
    return [{ node: index, item: items.get(at.item) ?? '' }]
  })
}

function addBlindSpot(spots: BlindSpot[], spot: BlindSpot | undefined): void {
  if (spot !== undefined && !spots.some(({ topic, why }) => topic === spot.topic && why === spot.why)) spots.push(spot)
}

/** Prepares everything that depends on the plan alone; the builder then only reads the row. */
export function createResultBuilder(linked: LinkedPlan): ResultBuilder {
  const { outputs, hash } = linked.plan
  const scales = outputs.scales.map((scale) => ({ id: scale.id, build: createScaleBuilder(linked, scale, outputs.norms) }))
  const decisions = outputs.decisions.map((decision) => ({ id: decision.id, build: createDecisionBuilder(linked, decision) }))
  const criticals = outputs.criticalItems.map((critical) => ({ critical, read: createCriticalItemReader(linked, critical) }))
  const validities = outputs.validity.map((validity) => createValidityBuilder(linked, validity))
  const gates = gatesOf(linked)
  const warnOfStraightLine = createStraightLineWarner(linked)
  const warnOfNorms = createNormWarner(linked)
  const outside = outputs.outsideIntended

  function isOutside(row: number): boolean {
    if (outside === undefined) return false
    return ((linked.statuses[outside]?.[row] ?? 0) & REASON_MASK) === 0 && linked.values[outside]?.[row] === 1
  }
  function provenance(): Provenance {
    const norms = outputs.norms.map(({ id, edition, hash: normHash }) => ({ id, edition, hash: normHash }))
    return { engine: ENGINE_VERSION, definition: outputs.instrument.hash, norms, plan: hash }
  }
  function warnOfRow(reading: Reading, context: RowContext): void {
    warnOfStraightLine(context.row, reading.warnings)
    warnOfNorms(context.row, reading.warnings)
    if (context.outsideIntended) warn(reading.warnings, 'respondent/outside-intended-use', '/respondent')
    const contradicted = new Set<string>()
    for (const { node, item } of gates) if (((linked.statuses[node]?.[context.row] ?? 0) & GATE_CONTRADICTION) !== 0) contradicted.add(item)
    for (const item of contradicted) warnAnswer(reading.warnings, 'score/gate-contradiction', item)
  }

  return (reading, row) => {
    let bounds: RowBounds | undefined
    const context: RowContext = {
      row,
      complete: reading.complete,
      outsideIntended: isOutside(row),
      bounds: () => (bounds ??= linked.bounds(row)),
    }
    warnOfRow(reading, context)
    const blindSpots: BlindSpot[] = outputs.blindSpots.map((topic) => ({ topic, why: 'not-asked' }))
    const criticalItems: CriticalItemOutcome[] = []
    for (const { critical, read } of criticals) {
      const state = read(row)
      criticalItems.push({ item: critical.item, kind: critical.kind, state, mark: critical.mark })
      addBlindSpot(blindSpots, criticalBlindSpot(linked, critical, state, row))
    }
    const validity = validities.map((build) => build(row))
    if (validity.some(({ outcome }) => outcome === 'invalid')) addBlindSpot(blindSpots, { topic: 'form', why: 'invalid-form' })
    const scaleScores: Record<string, AssessmentResult['scales'][string]> = {}
    for (const { id, build } of scales) scaleScores[id] = build(context)
    const outcomes: Record<string, AssessmentResult['decisions'][string]> = {}
    for (const { id, build } of decisions) outcomes[id] = build(context)
    return {
      format: 'psyscore/result',
      formatVersion: 1,
      notice: 'screening-not-diagnosis',
      instrument: { id: outputs.instrument.id, version: outputs.instrument.version, form: reading.form },
      respondent: reading.respondent,
      informant: reading.informant,
      rater: reading.rater,
      administeredAt: reading.administeredAt,
      responses: reading.responses,
      scales: scaleScores,
      decisions: outcomes,
      criticalItems,
      validity,
      blindSpots,
      warnings: reading.warnings,
      provenance: provenance(),
    }
  }
}

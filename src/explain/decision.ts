import { canonicalJson } from '../core/canonical.js'
import type { DecisionDefinition } from '../core/definition.js'
import { issue, PsyscoreError } from '../core/issue.js'
import type { Language } from '../core/text.js'
import type { MissingReason } from '../core/words.js'
import type { LinkedPlan } from '../plan/linked.js'
import type { PlanNode } from '../plan/program.js'
import { MISSING_CODE, REASON_MASK } from '../plan/status.js'
import type { DecisionOutcome } from '../results/result.js'
import type { DecisionExplanationData, ExplainedRow } from './decision-data.js'
import { decisionInWords } from './decision-text.js'
import type { ExplainedRecord } from './record.js'
import { refuse, reproduce } from './replay.js'

/** How an outcome came about, as data and in words. */
export interface DecisionExplanation {
  readonly data: DecisionExplanationData
  readonly text: (language?: Language) => string
}

/**
 * Tells how a decision (a triage, a screening outcome) came about: the answers it looked at, each row of the table in order with
 * yes, no or unknown, the row that decided, and whose publication says so. The plan is run again on the stored answers first.
 *
 * @throws PsyscoreError `result/not-reproduced` when a hash or any bit of the decision's record differs
 */
export function explainDecision(record: ExplainedRecord, decisionId: string): DecisionExplanation {
  const { instrument, result } = record
  const stored = Object.hasOwn(result.decisions, decisionId) ? result.decisions[decisionId] : undefined
  const at = (instrument.decisions ?? []).findIndex(({ id }) => id === decisionId)
  const definition = instrument.decisions?.[at]
  if (stored === undefined || definition === undefined) {
    throw new PsyscoreError([issue('definition/unknown-reference', '/decisions', { id: decisionId })])
  }
  const { linked, again } = reproduce(instrument, record.norms ?? [], result)
  const outcome = Object.hasOwn(again.decisions, decisionId) ? again.decisions[decisionId] : undefined
  if (outcome === undefined || canonicalJson(outcome) !== canonicalJson(stored)) throw refuse(`decision ${decisionId}`)

  const rows = explainRows(linked, definition, decisionId, outcome)
  const categories = new Map(definition.categories.map(({ id, label }) => [id, label]))
  const output = linked.plan.outputs.decisions.find(({ id }) => id === decisionId)
  const order = new Map(instrument.items.map(({ id }, place) => [id, place]))
  const columns = [...(output?.columns ?? [])].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const labels = new Map(instrument.items.map(({ id, label }) => [id, label]))
  const citations = instrument.references.filter(({ id }) => id === definition.figure.source)
  const data: DecisionExplanationData = {
    instrument: { id: instrument.id, version: instrument.version, title: instrument.title },
    decision: { id: decisionId, label: definition.label },
    outcome,
    label: outcome.status === 'scored' ? (categories.get(outcome.category) ?? null) : null,
    items: columns.flatMap(({ id, ...where }) => {
      if (!('column' in where)) return []
      const code = linked.column(where.column)[0] ?? MISSING_CODE.blank
      return [{ item: id, label: labels.get(id) ?? {}, ...answerOf(linked, where.column, code) }]
    }),
    rows,
    otherwise: definition.otherwise ?? null,
    figure: definition.figure,
    sources: Object.fromEntries(citations.map(({ id, citation }) => [id, citation])),
    notice: 'screening-not-diagnosis',
  }
  const names = { items: labels, categories }
  return { data, text: (language: Language = 'en') => decisionInWords(data, names, language) }
}

type Column = Parameters<LinkedPlan['column']>[0]

function answerOf(linked: LinkedPlan, column: Column, code: number): { code: number | null; missing: MissingReason | 'excluded' | null } {
  const reason = (Object.keys(MISSING_CODE) as MissingReason[]).find((word) => MISSING_CODE[word] === code)
  if (reason !== undefined) return { code: null, missing: reason }
  const value = linked.plan.program.inputs.items[inputOf(linked, column)]?.codes[code]
  return value === undefined ? { code: null, missing: 'excluded' } : { code: value, missing: null }
}

function inputOf(linked: LinkedPlan, column: Column): number {
  let at = column
  while ('gate' in at) at = (linked.plan.program.nodes[at.gate] as Extract<PlanNode, { op: 'gate' }>).item
  return at.item
}

function explainRows(linked: LinkedPlan, definition: DecisionDefinition, id: string, outcome: DecisionOutcome): readonly ExplainedRow[] {
  const ref = linked.plan.outputs.decisions.find((each) => each.id === id)?.node
  const node = ref === undefined ? undefined : linked.plan.program.nodes[ref]
  if (node?.op !== 'rules') throw refuse(`decision ${id}`)
  let decided = outcome.status !== 'scored'
  return definition.rows.map((row, k) => {
    const when = node.rows[k]?.when ?? 0
    const unknown = ((linked.statuses[when]?.[0] ?? 0) & REASON_MASK) !== 0
    const holds = unknown ? 'unknown' : linked.values[when]?.[0] === 1 ? 'yes' : 'no'
    const onUnknown = row.onUnknown ?? 'stop'
    const decides =
      !decided && outcome.status === 'scored' && row.category === outcome.category && (holds === 'yes' || (unknown && onUnknown !== 'skip'))
    decided = decided || decides
    return { category: row.category, when: row.when, holds, onUnknown, decides }
  })
}

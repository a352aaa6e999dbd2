import { issue, PsyscoreError } from './core/issue.js'
import type { Language } from './core/text.js'
import type { Explanation, ExplanationData } from './explain/data.js'
import { explainBands, explainStandardScores } from './explain/interpretation.js'
import type { ExplainedRecord } from './explain/record.js'
import { type Replay, replay } from './explain/replay.js'
import { appliedMethod, derive, explainItems, nodeValue } from './explain/stages.js'
import { explainInWords } from './explain/text.js'
import type { AnyResult } from './results/result.js'

export type { Explanation, ExplanationData } from './explain/data.js'
export type { DecisionExplanation } from './explain/decision.js'
export { explainDecision } from './explain/decision.js'
export type { DecisionExplanationData, ExplainedRow } from './explain/decision-data.js'
export type { ExplainedRecord } from './explain/record.js'

/**
 * Tells how the numbers of one scale came about: each item with its code, reversal and contribution, what was done about missing
 * answers, the norm row, the cut score, and whose publication says so. The plan is run again on the stored answers first.
 *
 * @returns `data`, and `text(language)` in English or Chinese; the text ends with the sentence that a screening is no diagnosis
 * @throws PsyscoreError `result/not-reproduced` when a hash or any bit of the scale's record differs
 */
export function explain(record: ExplainedRecord, scaleId: string): Explanation {
  const again = replay(record.instrument, record.norms ?? [], record.result, scaleId)
  const data = explainScale(again, record.result, scaleId)
  return { data, text: (language: Language = 'en') => explainInWords(data, language) }
}

function explainScale(again: Replay, result: AnyResult, scaleId: string): ExplanationData {
  const { instrument, norms, linked, score } = again
  const scale = instrument.scales.find(({ id }) => id === scaleId)
  const output = linked.plan.outputs.scales.find(({ id }) => id === scaleId)
  const first = output?.stages[0]
  if (scale === undefined || output === undefined || first === undefined) {
    throw new PsyscoreError([issue('definition/unknown-reference', '/scales', { id: scaleId })])
  }
  const { method, variant } = appliedMethod(linked, scale, first.node)
  const stages = output.stages.map(({ id, node }) => ({
    id,
    value: nodeValue(linked, node),
    bounds: score.bounds !== undefined && Object.hasOwn(score.bounds, id) ? (score.bounds[id] ?? null) : null,
    derivation: derive(linked, node, method),
  }))
  const policy = 'missing' in method ? { name: method.missing.policy, figure: method.missing.figure } : null
  const standardScores = explainStandardScores(again, output)
  const bands = explainBands(again, output)
  const named = [policy?.figure, ...standardScores.map(({ figure }) => figure), ...bands.map(({ figure }) => figure)]
  const citations = new Map([instrument, ...norms].flatMap(({ references }) => references.map(({ id, citation }) => [id, citation])))
  const sources = named.flatMap((figure): [string, string][] => {
    const citation = figure === undefined ? undefined : citations.get(figure.source)
    return figure === undefined || citation === undefined ? [] : [[figure.source, citation]]
  })
  return {
    instrument: { id: instrument.id, version: instrument.version, title: instrument.title },
    respondent: { grade: result.respondent.grade, ageMonths: result.respondent.ageMonths, sex: result.respondent.sex },
    scale: { id: scaleId, label: scale.label },
    method: method.method,
    variant,
    status: score.status,
    notes: score.status === 'scored' ? score.notes : [],
    reasons: score.status === 'absent' ? score.reasons : [],
    answered: score.answered,
    total: score.total,
    policy,
    items: explainItems(again, scale, method, first.node),
    stages,
    standardScores,
    bands,
    sources: Object.fromEntries(sources),
    notice: 'screening-not-diagnosis',
  }
}

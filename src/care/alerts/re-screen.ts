import { evaluateRules } from '../conditions/evaluate.js'
import { reference } from '../conditions/select.js'
import type { Alert } from './alert.js'
import { proposeLevel } from './proposals.js'
import type { Pupil } from './pupil.js'

/**
 * A negative re-screen: on the forms filled in since alone, and all questionnaires the alert rests on were, its rule is false for
 * sure. The level that the other rules ask for on these forms, or the mildest of the policy, is proposed; the alert itself stays
 * until a person accepts it.
 */
export function proposeLower(pupil: Pupil, alert: Alert): Alert {
  const { run, evidence, times } = pupil
  if (alert.policy.id !== run.policy.id) return alert
  const known = [alert.answeredAt, ...alert.evidence.map(({ administeredAt }) => administeredAt)].map(times.epochOfText)
  const since = Math.max(...known.filter((epoch) => epoch !== null))
  const results = evidence.results.filter(({ administeredAt }) => {
    const at = times.epochOfText(administeredAt)
    return at !== null && at > since
  })
  const again = new Set(results.map(({ instrument }) => instrument.id))
  const restsOn = alert.evidence.flatMap(({ instrument }) => (instrument === null ? [] : [instrument]))
  if (restsOn.length === 0 || !restsOn.every((instrument) => again.has(instrument))) return alert
  const outcomes = evaluateRules(run.policy, { ...evidence, results }, { at: run.at, dueAt: run.dueAt })
  if (outcomes.find(({ rule }) => rule === alert.rule.id)?.outcome !== 'false') return alert
  const asked = new Set(
    outcomes.filter(({ outcome, owed }) => outcome === 'true' || (outcome === 'unknown' && owed)).map(({ level }) => level),
  )
  const bySeverity = run.policy.levels.toSorted((a, b) => b.severity - a.severity)
  const to = bySeverity.find(({ code }) => asked.has(code)) ?? bySeverity.at(-1)
  if (to === undefined || to.severity >= alert.severity) return alert
  const later = results.map((result) => reference(result, 'screening', result.instrument.id))
  const inOrder = later.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return proposeLevel(alert, { level: to.code, severity: to.severity }, run.at, inOrder)
}

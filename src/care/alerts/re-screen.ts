import type { EvidenceReference } from '../conditions/evidence.js'
import { reference } from '../conditions/select.js'
import type { Alert } from './alert.js'
import { proposeLevel } from './proposals.js'
import type { Pupil } from './pupil.js'

/** Later results of the questionnaires an alert rests on. */
function laterResults({ evidence, times }: Pupil, alert: Alert): readonly EvidenceReference[] {
  const since = times.epochOfText(alert.answeredAt)
  const instruments = new Set(alert.evidence.map(({ instrument }) => instrument))
  return evidence.results
    .filter((result) => {
      const at = times.epochOfText(result.administeredAt)
      return instruments.has(result.instrument.id) && at !== null && since !== null && at > since
    })
    .map((result) => reference(result, 'screening', result.instrument.id))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/**
 * A negative re-screen: the rule of an open alert is now false for sure, on a later form of the same questionnaire. The level that
 * the other rules still ask for, or the mildest of the policy, is proposed; the alert itself stays until a person accepts it.
 */
export function proposeLower(pupil: Pupil, alert: Alert): Alert {
  const { run, outcomes } = pupil
  if (alert.policy.id !== run.policy.id) return alert
  if (outcomes.find(({ rule }) => rule === alert.rule.id)?.outcome !== 'false') return alert
  const later = laterResults(pupil, alert)
  if (later.length === 0) return alert
  const asked = new Set(
    outcomes.filter(({ outcome, owed }) => outcome === 'true' || (outcome === 'unknown' && owed)).map(({ level }) => level),
  )
  const bySeverity = run.policy.levels.toSorted((a, b) => b.severity - a.severity)
  const to = bySeverity.find(({ code }) => asked.has(code)) ?? bySeverity.at(-1)
  if (to === undefined || to.severity >= alert.severity) return alert
  return proposeLevel(alert, { level: to.code, severity: to.severity }, run.at, later)
}

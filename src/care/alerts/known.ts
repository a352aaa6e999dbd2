import type { PolicyDefinition } from '../policy/policy.js'
import type { Alert, Person } from './alert.js'
import type { Candidate } from './candidates.js'
import { isOpen } from './transitions.js'

/**
 * What becomes of a candidate beside the alerts a pupil has already. `covered`: nothing new; `joins`: an alert nobody has judged
 * yet takes the evidence over; `informs`: the pupil is in care; `raise`: a new chain.
 */
export type Standing =
  | { readonly kind: 'covered' }
  | { readonly kind: 'joins'; readonly alert: Alert }
  | { readonly kind: 'informs'; readonly alert: Alert; readonly holder: Person }
  | { readonly kind: 'raise' }

/** What is true already covers what is merely unknown, never the other way round. */
function covers(alerts: readonly Alert[], keys: readonly string[]): boolean {
  const seen = new Set(alerts.flatMap((alert) => alert.keys))
  return alerts.length > 0 && keys.every((key) => seen.has(key) || seen.has(key.replace(/^unknown:/, 'true:')))
}

/** The alert by which a pupil is in care or referred, the gravest one, and who holds it. */
function caseOf(existing: readonly Alert[]): { readonly alert: Alert; readonly holder: Person } | undefined {
  const [alert] = existing
    .filter(({ state }) => state === 'in-care' || state === 'referred')
    .toSorted((a, b) => b.severity - a.severity || (a.id < b.id ? -1 : 1))
  const holder = alert?.caseHolder ?? alert?.history.at(-1)?.by
  return alert === undefined || holder === undefined ? undefined : { alert, holder }
}

/**
 * Compares a candidate with the alerts of the pupil. An ended alert covers its own evidence only, so that the same item endorsed
 * at a later administration raises anew. An alert that nobody has looked at takes further evidence over; so does an acknowledged
 * one below crisis. Whoever is in care at this level or a graver one has the case holder informed.
 *
 * @param keys keys of the candidate's evidence
 */
export function standingOf(policy: PolicyDefinition, candidate: Candidate, existing: readonly Alert[], keys: readonly string[]): Standing {
  const { level } = candidate
  const same = existing.filter(
    ({ rule, policy: of, raisedLevel }) => rule.id === candidate.rule && of.id === policy.id && raisedLevel.severity >= level.severity,
  )
  if (covers(same, keys)) return { kind: 'covered' }
  const waiting = same.filter(({ state }) => state === 'raised' || (state === 'acknowledged' && !level.crisis))
  const [joined] = waiting.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (joined !== undefined) return { kind: 'joins', alert: joined }
  const inCare = caseOf(existing.filter(isOpen))
  if (inCare !== undefined && level.severity <= inCare.alert.severity) return { kind: 'informs', ...inCare }
  return { kind: 'raise' }
}

import { type Issue, issue } from '../../core/issue.js'
import type { CriticalKind } from '../../core/words.js'
import { offsetOf } from '../calendar/instants.js'
import type { SchoolCalendar } from '../calendar/school-calendar.js'
import { bareCalendar, openCalendar } from '../calendar/school-days.js'
import type { Evidence } from '../conditions/evidence.js'
import type { Opened } from '../policy/consent.js'
import type { PolicyDefinition } from '../policy/policy.js'
import type { Alert, Person, SafeguardingHold } from './alert.js'
import { type Clock, dueOf, written } from './tiers.js'
import { instantIssues, personIssues, professionalKinds, type Transition } from './transitions.js'

/** Roles that hear nothing under a hold: those the policy names, and every guardian. */
function heldRoles({ safeguardingHold, roles }: PolicyDefinition): readonly string[] {
  return [...new Set([...safeguardingHold.roles, ...roles.filter(({ kind }) => kind === 'guardian').map(({ id }) => id)])]
}

/**
 * Does the evidence start a hold: a critical answer (endorsed or unreadable) of the policy's kinds, or a sign of its list?
 *
 * @param kinds what the critical answers behind the alerts of this run are about, those of forms that were not scored among them
 */
export function callsForHold(
  { safeguardingHold }: PolicyDefinition,
  evidence: Evidence,
  opened: Opened,
  kinds: readonly CriticalKind[] = [],
): boolean {
  const answered =
    opened !== 'nothing' &&
    evidence.results.some((result) =>
      result.criticalItems.some(
        ({ kind, state }) => (state === 'endorsed' || state === 'unreadable') && safeguardingHold.kinds.includes(kind),
      ),
    )
  return (
    answered ||
    kinds.some((kind) => safeguardingHold.kinds.includes(kind)) ||
    evidence.observations.some(({ kind }) => safeguardingHold.signs.includes(kind))
  )
}

/** A hold that begins now. */
export function beginHold(policy: PolicyDefinition, clock: Clock, why: SafeguardingHold['why']): SafeguardingHold {
  const { decides, deadline } = policy.safeguardingHold
  const { due } = dueOf(clock, deadline)
  return { why, roles: heldRoles(policy), decides, due: written(clock, due), decided: null }
}

/** Is someone kept from this alert? A decision that does not release it keeps it so. */
export function isHeld(hold: SafeguardingHold | null, role: string): boolean {
  return hold !== null && hold.decided?.release !== true && hold.roles.includes(role)
}

/** The alert with a hold; messages to the roles it names are taken back. A hold that is there stays as it is. */
export function withHold(alert: Alert, hold: SafeguardingHold): Alert {
  if (alert.hold !== null) return alert
  const tiers = alert.tiers.map((tier) => (isHeld(hold, tier.role) ? { ...tier, held: true, message: null } : tier))
  return { ...alert, hold, tiers }
}

/** A professional says that guardians and implicated adults must hear nothing. */
export function holdAlert(
  alert: Alert,
  { by, at, reason }: { readonly by: Person; readonly at: string; readonly reason: string },
  policy: PolicyDefinition,
  calendar: SchoolCalendar | null,
): Transition {
  const issues: Issue[] = [...personIssues(by, professionalKinds(), policy), ...instantIssues(alert, at)]
  if (reason.trim() === '') issues.push(issue('alert/event-incomplete', '/reason', { what: 'reason' }))
  if (issues.length > 0) return { ok: false, issues }
  const history = [...alert.history, { to: alert.state, at, by, reason }]
  const open = { ...alert, hold: null, history }
  const now = Date.parse(at)
  const clock = { calendar: calendar === null ? bareCalendar(offsetOf(at)) : openCalendar(calendar), now, answered: now }
  return { ok: true, alert: withHold(open, beginHold(policy, clock, 'professional')) }
}

/**
 * The named professional decides, with a reason: released, the held roles may be told (`writeMessages` then writes
 * theirs); not released, they stay out. Only the role that the hold names decides.
 */
export function decideHold(
  alert: Alert,
  { by, at, reason, release }: { readonly by: Person; readonly at: string; readonly reason: string; readonly release: boolean },
  policy: PolicyDefinition,
): Transition {
  const issues: Issue[] = [...personIssues(by, professionalKinds(), policy), ...instantIssues(alert, at)]
  const { hold } = alert
  if (hold === null || hold.decided?.release === true) issues.push(issue('alert/proposal-unknown', '/hold'))
  else if (issues.length === 0 && by.role !== hold.decides) issues.push(issue('alert/role-not-allowed', '/by/role', { role: by.role }))
  if (reason.trim() === '') issues.push(issue('alert/event-incomplete', '/reason', { what: 'reason' }))
  if (hold === null || issues.length > 0) return { ok: false, issues }
  const decided = { by, at, reason, release }
  const tiers = alert.tiers.map((tier) => (release ? { ...tier, held: false } : tier))
  const history = [...alert.history, { to: alert.state, at, by, reason }]
  return { ok: true, alert: { ...alert, hold: { ...hold, decided }, tiers, history } }
}

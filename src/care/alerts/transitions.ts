import { parseInstant } from '../../core/instant.js'
import { type Issue, issue } from '../../core/issue.js'
import { assertEpoch } from '../calendar/instants.js'
import { kindOfRole } from '../messages/disclosure.js'
import type { PolicyDefinition, RoleKind } from '../policy/policy.js'
import type { AlertState } from '../words.js'
import type { Alert, AlertEvent, Person } from './alert.js'

/**
 * What may follow what. Nothing ends before a professional has judged it; an alert in acute danger may be referred at once.
 * Ended alerts stay ended: new evidence raises a new one.
 */
export const TRANSITIONS: Readonly<Record<AlertState, readonly AlertState[]>> = {
  raised: ['acknowledged', 'judged', 'referred'],
  acknowledged: ['judged', 'referred'],
  judged: ['judged', 'in-care', 'referred', 'closed', 'false-alarm'],
  'in-care': ['judged', 'in-care', 'referred', 'closed'],
  referred: ['judged', 'in-care', 'closed'],
  closed: [],
  'false-alarm': [],
}

const STAFF: readonly RoleKind[] = ['homeroom-teacher', 'grade-lead', 'school-lead', 'psychologist', 'district', 'responder']
const PROFESSIONALS: readonly RoleKind[] = ['psychologist', 'responder']

/** Is the alert still someone's task? */
export function isOpen({ state }: Alert): boolean {
  return TRANSITIONS[state].length > 0
}

export type Transition = { readonly ok: true; readonly alert: Alert } | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * One step in the life of an alert, taken by a person. Every step says who and when and is kept in the history. A judgement says
 * why and may name another level, which then holds instead of the rule's; a case in care names who holds it; a referral says why;
 * closing needs an outcome, and its instant is its date; a false alarm says why. Staff of any role acknowledge, professionals
 * (psychologist, responder) do all else; software, pupils and guardians move nothing. All faults are given at once.
 */
export function transition(alert: Alert, event: AlertEvent, policy: PolicyDefinition): Transition {
  const issues: Issue[] = []
  if (!TRANSITIONS[alert.state].includes(event.to)) {
    issues.push(issue('alert/transition-not-allowed', '/to', { from: alert.state, to: event.to }))
  }
  issues.push(...personIssues(event.by, event.to === 'acknowledged' ? STAFF : PROFESSIONALS, policy))
  issues.push(...instantIssues(alert, event.at), ...contentIssues(event))
  const level = event.level === undefined ? undefined : policy.levels.find(({ code }) => code === event.level)
  if (event.level !== undefined && level === undefined) issues.push(issue('alert/level-unknown', '/level', { level: event.level }))
  if (event.level !== undefined && event.to !== 'judged') issues.push(issue('alert/event-incomplete', '/level', { what: 'judged' }))
  if (issues.length > 0) return { ok: false, issues }
  const next: Alert = {
    ...alert,
    state: event.to,
    history: [...alert.history, event],
    ...(level === undefined ? {} : { level: level.code, severity: level.severity }),
    ...(event.caseHolder === undefined ? {} : { caseHolder: event.caseHolder }),
  }
  return { ok: true, alert: next }
}

/** Is this person of the policy, and may a person of this kind do it? */
export function personIssues(by: Person, kinds: readonly RoleKind[], policy: PolicyDefinition): readonly Issue[] {
  if (by.id === '' || by.role === '') return [issue('alert/event-incomplete', '/by', { what: 'by' })]
  if (by.role === 'software') return [issue('alert/role-not-allowed', '/by/role', { role: by.role, why: 'software' })]
  const kind = kindOfRole(policy, by.role)
  return kind !== undefined && kinds.includes(kind) ? [] : [issue('alert/role-not-allowed', '/by/role', { role: by.role })]
}

/** An instant with zone, not before the alert nor before the last step. */
export function instantIssues(alert: Alert, at: string): readonly Issue[] {
  const reading = parseInstant(at)
  if (!reading.ok) return [issue(reading.code, '/at')]
  const last = alert.history.at(-1)?.at ?? alert.raisedAt
  return Date.parse(reading.text) < assertEpoch(last, '/history') ? [issue('alert/event-order', '/at')] : []
}

/** Kinds of roles that judge. */
export function professionalKinds(): readonly RoleKind[] {
  return PROFESSIONALS
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

function contentIssues({ to, reason, outcome, caseHolder }: AlertEvent): readonly Issue[] {
  const lacks = (what: string): Issue => issue('alert/event-incomplete', `/${what}`, { what })
  const issues: Issue[] = []
  if (['judged', 'referred', 'false-alarm'].includes(to) && isBlank(reason)) issues.push(lacks('reason'))
  if (to === 'closed' && isBlank(outcome)) issues.push(lacks('outcome'))
  const named = caseHolder !== undefined && !isBlank(caseHolder.id) && !isBlank(caseHolder.role)
  if (to === 'in-care' && !named) issues.push(lacks('caseHolder'))
  return issues
}

import type { Alert, AlertEvent } from '../../../src/care/alerts/alert.js'
import { type AlertOptions, type AlertOutcome, evaluateAlerts } from '../../../src/care/alerts/evaluate.js'
import { transition } from '../../../src/care/alerts/transitions.js'
import type { Evidence } from '../../../src/care/conditions/evidence.js'
import { classGradeSchool } from '../../../src/care/policies/generated/class-grade-school.js'
import type { PolicyDefinition } from '../../../src/care/policy/policy.js'
import { CALENDAR } from '../calendar/made-up-calendar.js'
import { AT, evidence } from '../conditions/fixtures.js'

export const POLICY: PolicyDefinition = classGradeSchool

export const DOCTOR = { id: 'u1', role: 'psychologist' }
export const TEACHER = { id: 'u2', role: 'homeroom-teacher' }

export function run(parts: Partial<Evidence>, options: Partial<AlertOptions> = {}, policy: PolicyDefinition = POLICY): AlertOutcome {
  return evaluateAlerts(policy, evidence(parts), { at: AT, calendar: CALENDAR, ...options })
}

export function only<T>(list: readonly T[]): T {
  const [first] = list
  if (first === undefined || list.length !== 1) throw new Error(`${list.length} instead of one`)
  return first
}

export function ruleAlert({ alerts }: AlertOutcome, rule: string): Alert {
  return only(alerts.filter((alert) => alert.rule.id === rule))
}

/** The alert after steps that must be allowed. */
export function moved(alert: Alert, ...events: readonly AlertEvent[]): Alert {
  return events.reduce((at, event) => {
    const step = transition(at, event, POLICY)
    if (!step.ok) throw new Error(JSON.stringify(step.issues))
    return step.alert
  }, alert)
}

export const JUDGED: AlertEvent = { to: 'judged', at: '2026-11-23T13:00:00+08:00', by: DOCTOR, reason: 'talked in person' }
export const IN_CARE: AlertEvent = { to: 'in-care', at: '2026-11-23T14:00:00+08:00', by: DOCTOR, caseHolder: DOCTOR }
export const FALSE_ALARM: AlertEvent = { to: 'false-alarm', at: '2026-11-23T14:00:00+08:00', by: DOCTOR, reason: 'misread' }
export const CLOSED: AlertEvent = { to: 'closed', at: '2026-12-23T14:00:00+08:00', by: DOCTOR, outcome: 'well looked after' }

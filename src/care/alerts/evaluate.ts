import { contentHash } from '../../core/canonical.js'
import type { Issue } from '../../core/issue.js'
import { dueAt } from '../calendar/deadlines.js'
import { assertEpoch, dateOfDay, formatInstant, offsetOf } from '../calendar/instants.js'
import type { SchoolCalendar } from '../calendar/school-calendar.js'
import { bareCalendar, type OpenCalendar, offsetAt, openCalendar, schoolTime, termOf } from '../calendar/school-days.js'
import type { Evidence } from '../conditions/evidence.js'
import type { MessageOptions } from '../messages/message.js'
import type { PolicyDefinition } from '../policy/policy.js'
import type { Alert, CareNotice, SafeguardingHold } from './alert.js'
import { type Candidate, ruleCandidates, sweepCandidates } from './candidates.js'
import { beginHold, callsForHold, withHold } from './hold.js'
import { standingOf } from './known.js'
import { findNotices } from './notices.js'
import { onePieceEach } from './one-pupil.js'
import { clockOf, kindsOf, openPupil, type Pupil, type Run } from './pupil.js'
import { candidateKeys, joinAlert, raiseAlert } from './raise.js'
import { proposeLower } from './re-screen.js'
import { isOpen } from './transitions.js'

export interface AlertOptions extends MessageOptions {
  /** instant of the run, ISO 8601 with zone: there is no clock in here */
  readonly at: string
  /** the school's calendar; null: every day counts in deadlines, on the clocks `at` was written with */
  readonly calendar: SchoolCalendar | null
  /** alerts and notices of earlier runs, as the host keeps them */
  readonly existing?: readonly (Alert | CareNotice)[]
  /** name of the wave; the term of `at` when left out, outside terms its year */
  readonly occasion?: string
}

export interface AlertOutcome {
  /** raised by this run */
  readonly alerts: readonly Alert[]
  /** existing alerts that took over evidence, a proposal or a hold; all others stay as they are */
  readonly updated: readonly Alert[]
  /** pupils who raised no alert and must not be lost; those of earlier runs are not repeated */
  readonly notices: readonly CareNotice[]
  /** what was wrong with the evidence and was put right: `alert/another-pupil` */
  readonly issues: readonly Issue[]
}

const hashes = new WeakMap<PolicyDefinition, string>()

/** Hash of a policy that does not change any more; told by object, as plans are. */
function hashOf(policy: PolicyDefinition): string {
  const known = hashes.get(policy)
  if (known !== undefined) return known
  const hash = contentHash(policy)
  if (Object.isFrozen(policy)) hashes.set(policy, hash)
  return hash
}

function openRun(policy: PolicyDefinition, options: AlertOptions): Run {
  const now = assertEpoch(options.at, '/at')
  const calendar = options.calendar === null ? bareCalendar(offsetOf(options.at)) : openCalendar(options.calendar)
  return {
    policy,
    hash: hashOf(policy),
    at: options.at,
    now,
    calendar,
    occasion: options.occasion ?? occasionOf(calendar, now),
    messages: options,
    dueAt: (from, deadline) => {
      const due = dueAt(calendar, assertEpoch(from, '/at'), deadline)
      return formatInstant(due, offsetAt(calendar, due))
    },
  }
}

function occasionOf(calendar: OpenCalendar, now: number): string {
  const date = dateOfDay(schoolTime(calendar, now).day)
  return termOf(calendar, date)?.id ?? String(date.year)
}

/**
 * What a policy asks for, pupil by pupil: alerts, news for alerts that are there, and notices of pupils who could not be judged.
 *
 * Pure: the same evidence in any order, at the same instant, gives the same outcome; nothing is sent or stored. Deadlines run from
 * the answer, so an alert from an old form is born overdue and says so. Critical items fire on incomplete and invalid forms; one
 * that no rule catches fires by the sweep, an unknown one has a notice. Ids are the same on a double submit. Existing alerts are
 * never lowered, moved or ended: whatever speaks for a lower level becomes a proposal.
 *
 * Several pieces of evidence of one pupil are merged; a result that stands with another pupil counts for its own and is named in
 * `issues`, never lost and never counted for both.
 *
 * @param policy accepted by `parsePolicy`
 * @throws PsyscoreError when `at` is no instant with zone
 */
export function evaluateAlerts(policy: PolicyDefinition, evidence: Evidence | readonly Evidence[], options: AlertOptions): AlertOutcome {
  const run = openRun(policy, options)
  const alerts: Alert[] = []
  const updated: Alert[] = []
  const notices: CareNotice[] = []
  const known = byRespondent(options.existing ?? [])
  const { pupils, issues } = onePieceEach(asList(evidence))
  for (const each of pupils) {
    const { alerts: ownAlerts = [], notices: ownNotices = [] } = known.get(each.respondent) ?? {}
    const pupil = openPupil(run, each, ownAlerts, ownNotices)
    const outcome = evaluatePupil(pupil)
    alerts.push(...outcome.alerts)
    updated.push(...outcome.updated)
    notices.push(...outcome.notices)
  }
  return { alerts: ordered(alerts), updated: ordered(updated), notices: ordered(notices), issues }
}

const asList = (evidence: Evidence | readonly Evidence[]): readonly Evidence[] =>
  Array.isArray(evidence) ? (evidence as readonly Evidence[]) : [evidence as Evidence]

const ordered = <T extends { readonly respondent: string; readonly id: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => (a.respondent < b.respondent ? -1 : a.respondent > b.respondent ? 1 : a.id < b.id ? -1 : 1))

interface Known {
  readonly alerts: Alert[]
  readonly notices: CareNotice[]
}

function byRespondent(existing: readonly (Alert | CareNotice)[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const each of existing) {
    const own = known.get(each.respondent) ?? { alerts: [], notices: [] }
    if (each.format === 'psyscore/alert') own.alerts.push(each)
    else own.notices.push(each)
    known.set(each.respondent, own)
  }
  return known
}

/** The hold over everything of this pupil: one that lasts already, or one that the evidence begins. */
function holdOf(pupil: Pupil, candidates: readonly Candidate[]): SafeguardingHold | null {
  const lasting = pupil.existing.filter(isOpen).find(({ hold }) => hold !== null && hold.decided?.release !== true)?.hold
  if (lasting !== undefined && lasting !== null) return lasting
  const references = candidates.flatMap(({ evidence }) => evidence)
  const answered = references.filter(({ state }) => state === 'endorsed' || state === 'unreadable')
  if (!callsForHold(pupil.run.policy, pupil.evidence, pupil.opened, kindsOf(pupil, answered))) return null
  return beginHold(pupil.run.policy, clockOf(pupil, { rule: '', outcome: 'unknown', evidence: references }), 'evidence')
}

function evaluatePupil(pupil: Pupil): Omit<AlertOutcome, 'issues'> {
  const { run, evidence, opened, existing } = pupil
  const byRule = ruleCandidates(run.policy, pupil.outcomes)
  const candidates = [...byRule, ...sweepCandidates(run.policy, evidence, opened, byRule, existing)]
  const hold = holdOf(pupil, candidates)
  const changed = new Map<string, Alert>()
  const current = (alert: Alert): Alert => changed.get(alert.id) ?? alert
  const alerts: Alert[] = []
  for (const candidate of candidates) {
    const standing = standingOf(run.policy, candidate, existing, candidateKeys(pupil, candidate))
    if (standing.kind === 'joins') changed.set(standing.alert.id, joinAlert(pupil, current(standing.alert), candidate))
    if (standing.kind === 'raise') alerts.push(raiseAlert(pupil, candidate, hold, null))
    if (standing.kind === 'informs') {
      alerts.push(raiseAlert(pupil, candidate, hold, { alert: standing.alert.id, caseHolder: standing.holder }))
    }
  }
  for (const alert of existing.filter(isOpen)) {
    const proposed = proposeLower(pupil, current(alert))
    const held = hold === null ? proposed : withHold(proposed, hold)
    if (held !== alert) changed.set(alert.id, held)
  }
  const told = new Set(pupil.notices.map(({ id }) => id))
  const notices = findNotices(pupil, [...candidates, ...existing]).filter(({ id }) => !told.has(id))
  return { alerts, updated: [...changed.values()], notices }
}

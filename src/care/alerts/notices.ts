import { localize } from '../../core/text.js'
import type { CriticalState } from '../../core/words.js'
import { evaluateProtocols, missingInstruments } from '../conditions/evaluate.js'
import type { EvidenceReference, RuleOutcome } from '../conditions/evidence.js'
import { findingReference, reference } from '../conditions/select.js'
import { buildMessage, type MessageContent } from '../messages/message.js'
import type { NoticeKind } from '../words.js'
import type { CareNotice } from './alert.js'
import { criticalReferences, earlierReferences, uncovered } from './candidates.js'
import { stableId } from './identity.js'
import { clockOf, type Pupil } from './pupil.js'
import { type NoticeFinding as Finding, reportsDue } from './reports.js'
import { type Clock, dueOf, written } from './tiers.js'
import { contactRole, instrumentsOf } from './write-messages.js'

/** Every pupil who raised no alert and must not vanish: not screened, without consent, unreadable, awaited. */
export function findNotices(pupil: Pupil, alerts: readonly { readonly evidence: readonly EvidenceReference[] }[]): readonly CareNotice[] {
  const findings = [...notScreened(pupil), ...withoutConsent(pupil), ...unreadable(pupil), ...criticalUnknown(pupil, alerts)]
  const all = [...findings, ...awaited(pupil), ...undecided(pupil), ...reportsDue(pupil)].map((finding) => route(pupil, finding))
  // a double submit gives one notice twice: the one due first stays, whatever the order of the forms
  const lastFirst = (a: CareNotice, b: CareNotice): number =>
    Date.parse(b.due) - Date.parse(a.due) || (JSON.stringify(a) < JSON.stringify(b) ? 1 : -1)
  const byId = new Map(all.toSorted(lastFirst).map((notice) => [notice.id, notice]))
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const now = ({ run }: Pupil): Clock => ({ calendar: run.calendar, now: run.now, answered: run.now })

function clockOfEvidence(pupil: Pupil, evidence: readonly EvidenceReference[]): Clock {
  return clockOf(pupil, { rule: '', outcome: 'unknown', evidence })
}

function* notScreened(pupil: Pupil): Generator<Finding> {
  const { evidence, run } = pupil
  if (evidence.screening !== 'screened') {
    yield { kind: 'not-screened', about: [evidence.screening], evidence: [], clock: now(pupil) }
    return
  }
  const { findings = [] } = evidence
  // a form that was not scored has come back all the same; one that does not say of which questionnaire may be any
  const back = findings.some(({ instrument }) => instrument === null) ? null : new Set(findings.map(({ instrument }) => instrument))
  const missing = missingInstruments(run.policy, evidence).filter((id) => back !== null && !back.has(id))
  if (missing.length > 0) yield { kind: 'not-screened', about: missing, evidence: [], clock: now(pupil) }
}

/** "A form exists, consent is missing": told whether the policy evaluates critical items meanwhile or seals all of it. */
function* withoutConsent(pupil: Pupil): Generator<Finding> {
  const { evidence, opened } = pupil
  const scored = evidence.results.map((result) => reference(result, 'consent', evidence.consent))
  const others = (evidence.findings ?? []).map((finding): EvidenceReference => {
    const { state: _, ...form } = findingReference(finding)
    return { ...form, kind: 'consent', id: evidence.consent }
  })
  const forms = [...scored, ...others]
  if (opened === 'all' || forms.length === 0) return
  yield { kind: 'consent-missing', about: [evidence.consent], evidence: forms, clock: clockOfEvidence(pupil, forms) }
}

/** Reasons for which a scale is rightly absent. */
const RIGHTLY_ABSENT: ReadonlySet<string> = new Set(['not-applicable', 'not-administered'])

function* unreadable(pupil: Pupil): Generator<Finding> {
  if (pupil.opened !== 'all') return
  const scored = new Set(pupil.evidence.results.map(({ instrument }) => instrument.id))
  const aside = new Set((pupil.evidence.findings ?? []).map(({ instrument }) => instrument ?? ''))
  for (const instrument of [...aside].filter((id) => id === '' || !scored.has(id)).sort()) {
    yield { kind: 'not-scored', about: instrument === '' ? [] : [instrument], evidence: [], clock: now(pupil) }
  }
  for (const result of pupil.evidence.results) {
    const scales = Object.entries(result.scales).flatMap(([id, scale]) =>
      scale.status === 'absent' && scale.reasons.some((reason) => !RIGHTLY_ABSENT.has(reason)) ? [id] : [],
    )
    if (scales.length > 0) {
      const evidence = scales.map((id) => reference(result, 'scale', id))
      const about = [result.instrument.id, ...scales]
      yield { kind: 'not-scored', about, evidence, clock: clockOfEvidence(pupil, evidence) }
    }
    const invalid = result.validity.filter(({ outcome }) => outcome === 'invalid').map(({ id }) => id)
    if (invalid.length > 0) {
      const evidence = invalid.map((id) => reference(result, 'validity', id))
      yield { kind: 're-screen', about: [result.instrument.id, ...invalid], evidence, clock: clockOfEvidence(pupil, evidence) }
    }
  }
}

/** Bad-inputs row 47: a critical item without a readable answer is a state of its own, never "no risk". */
function* criticalUnknown(pupil: Pupil, alerts: readonly { readonly evidence: readonly EvidenceReference[] }[]): Generator<Finding> {
  const states: readonly CriticalState[] = ['unknown', 'unreadable']
  const { evidence: of, opened } = pupil
  const left = uncovered([...criticalReferences(of, opened, states), ...earlierReferences(of, opened, states)], alerts)
  if (left.length === 0) return
  const evidence = left.map(({ marks: _, ...each }): EvidenceReference => each)
  const about = [...new Set(evidence.map(({ id }) => id))].sort()
  yield { kind: 'critical-unknown', about, evidence, clock: clockOfEvidence(pupil, evidence) }
}

function* awaited(pupil: Pupil): Generator<Finding> {
  const { run, evidence } = pupil
  for (const { protocol, state, due, evidence: gate } of evaluateProtocols(run.policy, evidence, { at: run.at, dueAt: run.dueAt })) {
    if (state !== 'awaiting' && state !== 'overdue') continue
    const kind = state === 'awaiting' ? 'follow-up-awaited' : 'follow-up-overdue'
    yield { kind, about: [protocol], evidence: gate, clock: clockOfEvidence(pupil, gate), due }
  }
}

function kindOfUnknown({ causes, evidence, onUnknown }: RuleOutcome): NoticeKind {
  if (onUnknown === 'second-look') return 'second-look'
  if (evidence.some(({ kind }) => kind === 'critical-item')) return 'critical-unknown'
  return causes.includes('withheld-by-validity') ? 're-screen' : 'not-scored'
}

/** Second looks that rules ask for, and rules that could not be decided where the policy wants to hear of it. */
function* undecided(pupil: Pupil): Generator<Finding> {
  for (const found of pupil.outcomes) {
    const clock = (): Clock => clockOf(pupil, found)
    const rule = pupil.run.policy.rules.find(({ id }) => id === found.rule)
    const secondLook = rule !== undefined && 'secondLook' in rule ? rule.secondLook : undefined
    const own = secondLook === undefined ? {} : { deadline: secondLook }
    const { evidence } = found
    if (found.outcome === 'true' && found.level === null) {
      yield { kind: 'second-look', about: [found.rule], evidence, clock: clock(), ...own }
    } else if (found.outcome === 'unknown' && found.owed && found.onUnknown !== 'drop') {
      // `raise` without a level has nothing to raise
      if (found.onUnknown === 'raise' && found.level !== null) continue
      yield { kind: kindOfUnknown(found), about: [found.rule], evidence, clock: clock(), ...own }
    }
  }
}

/** References in one order and without doubles, so that the order of the forms never shows. */
function inOneOrder(references: readonly EvidenceReference[]): readonly EvidenceReference[] {
  const texts = new Map(references.map((each) => [JSON.stringify(each), each]))
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

/** What professionals read besides: the rule that asks, and the questionnaires it came from. */
function particularsOf(
  { outcomes, run }: Pupil,
  about: readonly string[],
  evidence: readonly EvidenceReference[],
): Partial<MessageContent> {
  const outcome = outcomes.find(({ rule }) => rule === about[0])
  const label = run.policy.rules.find(({ id }) => id === outcome?.rule)?.label
  return {
    instruments: instrumentsOf(evidence),
    ...(outcome === undefined || label === undefined
      ? {}
      : { rule: { label, version: outcome.version, unknown: outcome.outcome === 'unknown' } }),
  }
}

function route(pupil: Pupil, { kind, about, evidence: found, clock, deadline, due: fixed, report }: Finding): CareNotice {
  const { run, keys } = pupil
  const { policy } = run
  const evidence = inOneOrder(found)
  const way = policy.notices.find((each) => each.kind === kind)
  const fallback = contactRole(policy, [])
  const role = report?.role ?? way?.role ?? fallback
  // the profile of the route is that of its role
  const routed = report === undefined || way?.role === report.role ? way?.profile : undefined
  const profile = routed ?? policy.roles.find(({ id }) => id === role)?.maximum ?? null
  const counted = dueOf(clock, deadline ?? way?.deadline)
  // a due date of null: nobody knows when the gate was answered
  const at = fixed === undefined ? counted.due : fixed === null ? run.now : Date.parse(fixed)
  const due = written(clock, at)
  const overdue = at < run.now || clock.answered === null || fixed === null
  const identity = [
    pupil.evidence.respondent,
    policy.id,
    kind,
    about,
    evidence.length === 0 ? run.occasion : evidence.map(keys.byDay).sort(),
  ]
  const content = {
    pupil: pupil.evidence.respondent,
    actions: way?.actions ?? [],
    due,
    overdue,
    about: { noticeKind: kind },
    ...particularsOf(pupil, about, evidence),
    ...(report === undefined ? {} : { report }),
  }
  const message =
    role === null || profile === null
      ? null
      : buildMessage(policy, { ...content, role, profile, contactRole: contactRole(policy, [role]) }, run.messages)
  return {
    format: 'psyscore/care-notice',
    formatVersion: 1,
    notice: 'screening-not-diagnosis',
    id: stableId('notice', identity),
    respondent: pupil.evidence.respondent,
    kind,
    about,
    ...(report === undefined ? {} : { report: { id: report.id, to: report.to } }),
    evidence,
    raisedAt: run.at,
    answeredAt: clock.answered === null || evidence.length === 0 ? null : written(clock, clock.answered),
    role,
    profile,
    due,
    overdue,
    requiredActions: way?.actions ?? [],
    message: message === null || localize(message, 'en') === '' ? null : message,
  }
}

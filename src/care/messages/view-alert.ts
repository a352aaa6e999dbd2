import type { Alert, AlertTier, CareNotice } from '../alerts/alert.js'
import type { EvidenceReference } from '../conditions/evidence.js'
import type { DisclosureField, PolicyDefinition } from '../policy/policy.js'
import { fieldsOfMessage, fieldsOfRole, kindOfRole } from './disclosure.js'

type Parts = Readonly<Partial<Record<DisclosureField, unknown>>>

/** Which field opens a reference of each kind. */
const OPENED_BY: Readonly<Record<EvidenceReference['kind'], DisclosureField>> = {
  scale: 'scale',
  band: 'scale',
  'standard-score': 'scale',
  decision: 'scale',
  trend: 'scale',
  protocol: 'scale',
  'critical-item': 'item',
  validity: 'validity',
  observation: 'observations',
  context: 'context',
  screening: 'context',
  consent: 'context',
}

/** References that a field opens; where they came from only beside the instrument. */
function referencesOf(
  evidence: readonly EvidenceReference[],
  field: DisclosureField,
  fields: ReadonlySet<DisclosureField>,
): readonly Partial<EvidenceReference>[] {
  const own = evidence.filter(({ kind }) => OPENED_BY[kind] === field)
  return fields.has('instrument') ? own : own.map(({ kind, id }) => ({ kind, id }))
}

function evidenceParts(evidence: readonly EvidenceReference[], fields: ReadonlySet<DisclosureField>): Parts {
  const instruments = [...new Set(evidence.flatMap(({ instrument }) => (instrument === null ? [] : [instrument])))]
  return {
    instrument: instruments,
    ...Object.fromEntries(
      (['scale', 'item', 'validity', 'observations', 'context'] as const).map((field) => [field, referencesOf(evidence, field, fields)]),
    ),
  }
}

/** Professionals see every alert; anyone else only what was told to their role and has neither expired nor is held. */
export function isProfessional(policy: PolicyDefinition, role: string): boolean {
  const kind = kindOfRole(policy, role)
  return kind === 'psychologist' || kind === 'responder'
}

/** Tiers of an alert by which a role sees it. */
export function tiersOf(alert: Alert, role: string, now: number | null): readonly AlertTier[] {
  return alert.tiers.filter(
    (tier) => tier.role === role && !tier.held && (now === null || tier.expires === null || Date.parse(tier.expires) > now),
  )
}

/** What a role may see of an alert: the profiles of its tiers, for a professional everything its role may. */
export function fieldsOfAlert(policy: PolicyDefinition, role: string, tiers: readonly AlertTier[]): ReadonlySet<DisclosureField> {
  if (isProfessional(policy, role)) return fieldsOfRole(policy, role)
  return new Set(tiers.flatMap(({ profile }) => [...fieldsOfMessage(policy, role, profile)]))
}

/**
 * Everything an alert could show, each part under the field that opens it. The id is made of rule and evidence and could be tried
 * out, so it stands with the reason; a host acknowledges for others by its own reference.
 */
export function alertParts(alert: Alert, tiers: readonly AlertTier[], fields: ReadonlySet<DisclosureField>): Parts {
  const first = tiers.toSorted((a, b) => Date.parse(a.due) - Date.parse(b.due))[0]
  const { id, rule, policy, outcome, atLeast, marks, raisedAt, answeredAt } = alert
  return {
    'care-needed': tiers.flatMap(({ message }) => (message === null ? [] : [message])),
    actions: [...new Set(tiers.flatMap(({ requiredActions }) => requiredActions))],
    due: first === undefined ? undefined : { due: first.due, overdue: first.overdue },
    level: { level: alert.level, severity: alert.severity },
    state: { state: alert.state },
    reason: { id, rule, policy, outcome, raisedAt },
    'critical-kind': alert.criticalKinds,
    ...evidenceParts(alert.evidence, fields),
    // marks and "at least" speak of figures and completeness
    score: fields.has('score') ? { atLeast, marks, answeredAt } : undefined,
    history: historyOf(alert, fields),
  }
}

/** What the history of an alert speaks of: whoever may not see all of it sees the steps alone. */
const HISTORY_HOLDS: readonly DisclosureField[] = [
  'level',
  'state',
  'reason',
  'instrument',
  'scale',
  'item',
  'validity',
  'observations',
  'context',
]

function historyOf(alert: Alert, fields: ReadonlySet<DisclosureField>): unknown {
  if (!HISTORY_HOLDS.every((field) => fields.has(field))) {
    return fields.has('state') ? alert.history.map(({ to, at, by }) => ({ to, at, role: by.role })) : undefined
  }
  const { history, proposals, raisedLevel, caseHolder, informs, hold } = alert
  const tiers = alert.tiers.map(({ tier, role, due, escalation, escalatedFrom, held }) => ({
    tier,
    role,
    due,
    escalation,
    escalatedFrom,
    held,
  }))
  return { history, proposals, raisedLevel, caseHolder, informs, hold, tiers }
}

/** Everything a notice could show. Its kind and its particulars stand with the reason: "an answer is missing" says something too. */
export function noticeParts(notice: CareNotice, fields: ReadonlySet<DisclosureField>): Parts {
  const { id, kind, about, raisedAt, due, overdue } = notice
  return {
    'care-needed': notice.message,
    actions: notice.requiredActions,
    due: { due, overdue },
    reason: { id, kind, raisedAt, ...(notice.report === undefined ? {} : { report: notice.report }) },
    item: kind === 'critical-unknown' ? about : undefined,
    ...evidenceParts(notice.evidence, fields),
  }
}

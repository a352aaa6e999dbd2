import { sha256Hex } from '../../core/hash.js'
import type { Alert, Person, SafeguardingHold } from './alert.js'
import type { Candidate } from './candidates.js'
import { isHeld } from './hold.js'
import { stableId } from './identity.js'
import { clockOf, kindsOf, orderedMarks, type Pupil } from './pupil.js'
import { type Clock, planInforming, planTiers, written } from './tiers.js'
import { writeMessages } from './write-messages.js'

/** Keys of a candidate's evidence; of none, the outcome and the occasion stand for it. */
export function candidateKeys({ keys, run }: Pupil, { outcome, evidence }: Candidate): readonly string[] {
  const all = evidence.length === 0 ? [run.occasion] : evidence.map(keys.exact)
  return [...new Set(all.map((key) => `${outcome}:${sha256Hex(key).slice(0, 24)}`))].sort()
}

/** Id from pupil, policy, rule, level and evidence by the day; where an ended alert has it, by the instant. */
function idOf({ run, evidence, keys, existing }: Pupil, { rule, level, outcome, evidence: references }: Candidate): string {
  const parts = (key: typeof keys.exact): readonly unknown[] => [
    evidence.respondent,
    run.policy.id,
    rule,
    level.code,
    outcome,
    references.length === 0 ? [run.occasion] : [...new Set(references.map(key))].sort(),
  ]
  const byDay = stableId('alert', parts(keys.byDay))
  return existing.some(({ id }) => id === byDay) ? stableId('alert', parts(keys.exact)) : byDay
}

/** A new alert: a chain of its own, or news for whoever has the pupil in care. */
export function raiseAlert(
  pupil: Pupil,
  candidate: Candidate,
  hold: SafeguardingHold | null,
  informs: { readonly alert: string; readonly caseHolder: Person } | null,
): Alert {
  const { run, evidence } = pupil
  const { level } = candidate
  const clock: Clock = clockOf(pupil, candidate)
  const planned = informs === null ? planTiers(run.policy, level, clock) : planInforming(run.policy, level, clock, informs.caseHolder)
  const alert: Alert = {
    format: 'psyscore/alert',
    formatVersion: 1,
    notice: 'screening-not-diagnosis',
    id: idOf(pupil, candidate),
    respondent: evidence.respondent,
    level: level.code,
    severity: level.severity,
    raisedLevel: { level: level.code, severity: level.severity },
    policy: { id: run.policy.id, version: run.policy.version, hash: run.hash },
    rule: { id: candidate.rule, version: candidate.version },
    outcome: candidate.outcome,
    evidence: candidate.evidence,
    criticalKinds: kindsOf(pupil, candidate.evidence),
    keys: candidateKeys(pupil, candidate),
    atLeast: candidate.atLeast,
    marks: orderedMarks(candidate.marks),
    raisedAt: run.at,
    answeredAt: clock.answered === null ? null : written(clock, clock.answered),
    bornOverdue: planned.some(({ overdue }) => overdue),
    tiers: planned.map((tier) => ({ ...tier, held: isHeld(hold, tier.role), message: null })),
    hold,
    state: 'raised',
    history: [],
    proposals: [],
    caseHolder: null,
    informs,
  }
  return writeMessages(run.policy, alert, run.messages)
}

/** Further evidence for an alert that is still to be judged; its deadlines and its state stay as they are. */
export function joinAlert(pupil: Pupil, alert: Alert, candidate: Candidate): Alert {
  const texts = new Map([...alert.evidence, ...candidate.evidence].map((reference) => [JSON.stringify(reference), reference]))
  const joined: Alert = {
    ...alert,
    outcome: alert.outcome === 'true' || candidate.outcome === 'true' ? 'true' : 'unknown',
    evidence: [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reference]) => reference),
    criticalKinds: [...new Set([...alert.criticalKinds, ...kindsOf(pupil, candidate.evidence)])].sort(),
    keys: [...new Set([...alert.keys, ...candidateKeys(pupil, candidate)])].sort(),
    atLeast: alert.atLeast || candidate.atLeast,
    marks: orderedMarks([...alert.marks, ...candidate.marks]),
  }
  return writeMessages(pupil.run.policy, joined, pupil.run.messages)
}

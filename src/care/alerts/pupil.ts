import type { CriticalKind } from '../../core/words.js'
import { CRITICAL_KINDS, MARKS } from '../../core/words.js'
import type { OpenCalendar } from '../calendar/school-days.js'
import { evaluateRules } from '../conditions/evaluate.js'
import type { Evidence, EvidenceReference, RuleOutcome, Truth } from '../conditions/evidence.js'
import type { DueAt } from '../conditions/protocol.js'
import type { MessageOptions } from '../messages/message.js'
import { type Opened, openedByConsent } from '../policy/consent.js'
import type { PolicyDefinition } from '../policy/policy.js'
import type { Alert, CareNotice } from './alert.js'
import { CRITICAL_SWEEP } from './candidates.js'
import { answeredSince, type EvidenceTimes, evidenceTimes } from './evidence-times.js'
import { type EvidenceKeys, evidenceKeys } from './identity.js'
import type { Clock } from './tiers.js'

/** One run of the evaluation: the same for every pupil. */
export interface Run {
  readonly policy: PolicyDefinition
  readonly hash: string
  /** instant as given */
  readonly at: string
  readonly now: number
  readonly calendar: OpenCalendar
  /** names the wave, so that an absence of this wave is not taken for that of the last */
  readonly occasion: string
  readonly messages: MessageOptions
  readonly dueAt: DueAt
}

/** One pupil within a run. */
export interface Pupil {
  readonly run: Run
  readonly evidence: Evidence
  readonly opened: Opened
  readonly outcomes: readonly RuleOutcome[]
  readonly times: EvidenceTimes
  readonly keys: EvidenceKeys
  readonly existing: readonly Alert[]
  readonly notices: readonly CareNotice[]
}

export function openPupil(run: Run, evidence: Evidence, existing: readonly Alert[], notices: readonly CareNotice[]): Pupil {
  const times = evidenceTimes(run.calendar)
  return {
    run,
    evidence,
    opened: openedByConsent(run.policy, evidence),
    outcomes: evaluateRules(run.policy, evidence, { at: run.at, dueAt: run.dueAt }),
    times,
    keys: evidenceKeys(evidence, run.calendar, times),
    existing: existing.filter(({ respondent }) => respondent === evidence.respondent),
    notices: notices.filter(({ respondent }) => respondent === evidence.respondent),
  }
}

/** The clock of one outcome: deadlines run from the answer that made it so, never from a time after the run. */
export function clockOf(pupil: Pupil, outcome: Pick<RuleOutcome, 'rule' | 'outcome' | 'evidence'>): Clock {
  const { run, evidence, times } = pupil
  const truths = (at: Evidence): ReadonlyMap<string, Truth> =>
    new Map(evaluateRules(run.policy, at, { at: run.at, dueAt: run.dueAt }).map((each) => [each.rule, each.outcome]))
  // the sweep rests on each of its items alone, so it stands since the first
  const asked = outcome.rule === CRITICAL_SWEEP ? { ...outcome, outcome: 'unknown' as const } : outcome
  const since = answeredSince(evidence, asked, truths, times, run.now)
  return { calendar: run.calendar, now: run.now, answered: since === null ? null : Math.min(since, run.now) }
}

/** What the critical answers among the evidence are about. */
export function kindsOf({ evidence }: Pupil, references: readonly EvidenceReference[]): readonly CriticalKind[] {
  const items = new Set(
    references.flatMap(({ kind, instrument, id }) => (kind === 'critical-item' ? [JSON.stringify([instrument, id])] : [])),
  )
  const outcomes = [...evidence.results, ...(evidence.previous ?? [])].flatMap(({ instrument, criticalItems }) =>
    criticalItems.map(({ item, kind }) => ({ instrument: instrument.id, item, kind })),
  )
  const found = new Set(
    [...outcomes, ...(evidence.findings ?? [])]
      .filter(({ instrument, item }) => items.has(JSON.stringify([instrument, item])))
      .map(({ kind }) => kind),
  )
  return CRITICAL_KINDS.filter((kind) => found.has(kind))
}

/** Marks in the order of the word list, each once. */
export function orderedMarks(marks: readonly Alert['marks'][number][]): Alert['marks'] {
  return MARKS.filter((mark) => marks.includes(mark))
}

import { evaluateCondition } from '../conditions/evaluate.js'
import type { EvidenceReference } from '../conditions/evidence.js'
import type { Deadline, MandatoryReport } from '../policy/policy.js'
import type { NoticeKind } from '../words.js'
import { clockOf, type Pupil } from './pupil.js'
import type { Clock } from './tiers.js'

/** A notice before it is routed. */
export interface NoticeFinding {
  readonly kind: NoticeKind
  readonly about: readonly string[]
  readonly evidence: readonly EvidenceReference[]
  readonly clock: Clock
  /** in place of the route's deadline */
  readonly deadline?: Deadline
  readonly due?: string | null
  /** the report the law demands; its role is told, whatever the route of the notice says */
  readonly report?: MandatoryReport
}

/**
 * Reports that the law demands: each has a notice of its own to the role that must report, with its deadline from the answer or
 * sign. One that cannot be decided although something was asked is a second look for a professional, never a report and never nothing.
 */
export function* reportsDue(pupil: Pupil): Generator<NoticeFinding> {
  const { run, evidence } = pupil
  for (const report of run.policy.mandatoryReports) {
    const { outcome, owed, evidence: found } = evaluateCondition(run.policy, report.when, evidence, { at: run.at, dueAt: run.dueAt })
    const clock = clockOf(pupil, { rule: '', outcome: 'unknown', evidence: found })
    if (outcome === 'true') {
      yield { kind: 'mandatory-report', about: [report.id], evidence: found, clock, deadline: report.deadline, report }
    } else if (outcome === 'unknown' && owed) {
      yield { kind: 'second-look', about: [report.id], evidence: found, clock }
    }
  }
}

import { type Issue, issue } from '../../core/issue.js'
import type { EvidenceReference } from '../conditions/evidence.js'
import type { PolicyDefinition } from '../policy/policy.js'
import type { Alert, LevelProposal, Person } from './alert.js'
import { instantIssues, isOpen, personIssues, professionalKinds, type Transition } from './transitions.js'

/**
 * Notes that later evidence speaks for another level. The level itself stays: software never lowers and never ends an alert.
 * The same proposal on the same evidence is noted once, also after it was declined; an ended alert takes none.
 */
export function proposeLevel(
  alert: Alert,
  to: { readonly level: string; readonly severity: number },
  at: string,
  evidence: readonly EvidenceReference[],
): Alert {
  if (!isOpen(alert) || to.level === alert.level) return alert
  const same = (proposal: LevelProposal): boolean =>
    proposal.level === to.level && JSON.stringify(proposal.evidence) === JSON.stringify(evidence)
  if (alert.proposals.some(same)) return alert
  const proposal: LevelProposal = { level: to.level, severity: to.severity, at, evidence, state: 'open' }
  return { ...alert, proposals: [...alert.proposals, proposal] }
}

/** What a professional says to a proposal. */
export interface ProposalDecision {
  /** which of `alert.proposals` */
  readonly proposal: number
  readonly accept: boolean
  readonly by: Person
  readonly at: string
  readonly reason: string
}

/**
 * A professional accepts or declines a proposed level, always with a reason. Acceptance is a judgement: the level changes, the
 * history says why; a case in care or referred stays so.
 */
export function decideProposal(alert: Alert, decision: ProposalDecision, policy: PolicyDefinition): Transition {
  const { by, at, reason, accept } = decision
  const proposal = alert.proposals[decision.proposal]
  const issues: Issue[] = [...personIssues(by, professionalKinds(), policy), ...instantIssues(alert, at)]
  if (proposal?.state !== 'open' || !isOpen(alert)) issues.push(issue('alert/proposal-unknown', '/proposal'))
  if (reason.trim() === '') issues.push(issue('alert/event-incomplete', '/reason', { what: 'reason' }))
  if (proposal === undefined || issues.length > 0) return { ok: false, issues }
  const decided: LevelProposal = { ...proposal, state: accept ? 'accepted' : 'declined' }
  const proposals = alert.proposals.map((each, i) => (i === decision.proposal ? decided : each))
  const { level, severity } = proposal
  const to = alert.state === 'in-care' || alert.state === 'referred' ? alert.state : 'judged'
  const state = accept ? to : alert.state
  const event = { to: state, at, by, reason, ...(accept ? { level } : {}) }
  const history = [...alert.history, event]
  return { ok: true, alert: { ...alert, proposals, history, ...(accept ? { state, level, severity } : {}) } }
}

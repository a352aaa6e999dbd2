import { localize } from '../../core/text.js'
import type { EvidenceReference } from '../conditions/evidence.js'
import { kindOfRole } from '../messages/disclosure.js'
import { buildMessage, type MessageContent, type MessageOptions } from '../messages/message.js'
import type { PolicyDefinition } from '../policy/policy.js'
import type { Alert, AlertTier } from './alert.js'
import { CRITICAL_SWEEP } from './candidates.js'
import { isHeld } from './hold.js'

/** What the sweep's own rule is called. */
const SWEEP_LABEL = { en: 'critical answer that no rule of the policy covers', 'zh-CN': '方案规则未覆盖的关键作答' } as const

/** Role that answers questions about an alert: the first professional told, else the first professional there is. */
export function contactRole(policy: PolicyDefinition, roles: readonly string[]): string | null {
  const professional = (id: string): boolean => ['psychologist', 'responder'].includes(kindOfRole(policy, id) ?? '')
  return roles.find(professional) ?? policy.roles.find(({ id }) => professional(id))?.id ?? null
}

/** Ids of the questionnaires that evidence came from. */
export function instrumentsOf(evidence: readonly EvidenceReference[]): readonly string[] {
  return [...new Set(evidence.flatMap(({ instrument }) => (instrument === null ? [] : [instrument])))].sort()
}

/**
 * Writes the messages of an alert's tiers, each from the disclosure profile of its route; held tiers get none. Called by the
 * evaluation, and again by a host whose texts or contacts changed or whose hold was released.
 */
export function writeMessages(policy: PolicyDefinition, alert: Alert, options: MessageOptions): Alert {
  const level = policy.levels.find(({ code }) => code === alert.level)
  if (level === undefined) return alert
  const label = alert.rule.id === CRITICAL_SWEEP ? SWEEP_LABEL : policy.rules.find(({ id }) => id === alert.rule.id)?.label
  const ask = contactRole(
    policy,
    alert.tiers.map(({ role }) => role),
  )
  const common = {
    pupil: alert.respondent,
    contactRole: alert.caseHolder?.role ?? alert.informs?.caseHolder.role ?? ask,
    about: { level },
    ...(label === undefined ? {} : { rule: { label, version: alert.rule.version, unknown: alert.outcome === 'unknown' } }),
    criticalKinds: alert.criticalKinds,
    instruments: instrumentsOf(alert.evidence),
    atLeast: alert.atLeast,
    unverified: alert.marks.includes('K'),
    informs: alert.informs !== null,
  }
  const tiers = alert.tiers.map((tier): AlertTier => {
    if (isHeld(alert.hold, tier.role)) return { ...tier, held: true, message: null }
    const content: MessageContent = {
      ...common,
      role: tier.role,
      profile: tier.profile,
      actions: tier.requiredActions,
      due: tier.due,
      overdue: tier.overdue,
      escalated: tier.escalatedFrom !== null,
    }
    const message = buildMessage(policy, content, options)
    return { ...tier, held: false, message: localize(message, 'en') === '' ? null : message }
  })
  return { ...alert, tiers }
}

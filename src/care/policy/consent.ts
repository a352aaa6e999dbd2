import type { Evidence } from '../conditions/evidence.js'
import type { PolicyDefinition } from './policy.js'

/** What may be evaluated of a pupil's answers: all of them, the critical items alone, or nothing. */
export type Opened = 'all' | 'critical' | 'nothing'

function ageMonthsOf(evidence: Evidence): number | null {
  if (evidence.ageMonths !== undefined) return evidence.ageMonths
  const ages = evidence.results.map((result) => result.respondent.ageMonths).filter((months) => months !== null)
  return ages.length === 0 ? null : Math.min(...ages)
}

/**
 * Whether this pupil's answers need a consent: everyone's where the policy requires it, and a guardian's below the age it names.
 * A pupil of unknown age counts as below that age.
 */
export function needsConsent(policy: PolicyDefinition, evidence: Evidence): boolean {
  const { required, guardianUnder } = policy.consent
  if (required) return true
  if (guardianUnder === undefined) return false
  const months = ageMonthsOf(evidence)
  return months === null || months < guardianUnder * 12
}

/**
 * What consent opens. Without a consent that is needed, and wherever it was declined, nothing is scored; what happens to critical
 * items the policy has chosen beforehand (`evaluate` or `seal`). A sealed form still gives the notice that consent is missing.
 */
export function openedByConsent(policy: PolicyDefinition, evidence: Evidence): Opened {
  const { consent } = evidence
  const given = consent === 'given' || (consent !== 'declined' && !needsConsent(policy, evidence))
  if (given) return 'all'
  return policy.consent.criticalItems === 'evaluate' ? 'critical' : 'nothing'
}

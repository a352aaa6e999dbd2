import { evaluateRules } from '../../../src/care/conditions/evaluate.js'
import type { Evidence, RuleOutcome } from '../../../src/care/conditions/evidence.js'
import { classGradeSchool } from '../../../src/care/policies/generated/class-grade-school.js'
import type { PolicyCondition, PolicyDefinition, Rule } from '../../../src/care/policy/policy.js'
import { assess } from '../../../src/index.js'
import { gad7 } from '../../../src/instruments/generated/gad-7.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'
import type { AnyResult, BandResult } from '../../../src/results/result.js'

export const AT = '2026-11-23T12:00:00+08:00'
export const ANSWERED = '2026-11-23T10:00:00+08:00'

/** PHQ-A answers 1 to 9 by number; the two items on suicide after them are answered with no. */
export function phq(codes: readonly (number | null)[], at: string = ANSWERED, key = 'p1'): AnyResult {
  const responses = { ...Object.fromEntries(codes.map((code, i) => [`phqa_${i + 1}`, code])), phqa_12: 0, phqa_13: 0 }
  return assess(phqA, { responses, respondent: { key, grade: 8, ageMonths: 168 }, administeredAt: at }) as unknown as AnyResult
}

export function gad(codes: readonly (number | null)[], at: string = ANSWERED): AnyResult {
  const responses = Object.fromEntries(codes.map((code, i) => [`gad7_${i + 1}`, code]))
  return assess(gad7, { responses, respondent: { key: 'p1', grade: 8, ageMonths: 168 }, administeredAt: at }) as unknown as AnyResult
}

export function evidence(parts: Partial<Evidence> = {}): Evidence {
  return { respondent: 'p1', results: [], observations: [], context: [], screening: 'screened', consent: 'given', ageMonths: 168, ...parts }
}

/** The bundled policy with other rules. */
export function policyOf(rules: readonly Rule[], parts: Partial<PolicyDefinition> = {}): PolicyDefinition {
  return { ...classGradeSchool, rules, ...parts }
}

export function ruleOf(when: PolicyCondition, parts: Partial<Rule> = {}): Rule {
  return { id: 'r', version: 1, label: { en: 'r' }, when, level: 'attention', onUnknown: 'notice', ...parts } as Rule
}

/** How one condition comes out for a pupil. */
export function outcomeOf(when: PolicyCondition, parts: Partial<Evidence>, policy: Partial<PolicyDefinition> = {}): RuleOutcome {
  const [outcome] = evaluateRules(policyOf([ruleOf(when)], policy), evidence(parts), { at: AT })
  if (outcome === undefined) throw new Error('no rule')
  return outcome
}

/** A result with other bands on PHQ-A's total, to state cases no questionnaire gives. */
export function withBand(result: AnyResult, band: Partial<BandResult>): AnyResult {
  const total = result.scales.total
  if (total === undefined) throw new Error('no total')
  return { ...result, scales: { ...result.scales, total: { ...total, bands: total.bands.map((each) => ({ ...each, ...band })) } } }
}

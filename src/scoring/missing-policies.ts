import type { AnswerLimit, MissingPolicy, ScoreMethod } from '../core/definition.js'
import type { Limit, SettleForm } from '../plan/program.js'
import { refuse } from './fault.js'
import { decimalFraction } from './fraction.js'

export type PolicyId = MissingPolicy['policy']
/** The methods that state a missing-data policy. */
export type PolicyMethod = Extract<ScoreMethod, { readonly missing: MissingPolicy }>['method']

type SettleKind = SettleForm['kind']

export interface MissingPolicyEntry {
  /** What becomes of the answers, per method; a method not named here may not take the policy. `extreme` marks highest and lowest. */
  readonly forms: Readonly<Partial<Record<PolicyMethod, SettleKind | 'extreme'>>>
  /** Does the policy state how many answers it needs? */
  readonly limited: boolean
  /** The rule in words: s sum, n answered, N applicable. */
  readonly rule: string
  readonly usedBy: string
  readonly citation: string
}

/**
 * The registry of missing-data policies: what may be written, what each means, who uses it. There is no default; a
 * definition names one and cites its source.
 */
export const MISSING_POLICIES: Readonly<Record<PolicyId, MissingPolicyEntry>> = {
  'complete-only': {
    forms: {
      sum: 'total',
      count: 'total',
      mean: 'mean',
      'percent-of-maximum': 'percentOfMaximum',
      max: 'extreme',
      min: 'extreme',
      'highest-of-group': 'extreme',
    },
    limited: false,
    rule: 's, only when n = N',
    usedBy: 'MSSMHS: every item must be answered',
    citation: '王极盛 1997, MSSMHS',
  },
  prorate: {
    forms: { sum: 'prorate', count: 'prorate', 'percent-of-maximum': 'percentOfMaximum' },
    limited: true,
    rule: '(s × N) / n, one division, no rounding but what the stage says',
    usedBy: 'SDQ subscales, three of five answered; PHQ-A, seven of nine; rounding is a step of the stage',
    citation: 'sdqinfo.org, scoring the SDQ; APA, Severity Measure for Depression, child age 11–17',
  },
  'prorate-rounded-mean': {
    forms: { sum: 'prorateRounded', count: 'prorateRounded' },
    limited: true,
    rule: 's + (N − n) × the person mean rounded to an integer in the stated mode',
    usedBy: 'sum scores of the ABCD Study',
    citation: 'nbdc-datahub/ABCDscores, R/utils.R',
  },
  'zero-fill': {
    forms: { sum: 'fillZero', count: 'fillZero' },
    limited: true,
    rule: 's; blanks count zero, so the score is a lower bound and says so',
    usedBy: 'PSC-17 and PSC-35: up to three blanks count zero, four invalidate the form',
    citation: 'Massachusetts General Hospital, scoring the Pediatric Symptom Checklist',
  },
  'answered-only': {
    forms: { mean: 'mean', max: 'extreme', min: 'extreme', 'highest-of-group': 'extreme' },
    limited: true,
    rule: 'mean, highest or lowest of the answered items',
    usedBy: 'mean item scores, with a floor on the number of answers',
    citation: 'no common source: the figure of each definition says whose rule it is',
  },
}

/** The entry of a policy by its own key; an unknown word is refused with the list of known ones. */
export function missingPolicy(id: string, path: string): MissingPolicyEntry {
  if (!Object.hasOwn(MISSING_POLICIES, id)) {
    refuse('definition/missing-policy', path, { received: id, allowed: Object.keys(MISSING_POLICIES) })
  }
  return MISSING_POLICIES[id as PolicyId]
}

/** The policies that a method may take. */
export function policiesFor(method: string): readonly PolicyId[] {
  return (Object.keys(MISSING_POLICIES) as PolicyId[]).filter((id) => Object.hasOwn(MISSING_POLICIES[id].forms, method))
}

/** How a method treats missing answers under a policy; refused with the policies allowed when they do not fit. */
export function policyForm(method: PolicyMethod, missing: MissingPolicy, path: string): SettleKind | 'extreme' {
  const form = missingPolicy(missing.policy, path).forms[method]
  return form ?? refuse('definition/missing-policy', path, { received: missing.policy, method, allowed: policiesFor(method) })
}

/** The limit of a policy: exactly one of the three for all but `complete-only`, which demands every answer. */
export function policyLimit(missing: MissingPolicy, path: string): Limit {
  if (missing.policy === 'complete-only') return { maxMissing: 0 }
  const { minAnswered, maxMissing, minProportion }: AnswerLimit = missing
  const stated = [minAnswered, maxMissing, minProportion].filter((each) => each !== undefined)
  if (stated.length !== 1)
    refuse('definition/missing-policy', path, { received: stated.length, allowed: ['minAnswered', 'maxMissing', 'minProportion'] })
  if (minAnswered !== undefined) return { minAnswered }
  if (maxMissing !== undefined) return { maxMissing }
  return { minProportion: decimalFraction(minProportion ?? 1, path) }
}

import type { Rule } from './policy.js'

/** Least and greatest of a range. */
export interface RangeOf {
  readonly low: number
  readonly high: number
}

/** What a rule would find at a base rate, over the published range of its accuracy. */
export interface ExpectedAccuracy {
  readonly baseRate: number
  readonly truePositives: RangeOf
  readonly falsePositives: RangeOf
  /** share of the flagged who have the condition */
  readonly predictiveValue: RangeOf
  readonly source: string
}

export interface RuleTrial {
  readonly rule: string
  /** null: a second look */
  readonly level: string | null
  readonly pupils: RangeOf
  readonly share: RangeOf
  /** pupils whom no other rule with a level flags */
  readonly alone: RangeOf
  /** unknown although something was asked */
  readonly open: number
  readonly accuracy: ExpectedAccuracy | null
}

export interface LevelTrial {
  readonly level: string
  readonly severity: number
  /** pupils whose gravest level it is */
  readonly pupils: RangeOf
  readonly share: RangeOf
}

export interface GroupTrial {
  readonly group: string
  readonly pupils: number
  readonly flagged: RangeOf
  /** level → pupils whose gravest level it is */
  readonly levels: Readonly<Record<string, RangeOf>>
}

export interface StaffTrial {
  readonly role: string
  readonly hoursPerWeek: RangeOf
  /** null where the policy declares none */
  readonly capacity: number | null
  readonly overloaded: boolean
}

/** What a policy would do: printed before a campaign, or on a past one. Ranges collapse to a point where everything is known. */
export interface PolicyTrial {
  readonly notice: 'screening-not-diagnosis'
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string }
  /** from results of real pupils, or from expected shares */
  readonly basis: 'results' | 'expected'
  readonly pupils: number
  readonly weeks: number
  readonly anyOf: { readonly pupils: RangeOf; readonly share: RangeOf }
  readonly levels: readonly LevelTrial[]
  readonly rules: readonly RuleTrial[]
  readonly schools: readonly GroupTrial[]
  readonly byWeek: readonly GroupTrial[]
  readonly staff: readonly StaffTrial[]
  /** rules whose share nobody stated and no paper gives: they are counted as nobody, so the any-of rate is a least one */
  readonly unstated: readonly string[]
}

/** PPV = sensitivity · base rate ÷ (sensitivity · base rate + (1 − specificity) · (1 − base rate)); 0 where nobody is flagged. */
function predictiveValue(baseRate: number, sensitivity: number, specificity: number): number {
  const hits = sensitivity * baseRate
  const misses = (1 - specificity) * (1 - baseRate)
  return hits + misses === 0 ? 0 : hits / (hits + misses)
}

/**
 * True and false positives among so many pupils at a base rate, over the published range of sensitivity and specificity. The
 * predictive value is least at the worst of both and greatest at the best of both.
 */
export function expectedAccuracy({ accuracy }: Rule, pupils: number, baseRate: number): ExpectedAccuracy | null {
  if (accuracy === undefined) return null
  const { sensitivity, specificity, figure } = accuracy
  return {
    baseRate,
    truePositives: { low: pupils * baseRate * sensitivity.low, high: pupils * baseRate * sensitivity.high },
    falsePositives: { low: pupils * (1 - baseRate) * (1 - specificity.high), high: pupils * (1 - baseRate) * (1 - specificity.low) },
    predictiveValue: {
      low: predictiveValue(baseRate, sensitivity.low, specificity.low),
      high: predictiveValue(baseRate, sensitivity.high, specificity.high),
    },
    source: figure.source,
  }
}

/** Share of pupils a rule with known accuracy flags at a base rate. */
export function flaggedShare({ accuracy }: Rule, baseRate: number): RangeOf | null {
  if (accuracy === undefined) return null
  const { sensitivity, specificity } = accuracy
  return {
    low: sensitivity.low * baseRate + (1 - specificity.high) * (1 - baseRate),
    high: sensitivity.high * baseRate + (1 - specificity.low) * (1 - baseRate),
  }
}

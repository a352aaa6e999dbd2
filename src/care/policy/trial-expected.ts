import { hashPolicy } from './parse.js'
import type { PolicyDefinition, Rule } from './policy.js'
import {
  expectedAccuracy,
  flaggedShare,
  type GroupTrial,
  type LevelTrial,
  type PolicyTrial,
  type RangeOf,
  type RuleTrial,
} from './trial.js'
import { staffTrials } from './trial-staff.js'

/** What is expected of a campaign that has not been held. */
export interface ExpectedCampaign {
  readonly pupils: number
  readonly weeks: number
  /** share of pupils with the condition that the rules look for */
  readonly baseRate: number
  /** rule → share of pupils it flags, from an earlier wave or a paper; a rule with published accuracy needs none */
  readonly shares: Readonly<Record<string, number>>
  /** school → number of pupils */
  readonly schools?: Readonly<Record<string, number>>
}

const ZERO: RangeOf = { low: 0, high: 0 }
const times = ({ low, high }: RangeOf, n: number): RangeOf => ({ low: low * n, high: high * n })

function shareOfRule(rule: Rule, campaign: ExpectedCampaign): RangeOf {
  const stated = Object.hasOwn(campaign.shares, rule.id) ? campaign.shares[rule.id] : undefined
  if (stated !== undefined) return { low: stated, high: stated }
  return flaggedShare(rule, campaign.baseRate) ?? ZERO
}

/** Any of several rules: at least the most frequent one (all nested), at most their sum (none overlap). */
function anyOf(shares: readonly RangeOf[]): RangeOf {
  return {
    low: shares.reduce((most, { low }) => Math.max(most, low), 0),
    high: Math.min(
      1,
      shares.reduce((sum, { high }) => sum + high, 0),
    ),
  }
}

/** Rules whose share is neither stated nor follows from published accuracy: they count as nobody, and the trial names them. */
function rulesWithoutShare(policy: PolicyDefinition, campaign: ExpectedCampaign): readonly string[] {
  return policy.rules.filter((rule) => rule.accuracy === undefined && !Object.hasOwn(campaign.shares, rule.id)).map(({ id }) => id)
}

/**
 * Tries a policy before a campaign, on stated shares and published accuracy. How far rules overlap is not known beforehand, so
 * every figure over several rules is a range: from all rules nested in one another to none overlapping.
 */
export function expectPolicy(policy: PolicyDefinition, campaign: ExpectedCampaign): PolicyTrial {
  const { pupils: n, weeks, baseRate } = campaign
  const raising = policy.rules.filter(({ level }) => level !== undefined)
  const share = new Map(policy.rules.map((rule) => [rule.id, shareOfRule(rule, campaign)]))
  const of = (rules: readonly Rule[]): RangeOf => anyOf(rules.map(({ id }) => share.get(id) ?? ZERO))
  const severity = new Map(policy.levels.map((level) => [level.code, level.severity]))
  const levels = policy.levels
    .toSorted((a, b) => b.severity - a.severity)
    .map((level): LevelTrial => {
      const own = of(raising.filter((rule) => rule.level === level.code))
      const graver = of(raising.filter((rule) => (severity.get(rule.level ?? '') ?? 0) > level.severity))
      // the gravest level of a pupil: those whom a graver rule does not take
      const only = { low: Math.max(0, own.low - graver.high), high: own.high }
      return { level: level.code, severity: level.severity, pupils: times(only, n), share: only }
    })
  const rules = policy.rules.map((rule): RuleTrial => {
    const own = share.get(rule.id) ?? ZERO
    const others = of(raising.filter(({ id }) => id !== rule.id))
    const alone = { low: Math.max(0, own.low - others.high), high: Math.min(own.high, 1 - others.low) }
    return {
      rule: rule.id,
      level: rule.level ?? null,
      pupils: times(own, n),
      share: own,
      alone: times(alone, n),
      open: 0,
      accuracy: expectedAccuracy(rule, n, baseRate),
    }
  })
  const any = of(raising)
  const group = (name: string, size: number): GroupTrial => ({
    group: name,
    pupils: size,
    flagged: times(any, size),
    levels: Object.fromEntries(levels.map((level) => [level.level, times(level.share, size)])),
  })
  const wholeWeeks = Math.max(1, Math.ceil(weeks))
  return {
    notice: 'screening-not-diagnosis',
    policy: { id: policy.id, version: policy.version, hash: hashPolicy(policy) },
    basis: 'expected',
    pupils: n,
    weeks,
    anyOf: { pupils: times(any, n), share: any },
    levels,
    rules,
    schools: Object.entries(campaign.schools ?? {}).map(([name, size]) => group(name, size)),
    byWeek: Array.from({ length: wholeWeeks }, (_, i) => group(String(i + 1), n / wholeWeeks)),
    staff: staffTrials(policy, levels, weeks),
    unstated: rulesWithoutShare(policy, campaign),
  }
}

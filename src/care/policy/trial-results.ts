import { evaluateRules } from '../conditions/evaluate.js'
import type { Evidence, RuleOutcome } from '../conditions/evidence.js'
import { levelBounds } from '../conditions/levels.js'
import { hashPolicy } from './parse.js'
import type { PolicyDefinition } from './policy.js'
import { expectedAccuracy, type GroupTrial, type LevelTrial, type PolicyTrial, type RangeOf, type RuleTrial } from './trial.js'
import { staffTrials } from './trial-staff.js'

/** One pupil of a past campaign. */
export interface TrialPupil {
  readonly evidence: Evidence
  readonly school: string | null
  /** Monday of the week of the answers, YYYY-MM-DD; null when not known */
  readonly week: string | null
}

export interface TrialOptions {
  /** instant of the evaluation */
  readonly at: string
  /** share of pupils with the condition, for true and false positives */
  readonly baseRate?: number
}

interface Judged extends TrialPupil {
  readonly outcomes: readonly RuleOutcome[]
  /** gravest level for sure; null: none */
  readonly level: string | null
}

const point = (value: number): RangeOf => ({ low: value, high: value })
const shareOf = (count: number, of: number): RangeOf => point(of === 0 ? 0 : count / of)

function groups(policy: PolicyDefinition, pupils: readonly Judged[], groupOf: (pupil: Judged) => string | null): readonly GroupTrial[] {
  const names = [...new Set(pupils.map(groupOf).filter((name) => name !== null))].sort()
  return names.map((group) => {
    const own = pupils.filter((pupil) => groupOf(pupil) === group)
    const count = (level: string): number => own.filter((pupil) => pupil.level === level).length
    return {
      group,
      pupils: own.length,
      flagged: point(own.filter(({ level }) => level !== null).length),
      levels: Object.fromEntries(policy.levels.map(({ code }) => [code, point(count(code))])),
    }
  })
}

/**
 * Tries a policy on pupils whose results are there: whom it flags for sure, at which level, by which rule, and by which rule
 * alone. Unknown rules that are owed an answer are counted beside, since a person has to look at each of them.
 */
export function tryPolicy(policy: PolicyDefinition, given: readonly TrialPupil[], options: TrialOptions): PolicyTrial {
  const pupils = given.map((pupil): Judged => {
    const outcomes = evaluateRules(policy, pupil.evidence, { at: options.at })
    return { ...pupil, outcomes, level: levelBounds(policy, outcomes).leastConcerning?.code ?? null }
  })
  const n = pupils.length
  const byWeek = groups(policy, pupils, ({ week }) => week)
  const weeks = byWeek.length > 0 ? byWeek.length : (policy.capacity?.weeks ?? 1)
  const levels = policy.levels
    .toSorted((a, b) => b.severity - a.severity)
    .map(({ code, severity }): LevelTrial => {
      const count = pupils.filter(({ level }) => level === code).length
      return { level: code, severity, pupils: point(count), share: shareOf(count, n) }
    })
  const rules = policy.rules.map((rule): RuleTrial => {
    const outcomeOf = ({ outcomes }: Judged): RuleOutcome | undefined => outcomes.find((each) => each.rule === rule.id)
    const flagged = pupils.filter((pupil) => outcomeOf(pupil)?.outcome === 'true')
    const alone = flagged.filter(({ outcomes }) => !outcomes.some((o) => o.rule !== rule.id && o.level !== null && o.outcome === 'true'))
    const accuracy = options.baseRate === undefined ? null : expectedAccuracy(rule, n, options.baseRate)
    return {
      rule: rule.id,
      level: rule.level ?? null,
      pupils: point(flagged.length),
      share: shareOf(flagged.length, n),
      alone: point(alone.length),
      open: pupils.filter((pupil) => outcomeOf(pupil)?.owed === true).length,
      accuracy,
    }
  })
  const any = pupils.filter(({ level }) => level !== null).length
  return {
    notice: 'screening-not-diagnosis',
    policy: { id: policy.id, version: policy.version, hash: hashPolicy(policy) },
    basis: 'results',
    pupils: n,
    weeks,
    anyOf: { pupils: point(any), share: shareOf(any, n) },
    levels,
    rules,
    schools: groups(policy, pupils, ({ school }) => school),
    byWeek,
    staff: staffTrials(policy, levels, weeks),
    unstated: [],
  }
}

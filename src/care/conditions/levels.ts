import type { Level, PolicyDefinition } from '../policy/policy.js'
import type { RuleOutcome } from './evidence.js'

/** The gravest level that holds for sure, and the gravest that is still possible; null: none. */
export interface LevelBounds {
  readonly leastConcerning: Level | null
  readonly mostConcerning: Level | null
}

function gravest(policy: PolicyDefinition, outcomes: readonly RuleOutcome[]): Level | null {
  const codes = new Set(outcomes.map((outcome) => outcome.level))
  const levels = policy.levels.filter((level) => codes.has(level.code))
  return levels.reduce<Level | null>((worst, level) => (worst === null || level.severity > worst.severity ? level : worst), null)
}

/** The levels of a pupil by the severity of the policy: from the rules that hold, and with those that are unknown. */
export function levelBounds(policy: PolicyDefinition, outcomes: readonly RuleOutcome[]): LevelBounds {
  return {
    leastConcerning: gravest(
      policy,
      outcomes.filter(({ outcome }) => outcome === 'true'),
    ),
    mostConcerning: gravest(
      policy,
      outcomes.filter(({ outcome }) => outcome !== 'false'),
    ),
  }
}

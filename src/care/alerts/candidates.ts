import type { CriticalState } from '../../core/words.js'
import type { AnyResult } from '../../results/result.js'
import type { Evidence, EvidenceReference, RuleOutcome } from '../conditions/evidence.js'
import { findingReference, reference } from '../conditions/select.js'
import type { Opened } from '../policy/consent.js'
import type { Level, PolicyDefinition } from '../policy/policy.js'
import type { Alert } from './alert.js'

/** A rule that asks for an alert of a level, before it is compared with what is there already. */
export interface Candidate {
  readonly rule: string
  readonly version: number
  readonly level: Level
  readonly outcome: 'true' | 'unknown'
  readonly evidence: readonly EvidenceReference[]
  readonly atLeast: boolean
  readonly marks: RuleOutcome['marks']
}

/** The rule of alerts on critical items that no rule of the policy has caught. */
export const CRITICAL_SWEEP = 'critical-sweep'

/** Alerts that the rules ask for: those that hold, and those that are owed an answer where the policy says `raise`. */
export function ruleCandidates(policy: PolicyDefinition, outcomes: readonly RuleOutcome[]): readonly Candidate[] {
  return outcomes.flatMap((found): readonly Candidate[] => {
    const level = policy.levels.find(({ code }) => code === found.level)
    const unknown = found.outcome === 'unknown' && found.owed && found.onUnknown === 'raise'
    if (level === undefined || (found.outcome !== 'true' && !unknown)) return []
    const { rule, version, evidence, atLeast, marks } = found
    return [{ rule, version, level, outcome: unknown ? 'unknown' : 'true', evidence, atLeast, marks }]
  })
}

/** The level of what no rule has caught: the gravest crisis level, or the gravest there is. */
function gravestLevel(policy: PolicyDefinition): Level | undefined {
  const rank = (level: Level): number => (level.crisis ? Number.MAX_SAFE_INTEGER / 2 : 0) + level.severity
  return policy.levels.toSorted((a, b) => rank(b) - rank(a))[0]
}

const placeOf = ({ instrument, id, administeredAt, informant }: EvidenceReference): string =>
  JSON.stringify([instrument, id, administeredAt, informant])

/** A critical item as a reference, with the mark of the instrument that says it matters. */
export type CriticalReference = EvidenceReference & { readonly marks: RuleOutcome['marks'] }

function ofResults(results: readonly AnyResult[], states: readonly CriticalState[]): readonly CriticalReference[] {
  return results.flatMap((result) =>
    result.criticalItems
      .filter(({ state }) => states.includes(state))
      .map(({ item, state, mark }) => ({ ...reference(result, 'critical-item', item), state, marks: [mark] })),
  )
}

/** Critical items in one of the states, as references, of scored forms and of those that were not; nothing while consent seals them. */
export function criticalReferences(
  { results, findings = [] }: Evidence,
  opened: Opened,
  states: readonly CriticalState[],
): readonly CriticalReference[] {
  if (opened === 'nothing') return []
  const told = findings.filter(({ state }) => states.includes(state)).map((finding) => ({ ...findingReference(finding), marks: [] }))
  return [...ofResults(results, states), ...told]
}

/** The same of earlier administrations: a form with a wrong date is not lost, and what an alert rests on already is not told again. */
export function earlierReferences(
  { previous = [] }: Evidence,
  opened: Opened,
  states: readonly CriticalState[],
): readonly CriticalReference[] {
  return opened === 'nothing' ? [] : ofResults(previous, states)
}

/** Those critical references that no candidate rests on. */
export function uncovered<R extends EvidenceReference>(
  references: readonly R[],
  candidates: readonly { readonly evidence: readonly EvidenceReference[] }[],
): readonly R[] {
  const covered = new Set(candidates.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'critical-item').map(placeOf)))
  return references.filter((reference) => !covered.has(placeOf(reference)))
}

/**
 * The critical sweep: whatever the policy and whatever is wrong with the form, an endorsed or unreadable critical item that no rule
 * rests on raises an alert of the gravest level. Nothing suppresses it. Earlier administrations are swept too, for what no alert of the
 * pupil rests on.
 */
export function sweepCandidates(
  policy: PolicyDefinition,
  evidence: Evidence,
  opened: Opened,
  candidates: readonly Candidate[],
  existing: readonly Alert[] = [],
): readonly Candidate[] {
  const level = gravestLevel(policy)
  const states: readonly CriticalState[] = ['endorsed', 'unreadable']
  const left = [
    ...uncovered(criticalReferences(evidence, opened, states), candidates),
    ...uncovered(earlierReferences(evidence, opened, states), [...candidates, ...existing]),
  ]
  if (level === undefined || left.length === 0) return []
  const endorsed = left.some(({ state }) => state === 'endorsed')
  const references = left.map(({ marks: _, ...each }): EvidenceReference => each)
  const texts = new Map(references.map((each) => [JSON.stringify(each), each]))
  return [
    {
      rule: CRITICAL_SWEEP,
      version: 1,
      level,
      outcome: endorsed ? 'true' : 'unknown',
      evidence: [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
      atLeast: false,
      marks: [...new Set(left.flatMap(({ marks }) => marks))].sort(),
    },
  ]
}

import type { CriticalState } from '../../core/words.js'
import type { Evidence, EvidenceReference, RuleOutcome } from '../conditions/evidence.js'
import type { Opened } from '../policy/consent.js'
import type { Level, PolicyDefinition } from '../policy/policy.js'

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

/** Critical items in one of the states, as references; nothing while consent seals them. */
export function criticalReferences(
  { results }: Evidence,
  opened: Opened,
  states: readonly CriticalState[],
): readonly (EvidenceReference & { readonly mark: RuleOutcome['marks'][number] })[] {
  if (opened === 'nothing') return []
  return results.flatMap((result) =>
    result.criticalItems
      .filter(({ state }) => states.includes(state))
      .map(({ item, state, mark }) => ({
        kind: 'critical-item' as const,
        id: item,
        instrument: result.instrument.id,
        definition: result.provenance.definition,
        administeredAt: result.administeredAt,
        informant: result.informant,
        state,
        mark,
      })),
  )
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
 * rests on raises an alert of the gravest level. Nothing suppresses it.
 */
export function sweepCandidates(
  policy: PolicyDefinition,
  evidence: Evidence,
  opened: Opened,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const level = gravestLevel(policy)
  const left = uncovered(criticalReferences(evidence, opened, ['endorsed', 'unreadable']), candidates)
  if (level === undefined || left.length === 0) return []
  const endorsed = left.some(({ state }) => state === 'endorsed')
  const references = left.map(({ mark: _, ...reference }): EvidenceReference => reference)
  const texts = new Map(references.map((reference) => [JSON.stringify(reference), reference]))
  return [
    {
      rule: CRITICAL_SWEEP,
      version: 1,
      level,
      outcome: endorsed ? 'true' : 'unknown',
      evidence: [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reference]) => reference),
      atLeast: false,
      marks: [...new Set(left.map(({ mark }) => mark))].sort(),
    },
  ]
}

import type { AnyResult } from '../../results/result.js'
import type { Informants, PolicyDefinition, UsedInstrument } from '../policy/policy.js'
import type { CriticalFinding, Evidence, EvidenceReference, UnknownCause } from './evidence.js'
import { atLeast, type Finding, unknown } from './finding.js'

/** What a condition is judged on. */
export interface Scene {
  readonly policy: PolicyDefinition
  readonly evidence: Evidence
  /** instant of the evaluation; null when not stated */
  readonly at: string | null
  /** what consent opens: everything, critical items alone, or nothing of the answers */
  readonly opened: 'all' | 'critical' | 'nothing'
}

export function usedInstrument(policy: PolicyDefinition, id: string): UsedInstrument | undefined {
  return policy.instruments.find((used) => used.id === id)
}

/** Why a result that is not there is not there. */
export function whyMissing(used: UsedInstrument | undefined): UnknownCause {
  if (used === undefined) return 'undeclared'
  return used.required ? 'not-returned' : 'not-administered'
}

/** The major version of a result's definition; NaN when it cannot be read. */
function majorOf(result: AnyResult): number {
  return Number.parseInt(result.instrument.version.split('.')[0] ?? '', 10)
}

export function reference(result: AnyResult, kind: EvidenceReference['kind'], id: string): EvidenceReference {
  return {
    kind,
    id,
    instrument: result.instrument.id,
    definition: result.provenance.definition,
    administeredAt: result.administeredAt,
    informant: result.informant,
  }
}

/** A finding as a reference: nobody knows the definition, the instant or the informant of a form that was not scored. */
export function findingReference({ instrument, item, state }: CriticalFinding): EvidenceReference {
  return { kind: 'critical-item', id: item, instrument, definition: null, administeredAt: null, informant: null, state }
}

/** Anyone but the respondent is told apart by pseudonym. */
function personOf(result: AnyResult): string {
  return JSON.stringify([result.informant, result.informant === 'self' ? null : result.rater])
}

/** All results of one person together: the graver one counts, so that a second submission never hides the first. */
function byPerson(results: readonly AnyResult[], test: (result: AnyResult) => Finding): readonly Finding[] {
  const persons = new Map<string, Finding[]>()
  for (const result of results) {
    const person = personOf(result)
    persons.set(person, [...(persons.get(person) ?? []), test(result)])
  }
  return [...persons.values()].map((findings) => atLeast(1, findings))
}

/**
 * Tests every result of an instrument and joins what the informants say. Nobody is averaged: `any` needs one, `specific` that
 * role, `at-least` so many persons, `agree` all who answered and at least two. Informants who have not answered leave it unknown.
 * A result of another major version of the definition is not what the policy was written for: unknown.
 */
export function overInstrument(
  scene: Scene,
  part: { readonly instrument: string; readonly informants?: Informants },
  test: (result: AnyResult, used: UsedInstrument) => Finding,
): Finding {
  const used = usedInstrument(scene.policy, part.instrument)
  if (used === undefined) return unknown('undeclared')
  if (scene.opened !== 'all') return unknown('no-consent')
  const informants: Informants = part.informants ?? { kind: 'any' }
  const missing = unknown(whyMissing(used))
  const results = scene.evidence.results.filter(
    (result) => result.instrument.id === part.instrument && (informants.kind !== 'specific' || result.informant === informants.role),
  )
  const persons = byPerson(results, (result) => (majorOf(result) === used.major ? test(result, used) : unknown('not-comparable')))
  if (persons.length === 0) return missing
  const wanted = informants.kind === 'agree' ? Math.max(2, persons.length) : informants.kind === 'at-least' ? informants.count : 1
  const absent = Array.from({ length: Math.max(0, wanted - persons.length) }, () => unknown('not-administered'))
  return atLeast(wanted, [...persons, ...absent])
}

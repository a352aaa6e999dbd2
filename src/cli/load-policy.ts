import { assertPolicy } from '../care/policy/parse.js'
import type { PolicyDefinition } from '../care/policy/policy.js'
import type { InstrumentDefinition } from '../core/definition.js'
import { issue, PsyscoreError } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { loadBundled, loadForReading, readBytes } from './load.js'

/** Bundled policies by id. */
export const BUNDLED_POLICIES: Readonly<Record<string, () => Promise<PolicyDefinition>>> = {
  'class-grade-school': async () => (await import('../care/policies/generated/class-grade-school.js')).classGradeSchool,
  'small-district': async () => (await import('../care/policies/generated/small-district.js')).smallDistrict,
}

/** A policy as it came: a bundled one as data, a file as bytes. A file name has a dot or a slash in it. */
export async function readPolicy(name: string): Promise<PolicyDefinition | Uint8Array> {
  const bundled = Object.hasOwn(BUNDLED_POLICIES, name) ? BUNDLED_POLICIES[name] : undefined
  if (bundled !== undefined) return bundled()
  if (!/[./\\]/.test(name)) {
    throw new PsyscoreError([issue('usage/arguments', '', { what: `${name} (${Object.keys(BUNDLED_POLICIES).join(', ')})` })])
  }
  return readBytes(name)
}

/** A policy by bundled id or file name, structure and lint checked; throws PsyscoreError with every problem. */
export async function loadPolicy(name: string, language: Language): Promise<PolicyDefinition> {
  return assertPolicy(await readPolicy(name), { language })
}

/** Definitions of the instruments of a policy: those given, by id or file, and the bundled ones of the ids it names. */
export async function loadPolicyInstruments(
  ids: readonly string[],
  given: readonly string[],
  language: Language,
): Promise<readonly InstrumentDefinition[]> {
  const definitions = new Map<string, InstrumentDefinition>()
  for (const id of ids) {
    const bundled = await loadBundled(id)
    if (bundled !== null) definitions.set(id, bundled.instrument)
  }
  for (const name of given) {
    const definition = await loadForReading(name, language)
    definitions.set(definition.id, definition)
  }
  return [...definitions.values()]
}

import { contentHash } from '../../core/canonical.js'
import type { InstrumentDefinition } from '../../core/definition.js'
import { deepFreeze } from '../../core/guards.js'
import type { Parsed } from '../../core/issue.js'
import type { Language } from '../../core/text.js'
import { outcome, readDocument, refusal, valueOrThrow } from '../../instruments/parse-document.js'
import { policy as policyStructure } from '../generated/validators.js'
import { lintPolicy } from './lint.js'
import type { PolicyDefinition } from './policy.js'

export interface PolicyLoadOptions {
  /** Language of the messages; English when left out. */
  readonly language?: Language
  /** Definitions of the policy's instruments: with them names, severities and critical items are checked as well. */
  readonly instruments?: readonly InstrumentDefinition[]
}

/**
 * Reads an untrusted policy: JSON text, UTF-8 bytes or a value. Checked in turn are the JSON, the structure, the texts and the
 * lint; a policy with any error is refused. What comes back is a frozen copy that shares nothing with the input.
 *
 * @returns the policy with its warnings, or at most a hundred problems (errors first) and how many there are
 */
export function parsePolicy(input: unknown, options: PolicyLoadOptions = {}): Parsed<PolicyDefinition> {
  const { language, instruments = [] } = options
  const read = readDocument<PolicyDefinition>(input, policyStructure)
  if (!read.ok) return refusal(read.issues, read.total, language)
  return outcome(deepFreeze(read.value), lintPolicy(read.value, instruments), language)
}

/** As {@link parsePolicy}, but throws a PsyscoreError that holds every listed problem. */
export function assertPolicy(input: unknown, options: PolicyLoadOptions = {}): PolicyDefinition {
  return valueOrThrow(parsePolicy(input, options))
}

/** SHA-256 of the canonical JSON of a policy; alerts carry it. */
export function hashPolicy(policy: PolicyDefinition): string {
  return contentHash(policy)
}

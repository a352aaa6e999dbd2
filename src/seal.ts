import { contentHash } from './core/canonical.js'
import { guardValue } from './core/guards.js'
import { type Issue, issue, type Parsed } from './core/issue.js'
import { readJson } from './core/json.js'
import { result as resultStructure, type Validator } from './instruments/generated/validators.js'
import { isBytes, refusal } from './instruments/parse-document.js'
import { structureIssues } from './instruments/structure.js'
import type { AnyResult, AssessmentResult } from './results/result.js'

/** A result with the hash of all the rest of it. */
export type SealedResult = AnyResult & { readonly contentHash: string }

/** Newest result format this engine writes and reads. */
const FORMAT_VERSION = 1

/**
 * Adds `contentHash`: SHA-256 (hex) of the canonical JSON (RFC 8785) of the result without that property. It survives any
 * round trip that keeps JSON values: structuredClone, JSON text, PostgreSQL jsonb. Seals again what is sealed already.
 */
export function sealResult(result: AnyResult | SealedResult): SealedResult {
  const { contentHash: _, ...bare } = result as SealedResult
  return { ...bare, contentHash: contentHash(bare) }
}

/**
 * Reads a stored result: an object, or its JSON as text or bytes; the value is a fresh copy. Properties it does not know are kept,
 * everything else is held to the schema. Refused are a newer format (`result/version`), a sealed result whose content differs from
 * its hash (`result/tampered`) and what is no whole result (`result/structure`, one for each place).
 */
export function parseResult(input: unknown): Parsed<AssessmentResult> {
  const read = typeof input === 'string' || isBytes(input) ? readJson(input) : guardValue(input)
  const problems = read.ok ? findProblems(read.value) : read.issues.map(asStructure)
  if (!read.ok || problems.length > 0) return refusal(problems, problems.length, undefined)
  return { ok: true, value: read.value as AssessmentResult, issues: [] }
}

function findProblems(value: unknown): readonly Issue[] {
  if (!isObject(value)) return [issue('result/structure', '')]
  const version = own(value, 'formatVersion')
  if (own(value, 'format') === 'psyscore/result' && typeof version === 'number' && version > FORMAT_VERSION)
    return [issue('result/version', '/formatVersion', { received: version, supported: FORMAT_VERSION })]
  if (Object.hasOwn(value, 'contentHash')) {
    const { contentHash: sealed, ...bare } = value
    if (sealed !== safeHash(bare)) return [issue('result/tampered', '/contentHash')]
  }
  return structureIssues(knownProperties, value).map(asStructure)
}

/** The validator of the schema without its complaints about properties that only a later version knows. */
const knownProperties: Validator = (data) => {
  resultStructure(data)
  const errors = (resultStructure.errors ?? []).filter(({ keyword }) => keyword !== 'additionalProperties')
  knownProperties.errors = errors
  return errors.length === 0
}

function asStructure({ code, path, params }: Issue): Issue {
  const property = params.property ?? params.expected
  return issue('result/structure', path, {
    problem: code.slice(code.indexOf('/') + 1),
    ...(property === undefined ? {} : { property }),
  })
}

function safeHash(value: unknown): string | null {
  try {
    return contentHash(value)
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (value: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)

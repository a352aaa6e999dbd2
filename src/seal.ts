import { contentHash } from './core/canonical.js'
import { type DescribedIssue, type Issue, issue, type Parsed } from './core/issue.js'
import { describeIssue } from './core/messages/index.js'
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
 * Reads a stored result: an object, or its JSON text. Fields it does not know are kept. Refused are what is no result
 * (`result/structure`), a newer format (`result/version`) and a sealed result whose content differs from its hash (`result/tampered`).
 */
export function parseResult(input: unknown): Parsed<AssessmentResult> {
  const value = typeof input === 'string' ? parseText(input) : input
  const found = findProblem(value)
  return found === null ? { ok: true, value: value as AssessmentResult, issues: [] } : refuse(found)
}

function refuse(problem: Issue): Parsed<never> {
  const described: DescribedIssue = describeIssue(problem)
  return { ok: false, issues: [described], total: 1 }
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function findProblem(value: unknown): Issue | null {
  if (!isObject(value)) return issue('result/structure', '')
  if (own(value, 'format') !== 'psyscore/result') return issue('result/structure', '/format')
  const version = own(value, 'formatVersion')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return issue('result/structure', '/formatVersion')
  if (version > FORMAT_VERSION) return issue('result/version', '/formatVersion', { received: version, supported: FORMAT_VERSION })
  for (const [key, fits] of Object.entries(FIELDS)) if (!fits(own(value, key))) return issue('result/structure', `/${key}`)
  if (!Object.hasOwn(value, 'contentHash')) return null
  const { contentHash: sealed, ...bare } = value
  return sealed === safeHash(bare) ? null : issue('result/tampered', '/contentHash')
}

function safeHash(value: unknown): string | null {
  try {
    return contentHash(value)
  } catch {
    return null
  }
}

type Check = (value: unknown) => boolean
const isText: Check = (value) => typeof value === 'string'
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (value: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)
const withTexts =
  (...keys: readonly string[]): Check =>
  (value) =>
    isObject(value) && keys.every((key) => isText(own(value, key)))
const listOf =
  (fits: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(fits)
const recordOf =
  (fits: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(fits)
const isScored: Check = (value) => isObject(value) && (own(value, 'status') === 'scored' || own(value, 'status') === 'absent')
const isScale: Check = (value) => isScored(value) && ['standardScores', 'bands', 'missingItems'].every((key) => hasList(value, key))
const hasList = (value: unknown, key: string): boolean => isObject(value) && Array.isArray(own(value, key))

const FIELDS: Readonly<Record<string, Check>> = {
  notice: (value) => value === 'screening-not-diagnosis',
  instrument: withTexts('id', 'version'),
  respondent: withTexts('key'),
  informant: isText,
  responses: listOf(withTexts('item')),
  scales: recordOf(isScale),
  decisions: recordOf(isScored),
  criticalItems: listOf(withTexts('item', 'kind', 'state')),
  validity: listOf(withTexts('id', 'outcome')),
  blindSpots: listOf(withTexts('topic', 'why')),
  warnings: listOf(withTexts('code', 'path')),
  provenance: withTexts('engine', 'definition', 'plan'),
}

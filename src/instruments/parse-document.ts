import { guardValue } from '../core/guards.js'
import { type DescribedIssue, type Issue, issue, type Parsed, PsyscoreError } from '../core/issue.js'
import { readJson } from '../core/json.js'
import { MOST_ISSUES } from '../core/json-report.js'
import { describeIssue } from '../core/messages/index.js'
import type { Language } from '../core/text.js'
import type { Validator } from './generated/validators.js'
import { structureIssues } from './structure.js'
import { textIssues } from './structure-text.js'

/** A document whose structure is right, as a fresh copy that shares nothing with the input, or its problems. */
export type StructureRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly total: number }

/** The only version of every document format so far. */
const FORMAT_VERSION = 1

/** Asked without touching the value first: a proxy may throw at `instanceof`. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && value instanceof Uint8Array
}

/** Reads a text, bytes or a value as a document: JSON or plain data, then its structure, then its texts. */
export function readDocument<T>(input: unknown, validate: Validator): StructureRead<T> {
  const read = typeof input === 'string' || isBytes(input) ? readJson(input) : guardValue(input)
  if (!read.ok) return read
  const problems = [...(versionIssue(read.value) ?? structureIssues(validate, read.value)), ...textIssues(read.value)]
  return problems.length === 0 ? { ok: true, value: read.value as T } : { ok: false, issues: problems, total: problems.length }
}

/** A document of another format version is not looked at further: everything else would look wrong as well. */
function versionIssue(document: unknown): readonly Issue[] | undefined {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, 'formatVersion')) return undefined
  const version: unknown = (document as { readonly formatVersion?: unknown }).formatVersion
  if (version === FORMAT_VERSION) return undefined
  const received = typeof version === 'number' ? version : typeof version
  return [issue('definition/format-version', '/formatVersion', { received, supported: FORMAT_VERSION })]
}

/** Problems in words as the outcome of a reading: errors refuse, warnings go with the value. */
export function outcome<T>(value: T, issues: readonly Issue[], language: Language | undefined): Parsed<T> {
  if (issues.some((each) => each.severity === 'error')) return refusal(issues, issues.length, language)
  return { ok: true, value, issues: issues.map((each) => describeIssue(each, language)) }
}

/** A refusal with at most a hundred problems, errors first. */
export function refusal(issues: readonly Issue[], total: number, language: Language | undefined): Parsed<never> {
  const errors = issues.filter((each) => each.severity === 'error')
  const others = issues.filter((each) => each.severity !== 'error')
  const described = [...errors, ...others].slice(0, MOST_ISSUES).map((each) => describeIssue(each, language))
  return { ok: false, issues: described as unknown as readonly [DescribedIssue, ...DescribedIssue[]], total }
}

/** The value of a reading; throws PsyscoreError holding every listed problem when there is none. */
export function valueOrThrow<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value
  throw new PsyscoreError(
    parsed.issues,
    `${parsed.issues[0].code} at ${parsed.issues[0].path || '(document)'}: ${parsed.issues[0].message}`,
  )
}

import { guardValue } from '../../core/guards.js'
import { type Issue, issue, type Parsed } from '../../core/issue.js'
import { readJson } from '../../core/json.js'
import type { Language } from '../../core/text.js'
import { isBytes, outcome, refusal, valueOrThrow } from '../../instruments/parse-document.js'
import type { GrowthFile } from './growth-file.js'
import { checkIntegrity } from './integrity.js'
import { entryIssues, fileStructureIssues } from './validate-entry.js'

/** Newest format this engine writes and reads. */
const FORMAT_VERSION = 1

/**
 * Reads a stored growth file: an object, or its JSON as text or bytes; the value is a fresh copy. Properties it does not know are
 * kept, and are under the commitments like all content. Refused are a newer format (`growth/version`), a damaged structure or a day
 * that does not exist (`growth/structure`), entries about another pupil (`growth/respondent`), an edited or newer result
 * (`result/…`), and a file that is not as it was written (`growth/tampered`, see {@link checkIntegrity}).
 */
export function parseGrowthFile(input: unknown, options: { readonly language?: Language } = {}): Parsed<GrowthFile> {
  const read = typeof input === 'string' || isBytes(input) ? readJson(input) : guardValue(input)
  if (!read.ok) return refusal(read.issues, read.total, options.language)
  const problems = findProblems(read.value)
  return outcome(read.value as GrowthFile, problems, options.language)
}

/** The same; throws PsyscoreError holding every problem. */
export function assertGrowthFile(input: unknown, options: { readonly language?: Language } = {}): GrowthFile {
  return valueOrThrow(parseGrowthFile(input, options))
}

function findProblems(value: unknown): readonly Issue[] {
  const version = versionIssue(value)
  if (version !== undefined) return [version]
  const structure = fileStructureIssues(value)
  if (structure.length > 0) return structure
  const file = value as GrowthFile
  const entries = file.entries.flatMap((entry, at) => entryIssues(file.respondent, entry, `/entries/${at}`))
  // an edited result is told once, by the reader of results
  const chain = checkIntegrity(file).filter(({ code }) => code !== 'result/tampered')
  return [...entries, ...chain]
}

function versionIssue(value: unknown): Issue | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'formatVersion')) return undefined
  const received = (value as { readonly formatVersion?: unknown }).formatVersion
  if (typeof received !== 'number' || received <= FORMAT_VERSION) return undefined
  return issue('growth/version', '/formatVersion', { received, supported: FORMAT_VERSION })
}

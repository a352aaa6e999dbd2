import { parseCalendarDate } from '../../core/calendar.js'
import { guardValue } from '../../core/guards.js'
import { type Issue, issue, type Parsed } from '../../core/issue.js'
import { readJson } from '../../core/json.js'
import type { Language } from '../../core/text.js'
import type { Validator } from '../../instruments/generated/validators.js'
import { isBytes, outcome, refusal, valueOrThrow } from '../../instruments/parse-document.js'
import { structureIssues } from '../../instruments/structure.js'
import { roster as rosterStructure } from '../generated/validators.js'
import { checkRoster } from './check.js'
import type { Roster } from './roster.js'

const FORMAT_VERSION = 1
/** A district's roster may be larger than other documents. */
const LIMITS = { size: 256 * 1024 * 1024, values: 20_000_000 } as const

/**
 * Reads a stored roster: an object, or its JSON as text or bytes. Properties it does not know are kept. Refused are a newer format
 * (`roster/version`), a damaged structure (`roster/structure`) and a key that stands there twice; the other findings of
 * {@link checkRoster} are warnings.
 */
export function parseRoster(input: unknown, options: { readonly language?: Language } = {}): Parsed<Roster> {
  const read = typeof input === 'string' || isBytes(input) ? readJson(input, LIMITS) : guardValue(input, LIMITS)
  if (!read.ok) return refusal(read.issues, read.total, options.language)
  return outcome(read.value as Roster, findProblems(read.value), options.language)
}

/** The same; throws PsyscoreError holding every problem. */
export function assertRoster(input: unknown, options: { readonly language?: Language } = {}): Roster {
  return valueOrThrow(parseRoster(input, options))
}

const knownProperties: Validator = (data) => {
  rosterStructure(data)
  const errors = (rosterStructure.errors ?? []).filter(({ keyword }) => keyword !== 'additionalProperties')
  knownProperties.errors = errors
  return errors.length === 0
}

function findProblems(value: unknown): readonly Issue[] {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'formatVersion')) {
    const received = (value as { readonly formatVersion?: unknown }).formatVersion
    if (typeof received === 'number' && received > FORMAT_VERSION)
      return [issue('roster/version', '/formatVersion', { received, supported: FORMAT_VERSION })]
  }
  const structure = structureIssues(knownProperties, value).map(({ code, path, params }) => {
    const property = params.property ?? params.expected
    return issue('roster/structure', path, { problem: code.slice(code.indexOf('/') + 1), ...(property === undefined ? {} : { property }) })
  })
  if (structure.length > 0) return structure
  const roster = value as Roster
  if (parseCalendarDate(roster.asOf) === null) return [issue('roster/structure', '/asOf', { problem: 'date', property: 'asOf' })]
  return checkRoster(roster)
}

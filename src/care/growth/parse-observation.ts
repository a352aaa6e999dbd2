import { guardValue } from '../../core/guards.js'
import { parseInstant } from '../../core/instant.js'
import { type Issue, issue, type Parsed } from '../../core/issue.js'
import { readJson } from '../../core/json.js'
import type { Language } from '../../core/text.js'
import { isBytes, outcome, refusal } from '../../instruments/parse-document.js'
import { structureIssues } from '../../instruments/structure.js'
import { observation as observationStructure } from '../generated/validators.js'
import type { Observation } from './observation.js'

/**
 * Reads an observation that stands alone: its structure, a sign of the word list, and an instant that exists (`growth/structure`).
 * The observer's own words may hold any character; they are never read.
 */
export function parseObservation(input: unknown, options: { readonly language?: Language } = {}): Parsed<Observation> {
  const read = typeof input === 'string' || isBytes(input) ? readJson(input) : guardValue(input)
  if (!read.ok) return refusal(read.issues, read.total, options.language)
  const structure = structureIssues(observationStructure, read.value).map(({ code, path, params }): Issue => {
    const property = params.property ?? params.expected
    return issue('growth/structure', path, { problem: code.slice(code.indexOf('/') + 1), ...(property === undefined ? {} : { property }) })
  })
  const value = read.value as Observation
  if (structure.length === 0 && !parseInstant(value.observedAt).ok)
    structure.push(issue('growth/structure', '/observedAt', { problem: 'date', property: 'observedAt' }))
  return outcome(value, structure, options.language)
}

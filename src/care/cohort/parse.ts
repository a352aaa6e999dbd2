import type { Parsed } from '../../core/issue.js'
import type { Language } from '../../core/text.js'
import { readDocument, refusal } from '../../instruments/parse-document.js'
import { cohort as cohortStructure } from '../generated/validators.js'
import type { CohortSummary } from './cohort.js'

/** Reads a stored summary: an object, or its JSON as text or bytes. */
export function parseCohort(input: unknown, options: { readonly language?: Language } = {}): Parsed<CohortSummary> {
  const read = readDocument<CohortSummary>(input, cohortStructure)
  return read.ok ? { ok: true, value: read.value, issues: [] } : refusal(read.issues, read.total, options.language)
}

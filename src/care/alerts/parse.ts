import { parseInstant } from '../../core/instant.js'
import { type Issue, issue, type Parsed } from '../../core/issue.js'
import type { Language } from '../../core/text.js'
import { outcome, readDocument, refusal } from '../../instruments/parse-document.js'
import { alert as alertStructure, careNotice as noticeStructure } from '../generated/validators.js'
import type { Alert, CareNotice } from './alert.js'

const INSTANTS: ReadonlySet<string> = new Set(['raisedAt', 'answeredAt', 'due', 'at', 'expires'])

/** Instants that no calendar has, such as 2026-02-30. */
function instantIssues(value: unknown, path: string): readonly Issue[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]): readonly Issue[] => {
    const at = `${path}/${key}`
    if (typeof part !== 'string' || !INSTANTS.has(key)) return instantIssues(part, at)
    const reading = parseInstant(part)
    return reading.ok ? [] : [issue(reading.code, at)]
  })
}

function parse<T>(input: unknown, structure: typeof alertStructure, language: Language | undefined): Parsed<T> {
  const read = readDocument<T>(input, structure)
  return read.ok ? outcome(read.value, instantIssues(read.value, ''), language) : refusal(read.issues, read.total, language)
}

/** Reads a stored alert: an object, or its JSON as text or bytes. Structure, and every instant must exist. */
export function parseAlert(input: unknown, options: { readonly language?: Language } = {}): Parsed<Alert> {
  return parse<Alert>(input, alertStructure, options.language)
}

/** Reads a stored care notice, as {@link parseAlert}. */
export function parseCareNotice(input: unknown, options: { readonly language?: Language } = {}): Parsed<CareNotice> {
  return parse<CareNotice>(input, noticeStructure, options.language)
}

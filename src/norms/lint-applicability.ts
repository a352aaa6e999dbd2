import type { CalendarDate } from '../core/calendar.js'
import { compareDates, parseCalendarDate } from '../core/calendar.js'
import type { InstrumentDefinition, NormSetDefinition } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'

/** Is the norm set made for this instrument, its major version, its forms and its informants? */
export function lintApplicability(
  set: NormSetDefinition,
  instrument: Pick<InstrumentDefinition, 'id' | 'version' | 'forms' | 'informants'>,
): Issue[] {
  const issues: Issue[] = []
  const made = set.instrument
  const major = Number(instrument.version.split('.')[0])
  if (made.id !== instrument.id || made.major !== major) {
    const params = { normSet: set.id, expected: `${made.id} ${made.major}`, received: `${instrument.id} ${instrument.version}` }
    issues.push(issue('norms/version-mismatch', '/instrument', params))
  }
  const forms = new Set(instrument.forms.map((form) => form.id))
  made.forms?.forEach((form, i) => {
    if (!forms.has(form)) issues.push(issue('definition/unknown-reference', pointer('/instrument/forms', i), { kind: 'form', id: form }))
  })
  made.informants.forEach((role, i) => {
    if (!instrument.informants.includes(role)) {
      issues.push(issue('definition/unknown-reference', pointer('/instrument/informants', i), { kind: 'informant', id: role }))
    }
  })
  return issues
}

/** A warning when the norm set should have been reviewed before the day; norms age, and the engine has no clock of its own. */
export function checkReview(set: NormSetDefinition, on: CalendarDate): Issue | null {
  const due = parseCalendarDate(set.reviewBy)
  if (due === null || compareDates(on, due) <= 0) return null
  return issue('norms/review-due', '/reviewBy', { normSet: set.id, reviewBy: set.reviewBy }, 'warning')
}

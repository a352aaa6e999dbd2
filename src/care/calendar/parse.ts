import { parseCalendarDate } from '../../core/calendar.js'
import { deepFreeze } from '../../core/guards.js'
import { type Issue, issue, type Parsed } from '../../core/issue.js'
import type { Language } from '../../core/text.js'
import { outcome, readDocument, refusal, valueOrThrow } from '../../instruments/parse-document.js'
import { calendar as calendarStructure } from '../generated/validators.js'
import { lintSpans } from './lint.js'
import type { DateSpan, SchoolCalendar } from './school-calendar.js'

/**
 * Reads a school calendar. Refused: days that do not exist (2026-02-30), two-digit years, spans that end before they begin, terms
 * that overlap, offsets out of order. Warned about: make-up days that are school days anyway, holidays in no term.
 */
export function parseSchoolCalendar(input: unknown, options: { readonly language?: Language } = {}): Parsed<SchoolCalendar> {
  const read = readDocument<SchoolCalendar>(input, calendarStructure)
  if (!read.ok) return refusal(read.issues, read.total, options.language)
  const dates = dateIssues(read.value)
  return outcome(deepFreeze(read.value), dates.length > 0 ? dates : lintSpans(read.value), options.language)
}

/** As {@link parseSchoolCalendar}, but throws a PsyscoreError that holds every listed problem. */
export function assertSchoolCalendar(input: unknown, options: { readonly language?: Language } = {}): SchoolCalendar {
  return valueOrThrow(parseSchoolCalendar(input, options))
}

function dateIssues({ terms, holidays, makeUpDays }: SchoolCalendar): readonly Issue[] {
  const check = (text: string, path: string): readonly Issue[] =>
    parseCalendarDate(text) === null ? [issue('calendar/date-invalid', path, { received: text })] : []
  const spans = (list: readonly DateSpan[], path: string): readonly Issue[] =>
    list.flatMap(({ from, to }, i) => [...check(from, `${path}/${i}/from`), ...check(to, `${path}/${i}/to`)])
  return [...spans(terms, '/terms'), ...spans(holidays, '/holidays'), ...makeUpDays.flatMap((day, i) => check(day, `/makeUpDays/${i}`))]
}

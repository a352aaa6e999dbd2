import { parseCalendarDate } from '../../core/calendar.js'
import { type Issue, issue } from '../../core/issue.js'
import { dayNumber, epochOf, weekdayOf } from './instants.js'
import type { DateSpan, SchoolCalendar } from './school-calendar.js'

/** Problems of a calendar whose dates all exist. Dates written YYYY-MM-DD compare as texts. */
export function lintSpans(calendar: SchoolCalendar): readonly Issue[] {
  const { terms, holidays, hours } = calendar
  const backwards = (list: readonly DateSpan[], path: string): readonly Issue[] =>
    list.flatMap(({ from, to }, i) => (from > to ? [issue('calendar/order', `${path}/${i}`)] : []))
  const overlaps = terms.flatMap(({ from }, i) => {
    const above = terms[i - 1]
    return above !== undefined && from <= above.to ? [issue('calendar/order', `/terms/${i}/from`, { why: 'overlap' })] : []
  })
  return [
    ...backwards(terms, '/terms'),
    ...backwards(holidays, '/holidays'),
    ...overlaps,
    ...duplicateTerms(calendar),
    ...(hours.from < hours.to ? [] : [issue('calendar/order', '/hours', { why: 'hours' })]),
    ...lintOffsets(calendar),
    ...lintMakeUpDays(calendar),
    ...holidays.flatMap(({ from, to }, i) =>
      terms.some((term) => from <= term.to && to >= term.from) ? [] : [issue('calendar/outside-term', `/holidays/${i}`, {}, 'warning')],
    ),
  ]
}

function duplicateTerms({ terms }: SchoolCalendar): readonly Issue[] {
  return terms.flatMap(({ id }, i) =>
    terms.findIndex((term) => term.id === id) < i ? [issue('definition/duplicate-id', `/terms/${i}/id`, { id })] : [],
  )
}

function lintOffsets({ offsets }: SchoolCalendar): readonly Issue[] {
  return offsets.flatMap(({ from }, i) => {
    const path = `/offsets/${i}`
    if (i === 0) return from === undefined ? [] : [issue('calendar/order', path, { why: 'offsets' })]
    const since = epochOf(from ?? null)
    if (since === null) return [issue('calendar/date-invalid', `${path}/from`, from === undefined ? {} : { received: from })]
    const above = i === 1 ? Number.NEGATIVE_INFINITY : (epochOf(offsets[i - 1]?.from ?? null) ?? Number.NEGATIVE_INFINITY)
    return since > above ? [] : [issue('calendar/order', path, { why: 'offsets' })]
  })
}

function lintMakeUpDays({ makeUpDays, terms, holidays, weekdays }: SchoolCalendar): readonly Issue[] {
  const holds = (day: string, span: DateSpan): boolean => day >= span.from && day <= span.to
  return makeUpDays.flatMap((day, i) => {
    const date = parseCalendarDate(day)
    const path = `/makeUpDays/${i}`
    if (date === null || !terms.some((term) => holds(day, term)))
      return [issue('calendar/make-up-day', path, { why: 'outside' }, 'warning')]
    const anyway = weekdays.includes(weekdayOf(dayNumber(date))) && !holidays.some((holiday) => holds(day, holiday))
    return anyway ? [issue('calendar/make-up-day', path, {}, 'warning')] : []
  })
}

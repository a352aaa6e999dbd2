import { instantOf, type OpenCalendar } from '../calendar/school-days.js'

/** A term or school year, as instants: the first of it and the last of its last term. */
export interface Period {
  readonly from: number
  readonly to: number
}

const DAY_END = 86_400_000 - 1000
const LEAST_DAYS_OF_A_YEAR = 300

/**
 * Terms or school years that have begun, oldest first. A school year begins with the first term of the calendar and with every term
 * that begins 300 days or more after the beginning of the year before.
 */
export function periodsOf(calendar: OpenCalendar, period: 'term' | 'school-year', now: number): readonly Period[] {
  const terms = [...calendar.terms].sort((a, b) => a.first - b.first)
  const spans: { first: number; last: number }[] = []
  for (const { first, last } of terms) {
    const year = spans.at(-1)
    if (period === 'term' || year === undefined || first - year.first >= LEAST_DAYS_OF_A_YEAR) spans.push({ first, last })
    else year.last = Math.max(year.last, last)
  }
  return spans
    .map(({ first, last }) => ({
      from: instantOf(calendar, { day: first, time: 0 }),
      to: instantOf(calendar, { day: last, time: DAY_END }),
    }))
    .filter(({ from }) => from <= now)
}

/**
 * The latest period before the present one in which something was missed that concerned the pupil by then: still to be done, and
 * overdue. Undefined when it has been done since.
 */
export function latePeriod(
  periods: readonly Period[],
  count: number,
  since: number,
  isDone: (from: Period | undefined) => boolean,
): Period | undefined {
  const before = periods.at(-2)
  if (before === undefined || since > before.to) return undefined
  return isDone(periods.at(-1 - count) ?? periods[0]) ? undefined : before
}

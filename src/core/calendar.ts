/** A day of the Gregorian calendar, without time and without zone. */
export interface CalendarDate {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
}

const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0)
}

/**
 * A date written `YYYY-MM-DD`; `null` for anything else and for days that do not exist (2026-02-30).
 * Two-digit years are never guessed.
 */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1 || day < 1 || day > daysIn(year, month)) return null
  return { year, month, day }
}

/** Negative, zero or positive as `a` lies before, on or after `b`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/**
 * Age in completed calendar months; `null` when the birth date lies after `on`.
 *
 * A month is completed on the day of the month of birth. Where a month has no such day, it is completed on the first day
 * of the next month: a child born on 29 February completes a year on 1 March in common years, one born on 31 January
 * completes the first month on 1 March. Never computed from days, so that no year is 365.25 days long.
 */
export function ageInMonths(birth: CalendarDate, on: CalendarDate): number | null {
  if (compareDates(birth, on) > 0) return null
  return 12 * (on.year - birth.year) + (on.month - birth.month) - (on.day < birth.day ? 1 : 0)
}

/** Age in completed years by the same rule: the completed months divided by twelve, without remainder. */
export function ageInYears(birth: CalendarDate, on: CalendarDate): number | null {
  const months = ageInMonths(birth, on)
  return months === null ? null : Math.floor(months / 12)
}

/** Months of the oldest age that is taken for an age at all (completed 120 years); beyond it a date is a mistake. */
export const OLDEST_AGE_MONTHS: number = 120 * 12 + 11

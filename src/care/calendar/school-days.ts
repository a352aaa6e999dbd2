import { type CalendarDate, parseCalendarDate } from '../../core/calendar.js'
import { dayNumber, epochOf, epochOfLocal, type LocalTime, localTime, offsetMinutes, weekdayOf } from './instants.js'
import type { SchoolCalendar } from './school-calendar.js'

/** What a date is to a school. `outside`: in no term, so the calendar says nothing about it. */
export type DayKind = 'school-day' | 'weekend' | 'holiday' | 'outside'

interface Days {
  readonly first: number
  readonly last: number
}

/** A calendar ready to be asked, with dates as day numbers. */
export interface OpenCalendar {
  readonly terms: readonly (Days & { readonly id: string })[]
  readonly holidays: readonly Days[]
  readonly makeUp: ReadonlySet<number>
  readonly weekdays: ReadonlySet<number>
  /** milliseconds since local midnight */
  readonly opens: number
  readonly closes: number
  readonly offsets: readonly { readonly from: number; readonly minutes: number }[]
}

const dayOf = (text: string): number => dayNumber(parseCalendarDate(text) ?? { year: Number.NaN, month: 1, day: 1 })
const daysOf = ({ from, to }: { readonly from: string; readonly to: string }): Days => ({ first: dayOf(from), last: dayOf(to) })
const timeOf = (text: string): number => (Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))) * 60_000
const within = (day: number, { first, last }: Days): boolean => day >= first && day <= last

/** Opens a calendar that {@link parseSchoolCalendar} has accepted. */
export function openCalendar(calendar: SchoolCalendar): OpenCalendar {
  return {
    terms: calendar.terms.map((term) => ({ id: term.id, ...daysOf(term) })),
    holidays: calendar.holidays.map(daysOf),
    makeUp: new Set(calendar.makeUpDays.map(dayOf)),
    weekdays: new Set(calendar.weekdays),
    opens: timeOf(calendar.hours.from),
    closes: timeOf(calendar.hours.to),
    offsets: calendar.offsets.map(({ from, offset }) => ({
      from: from === undefined ? Number.NEGATIVE_INFINITY : (epochOf(from) ?? Number.NaN),
      minutes: offsetMinutes(offset),
    })),
  }
}

/** A calendar that knows nothing but an offset: every day is outside, so that deadlines in school days run on all days. */
export function bareCalendar(offset: number): OpenCalendar {
  const opens = timeOf('08:00')
  const closes = timeOf('17:00')
  const offsets = [{ from: Number.NEGATIVE_INFINITY, minutes: offset }]
  return { terms: [], holidays: [], makeUp: new Set(), weekdays: new Set([1, 2, 3, 4, 5]), opens, closes, offsets }
}

/** Kind of a day by its day number. A make-up day is a school day even inside a holiday span; a day in no term is outside. */
export function dayKind(calendar: OpenCalendar, day: number): DayKind {
  if (!calendar.terms.some((term) => within(day, term))) return 'outside'
  if (calendar.makeUp.has(day)) return 'school-day'
  if (calendar.holidays.some((holiday) => within(day, holiday))) return 'holiday'
  return calendar.weekdays.has(weekdayOf(day)) ? 'school-day' : 'weekend'
}

/** Is there school on this date? null outside every term: not known. */
export function isSchoolDay(calendar: OpenCalendar, date: CalendarDate): boolean | null {
  const kind = dayKind(calendar, dayNumber(date))
  return kind === 'outside' ? null : kind === 'school-day'
}

/**
 * The n-th school day after a day number (n ≥ 0; 0 is the day itself). Days outside the calendar count like school days: of two
 * possible days the earlier one is returned, never the later.
 */
export function addSchoolDays(calendar: OpenCalendar, day: number, count: number): number {
  let at = day
  for (let left = count; left > 0; ) {
    at += 1
    const kind = dayKind(calendar, at)
    if (kind === 'school-day' || kind === 'outside') left -= 1
  }
  return at
}

/** Id of the term a date lies in, and its week: 1 is the week, Monday to Sunday, that holds the term's first day. */
export function termOf(calendar: OpenCalendar, date: CalendarDate): { readonly id: string; readonly week: number } | null {
  const day = dayNumber(date)
  const term = calendar.terms.find((each) => within(day, each))
  if (term === undefined) return null
  const monday = (of: number): number => of - (weekdayOf(of) - 1)
  return { id: term.id, week: (monday(day) - monday(term.first)) / 7 + 1 }
}

/** Minutes east of Greenwich that the school's clocks show at an instant. */
export function offsetAt(calendar: OpenCalendar, epoch: number): number {
  return calendar.offsets.findLast(({ from }) => epoch >= from)?.minutes ?? calendar.offsets[0]?.minutes ?? 0
}

/** Where an instant lies on the school's clocks. */
export function schoolTime(calendar: OpenCalendar, epoch: number): LocalTime {
  return localTime(epoch, offsetAt(calendar, epoch))
}

/**
 * The instant of a time on the school's clocks. Where the clocks show a time twice, the first one; where they skip it, the
 * earliest that could be meant: never later.
 */
export function instantOf(calendar: OpenCalendar, local: LocalTime): number {
  const all = [...new Set(calendar.offsets.map(({ minutes }) => minutes))].map((minutes) => epochOfLocal(local, minutes))
  const shown = all.filter((epoch) => epochOfLocal(local, offsetAt(calendar, epoch)) === epoch)
  if (shown.length > 0) return Math.min(...shown)
  // A skipped time lies between two neighbouring offsets; the one in force the day before gives the later reading, so both are tried.
  const near = [-1, 1].map((step) => offsetAt(calendar, epochOfLocal({ day: local.day + step, time: local.time }, 0)))
  return Math.min(...near.map((minutes) => epochOfLocal(local, minutes)))
}

import type { Deadline } from '../policy/policy.js'
import { addSchoolDays, dayKind, instantOf, type OpenCalendar, schoolTime } from './school-days.js'

const DAY_END = 86_400_000 - 1000

/**
 * When something is due that was answered at `from`, in milliseconds since 1970.
 *
 * Minutes and hours run on the clock. Calendar days: the same time on the school's clocks so many days later. School days: the
 * close of school hours on the n-th school day after the day of the answer; 0 is the same day, by the close of hours, or by
 * midnight when they have passed or there is no school. Days outside the calendar count like school days. Every doubt is settled
 * towards the earlier instant.
 */
export function dueAt(calendar: OpenCalendar, from: number, { count, unit }: Deadline): number {
  if (unit === 'minutes') return from + count * 60_000
  if (unit === 'hours') return from + count * 3_600_000
  const { day, time } = schoolTime(calendar, from)
  if (unit === 'calendar-days') return instantOf(calendar, { day: day + count, time })
  if (count > 0) return instantOf(calendar, { day: addSchoolDays(calendar, day, count), time: calendar.closes })
  const open = dayKind(calendar, day) === 'school-day' && time < calendar.closes
  return instantOf(calendar, { day, time: open ? calendar.closes : DAY_END })
}

/** What kind of time it is at a school: who answers then is the policy's to say. */
export type ResponderTime = 'school-hours' | 'out-of-hours' | 'day-off' | 'outside-calendar'

/** Kind of time at an instant. */
export function responderTime(calendar: OpenCalendar, epoch: number): ResponderTime {
  const { day, time } = schoolTime(calendar, epoch)
  const kind = dayKind(calendar, day)
  if (kind === 'outside') return 'outside-calendar'
  if (kind !== 'school-day') return 'day-off'
  return time >= calendar.opens && time < calendar.closes ? 'school-hours' : 'out-of-hours'
}

/** When people of the school are there. */
export interface ResponderWindow {
  readonly opens: number
  readonly closes: number
}

/** Days looked ahead for a school day; longer than any vacation. */
const FURTHEST = 200

/** The school hours that hold an instant, or the next ones after it; null when the calendar knows none within 200 days. */
export function nextResponderWindow(calendar: OpenCalendar, epoch: number): ResponderWindow | null {
  const { day } = schoolTime(calendar, epoch)
  for (let at = day; at <= day + FURTHEST; at += 1) {
    if (dayKind(calendar, at) !== 'school-day') continue
    const closes = instantOf(calendar, { day: at, time: calendar.closes })
    if (epoch < closes) return { opens: instantOf(calendar, { day: at, time: calendar.opens }), closes }
  }
  return null
}

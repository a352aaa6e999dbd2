import type { CalendarDate } from '../../core/calendar.js'
import { parseInstant } from '../../core/instant.js'
import { issue, PsyscoreError } from '../../core/issue.js'

const MS_PER_DAY = 86_400_000
const MS_PER_MINUTE = 60_000

/** Milliseconds since 1970-01-01T00:00Z of an instant with zone; null for anything else (a date alone, no zone, 2026-02-30). */
export function epochOf(text: string | null): number | null {
  const reading = parseInstant(text ?? '')
  return reading.ok ? Date.parse(reading.text) : null
}

/** The same for an argument that must be right; throws PsyscoreError with the code that says what is wrong. */
export function assertEpoch(text: string, path: string): number {
  const reading = parseInstant(text)
  if (!reading.ok) throw new PsyscoreError([issue(reading.code, path)])
  return Date.parse(reading.text)
}

/** Minutes east of Greenwich of an offset written `±hh:mm` or `Z`. */
export function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}

/** The offset an instant was written with, in minutes east of Greenwich. */
export function offsetOf(instant: string): number {
  return offsetMinutes(/(?:Z|[+-]\d{2}:\d{2})$/.exec(instant)?.[0] ?? 'Z')
}

/** Days since 1970-01-01. Whole numbers, so that no hour of a clock change is ever counted. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MS_PER_DAY
}

/** The date of a day number. */
export function dateOfDay(day: number): CalendarDate {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 Monday … 7 Sunday (ISO 8601) of a day number. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Where an instant lies on the clocks of a place that is `offset` minutes east of Greenwich. */
export interface LocalTime {
  /** day number, see {@link dayNumber} */
  readonly day: number
  /** milliseconds since local midnight */
  readonly time: number
}

export function localTime(epoch: number, offset: number): LocalTime {
  const local = epoch + offset * MS_PER_MINUTE
  const day = Math.floor(local / MS_PER_DAY)
  return { day, time: local - day * MS_PER_DAY }
}

export function epochOfLocal({ day, time }: LocalTime, offset: number): number {
  return day * MS_PER_DAY + time - offset * MS_PER_MINUTE
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `YYYY-MM-DD` of a date. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** An instant as ISO 8601 text on the clocks of an offset, to the second; a fraction is dropped, so that no deadline moves later. */
export function formatInstant(epoch: number, offset: number): string {
  const { day, time } = localTime(epoch, offset)
  const seconds = Math.floor(time / 1000)
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const away = Math.abs(offset)
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`
  return `${formatDate(dateOfDay(day))}T${clock}${zone}`
}

import { type CalendarDate, parseCalendarDate } from './calendar.js'

/** An instant as written, with the calendar date of its own zone. Without a zone it still tells the day, so ages can be taken. */
export type InstantReading =
  | { readonly ok: true; readonly date: CalendarDate; readonly text: string }
  | { readonly ok: false; readonly code: 'administration/instant-without-zone'; readonly date: CalendarDate }
  | { readonly ok: false; readonly code: 'administration/instant-invalid'; readonly date: null }

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/
const INVALID: InstantReading = { ok: false, code: 'administration/instant-invalid', date: null }

function isClockTime(hours: string, minutes: string, seconds: string): boolean {
  return Number(hours) <= 23 && Number(minutes) <= 59 && Number(seconds) <= 59
}

/** Offsets in use run from −12:00 to +14:00. */
function isOffset(zone: string): boolean {
  if (zone === 'Z') return true
  const minutes = Number(zone.slice(4))
  const total = Number(zone.slice(1, 3)) * 60 + minutes
  return minutes <= 59 && total <= (zone.startsWith('-') ? 12 : 14) * 60
}

/**
 * Reads an ISO 8601 instant: date, `T`, hours and minutes, seconds and their fraction if given, and `Z` or `±hh:mm`.
 * Works on the text alone, never through a local time zone: the day is the day written, which is the day at the place of
 * administration. Refused: days that do not exist, 24:00, leap seconds, two-digit years, a blank for the `T`.
 * A date or a time without zone names its day under the code `administration/instant-without-zone`.
 */
export function parseInstant(text: string): InstantReading {
  const match = INSTANT.exec(text)
  const date = parseCalendarDate(match?.[1] ?? '')
  if (match === null || date === null) return INVALID
  const [, , hours, minutes, seconds = '00', zone] = match
  if (hours !== undefined && minutes !== undefined && !isClockTime(hours, minutes, seconds)) return INVALID
  if (zone === undefined) return { ok: false, code: 'administration/instant-without-zone', date }
  return isOffset(zone) ? { ok: true, date, text } : INVALID
}

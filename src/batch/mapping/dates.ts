import { parseCalendarDate } from '../../core/calendar.js'
import { parseInstant } from '../../core/instant.js'
import { type DateParts, readDateFormat } from './date-format.js'

const two = (value: number): string => String(value).padStart(2, '0')
const dayText = ({ year, month, day }: DateParts): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** `2026-09-03 12:00:00` as ISO 8601 writes it; typed formats hand dates over in this form, whatever the format says. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s*(Z|[+-]\d{2}:\d{2})?$/

/**
 * A reader of calendar dates: by the format if one is declared, else ISO 8601. Gives `YYYY-MM-DD`, or null for anything else and
 * for days that do not exist. A time of day is left off.
 */
export function dateReader(format: string | undefined): (text: string) => string | null {
  const read = format === undefined ? null : readDateFormat(format)
  return (text) => {
    const parts = read?.(text) ?? null
    const day = parts === null ? (ISO.exec(text.trim())?.[1] ?? '') : dayText(parts)
    return parseCalendarDate(day) === null ? null : day
  }
}

/**
 * A reader of instants: as {@link dateReader}, with the declared offset where the text has none of its own. Gives ISO 8601 with
 * zone, without zone when none is known, or a date alone; null for what is no instant.
 */
export function instantReader(format: string | undefined, timeZone: string | undefined): (text: string) => string | null {
  const read = format === undefined ? null : readDateFormat(format)
  const settle = (day: string, time: string | undefined, zone: string | undefined): string | null => {
    const text = time === undefined ? day : `${day}T${time}${zone ?? timeZone ?? ''}`
    const instant = parseInstant(text)
    return instant.ok || instant.code === 'administration/instant-without-zone' ? text : null
  }
  return (text) => {
    const parts = read?.(text) ?? null
    if (parts === null) {
      const found = ISO.exec(text.trim())
      return found === null ? null : settle(found[1] ?? '', found[2], found[3])
    }
    const { time, zone } = parts
    const clock = time === null ? undefined : `${two(time.hours)}:${two(time.minutes)}:${two(time.seconds)}`
    return settle(dayText(parts), clock, zone ?? undefined)
  }
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|毫秒)$/, 0.001],
  [/^(?:s|sec|secs|second|seconds|秒|秒钟)$/, 1],
  [/^(?:m|min|mins|minute|minutes|分|分钟)$/, 60],
  [/^(?:h|hr|hrs|hour|hours|小时|时)$/, 3600],
]
const UNIT_SECONDS = { milliseconds: 0.001, seconds: 1, minutes: 60 } as const

/**
 * Seconds of a duration: `123秒`, `2分3秒`, `1 h 2 min`, `00:02:03`, or a number in the declared unit. Null for anything else.
 */
export function durationSeconds(text: string, unit: keyof typeof UNIT_SECONDS = 'seconds'): number | null {
  const folded = text.normalize('NFKC').trim().toLowerCase()
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(folded)) return Number(folded) * UNIT_SECONDS[unit]
  const clock = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})$/.exec(folded)
  if (clock !== null) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  if (!/^(?:\d{1,9}(?:\.\d{1,6})?\s*[a-z一-鿿]+\s*)+$/.test(folded)) return null
  let seconds = 0
  for (const [, number, word = ''] of folded.matchAll(/(\d+(?:\.\d+)?)\s*([a-z一-鿿]+)/g)) {
    const factor = UNITS.find(([form]) => form.test(word))?.[1]
    if (factor === undefined) return null
    seconds += Number(number) * factor
  }
  return seconds
}

/** Midnight of 14 October 1582, from which SPSS counts seconds. */
const EPOCH = Date.UTC(1582, 9, 14)
const DATES: ReadonlySet<number> = new Set([20, 23, 24, 28, 29, 30, 38, 39])
const DATE_TIMES: ReadonlySet<number> = new Set([22, 41])
const TIMES: ReadonlySet<number> = new Set([21, 25, 40])
/** What a Date can hold, in seconds from the epoch above. */
const LAST = 265_621_000_000

/**
 * A number with a date or time format as ISO text; null for any other format. A duration beyond a day counts its hours on;
 * a number that is no date (negative, beyond the year 9999) is left a number by giving null.
 * @see GNU PSPP developer's guide, "Variable Record" (print formats); PSPP manual, "Time and Date Formats"
 */
export function formatSpssTime(seconds: number, format: number): string | null {
  if (TIMES.has(format)) {
    if (seconds < 0) return null
    const whole = Math.floor(seconds)
    const two = (value: number): string => String(value).padStart(2, '0')
    const fraction = seconds === whole ? '' : String(Number((seconds - whole).toFixed(3))).slice(1)
    return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}${fraction}`
  }
  if ((!DATES.has(format) && !DATE_TIMES.has(format)) || seconds < 0 || seconds > LAST) return null
  const text = new Date(EPOCH + Math.round(seconds * 1000)).toISOString()
  return DATES.has(format) ? text.slice(0, 10) : text.slice(0, 23).replace('.000', '')
}

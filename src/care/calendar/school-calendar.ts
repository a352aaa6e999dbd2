/** A span of dates, `YYYY-MM-DD`, both ends inclusive. */
export interface DateSpan {
  readonly from: string
  readonly to: string
}

/**
 * The calendar of a school as data (schemas/calendar.schema.json). Days outside every term are outside the calendar: nothing is
 * known about them, so a deadline in school days counts them like school days and is never later than it might be.
 */
export interface SchoolCalendar {
  readonly format: 'psyscore/school-calendar'
  readonly formatVersion: 1
  readonly id: string
  /** offset of the school's clocks; where they change, each offset with the instant from which it holds, the first without one */
  readonly offsets: readonly { readonly from?: string; readonly offset: string }[]
  /** ISO weekdays on which there is school, 1 Monday … 7 Sunday */
  readonly weekdays: readonly number[]
  /** when someone is there on a school day, `HH:MM` */
  readonly hours: { readonly from: string; readonly to: string }
  readonly terms: readonly (DateSpan & { readonly id: string })[]
  readonly holidays: readonly (DateSpan & { readonly title?: Readonly<Record<string, string>> })[]
  /** days on which there is school though their weekday is none (调休) */
  readonly makeUpDays: readonly string[]
}

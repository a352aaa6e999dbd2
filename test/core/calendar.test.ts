import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageInMonths, ageInYears, type CalendarDate, compareDates, parseCalendarDate } from '../../src/core/calendar.js'

function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  if (parsed === null) throw new Error(text)
  return parsed
}

const months = (birth: string, on: string): number | null => ageInMonths(date(birth), date(on))
const years = (birth: string, on: string): number | null => ageInYears(date(birth), date(on))

/** Real days of 1990–2040, made from a day count so that every one of them can come up. */
const days = fc.integer({ min: 7305, max: 25932 }).map((day) => date(new Date(day * 86_400_000).toISOString().slice(0, 10)))

describe('reading a calendar date', () => {
  test('a real day', () => {
    expect(parseCalendarDate('2012-02-29')).toEqual({ year: 2012, month: 2, day: 29 })
    expect(parseCalendarDate('2000-02-29')).toEqual({ year: 2000, month: 2, day: 29 })
  })
  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '0000-01-01',
    '2026-1-1',
    '2026/01/01',
    '20260101',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '2026-01-01T00:00Z',
    '',
  ])('bad input 57: %j is no date', (text) => {
    expect(parseCalendarDate(text)).toBeNull()
  })
})

describe('T10: ages are counted on the calendar, never from days', () => {
  test('the birthday itself completes the year, the day before does not', () => {
    expect(years('2012-03-15', '2022-03-14')).toBe(9)
    expect(years('2012-03-15', '2022-03-15')).toBe(10)
    expect(months('2012-03-15', '2022-03-14')).toBe(119)
    expect(months('2012-03-15', '2022-03-15')).toBe(120)
  })
  test('a year of 365 or 365.25 days would be a day early or late', () => {
    // 3652 days later is one day short of ten years.
    expect(years('2012-03-01', '2022-02-28')).toBe(9)
    expect(years('2012-03-01', '2022-03-01')).toBe(10)
    expect(years('2011-03-01', '2012-02-29')).toBe(0)
  })
  test('29 February completes a year on 1 March in common years, on 29 February in leap years', () => {
    expect(years('2012-02-29', '2013-02-28')).toBe(0)
    expect(years('2012-02-29', '2013-03-01')).toBe(1)
    expect(years('2012-02-29', '2016-02-28')).toBe(3)
    expect(years('2012-02-29', '2016-02-29')).toBe(4)
    expect(months('2012-02-29', '2026-02-28')).toBe(167)
    expect(months('2012-02-29', '2026-03-01')).toBe(168)
  })
  test('a month without the day is completed on the first of the next', () => {
    expect(months('2012-01-31', '2012-02-29')).toBe(0)
    expect(months('2012-01-31', '2012-03-01')).toBe(1)
    expect(months('2012-08-31', '2012-09-30')).toBe(0)
    expect(months('2012-08-31', '2012-10-01')).toBe(1)
  })
  test('bad input 49: a birth date in the future has no age, the day of birth is month 0', () => {
    expect(months('2026-11-24', '2026-11-23')).toBeNull()
    expect(years('2026-11-24', '2026-11-23')).toBeNull()
    expect(months('2026-11-23', '2026-11-23')).toBe(0)
  })
})

describe('laws of ages', () => {
  test('years are the whole twelves of months', () => {
    fc.assert(
      fc.property(days, days, (birth, on) => {
        const [m, y] = [ageInMonths(birth, on), ageInYears(birth, on)]
        if (m === null || y === null) {
          expect([m, y]).toEqual([null, null])
          expect(compareDates(birth, on)).toBeGreaterThan(0)
        } else {
          expect(m).toBeGreaterThanOrEqual(12 * y)
          expect(m).toBeLessThan(12 * y + 12)
        }
      }),
    )
  })
  test('nobody grows younger', () => {
    fc.assert(
      fc.property(days, days, days, (birth, a, b) => {
        const [first, second] = compareDates(a, b) <= 0 ? [a, b] : [b, a]
        const [then, later] = [ageInMonths(birth, first), ageInMonths(birth, second)]
        if (then !== null) expect(later).toBeGreaterThanOrEqual(then)
      }),
    )
  })
  test('twelve months pass between a day and the same day a year on', () => {
    fc.assert(
      fc.property(days, days, (birth, on) => {
        fc.pre(!(on.month === 2 && on.day === 29))
        const age = ageInMonths(birth, on)
        if (age !== null) expect(ageInMonths(birth, { ...on, year: on.year + 1 })).toBe(age + 12)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueAt, nextResponderWindow, responderTime } from '../../../src/care/calendar/deadlines.js'
import { epochOf, formatInstant } from '../../../src/care/calendar/instants.js'
import { openCalendar } from '../../../src/care/calendar/school-days.js'
import { CALENDAR } from './made-up-calendar.js'

const open = openCalendar(CALENDAR)
const epoch = (text: string): number => {
  const at = epochOf(text)
  if (at === null) throw new Error(text)
  return at
}
const due = (from: string, value: number, unit: 'minutes' | 'hours' | 'calendar-days' | 'school-days'): string =>
  formatInstant(dueAt(open, epoch(from), { count: value, unit }), 480)

describe('deadlines, counted by hand', () => {
  it.each([
    // minutes and hours run on the clock: through a night, a weekend, a holiday, a term border
    ['10 minutes at noon', '2026-11-23T12:00:00+08:00', 10, 'minutes', '2026-11-23T12:10:00+08:00'],
    ['30 minutes across midnight', '2026-11-23T23:45:00+08:00', 30, 'minutes', '2026-11-24T00:15:00+08:00'],
    ['24 hours across a Friday night', '2026-11-27T21:00:00+08:00', 24, 'hours', '2026-11-28T21:00:00+08:00'],
    ['2 hours into National Day', '2026-09-30T23:30:00+08:00', 2, 'hours', '2026-10-01T01:30:00+08:00'],
    ['48 hours over the end of term', '2027-01-22T16:00:00+08:00', 48, 'hours', '2027-01-24T16:00:00+08:00'],
    // calendar days keep the time of day
    ['3 calendar days over a weekend', '2026-11-27T10:15:00+08:00', 3, 'calendar-days', '2026-11-30T10:15:00+08:00'],
    ['7 calendar days over National Day', '2026-09-30T09:00:00+08:00', 7, 'calendar-days', '2026-10-07T09:00:00+08:00'],
    ['1 calendar day into March of a common year', '2027-02-28T09:00:00+08:00', 1, 'calendar-days', '2027-03-01T09:00:00+08:00'],
    // school days end with school hours
    ['1 school day, Monday', '2026-11-23T10:15:00+08:00', 1, 'school-days', '2026-11-24T17:00:00+08:00'],
    ['1 school day, Friday night', '2026-11-27T22:00:00+08:00', 1, 'school-days', '2026-11-30T17:00:00+08:00'],
    ['1 school day before National Day', '2026-09-30T10:00:00+08:00', 1, 'school-days', '2026-10-08T17:00:00+08:00'],
    ['3 school days: the make-up Saturday counts', '2026-09-30T10:00:00+08:00', 3, 'school-days', '2026-10-10T17:00:00+08:00'],
    ['4 school days: the Sunday after it does not', '2026-09-30T10:00:00+08:00', 4, 'school-days', '2026-10-12T17:00:00+08:00'],
    ['from a make-up Saturday', '2026-09-26T10:00:00+08:00', 1, 'school-days', '2026-09-28T17:00:00+08:00'],
    ['over the end of term: vacation is outside and counts', '2027-01-22T10:00:00+08:00', 3, 'school-days', '2027-01-25T17:00:00+08:00'],
    ['one before the end of term', '2027-01-21T10:00:00+08:00', 2, 'school-days', '2027-01-23T17:00:00+08:00'],
    ['from vacation into term', '2027-02-20T10:00:00+08:00', 2, 'school-days', '2027-02-22T17:00:00+08:00'],
    ['wholly outside the calendar', '2030-05-04T10:00:00+08:00', 2, 'school-days', '2030-05-06T17:00:00+08:00'],
    // the same day
    ['same day, in hours', '2026-11-23T10:15:00+08:00', 0, 'school-days', '2026-11-23T17:00:00+08:00'],
    ['same day, at night', '2026-11-23T22:15:00+08:00', 0, 'school-days', '2026-11-23T23:59:59+08:00'],
    ['same day, a Sunday', '2026-11-29T10:15:00+08:00', 0, 'school-days', '2026-11-29T23:59:59+08:00'],
  ] as const)('%s', (_, from, value, unit, expected) => {
    expect(due(from, value, unit)).toBe(expected)
  })

  it("row 57: the day is the school's day, whatever offset the instant was written with", () => {
    // 23:30 on Monday in UTC is 07:30 on Tuesday at the school
    expect(due('2026-11-23T23:30:00Z', 1, 'school-days')).toBe('2026-11-25T17:00:00+08:00')
    expect(due('2026-11-24T07:30:00+08:00', 1, 'school-days')).toBe('2026-11-25T17:00:00+08:00')
    expect(due('2026-11-23T13:30:00-10:00', 1, 'school-days')).toBe('2026-11-25T17:00:00+08:00')
  })
})

describe('clocks that change (row 57)', () => {
  const berlin = openCalendar({
    ...CALENDAR,
    offsets: [{ offset: '+01:00' }, { from: '2026-03-29T01:00:00Z', offset: '+02:00' }, { from: '2026-10-25T01:00:00Z', offset: '+01:00' }],
  })
  const at = (from: string, value: number, unit: 'hours' | 'calendar-days' | 'school-days'): string =>
    new Date(dueAt(berlin, epoch(from), { count: value, unit })).toISOString()

  it('hours are hours of the clock that never jumps', () => {
    expect(at('2026-03-28T20:00:00+01:00', 24, 'hours')).toBe('2026-03-29T19:00:00.000Z')
  })
  it('a calendar day keeps the time of day: 23 hours in spring, 25 in autumn', () => {
    expect(at('2026-03-28T20:00:00+01:00', 1, 'calendar-days')).toBe('2026-03-29T18:00:00.000Z')
    expect(at('2026-10-24T20:00:00+02:00', 1, 'calendar-days')).toBe('2026-10-25T19:00:00.000Z')
  })
  it('a time that is skipped is due at its earliest reading', () => {
    // 02:30 does not exist on 29 March: 00:30Z with the summer offset, 01:30Z with the winter one
    expect(at('2026-03-28T02:30:00+01:00', 1, 'calendar-days')).toBe('2026-03-29T00:30:00.000Z')
  })
  it('a time that occurs twice is due at the first', () => {
    expect(at('2026-10-24T02:30:00+02:00', 1, 'calendar-days')).toBe('2026-10-25T00:30:00.000Z')
  })
  it("school hours close on the school's clocks", () => {
    expect(at('2026-10-23T10:00:00+02:00', 1, 'school-days')).toBe('2026-10-26T16:00:00.000Z')
  })
})

describe('who is there', () => {
  it.each([
    ['2026-11-23T08:00:00+08:00', 'school-hours'],
    ['2026-11-23T16:59:59+08:00', 'school-hours'],
    ['2026-11-23T17:00:00+08:00', 'out-of-hours'],
    ['2026-11-23T23:00:00Z', 'out-of-hours'],
    ['2026-11-28T10:00:00+08:00', 'day-off'],
    ['2026-10-03T10:00:00+08:00', 'day-off'],
    ['2026-10-10T10:00:00+08:00', 'school-hours'],
    ['2027-02-01T10:00:00+08:00', 'outside-calendar'],
  ] as const)('%s: %s', (text, expected) => {
    expect(responderTime(open, epoch(text))).toBe(expected)
  })

  it.each([
    ['in hours: the present window', '2026-11-23T10:00:00+08:00', '2026-11-23T08:00:00+08:00'],
    ['at the close: the next day', '2026-11-23T17:00:00+08:00', '2026-11-24T08:00:00+08:00'],
    ['Friday night: Monday', '2026-11-27T20:00:00+08:00', '2026-11-30T08:00:00+08:00'],
    ['National Day: after it', '2026-09-30T20:00:00+08:00', '2026-10-08T08:00:00+08:00'],
    ['vacation: the first day of term', '2027-01-30T20:00:00+08:00', '2027-02-22T08:00:00+08:00'],
  ])('next window, %s', (_, from, opens) => {
    expect(formatInstant(nextResponderWindow(open, epoch(from))?.opens ?? Number.NaN, 480)).toBe(opens)
  })
  it('none where the calendar ends', () => {
    expect(nextResponderWindow(open, epoch('2028-01-01T00:00:00Z'))).toBeNull()
  })
})

describe('laws of deadlines', () => {
  const instants = fc.integer({ min: epoch('2026-08-01T00:00:00Z'), max: epoch('2027-08-01T00:00:00Z') })
  const unit = fc.constantFrom('minutes' as const, 'hours' as const, 'calendar-days' as const, 'school-days' as const)

  it('a longer deadline is never due earlier, and a later answer never due earlier', () => {
    fc.assert(
      fc.property(instants, fc.nat(20), unit, fc.nat(3_000_000_000), (from, value, u, later) => {
        expect(dueAt(open, from, { count: value + 1, unit: u })).toBeGreaterThanOrEqual(dueAt(open, from, { count: value, unit: u }))
        if (value > 0)
          expect(dueAt(open, from + later, { count: value, unit: u })).toBeGreaterThanOrEqual(dueAt(open, from, { count: value, unit: u }))
        expect(dueAt(open, from, { count: value, unit: u })).toBeGreaterThanOrEqual(from)
      }),
    )
  })

  it('knowing less never moves a deadline later: a term, a holiday or the whole calendar may be missing', () => {
    const poorer = [
      { ...CALENDAR, terms: [] },
      { ...CALENDAR, terms: CALENDAR.terms.slice(0, 1) },
      { ...CALENDAR, terms: CALENDAR.terms.slice(1) },
      { ...CALENDAR, holidays: [] },
    ].map(openCalendar)
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 15 }), (from, value) => {
        const known = dueAt(open, from, { count: value, unit: 'school-days' })
        for (const calendar of poorer) expect(dueAt(calendar, from, { count: value, unit: 'school-days' })).toBeLessThanOrEqual(known)
      }),
    )
  })

  it('an instant is the same instant in any offset', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -720, max: 840 }), (from, offset) => {
        const whole = Math.floor(from / 1000) * 1000
        expect(epochOf(formatInstant(whole, offset))).toBe(whole)
      }),
    )
  })
})

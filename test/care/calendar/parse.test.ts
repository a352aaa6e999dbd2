import { describe, expect, it } from 'vitest'
import { assertSchoolCalendar, parseSchoolCalendar } from '../../../src/care/calendar/parse.js'
import { isSchoolDay, openCalendar, termOf } from '../../../src/care/calendar/school-days.js'
import { parseCalendarDate } from '../../../src/core/calendar.js'
import { CALENDAR } from './made-up-calendar.js'

const problems = (change: object): readonly string[] =>
  parseSchoolCalendar({ ...CALENDAR, ...change }).issues.map(({ code, path, severity }) => `${severity} ${code} ${path}`)
const date = (text: string): NonNullable<ReturnType<typeof parseCalendarDate>> => {
  const read = parseCalendarDate(text)
  if (read === null) throw new Error(text)
  return read
}

describe('a school calendar is read', () => {
  it('as it is, frozen, without an issue', () => {
    const parsed = parseSchoolCalendar(JSON.stringify(CALENDAR))
    expect(parsed.issues).toEqual([])
    expect(assertSchoolCalendar(CALENDAR)).toEqual(CALENDAR)
    expect(Object.isFrozen(assertSchoolCalendar(CALENDAR).terms)).toBe(true)
  })

  it.each([
    ['row 57: 30 February', { holidays: [{ from: '2026-02-30', to: '2026-03-01' }] }, 'error calendar/date-invalid /holidays/0/from'],
    ['row 57: 29 February of a common year', { makeUpDays: ['2027-02-29'] }, 'error calendar/date-invalid /makeUpDays/0'],
    ['row 57: a two-digit year', { terms: [{ id: 'a', from: '26-09-01', to: '2027-01-22' }] }, 'error definition/value /terms/0/from'],
    ['slashes', { makeUpDays: ['2026/10/10'] }, 'error definition/value /makeUpDays/0'],
    ['a span backwards', { holidays: [{ from: '2026-10-07', to: '2026-10-01' }] }, 'error calendar/order /holidays/0'],
    [
      'terms that overlap',
      { terms: [...CALENDAR.terms.slice(0, 1), { id: 'b', from: '2027-01-22', to: '2027-07-01' }] },
      'error calendar/order /terms/1/from',
    ],
    ['hours backwards', { hours: { from: '17:00', to: '08:00' } }, 'error calendar/order /hours'],
    ['24:00', { hours: { from: '08:00', to: '24:00' } }, 'error definition/value /hours/to'],
    ['an offset without minutes', { offsets: [{ offset: '+8' }] }, 'error definition/value /offsets/0/offset'],
    [
      'a change of clocks without a zone',
      { offsets: [{ offset: '+01:00' }, { from: '2026-03-29T02:00:00', offset: '+02:00' }] },
      'error calendar/date-invalid /offsets/1/from',
    ],
    [
      'changes out of order',
      {
        offsets: [
          { offset: '+01:00' },
          { from: '2026-10-25T01:00:00Z', offset: '+01:00' },
          { from: '2026-03-29T01:00:00Z', offset: '+02:00' },
        ],
      },
      'error calendar/order /offsets/2',
    ],
    ['a misspelt property', { makeupDays: [] }, 'error definition/unknown-property /makeupDays'],
    ['a make-up day that is a Monday', { makeUpDays: ['2026-11-23'] }, 'warning calendar/make-up-day /makeUpDays/0'],
    ['a make-up day in vacation', { makeUpDays: ['2027-02-06'] }, 'warning calendar/make-up-day /makeUpDays/0'],
    ['a holiday in vacation', { holidays: [{ from: '2027-02-05', to: '2027-02-12' }] }, 'warning calendar/outside-term /holidays/0'],
    ['a term named twice', { terms: CALENDAR.terms.map((term) => ({ ...term, id: 'same' })) }, 'error definition/duplicate-id /terms/1/id'],
  ])('%s', (_, change, expected) => {
    expect(problems(change)).toContain(expected)
  })

  it('a make-up day inside a holiday span is a school day', () => {
    const open = openCalendar({ ...CALENDAR, makeUpDays: ['2026-10-03'] })
    expect(isSchoolDay(open, date('2026-10-03'))).toBe(true)
    expect(isSchoolDay(open, date('2026-10-02'))).toBe(false)
  })
})

describe('days and weeks of term', () => {
  const open = openCalendar(CALENDAR)
  it.each([
    ['2026-08-31', null, null],
    ['2026-09-01', true, { id: 'autumn', week: 1 }], // a Tuesday
    ['2026-09-06', false, { id: 'autumn', week: 1 }],
    ['2026-09-07', true, { id: 'autumn', week: 2 }],
    ['2026-09-26', true, { id: 'autumn', week: 4 }],
    ['2026-10-05', false, { id: 'autumn', week: 6 }],
    ['2027-01-22', true, { id: 'autumn', week: 21 }],
    ['2027-01-23', null, null],
    ['2027-02-22', true, { id: 'spring', week: 1 }],
  ] as const)('%s', (text, school, term) => {
    expect(isSchoolDay(open, date(text))).toBe(school)
    expect(termOf(open, date(text))).toEqual(term)
  })
})

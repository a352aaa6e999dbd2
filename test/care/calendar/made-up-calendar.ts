import type { SchoolCalendar } from '../../../src/care/calendar/school-calendar.js'

/** Autumn term 2026 with National Day (1–7 October), make-up Saturdays 26 September and 10 October; vacation from 23 January. */
export const CALENDAR: SchoolCalendar = {
  format: 'psyscore/school-calendar',
  formatVersion: 1,
  id: 'made-up-2026',
  offsets: [{ offset: '+08:00' }],
  weekdays: [1, 2, 3, 4, 5],
  hours: { from: '08:00', to: '17:00' },
  terms: [
    { id: 'autumn', from: '2026-09-01', to: '2027-01-22' },
    { id: 'spring', from: '2027-02-22', to: '2027-07-02' },
  ],
  holidays: [{ from: '2026-10-01', to: '2026-10-07' }],
  makeUpDays: ['2026-09-26', '2026-10-10'],
}

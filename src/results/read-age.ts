import { ageInMonths, type CalendarDate, parseCalendarDate } from '../core/calendar.js'
import { readField, type Warnings, warn } from './warnings.js'

/** Oldest age a pupil is taken to have, in months (25 years); beyond it the date is a mistake. */
const OLDEST_PUPIL_MONTHS = 300
/** Completed years at the ordinary start of grade 1. */
const AGE_BEFORE_GRADE_ONE = 5

function refuseAge(warnings: Warnings, field: string, reason: string): null {
  warn(warnings, 'respondent/age-invalid', `/respondent/${field}`, { reason })
  return null
}

function readStatedAge(stated: unknown, warnings: Warnings): number | null {
  if (stated === undefined || stated === null) return null
  if (typeof stated !== 'number' || !Number.isInteger(stated)) return refuseAge(warnings, 'ageMonths', 'not-whole-months')
  return stated >= 0 && stated <= OLDEST_PUPIL_MONTHS ? stated + 0 : refuseAge(warnings, 'ageMonths', 'out-of-range')
}

function readBirthAge(birthDate: unknown, on: CalendarDate | null, warnings: Warnings): number | null {
  const birth = typeof birthDate === 'string' ? parseCalendarDate(birthDate) : null
  if (birth === null) return refuseAge(warnings, 'birthDate', 'not-a-date')
  if (on === null) return refuseAge(warnings, 'birthDate', 'no-administration-date')
  const months = ageInMonths(birth, on)
  if (months === null) return refuseAge(warnings, 'birthDate', 'after-administration')
  return months <= OLDEST_PUPIL_MONTHS ? months : refuseAge(warnings, 'birthDate', 'out-of-range')
}

/**
 * Age in completed months on the calendar date of the administration, from the date of birth, else as stated; null when
 * unknown or impossible (born later, older than 25 years), never a guess. Where a date of birth and a stated age differ by
 * more than a month neither is believed.
 */
export function readAge(respondent: unknown, on: CalendarDate | null, warnings: Warnings): number | null {
  const birthDate = readField(respondent, 'birthDate')
  const stated = readStatedAge(readField(respondent, 'ageMonths'), warnings)
  if (birthDate === undefined || birthDate === null || birthDate === '') return stated
  if (on === null && stated !== null) return stated
  const computed = readBirthAge(birthDate, on, warnings)
  if (computed !== null && stated !== null && Math.abs(computed - stated) > 1)
    return refuseAge(warnings, 'ageMonths', 'differs-from-birth-date')
  return computed
}

/** Warns when the age lies two or more years off the ordinary ages of the grade (grade 1: 6 to 7 completed years). */
export function warnAgeOffGrade(grade: number | null, ageMonths: number | null, warnings: Warnings): void {
  if (grade === null || ageMonths === null) return
  const years = Math.floor(ageMonths / 12)
  const youngest = grade + AGE_BEFORE_GRADE_ONE
  if (years <= youngest - 2 || years >= youngest + 3) warn(warnings, 'respondent/age-off-grade', '/respondent', { grade, years })
}

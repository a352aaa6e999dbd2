import { ageInYears, compareDates, OLDEST_AGE_MONTHS, parseCalendarDate } from '../../core/calendar.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { Roster, RosterPupil } from './roster.js'

/**
 * What looks wrong in a roster: keys that stand there twice (an error), keys that lost digits in a spreadsheet, dates of birth that
 * cannot be, ages that do not go with the grade. Only rows and columns are named, no pupil.
 *
 * An age is unusual from two years on either side of what the grade brings with it: grade 1 is begun at five to seven.
 */
export function checkRoster(roster: Roster): readonly Issue[] {
  return [
    ...duplicateKeys(roster.pupils),
    ...lostZeros(roster.pupils),
    ...roster.pupils.flatMap((pupil, at) => pupilIssues(roster, pupil, at)),
  ]
}

function duplicateKeys(pupils: readonly RosterPupil[]): readonly Issue[] {
  const rows = new Map<string, number[]>()
  for (const [at, { key }] of pupils.entries()) {
    const known = rows.get(key)
    if (known === undefined) rows.set(key, [at + 1])
    else known.push(at + 1)
  }
  return [...rows.values()]
    .filter((group) => group.length > 1)
    .map((group) => issue('roster/duplicate-key', pointer('/pupils', (group[1] ?? 1) - 1, 'key'), { rows: group }))
}

/** Share of keys that must be digits of one length before a shorter one is taken for one that lost its zeros. */
const USUAL_SHARE = 0.8

/** Keys of digits alone that are shorter than nearly all others: a spreadsheet may have dropped leading zeros. */
function lostZeros(pupils: readonly RosterPupil[]): readonly Issue[] {
  const lengths = new Map<number, number>()
  for (const { key } of pupils) if (/^\d+$/.test(key)) lengths.set(key.length, (lengths.get(key.length) ?? 0) + 1)
  const [usual, count] = [...lengths].sort(([, a], [, b]) => b - a)[0] ?? [0, 0]
  if (count < USUAL_SHARE * pupils.length) return []
  return pupils.flatMap(({ key }, at) =>
    /^\d+$/.test(key) && key.length < usual
      ? [issue('roster/digits-lost', pointer('/pupils', at, 'key'), { why: 'zeros' }, 'warning')]
      : [],
  )
}

function pupilIssues({ asOf }: Roster, { birthDate, grade, key }: RosterPupil, at: number): readonly Issue[] {
  const issues: Issue[] = []
  if (hasExponent(key)) issues.push(issue('roster/digits-lost', pointer('/pupils', at, 'key'), { why: 'exponent' }, 'warning'))
  if (birthDate === null) return issues
  const path = pointer('/pupils', at, 'birthDate')
  const [born, day] = [parseCalendarDate(birthDate), parseCalendarDate(asOf)]
  if (born === null || day === null) return [...issues, issue('roster/birth-date', path, {}, 'warning')]
  if (compareDates(born, day) > 0) return [...issues, issue('roster/birth-date', path, { why: 'future' }, 'warning')]
  const years = ageInYears(born, day) ?? 0
  if (years * 12 > OLDEST_AGE_MONTHS) issues.push(issue('roster/birth-date', path, { why: 'old' }, 'warning'))
  else if (grade !== null && (years < grade + 4 || years > grade + 8))
    issues.push(issue('roster/age-for-grade', path, { years, grade }, 'warning'))
  return issues
}

/** A long number as a spreadsheet writes it: 1.23457E+17. */
export function hasExponent(key: string): boolean {
  return /^\d+([.,]\d+)?[eE]\+?\d+$/.test(key)
}

import { parseCalendarDate } from '../../core/calendar.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { Roster, RosterPupil } from './roster.js'

/** What happened to a pupil between two rosters. */
export interface RosterChange {
  readonly key: string
  /** `stayed`: the same grade in the same school year, or the grade is not known; `repeated`: the same grade a year later */
  readonly grade: 'moved-up' | 'stayed' | 'repeated' | 'jumped' | 'unknown'
  readonly transferred: boolean
}

export interface RosterComparison {
  /** school years between the two; they begin in August */
  readonly years: number
  readonly changes: readonly RosterChange[]
  readonly left: readonly string[]
  readonly arrived: readonly string[]
  readonly issues: readonly Issue[]
}

/** The school year a date lies in, by the year in which it begins; it begins in August. */
function schoolYear(date: string): number {
  const day = parseCalendarDate(date)
  return day === null ? Number.NaN : day.year - (day.month < 8 ? 1 : 0)
}

/**
 * Two rosters of the same district side by side: who moved up, repeats, changed the school, left and came; and keys that may have
 * passed to another pupil (`roster/key-reused`) or grades that do not follow (`roster/grade-jump`). Whoever left is named: nobody
 * drops out of care by leaving a list.
 */
export function compareRosters(last: Roster, now: Roster): RosterComparison {
  const years = schoolYear(now.asOf) - schoolYear(last.asOf)
  const before = new Map(last.pupils.map((pupil) => [pupil.key, pupil]))
  const after = new Set(now.pupils.map(({ key }) => key))
  const issues: Issue[] = []
  const changes: RosterChange[] = []
  for (const [at, pupil] of now.pupils.entries()) {
    const known = before.get(pupil.key)
    if (known === undefined) continue
    const grade = gradeChange(known.grade, pupil.grade, years)
    if (grade === 'jumped' && known.grade !== null && pupil.grade !== null) {
      const params = { before: known.grade, after: pupil.grade, years }
      issues.push(issue('roster/grade-jump', pointer('/pupils', at, 'grade'), params, 'warning'))
    }
    issues.push(...reuseIssues(known, pupil, at))
    const transferred = known.school !== null && pupil.school !== null && known.school !== pupil.school
    changes.push({ key: pupil.key, grade, transferred })
  }
  return {
    years,
    changes,
    left: last.pupils.map(({ key }) => key).filter((key) => !after.has(key)),
    arrived: now.pupils.map(({ key }) => key).filter((key) => !before.has(key)),
    issues,
  }
}

function gradeChange(before: number | null, after: number | null, years: number): RosterChange['grade'] {
  if (before === null || after === null || Number.isNaN(years)) return 'unknown'
  const steps = after - before
  if (steps < 0 || steps > years) return 'jumped'
  if (years === 0) return 'stayed'
  return steps === years ? 'moved-up' : 'repeated'
}

function* reuseIssues(before: RosterPupil, after: RosterPupil, at: number): Generator<Issue> {
  for (const column of ['birthDate', 'sex'] as const) {
    const [from, to] = [before[column], after[column]]
    if (from !== null && to !== null && from !== to) yield issue('roster/key-reused', pointer('/pupils', at, column), { column }, 'warning')
  }
}

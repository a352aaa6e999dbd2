import { issue, PsyscoreError } from '../../core/issue.js'
import type { Alert } from '../alerts/alert.js'
import { assertEpoch, epochOf, formatInstant } from '../calendar/instants.js'
import type { SchoolCalendar } from '../calendar/school-calendar.js'
import { type OpenCalendar, offsetAt, openCalendar } from '../calendar/school-days.js'
import type { PolicyDefinition } from '../policy/policy.js'
import type { RosterPupil } from '../roster/roster.js'
import type { DueAction, FoundDue } from './due-action.js'
import { dutyDue } from './due-duties.js'
import { entryDue } from './due-entries.js'
import type { GrowthFile } from './growth-file.js'

export interface DueOptions {
  readonly calendar: SchoolCalendar
  /** grade and circumstances; without them every duty that asks for these is listed as not certain */
  readonly pupils?: readonly RosterPupil[]
  /** alerts that nobody may have acknowledged */
  readonly alerts?: readonly Alert[]
}

/**
 * What is due at an instant: the policy's duties (a yearly assessment, a home visit each term for pupils with an open alert of a
 * level), re-screenings, follow-ups, reviews and actions that entries ask for, and alerts nobody acknowledged; overdue ones too.
 *
 * A school year begins with the first term of the calendar and with every term that begins 300 days or more after the beginning of
 * the last one. A duty per term or school year is due at the end of the last term of the period; one missed in the period before
 * stays listed as overdue until it is done. A duty in months or weeks runs from when it was last done, else from when it began to
 * concern the pupil. Before the first term, and from 100 days after the last one on, the calendar
 * says nothing and what has not been done since is due at once. A home visit counts when
 * someone was met, an assessment when something could be scored. The order of files never matters.
 *
 * Throws PsyscoreError when the instant is none, or when two files are of the same pupil: merge them first (`growth/respondent`).
 */
export function listDue(policy: PolicyDefinition, files: readonly GrowthFile[], at: string, options: DueOptions): readonly DueAction[] {
  const now = assertEpoch(at, '/at')
  const calendar = openCalendar(options.calendar)
  const pupils = new Map((options.pupils ?? []).map((pupil) => [pupil.key, pupil]))
  if (new Set(files.map(({ respondent }) => respondent)).size < files.length)
    throw new PsyscoreError([issue('growth/respondent', '/files')])
  const ofFiles = files.flatMap((file) => {
    const pupil = pupils.get(file.respondent)
    const found = [...dutyDue(policy, file, pupil, calendar, now), ...entryDue(file, calendar, now)]
    return found.map((each) => written(file.respondent, each, calendar, now))
  })
  const ofAlerts = (options.alerts ?? []).flatMap((alert) =>
    alertDue(alert, now).map((each) => written(alert.respondent, each, calendar, now)),
  )
  return [...ofFiles, ...ofAlerts].sort(inOrder)
}

function written(respondent: string, { at, kind, role, duty, about, certain }: FoundDue, calendar: OpenCalendar, now: number): DueAction {
  return { respondent, kind, role, due: formatInstant(at, offsetAt(calendar, at)), overdue: at < now, duty, about, certain }
}

function alertDue({ id, state, tiers }: Alert, now: number): readonly FoundDue[] {
  if (state !== 'raised') return []
  return tiers
    .filter(({ held }) => !held)
    .map(({ role, due }) => ({ kind: 'alert', role, at: epochOf(due) ?? now, duty: null, about: id, certain: true }))
}

const key = ({ respondent, kind, duty, about, role }: DueAction): string => JSON.stringify([respondent, kind, duty, about, role])

function inOrder(a: DueAction, b: DueAction): number {
  const [from, to] = [epochOf(a.due) ?? 0, epochOf(b.due) ?? 0]
  if (from !== to) return from - to
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

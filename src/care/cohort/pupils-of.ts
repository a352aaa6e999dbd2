import type { AnyResult } from '../../results/result.js'
import type { Alert } from '../alerts/alert.js'
import type { Roster } from '../roster/roster.js'
import type { CohortPupil } from './pupil.js'

export interface CohortInput {
  readonly roster: Roster
  readonly results: readonly AnyResult[]
  readonly alerts: readonly Alert[]
  readonly previousResults?: readonly AnyResult[]
}

function byRespondent<T>(list: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>()
  for (const each of list) {
    const known = map.get(keyOf(each))
    if (known === undefined) map.set(keyOf(each), [each])
    else known.push(each)
  }
  return map
}

/**
 * Joins roster, results and alerts by the pupil's key. Everyone of the roster is invited. Whoever answered without standing on the
 * roster counts too, with unknown school and class, so that nobody vanishes.
 */
export function cohortPupils({ roster, results, alerts, previousResults = [] }: CohortInput): readonly CohortPupil[] {
  const own = byRespondent(results, ({ respondent }) => respondent.key)
  const raised = byRespondent(alerts, ({ respondent }) => respondent)
  const before = byRespondent(previousResults, ({ respondent }) => respondent.key)
  const known = new Set(roster.pupils.map(({ key }) => key))
  const listed = roster.pupils.map(
    (pupil): CohortPupil => ({
      key: pupil.key,
      district: pupil.district,
      school: pupil.school,
      grade: pupil.grade,
      schoolSystem: roster.schoolSystem,
      class: pupil.class,
      sex: pupil.sex,
      screening: pupil.screening,
      results: own.get(pupil.key) ?? [],
      alerts: raised.get(pupil.key) ?? [],
      previousResults: before.get(pupil.key) ?? [],
    }),
  )
  const others = [...new Set([...own.keys(), ...raised.keys()])].filter((key) => !known.has(key))
  return [
    ...listed,
    ...others.map(
      (key): CohortPupil => ({ key, results: own.get(key) ?? [], alerts: raised.get(key) ?? [], previousResults: before.get(key) ?? [] }),
    ),
  ]
}

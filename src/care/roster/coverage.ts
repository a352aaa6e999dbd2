import type { InformantRole } from '../../core/words.js'
import type { AnyResult } from '../../results/result.js'
import { epochOf } from '../calendar/instants.js'
import type { ScreeningState } from '../conditions/evidence.js'
import { isScored } from '../growth/due-duties.js'
import type { Roster, RosterPupil } from './roster.js'

/** One screening: which questionnaire, by whom, when, in which grades. */
export interface Campaign {
  readonly instrument: string
  /** who answers; the pupil when left out */
  readonly informant?: InformantRole
  /** instants; answers outside do not count */
  readonly from: string
  readonly to: string
  /** grades that take part; all when left out */
  readonly grades?: { readonly min: number; readonly max: number }
}

/** Why there is no answer. `consent-missing`: nobody said yes or no. */
export type AbsenceReason = Exclude<ScreeningState, 'screened'> | 'consent-missing'

export interface Coverage {
  /** pupils of the grades, and pupils whose grade is not known: they are never left out */
  readonly due: readonly string[]
  /** something could be scored */
  readonly answered: readonly string[]
  /** a form came back and nothing on it could be scored */
  readonly unscorable: readonly string[]
  readonly missing: readonly { readonly key: string; readonly reason: AbsenceReason }[]
  /** keys of results that stand in no roster: wrongly written, or pupils who moved here */
  readonly strangers: readonly string[]
}

/**
 * Who was due, who answered, and who is missing why: every pupil who was due is in exactly one of answered, unscorable and missing. A
 * noted reason counts first, then the state of consent; without either a pupil is `not-screened`. An answer counts whatever was noted.
 */
export function listCoverage(roster: Roster, results: readonly AnyResult[], campaign: Campaign): Coverage {
  const [from, to] = [epochOf(campaign.from) ?? Number.NaN, epochOf(campaign.to) ?? Number.NaN]
  const fitting = results.filter(({ instrument, informant, administeredAt }) => {
    const at = epochOf(administeredAt)
    return instrument.id === campaign.instrument && informant === (campaign.informant ?? 'self') && at !== null && at >= from && at <= to
  })
  const scored = new Set(fitting.filter(isScored).map(({ respondent }) => respondent.key))
  const returned = new Set(fitting.map(({ respondent }) => respondent.key))
  const due = roster.pupils.filter(({ grade }) => isDue(grade, campaign.grades))
  const known = new Set(roster.pupils.map(({ key }) => key))
  const without = due.filter(({ key }) => !returned.has(key))
  return {
    due: due.map(({ key }) => key),
    answered: due.map(({ key }) => key).filter((key) => scored.has(key)),
    unscorable: due.map(({ key }) => key).filter((key) => returned.has(key) && !scored.has(key)),
    missing: without.map((pupil) => ({ key: pupil.key, reason: reasonOf(pupil) })),
    strangers: [...returned].filter((key) => !known.has(key)).sort(),
  }
}

function isDue(grade: number | null, grades: Campaign['grades']): boolean {
  return grade === null || grades === undefined || (grade >= grades.min && grade <= grades.max)
}

function reasonOf({ screening, consent }: RosterPupil): AbsenceReason {
  if (screening !== null) return screening
  if (consent === 'declined') return 'guardian-declined'
  return consent === 'missing' ? 'consent-missing' : 'not-screened'
}

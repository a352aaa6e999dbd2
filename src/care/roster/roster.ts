import type { InformantRole, SchoolSystem, Sex } from '../../core/words.js'
import type { ConsentState, ContextState, ScreeningState } from '../conditions/evidence.js'

/** The pupils a school answers for on one day (schemas/roster.schema.json). */
export interface Roster {
  readonly format: 'psyscore/roster'
  readonly formatVersion: 1
  /** date on which it held, YYYY-MM-DD */
  readonly asOf: string
  readonly schoolSystem: SchoolSystem | null
  readonly pupils: readonly RosterPupil[]
}

export interface RosterPupil {
  /** pseudonym of the host, the same as in results and growth files */
  readonly key: string
  readonly district: string | null
  readonly school: string | null
  /** 1–13 */
  readonly grade: number | null
  readonly class: string | null
  readonly sex: Sex | null
  /** YYYY-MM-DD */
  readonly birthDate: string | null
  readonly consent: ConsentState
  /** circumstance → state; one that is not listed is unknown, never no */
  readonly context: Readonly<Record<string, ContextState>>
  /** who else may answer about the pupil */
  readonly informants: readonly { readonly role: InformantRole; readonly rater: string }[]
  /** why the pupil did not take part, where someone noted it */
  readonly screening: Exclude<ScreeningState, 'screened'> | null
}

/** Circumstances that call for care on their own; a policy may name others. */
export const CONTEXT_FACTORS = [
  'learning-difficulty',
  'poverty',
  'single-parent',
  'illness-or-disability',
  'left-behind',
  'migrant',
] as const

/** State of a circumstance; unknown where nobody recorded it. */
export function contextOf({ context }: RosterPupil, factor: string): ContextState {
  return Object.hasOwn(context, factor) ? (context[factor] ?? 'unknown') : 'unknown'
}

import type { InformantRole, MissingReason, SchoolSystem } from '../core/words.js'

/**
 * One answer as a host gives it: a code, a clock time 'HH:MM', the codes chosen of a multi-select item, or why there is none.
 * `null`, `undefined` and an absent key all mean blank. Nothing is coerced: "3" is not 3.
 */
export type Response = number | string | readonly number[] | null | undefined | { readonly missing: MissingReason }

/** Whom the answers are about. Unknown attributes are left out or null; norms then take their declared path. */
export interface Respondent {
  /** the host's pseudonym for the pupil */
  readonly key: string
  /** as people write it (7, '初一', 'grade 7'), on the day of administration */
  readonly grade?: string | number | null | undefined
  readonly schoolSystem?: SchoolSystem | undefined
  readonly sex?: string | null | undefined
  /** calendar date, YYYY-MM-DD; the age is taken on the calendar date of `administeredAt` */
  readonly birthDate?: string | null | undefined
  /** completed months, when there is no date of birth */
  readonly ageMonths?: number | null | undefined
}

/** One form answered once. */
export interface Administration<ItemId extends string = string> {
  readonly responses: { readonly [id in ItemId]?: Response }
  readonly respondent: Respondent
  /** ISO 8601 with zone */
  readonly administeredAt?: string | null | undefined
  /** default: the form's */
  readonly informant?: InformantRole | undefined
  /** pseudonym of the one who answered about the pupil */
  readonly rater?: string | null | undefined
  /** default: the only form of the informant; needed only where norms, cut scores or conditions differ by form */
  readonly form?: string | undefined
  /** seconds from the first to the last answer; a form filled in too fast to be read is warned about */
  readonly durationSeconds?: number | null | undefined
}

/**
 * The word list: every closed vocabulary that appears in JSON, results, columns and documents.
 * `docs/contract.md` prints it; a test holds code, schemas, documents and command line to it.
 */

/** Whether a score exists. */
export const SCORE_STATUSES = ['scored', 'absent'] as const
export type ScoreStatus = (typeof SCORE_STATUSES)[number]

/**
 * How firm a band is: `final` (complete form), `determined` (incomplete, yet every completion gives this band),
 * `provisional` (incomplete and open, or outside what the figures were made for), `withheld` (no band may be shown).
 */
export const BAND_STATES = ['final', 'determined', 'provisional', 'withheld'] as const
export type BandState = (typeof BAND_STATES)[number]

/** Why an answer is missing. `null`, `undefined` and an absent key all mean `blank`. */
export const MISSING_REASONS = ['blank', 'skipped', 'declined', 'not-shown', 'not-applicable', 'not-administered', 'invalid'] as const
export type MissingReason = (typeof MISSING_REASONS)[number]

/** Who answered. */
export const INFORMANT_ROLES = ['self', 'parent', 'teacher', 'caregiver', 'clinician', 'peer', 'observer'] as const
export type InformantRole = (typeof INFORMANT_ROLES)[number]

/** Sex as the norms know it; anything else is unknown and takes the declared path, never the other sex's table. */
export const SEXES = ['F', 'M'] as const
export type Sex = (typeof SEXES)[number]

/** What a critical item says. `unreadable` is an answer that could not be read; `unknown` is no answer. */
export const CRITICAL_STATES = ['endorsed', 'not-endorsed', 'unknown', 'unreadable'] as const
export type CriticalState = (typeof CRITICAL_STATES)[number]

/** What a critical item is about; policies route the kinds differently. */
export const CRITICAL_KINDS = ['suicide', 'self-harm', 'harm-to-others', 'abuse', 'psychosis', 'eating'] as const
export type CriticalKind = (typeof CRITICAL_KINDS)[number]

/** Graded outcome of a validity scale. */
export const VALIDITY_OUTCOMES = ['valid', 'questionable', 'invalid', 'unknown'] as const
export type ValidityOutcome = (typeof VALIDITY_OUTCOMES)[number]

/** Verification mark of a figure: two sources of different origin, two copies of one paper, one source, derived here, unverified. */
export const MARKS = ['V2', 'V2c', 'S1', 'D', 'K'] as const
export type Mark = (typeof MARKS)[number]

/** Metric of a standard score. `nce` is the normal curve equivalent; `percentile-rank` runs 0–100. */
export const METRICS = ['z', 't', 'iq', 'scaled', 'sten', 'stanine', 'nce', 'percentile-rank'] as const
export type Metric = (typeof METRICS)[number]

/** Which end of a scale is of concern. */
export const DIRECTIONS = ['higher-is-worse', 'lower-is-worse', 'neutral'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** How primary and junior years are counted; decides what 初一 means. */
export const SCHOOL_SYSTEMS = ['6-3-3', '5-4-3'] as const
export type SchoolSystem = (typeof SCHOOL_SYSTEMS)[number]

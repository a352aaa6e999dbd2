import type { MissingReason } from '../core/words.js'

/**
 * The status word: a 31-bit integer beside every value. Bits 0–11 are notes on a present value, bits 12–30 are reasons
 * why there is none; a value is absent exactly when a reason bit is set. Words join by bitwise OR.
 */
export const NOTES = [
  'prorated',
  'filled',
  'not-applicable-excluded',
  'capped-low',
  'capped-high',
  'fallback-norm',
  'unverified-figure',
  'interpolated',
  'validity-unknown',
  'gate-contradiction',
] as const
export type Note = (typeof NOTES)[number]

export const REASONS = [
  'not-administered',
  'skipped',
  'declined',
  'not-applicable',
  'invalid-response',
  'too-many-missing',
  'none-answered',
  'part-absent',
  'undecided',
  'respondent-attribute-missing',
  'norm-group-not-found',
  'norm-cell-withheld',
  'below-table',
  'above-table',
  'non-finite',
  'withheld-by-validity',
  'outside-intended-use',
  'blank',
  'not-shown',
] as const
export type Reason = (typeof REASONS)[number]

const FIRST_REASON_BIT = 12

/** Mask of all note bits (0–11). */
export const NOTE_MASK = 0xfff
/** Mask of all reason bits (12–30). */
export const REASON_MASK = 0x7ffff000

/** The bit of a note or reason as a mask. */
export function bit(word: Note | Reason): number {
  const note = (NOTES as readonly string[]).indexOf(word)
  if (note >= 0) return 1 << note
  return 1 << (FIRST_REASON_BIT + (REASONS as readonly string[]).indexOf(word))
}

/** The notes of a status word, in bit order. */
export function notesOf(status: number): Note[] {
  if ((status & NOTE_MASK) === 0) return []
  return NOTES.filter((_, i) => (status & (1 << i)) !== 0)
}

/** The reasons of a status word, in bit order. */
export function reasonsOf(status: number): Reason[] {
  return REASONS.filter((_, i) => (status & (1 << (FIRST_REASON_BIT + i))) !== 0)
}

/** Strict join: the OR of the inputs; when a reason results, the notes are cleared. */
export function settleStatus(status: number): number {
  return (status & REASON_MASK) !== 0 ? status & REASON_MASK : status
}

/** Item column codes: 0–239 index the item's codes; the rest say why there is no code. */
export const MAX_CODES = 240
/** Written by a gate whose rule leaves the item out: neither in the numerator nor in the denominator. */
export const EXCLUDED = 248
export const MISSING_CODE: Readonly<Record<MissingReason, number>> = {
  invalid: 249,
  'not-administered': 250,
  'not-applicable': 251,
  'not-shown': 252,
  declined: 253,
  skipped: 254,
  blank: 255,
}

/** Was the item put to the respondent? A refusal and an unreadable answer stand even behind a closed gate; a blank does not. */
export function isEvidence(code: number): boolean {
  return code < MAX_CODES || code === MISSING_CODE.declined || code === MISSING_CODE.invalid
}

const MISSING_BITS: readonly number[] = [
  bit('not-applicable'), // EXCLUDED
  bit('invalid-response'),
  bit('not-administered'),
  bit('not-applicable'),
  bit('not-shown'),
  bit('declined'),
  bit('skipped'),
  bit('blank'),
]

/** The reason bit of a missing item code (248–255). */
export function missingBit(code: number): number {
  return MISSING_BITS[code - EXCLUDED] ?? bit('invalid-response')
}

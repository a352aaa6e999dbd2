import type { Rounding } from '../../src/core/rounding.js'
import { NOTES, type Note, REASONS, type Reason } from '../../src/plan/status.js'
import type { Exact } from './exact.js'

/** One respondent as column codes (0–239, 249–255), real inputs and attributes (−1 unknown). */
export interface ReferenceRow {
  readonly items: readonly number[]
  readonly reals: readonly (number | { readonly missing: number })[]
  readonly attributes: readonly number[]
}

export interface ReferenceOutcome {
  readonly value: number
  readonly status: number
  /** of a gate: the code it writes */
  readonly column?: number
  /** of a present value of class E */
  readonly exact?: Exact
}

/** What an operation says before the common rules (absent is +0 without notes, no −0, nothing infinite) are applied. */
export interface Draft {
  readonly value: number | Exact
  readonly status: number
}

export function flag(...words: readonly (Note | Reason)[]): number {
  let status = 0
  for (const word of words) {
    const note = (NOTES as readonly string[]).indexOf(word)
    status |= 1 << (note >= 0 ? note : 12 + (REASONS as readonly string[]).indexOf(word))
  }
  return status
}

export const isAbsent = (status: number): boolean => status >= 4096
export const reasonsIn = (status: number): number => status - (status % 4096)
export const absent = (...words: readonly (Note | Reason)[]): Draft => ({ value: 0, status: flag(...words) })

const MISSING: Readonly<Record<number, Reason>> = {
  248: 'not-applicable',
  249: 'invalid-response',
  250: 'not-administered',
  251: 'not-applicable',
  252: 'not-shown',
  253: 'declined',
  254: 'skipped',
  255: 'blank',
}

export function reasonOf(code: number): Reason {
  const reason = MISSING[code]
  if (reason === undefined) throw new RangeError(`reference: ${code} is not a missing code`)
  return reason
}

/** Rounds a double: y = x · 10^digits, and the double y − floor(y) decides. */
export function roundDouble(x: number, rounding: Rounding): number {
  const scale = Number(`1e${rounding.digits}`)
  const y = x * scale
  const low = Math.floor(y)
  const part = y - low
  const up: Readonly<Record<Rounding['mode'], boolean>> = {
    'half-up': part >= 0.5,
    'half-down': part > 0.5,
    'half-even': part > 0.5 || (part === 0.5 && Math.abs(low) % 2 === 1),
    'half-away': part > 0.5 || (part === 0.5 && y > 0),
    floor: false,
    ceiling: part > 0,
    truncate: part > 0 && y < 0,
  }
  return (up[rounding.mode] ? low + 1 : low) / scale
}

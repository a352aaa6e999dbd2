import type { DutyKind } from '../generated/formats.js'

/** Something that someone has to do about a pupil. */
export interface DueAction {
  readonly respondent: string
  /** a duty of the policy, what an entry asked for, or an alert nobody acknowledged */
  readonly kind: DutyKind | 'follow-up' | 'review' | 'action' | 'alert'
  /** role that does it */
  readonly role: string
  /** instant by which it is due, on the school's clocks */
  readonly due: string
  readonly overdue: boolean
  /** id of the policy's duty; null when an entry or alert asks */
  readonly duty: string | null
  /** id of the entry or alert that asks; null for a duty */
  readonly about: string | null
  /** false when it is not known whether the duty concerns the pupil: a grade or circumstance nobody recorded is no "no" */
  readonly certain: boolean
}

/** A due action before its instants are written on the school's clocks. */
export interface FoundDue extends Omit<DueAction, 'due' | 'overdue' | 'respondent'> {
  readonly at: number
}

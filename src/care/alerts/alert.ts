import type { LocalizedText } from '../../core/text.js'
import type { CriticalState, InformantRole, Mark } from '../../core/words.js'
import type { AlertState, NoticeKind } from '../words.js'

/**
 * A request for a professional's judgement about one pupil, by one rule of one policy. It points at its evidence by ids, never by
 * values, and is never a diagnosis. `acknowledged` and later states belong to people: software only adds proposals then.
 */
export interface Alert {
  readonly format: 'psyscore/alert'
  readonly formatVersion: 1
  readonly notice: 'screening-not-diagnosis'
  /** from pupil, rule and evidence: the same on a double submit */
  readonly id: string
  /** key of the pupil, a pseudonym of the host */
  readonly respondent: string
  /** present level: the rule's, or what a professional judged it to be */
  readonly level: string
  /** rank of the level in its policy, higher is graver; colours and numbers of levels say nothing */
  readonly severity: number
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string }
  readonly rule: { readonly id: string; readonly version: string }
  /** `unknown`: the rule could not be decided and an unknown never clears a pupil */
  readonly outcome: 'true' | 'unknown'
  readonly evidence: readonly AlertEvidence[]
  /** an incomplete form that crosses already at its least concerning completion: at least this grave */
  readonly atLeast: boolean
  /** verification marks of the figures behind it, shown and never suppressing: K is unverified */
  readonly marks: readonly Mark[]
  /** instant of the run that raised it */
  readonly raisedAt: string
  /** instant of the answer or sign that deadlines run from; null when unknown (then everything is due at once) */
  readonly answeredAt: string | null
  /** some tier was due before the alert was raised */
  readonly bornOverdue: boolean
  readonly tiers: readonly AlertTier[]
  readonly hold: SafeguardingHold | null
  readonly state: AlertState
  readonly history: readonly AlertEvent[]
  readonly proposals: readonly LevelProposal[]
  /** the pupil is in care already: whoever holds the case is informed and no chain is started */
  readonly informs: { readonly alert: string; readonly role: string } | null
}

/** One piece of evidence, by reference: what was answered or seen, where and when; never the value. */
export interface AlertEvidence {
  readonly kind:
    | 'scale'
    | 'band'
    | 'standard-score'
    | 'decision'
    | 'critical-item'
    | 'validity'
    | 'blind-spot'
    | 'observation'
    | 'context'
    | 'trend'
    | 'protocol'
    | 'screening'
    | 'consent'
  /** id of the scale, band set, decision, item, validity scale, observation, context factor or protocol */
  readonly id: string
  readonly instrument: string | null
  /** hash of the definition the result came from */
  readonly definition: string | null
  readonly administeredAt: string | null
  readonly informant: InformantRole | null
  /** state of a critical item */
  readonly state?: CriticalState
}

/** Who is told, by when, and what they must do. */
export interface AlertTier {
  readonly tier: string
  readonly role: string
  /** disclosure profile of the policy: what this role may see */
  readonly profile: string
  readonly due: string
  /** due when the alert was raised */
  readonly overdue: boolean
  readonly requiredActions: readonly string[]
  readonly expires: string | null
  /** tier that is told when nobody acknowledges in time, and since when it is */
  readonly escalatesTo: string | null
  readonly escalatedAt: string | null
  /** held back until a named professional decides */
  readonly held: boolean
  readonly message: LocalizedText | null
}

/** No message to guardians or implicated adults until a named professional decides. */
export interface SafeguardingHold {
  readonly active: boolean
  readonly reason: 'abuse' | 'professional'
  /** roles that hear nothing while it is active */
  readonly roles: readonly string[]
}

/** Software may propose a lower (or another) level; a person accepts it with a reason. */
export interface LevelProposal {
  readonly level: string
  readonly severity: number
  readonly at: string
  readonly evidence: readonly AlertEvidence[]
  readonly state: 'open' | 'accepted' | 'declined'
}

/** What happened to an alert, in order. */
export interface AlertEvent {
  readonly to: AlertState
  readonly at: string
  readonly by: { readonly id: string; readonly role: string }
  readonly reason?: string
  readonly outcome?: string
  readonly level?: string
}

/** Something that is not an alert and yet must not be lost: a pupil who was not screened, or whom nobody could read. */
export interface CareNotice {
  readonly format: 'psyscore/care-notice'
  readonly formatVersion: 1
  readonly notice: 'screening-not-diagnosis'
  readonly id: string
  readonly respondent: string
  readonly kind: NoticeKind
  /** particulars by word or id, never an answer */
  readonly about: readonly string[]
  readonly evidence: readonly AlertEvidence[]
  readonly raisedAt: string
  readonly due: string | null
  readonly role: string | null
  readonly message: LocalizedText | null
}

import type { LocalizedText } from '../../core/text.js'
import type { CriticalKind, Mark } from '../../core/words.js'
import type { EvidenceReference } from '../conditions/evidence.js'
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
  /** what the rule said, whatever was judged since */
  readonly raisedLevel: { readonly level: string; readonly severity: number }
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string }
  /** the rule, or `critical-sweep` where a critical item was covered by no rule of the policy */
  readonly rule: { readonly id: string; readonly version: number }
  /** `unknown`: the rule could not be decided, and an unknown never clears a pupil */
  readonly outcome: 'true' | 'unknown'
  readonly evidence: readonly EvidenceReference[]
  /** what the critical answers behind it are about */
  readonly criticalKinds: readonly CriticalKind[]
  /** digests of the evidence, by which runs recognise it; they say nothing to a reader */
  readonly keys: readonly string[]
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
  /** who looks after the pupil since the alert is `in-care` */
  readonly caseHolder: Person | null
  /** the pupil is in care already: whoever holds that case is informed and no chain is started */
  readonly informs: { readonly alert: string; readonly caseHolder: Person } | null
}

/** A person of the host: a pseudonym and the role in which the step was taken. */
export interface Person {
  readonly id: string
  readonly role: string
}

/** Who is told, by when, and what they must do. */
export interface AlertTier {
  readonly tier: string
  readonly role: string
  /** disclosure profile of the policy: what this role may see */
  readonly profile: string
  /** by when the role acknowledges and acts */
  readonly due: string
  /** due before or when the alert was raised */
  readonly overdue: boolean
  /** ids of actions of the policy */
  readonly requiredActions: readonly string[]
  /** from then on this tier no longer sees the alert */
  readonly expires: string | null
  /** who is told, and when, if nobody acknowledges */
  readonly escalation: { readonly to: string; readonly at: string } | null
  /** the tier that did not acknowledge, where this one was told because of it */
  readonly escalatedFrom: string | null
  /** held back until a named professional decides */
  readonly held: boolean
  /** null while held */
  readonly message: LocalizedText | null
}

/** No message to guardians or implicated adults until a named professional decides. */
export interface SafeguardingHold {
  /** a critical item or a sign of the policy's list, or a professional said so */
  readonly why: 'evidence' | 'professional'
  /** roles that hear nothing while it is active */
  readonly roles: readonly string[]
  /** role that decides, and by when */
  readonly decides: string
  readonly due: string
  /** null while active */
  readonly decided: { readonly by: Person; readonly at: string; readonly reason: string; readonly release: boolean } | null
}

/** Software proposes another level; only a person accepts it, with a reason. */
export interface LevelProposal {
  readonly level: string
  readonly severity: number
  readonly at: string
  /** what speaks for it */
  readonly evidence: readonly EvidenceReference[]
  readonly state: 'open' | 'accepted' | 'declined'
}

/** What happened to an alert, in order. */
export interface AlertEvent {
  readonly to: AlertState
  /** instant */
  readonly at: string
  readonly by: Person
  readonly reason?: string
  readonly outcome?: string
  /** level as judged */
  readonly level?: string
  /** who looks after the pupil from then on */
  readonly caseHolder?: Person
}

/** Something that is not an alert and yet must not be lost: a pupil who was not screened, or whom nobody could read. */
export interface CareNotice {
  readonly format: 'psyscore/care-notice'
  readonly formatVersion: 1
  readonly notice: 'screening-not-diagnosis'
  readonly id: string
  readonly respondent: string
  readonly kind: NoticeKind
  /** particulars by word or id (screening state, instrument, item, protocol, rule), never an answer */
  readonly about: readonly string[]
  /** `mandatory-report`: the report of the policy that the law demands, and to whom it goes */
  readonly report?: { readonly id: string; readonly to: LocalizedText }
  readonly evidence: readonly EvidenceReference[]
  readonly raisedAt: string
  /** instant of the answer or sign that the deadline runs from; null when unknown */
  readonly answeredAt: string | null
  readonly role: string | null
  readonly profile: string | null
  readonly due: string
  readonly overdue: boolean
  readonly requiredActions: readonly string[]
  readonly message: LocalizedText | null
}

import type { CriticalKind, CriticalState, InformantRole, Mark } from '../../core/words.js'
import type { AnyResult } from '../../results/result.js'
import type { OnUnknown } from '../policy/policy.js'

/** Whether a context factor holds. One that nobody recorded is unknown, never no. */
export type ContextState = 'yes' | 'no' | 'unknown'
/** Whether a pupil took part. */
export type ScreeningState = 'screened' | 'absent' | 'declined' | 'guardian-declined' | 'exempt' | 'moved' | 'not-screened'
export type ConsentState = 'given' | 'declined' | 'missing' | 'not-required'

export interface ContextFactor {
  /** id of a context factor of the policy */
  readonly factor: string
  readonly state: ContextState
}

/** What conditions read of an observation: the sign word, when and by whom. Its text is never read. */
export interface ObservedSign {
  readonly id: string
  /** sign word */
  readonly kind: string
  /** instant or calendar date */
  readonly observedAt: string
  readonly by: { readonly role: string }
}

/** The outcome of an interview that a protocol names, as a person entered it. */
export interface FollowUpOutcome {
  readonly protocol: string
  readonly outcome: 'positive' | 'negative' | 'unknown'
  /** instant */
  readonly at: string
  readonly by: { readonly role: string }
}

/**
 * What is known of one critical item of a form that was not scored: a run that stopped, a row left out, a duplicate that says
 * something graver (`*.critical.csv` beside the scores).
 */
export interface CriticalFinding {
  /** null where the file was of one instrument and does not name it */
  readonly instrument: string | null
  readonly item: string
  readonly kind: CriticalKind
  readonly state: CriticalState
  /** the gravest of the readings that disagree */
  readonly graver: CriticalState | null
  /** tells one file of findings from another: the same file again is the same evidence, another one is not */
  readonly source: string
}

/** Everything known about one pupil at one evaluation. All of it is evidence; nothing in it is a judgement. */
export interface Evidence {
  /** key of the pupil, a pseudonym of the host */
  readonly respondent: string
  /** results of this occasion, of every instrument, informant and rater */
  readonly results: readonly AnyResult[]
  readonly observations: readonly ObservedSign[]
  readonly context: readonly ContextFactor[]
  readonly screening: ScreeningState
  readonly consent: ConsentState
  /** results of earlier administrations, for trends */
  readonly previous?: readonly AnyResult[]
  readonly followUps?: readonly FollowUpOutcome[]
  /** critical items of forms that were not scored */
  readonly findings?: readonly CriticalFinding[]
  /** age in completed months, for a guardian's consent; the results' own when left out */
  readonly ageMonths?: number | null
}

export type Truth = 'true' | 'false' | 'unknown'

/** One piece of evidence by reference: what was answered or seen, where and when; never a value. */
export interface EvidenceReference {
  readonly kind:
    | 'scale'
    | 'band'
    | 'standard-score'
    | 'decision'
    | 'critical-item'
    | 'validity'
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

/**
 * Why something is unknown. The first six are told elsewhere or were never asked: `not-administered` (an instrument nobody had to
 * answer), `not-returned` (a required one: the notice of pupils not screened), `no-consent` (its notice), `not-asked` (no form asks
 * about it), `no-earlier` (nothing to compare with), `relative` (a rank, which decides nothing).
 */
export type UnknownCause =
  | 'not-administered'
  | 'not-returned'
  | 'no-consent'
  | 'not-asked'
  | 'no-earlier'
  | 'relative'
  | 'incomplete'
  | 'withheld-by-validity'
  | 'withheld'
  | 'unreadable'
  | 'unanswered'
  | 'not-deciding'
  | 'not-comparable'
  | 'context-unknown'
  | 'time-unknown'
  | 'undeclared'

/** How one rule of a policy came out for one pupil. */
export interface RuleOutcome {
  /** id of the rule */
  readonly rule: string
  readonly version: number
  /** level it raises; null for a second look */
  readonly level: string | null
  readonly outcome: Truth
  /** what to do while it is unknown */
  readonly onUnknown: OnUnknown
  /** it is unknown though something was asked: `onUnknown` applies. False where nobody was asked. */
  readonly owed: boolean
  readonly causes: readonly UnknownCause[]
  /** what made it true, or leaves it open; sorted, without doubles */
  readonly evidence: readonly EvidenceReference[]
  /** true already at the least concerning completion of an incomplete form: "at least" */
  readonly atLeast: boolean
  /** verification marks of the figures behind it; K is unverified and never suppresses */
  readonly marks: readonly Mark[]
}

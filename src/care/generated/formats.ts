// Generated from schemas/ by scripts/generate-schemas.ts; do not edit.
import type { Figure, Range, Reference } from '../../core/definition.js'
import type { LocalizedText } from '../../core/text.js'
import type { CriticalKind, CriticalState, Direction, InformantRole, Metric, ValidityOutcome } from '../../core/words.js'

/** What a district or school does with screening results: levels, rules, who is told, by when, and what they may see. A district's choice, not a finding; an alert asks for a professional's judgement and is never a diagnosis. */
export interface PolicyDefinition {
  /** Path of this schema, for editors only; the engine does not follow it. */
  readonly $schema?: string
  /** Says that this document is a policy. */
  readonly format: 'psyscore/policy'
  /** Version of the format, not of the policy. */
  readonly formatVersion: 1
  /** Name of the policy. */
  readonly id: string
  /** Version of this definition, major.minor.patch. A change in any number it yields is at least a minor version. Example: 1.2.0. */
  readonly version: string
  /** Title. */
  readonly title: LocalizedText
  /** For whom it was written and what it rests on. */
  readonly description: LocalizedText
  /** Everything that figures cite by id. */
  readonly references: readonly Reference[]
  /** Questionnaires in use. */
  readonly instruments: readonly UsedInstrument[]
  /** Circumstances that rules may name. */
  readonly contextFactors: readonly {
    /** Id. Example: left-behind. */
    readonly id: string
    /** Name. */
    readonly label: LocalizedText
  }[]
  /** Disclosure profiles. */
  readonly profiles: readonly Profile[]
  /** Roles. */
  readonly roles: readonly Role[]
  /** Tiers, from the pupil outwards. */
  readonly tiers: readonly Tier[]
  /** Required actions. */
  readonly actions: readonly Action[]
  /** Levels, in any order: severity orders them. */
  readonly levels: readonly Level[]
  /** Rules, in any order: the order never matters. */
  readonly rules: readonly Rule[]
  /** Staged screenings. */
  readonly protocols: readonly Protocol[]
  /** Who learns of pupils who could not be judged: one entry a kind. */
  readonly notices: readonly NoticeRoute[]
  /** What is due again and again. */
  readonly duties: readonly Duty[]
  /** Where abuse or family violence is suspected, or a professional says so, no message goes to the guardian or the implicated adult until a named professional decides. */
  readonly safeguardingHold: SafeguardingHoldRule
  /** Reports the law demands. */
  readonly mandatoryReports: readonly MandatoryReport[]
  /** What was chosen beforehand about consent. */
  readonly consent: ConsentRule
  /** How professionals may order their work. It never clears a pupil. */
  readonly workOrder?: readonly RelativeCondition[]
  /** Expected load against the hours there are. */
  readonly capacity?: Capacity
}

/** Published accuracy of what a rule rests on, for the estimate of true and false positives. */
export interface Accuracy {
  /** What was to be found. Example: major depression by interview. */
  readonly target: LocalizedText
  /** Share of those with the condition that the rule finds. */
  readonly sensitivity: ShareRange
  /** Share of those without it that the rule leaves alone. */
  readonly specificity: ShareRange
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Something a role must do. */
export interface Action {
  /** Id of the action. Example: talk-in-person. */
  readonly id: string
  /** What to do, as the role reads it. No scores, item, scale names or diagnosis words. */
  readonly text: LocalizedText
}

/** All who answered, at least two. It may only add to a rule that heeds each one alone. */
export interface AgreeingInformants {
  /** Marks this kind. */
  readonly kind: 'agree'
}

/** Every part holds. False as soon as one part fails, unknown while none fails and one is unknown. */
export interface AllConditions {
  /** Marks this kind of condition. */
  readonly kind: 'all'
  /** The parts. */
  readonly of: readonly PolicyCondition[]
}

/** At least one part holds. True as soon as one does. */
export interface AnyConditions {
  /** Marks this kind of condition. */
  readonly kind: 'any'
  /** The parts. */
  readonly of: readonly PolicyCondition[]
}

/** One informant suffices. */
export interface AnyInformant {
  /** Marks this kind. */
  readonly kind: 'any'
}

/** At least so many parts hold. */
export interface AtLeastConditions {
  /** Marks this kind of condition. */
  readonly kind: 'at-least'
  /** How many. */
  readonly count: number
  /** The parts. */
  readonly of: readonly PolicyCondition[]
}

/** That many informants. */
export interface AtLeastInformants {
  /** Marks this kind. */
  readonly kind: 'at-least'
  /** How many. */
  readonly count: number
}

/** A band is at least of a severity, or in a set of bands. With incomplete answers it is true when the least concerning completion already satisfies it and false only when the most concerning one does not. */
export type BandCondition =
  | {
      /** Marks this kind of condition. */
      readonly kind: 'band'
      /** Id of an instrument of this policy. */
      readonly instrument: string
      /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
      readonly informants?: Informants
      /** Id of the scale. */
      readonly scale: string
      /** Id of the band set. */
      readonly bandSet: string
      /** Bands that satisfy it: with a band, every more severe one. */
      readonly in: readonly string[]
      readonly atLeast?: never
    }
  | {
      /** Marks this kind of condition. */
      readonly kind: 'band'
      /** Id of an instrument of this policy. */
      readonly instrument: string
      /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
      readonly informants?: Informants
      /** Id of the scale. */
      readonly scale: string
      /** Id of the band set. */
      readonly bandSet: string
      /** Least severity. Exactly one of atLeast and in. */
      readonly atLeast: number
      readonly in?: never
    }

/** Expected load against the hours there are. */
export interface Capacity {
  /** Number of pupils screened. */
  readonly pupils: number
  /** Over how many weeks the alerts come in. */
  readonly weeks: number
  /** Hours a week. */
  readonly staff: readonly {
    /** Id of the role. */
    readonly role: string
    /** Hours a week, all its persons together. */
    readonly hoursPerWeek: number
  }[]
  /** Minutes for each pupil. */
  readonly work: readonly {
    /** Code of the level. */
    readonly level: string
    /** Id of the role. */
    readonly role: string
    /** Minutes for each pupil. */
    readonly minutes: number
  }[]
  /** Expected shares. */
  readonly expected: readonly {
    /** Code of the level. */
    readonly level: string
    /** Share of pupils, 0 to 1. */
    readonly share: number
    /** Where the figure comes from: an earlier wave, or a paper. */
    readonly source: string
  }[]
}

/** A decision table gave a category of at least a severity, or one of a set; over the bounds of incomplete answers. */
export type CategoryCondition =
  | {
      /** Marks this kind of condition. */
      readonly kind: 'category'
      /** Id of an instrument of this policy. */
      readonly instrument: string
      /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
      readonly informants?: Informants
      /** Id of the decision. */
      readonly decision: string
      /** Categories that satisfy it: with a category, every more severe one. */
      readonly in: readonly string[]
      readonly atLeast?: never
    }
  | {
      /** Marks this kind of condition. */
      readonly kind: 'category'
      /** Id of an instrument of this policy. */
      readonly instrument: string
      /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
      readonly informants?: Informants
      /** Id of the decision. */
      readonly decision: string
      /** Least severity. Exactly one of atLeast and in. */
      readonly atLeast: number
      readonly in?: never
    }

/** The state of consent. */
export interface ConsentCondition {
  /** Marks this kind of condition. */
  readonly kind: 'consent'
  /** States that satisfy it. */
  readonly in: readonly ConsentState[]
}

/** What was chosen beforehand about consent. */
export interface ConsentRule {
  /** evaluate: critical items are evaluated although consent is missing; seal: the form is sealed, and its existence is told with a deadline. */
  readonly criticalItems: SealChoice
  /** Below this age in completed years a guardian's consent is needed. A pupil of unknown age counts as below. */
  readonly guardianUnder?: number
  /** true: without consent no score, band or rule is evaluated, only what criticalItems says. */
  readonly required: boolean
}

/** Consent to the screening. */
export type ConsentState = 'given' | 'declined' | 'missing' | 'not-required'

/** A context factor, such as left behind, holds. A factor nobody recorded is unknown, never no. */
export interface ContextCondition {
  /** Marks this kind of condition. */
  readonly kind: 'context'
  /** Context factor of this policy. */
  readonly factor: string
  /** States that satisfy it. */
  readonly in: readonly ContextState[]
}

/** Whether a context factor holds. unknown is not no. */
export type ContextState = 'yes' | 'no' | 'unknown'

/** A critical item says so, on complete, incomplete and invalid forms alike. An unreadable or unknown item is never taken for no. */
export interface CriticalItemCondition {
  /** Marks this kind of condition. */
  readonly kind: 'critical-item'
  /** Only of this instrument; any when left out. */
  readonly instrument?: string
  /** What the item is about. */
  readonly kinds: readonly CriticalKind[]
  /** Only these items. */
  readonly items?: readonly string[]
  /** States that satisfy it; endorsed is among them. States left out that are not not-endorsed leave it unknown. */
  readonly states: readonly CriticalState[]
}

/** How long may pass, counted from the answer or sign and not from the scoring. Crisis levels use minutes or hours: nights, weekends and holidays do not stop a crisis. */
export interface Deadline {
  /** How many. */
  readonly count: number
  /** minutes and hours run on the clock, calendar-days on the calendar, school-days on the days the school calendar opens. */
  readonly unit: Unit
}

/** One thing a reader may be told. care-needed: that attention is needed; actions: what to do; contact: whom to ask; due: by when; level: how grave; state: how far the case is; reason: the rule; critical-kind: what a critical answer was about; instrument; scale: scale names and bands; score: raw and standard scores; item: critical items by id; answers: the coded answers; validity; observations; context; history: the growth file and earlier alerts. */
export type DisclosureField =
  | 'care-needed'
  | 'actions'
  | 'contact'
  | 'due'
  | 'level'
  | 'state'
  | 'reason'
  | 'critical-kind'
  | 'instrument'
  | 'scale'
  | 'score'
  | 'item'
  | 'answers'
  | 'validity'
  | 'observations'
  | 'context'
  | 'history'

/** Something that is due again and again, such as a yearly assessment or a home visit each term. */
export interface Duty {
  /** Id of the duty. */
  readonly id: string
  /** What it is. */
  readonly label: LocalizedText
  /** What must be done and recorded again and again. */
  readonly kind: DutyKind
  /** The interval. */
  readonly every: {
    /** How many periods. */
    readonly count: number
    /** How often. */
    readonly period: DutyPeriod
  }
  /** Whom it concerns; everyone when empty. */
  readonly for: {
    /** School grades. */
    readonly grades?: Range
    /** Pupils with an open alert of one of these levels. */
    readonly levels?: readonly string[]
    /** Pupils for whom one of these context factors holds. */
    readonly context?: readonly string[]
  }
  /** For an assessment or re-screening: with which instrument; any when left out. */
  readonly instrument?: string
  /** Role that does it. */
  readonly role: string
}

/** What must be done and recorded again and again. */
export type DutyKind = 'assessment' | 'home-visit' | 're-screening' | 'judgement' | 'plan'

/** How often. */
export type DutyPeriod = 'school-year' | 'term' | 'months' | 'weeks'

/** How the follow-up came out. */
export type FollowUpOutcome = 'positive' | 'negative' | 'unknown' | 'not-done'

/** How the gate came out. */
export type GateOutcome = 'positive' | 'negative' | 'unknown'

/** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
export type Informants = AnyInformant | SpecificInformant | AtLeastInformants | AgreeingInformants

/** How grave it is. Severity is a rank of its own: 一级 is the gravest level in one system and the mildest in another, so code, colour and number never order levels. */
export interface Level {
  /** Code of the level as the district writes it. Example: level-1, or 一级. */
  readonly code: string
  /** Rank, higher is graver; no two levels share one. */
  readonly severity: number
  /** Name of the level for staff who may see it. */
  readonly label: LocalizedText
  /** What anyone without the right to see levels reads instead: a request, never a label or a reassurance. */
  readonly audience: LocalizedText
  /** Colour for screens, if any. It never orders levels. */
  readonly colour?: string
  /** true: someone's safety may be at stake today. Deadlines then run on the clock, and responders are named for nights and holidays. */
  readonly crisis: boolean
  /** Who is told. At least one; the lint asks for a psychologist or responder among them. */
  readonly tiers: readonly Route[]
  /** Who answers, and who does when school is closed. */
  readonly responders?: {
    /** Role that answers in school hours. */
    readonly schoolHours?: string
    /** Role that answers in the evening, at night and at weekends. */
    readonly outOfHours?: string
    /** Role that answers in holidays. */
    readonly holidays?: string
  }
}

/** A report the law demands. */
export interface MandatoryReport {
  /** Id of the report. */
  readonly id: string
  /** What is reported. */
  readonly label: LocalizedText
  /** When it is due. */
  readonly when: PolicyCondition
  /** Role that reports. */
  readonly role: string
  /** To whom. */
  readonly to: LocalizedText
  /** By when. */
  readonly deadline: Deadline
  /** The rule of law it follows. */
  readonly figure: Figure
}

/** A score that reaches the cut or lies at most so far short of it. It may add a second look and never removes a positive: everything beyond the cut is near it too. */
export interface NearCutCondition {
  /** Marks this kind of condition. */
  readonly kind: 'near-cut'
  /** Id of an instrument of this policy. */
  readonly instrument: string
  /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
  readonly informants?: Informants
  /** Id of the scale. */
  readonly scale: string
  /** Stage of the scale. */
  readonly stage: string
  /** The cut score. */
  readonly at: number
  /** How far short still counts. */
  readonly within: number
  /** Which end is of concern. */
  readonly direction: Direction
}

/** The part does not hold. Not over scores, bands, categories or critical items: a worse answer would lower a level. */
export interface NotConditions {
  /** Marks this kind of condition. */
  readonly kind: 'not'
  /** The part. */
  readonly of: PolicyCondition
}

/** Why a pupil who raised no alert is named all the same. */
export type NoticeKind =
  | 'not-screened'
  | 'not-scored'
  | 'consent-missing'
  | 'critical-unknown'
  | 're-screen'
  | 'second-look'
  | 'follow-up-awaited'
  | 'follow-up-overdue'
  | 'mandatory-report'

/** Who learns that a pupil could not be judged, and by when. */
export interface NoticeRoute {
  /** Why a pupil who raised no alert is named all the same. */
  readonly kind: NoticeKind
  /** Role that is told. */
  readonly role: string
  /** By when it must be settled. */
  readonly deadline: Deadline
  /** Disclosure profile of the notice. */
  readonly profile: string
  /** Required actions, by id. */
  readonly actions?: readonly string[]
}

/** Someone reported a sign. Its text is never read. */
export interface ObservationCondition {
  /** Marks this kind of condition. */
  readonly kind: 'observation'
  /** Sign words that satisfy it. */
  readonly signs: readonly string[]
  /** Only signs seen in so many days before the instant of evaluation. */
  readonly withinDays?: number
}

/** What happens when a rule cannot be decided. raise: an alert of the rule's level, marked unknown; second-look: a person looks again; notice: named in the list of pupils who could not be judged; drop: nothing. Unknown never clears a pupil, so drop is refused for crisis levels. */
export type OnUnknown = 'raise' | 'second-look' | 'notice' | 'drop'

/** Holds, does not hold, or is unknown (Kleene logic). kind: band, score, standard-score, near-cut, critical-item, validity, trend, context, observation, category, screening, protocol, consent; or all, any, at-least and not of other conditions. */
export type PolicyCondition =
  | BandCondition
  | ScoreCondition
  | StandardScoreCondition
  | NearCutCondition
  | CriticalItemCondition
  | ValidityCondition
  | TrendCondition
  | ContextCondition
  | ObservationCondition
  | CategoryCondition
  | ScreeningCondition
  | ProtocolCondition
  | ConsentCondition
  | RelativeCondition
  | AllConditions
  | AnyConditions
  | AtLeastConditions
  | NotConditions

/** A set of things a reader may be told. */
export interface Profile {
  /** Id of the profile. Example: care-only. */
  readonly id: string
  /** Name of the profile. */
  readonly label: LocalizedText
  /** What it discloses; everything else is left out. */
  readonly fields: readonly DisclosureField[]
}

/** A staged screening: a gate, then another look for those it stops. The same form again is a re-screen, not stage two. A critical item in the gate never waits: rules see it at once. */
export interface Protocol {
  /** Id of the protocol. */
  readonly id: string
  /** Name of the protocol. */
  readonly label: LocalizedText
  /** The first stage. */
  readonly gate: {
    /** Id of the instrument. */
    readonly instrument: string
    /** When the gate is positive. */
    readonly positive: PolicyCondition
  }
  /** The second stage: another instrument, or an interview whose outcome a person enters. */
  readonly followUp:
    | {
        /** When the follow-up instrument is positive; not for an interview. */
        readonly positive?: PolicyCondition
        /** Role that sees to it. */
        readonly role: string
        /** Name of the interview. */
        readonly interview: LocalizedText
        readonly instrument?: never
      }
    | {
        /** When the follow-up instrument is positive; not for an interview. */
        readonly positive?: PolicyCondition
        /** Role that sees to it. */
        readonly role: string
        /** Id of the instrument. Exactly one of instrument and interview. */
        readonly instrument: string
        readonly interview?: never
      }
  /** How long after the gate the follow-up may take; then it is overdue. */
  readonly window: Deadline
  /** Every combination of gate and follow-up. A cell with something unknown never leads to a negative state; not-done is awaiting, and overdue after the window. */
  readonly outcomes: readonly {
    /** How the gate came out. */
    readonly gate: GateOutcome
    /** How the follow-up came out. */
    readonly followUp: FollowUpOutcome
    /** Where a pupil stands in a staged screening. overdue counts as positive. */
    readonly state: ProtocolState
  }[]
}

/** Where the pupil stands in a staged screening. overdue is satisfied wherever follow-up-positive is. */
export interface ProtocolCondition {
  /** Marks this kind of condition. */
  readonly kind: 'protocol'
  /** Id of the protocol. */
  readonly protocol: string
  /** States that satisfy it. */
  readonly in: readonly ProtocolState[]
}

/** Where a pupil stands in a staged screening. overdue counts as positive. */
export type ProtocolState = 'not-screened' | 'gate-negative' | 'awaiting' | 'follow-up-negative' | 'follow-up-positive' | 'overdue'

/** The highest so many percent of a group. It may order work; in a rule it would clear everyone below, and the lint refuses it. */
export interface RelativeCondition {
  /** Marks this kind of condition. */
  readonly kind: 'relative'
  /** Id of an instrument of this policy. */
  readonly instrument: string
  /** Id of the scale. */
  readonly scale: string
  /** Stage of the scale. */
  readonly stage: string
  /** Percent of the group. */
  readonly topPercent: number
  /** The group that is ranked. Ranks within a class are refused. */
  readonly within: RelativeGroup
}

/** The group that is ranked. Ranks within a class are refused. */
export type RelativeGroup = 'class' | 'grade' | 'school' | 'district'

/** A role of the district or school. Persons are the host's. */
export interface Role {
  /** Id of the role. Example: psychologist. */
  readonly id: string
  /** Name of the role. */
  readonly label: LocalizedText
  /** What a role is by its office, which bounds what it may ever see: a homeroom teacher, a pupil or a guardian never sees scores, items, scale names, rules or answers, whatever a policy writes. */
  readonly kind: RoleKind
  /** Disclosure profile that bounds everything this role is ever told. */
  readonly maximum: string
}

/** What a role is by its office, which bounds what it may ever see: a homeroom teacher, a pupil or a guardian never sees scores, items, scale names, rules or answers, whatever a policy writes. */
export type RoleKind =
  | 'student'
  | 'guardian'
  | 'homeroom-teacher'
  | 'grade-lead'
  | 'school-lead'
  | 'psychologist'
  | 'district'
  | 'responder'
  | 'researcher'

/** One tier that learns of a level: through which role, by when, what it may see and must do. */
export interface Route {
  /** Tier of the policy. */
  readonly tier: string
  /** Role that is told. */
  readonly role: string
  /** By when the role acknowledges and acts. The lint asks for it. */
  readonly deadline?: Deadline
  /** Disclosure profile: what the message may hold. It may not exceed the maximum of the role. */
  readonly profile: string
  /** Required actions, by id. */
  readonly actions: readonly string[]
  /** After that the tier no longer sees the alert; left out, it does until it is closed. */
  readonly expires?: Deadline
  /** Who is told when nobody acknowledges in time. */
  readonly escalation?: {
    /** How long to wait. */
    readonly after: Deadline
    /** Tier that is told then. */
    readonly to: string
  }
}

/** Evidence → level, or → a second look. The level of a pupil is the gravest of the rules that hold. */
export type Rule =
  | {
      /** Id of the rule. */
      readonly id: string
      /** Version of the rule, raised with every change in what it catches. */
      readonly version: number
      /** What the rule is, for professionals. */
      readonly label: LocalizedText
      /** When it holds. */
      readonly when: PolicyCondition
      /** What happens when a rule cannot be decided. raise: an alert of the rule's level, marked unknown; second-look: a person looks again; notice: named in the list of pupils who could not be judged; drop: nothing. Unknown never clears a pupil, so drop is refused for crisis levels. */
      readonly onUnknown: OnUnknown
      /** Published accuracy of what a rule rests on, for the estimate of true and false positives. */
      readonly accuracy?: Accuracy
      /** No alert: a person looks again within this time. */
      readonly secondLook: Deadline
      readonly level?: never
    }
  | {
      /** Id of the rule. */
      readonly id: string
      /** Version of the rule, raised with every change in what it catches. */
      readonly version: number
      /** What the rule is, for professionals. */
      readonly label: LocalizedText
      /** When it holds. */
      readonly when: PolicyCondition
      /** What happens when a rule cannot be decided. raise: an alert of the rule's level, marked unknown; second-look: a person looks again; notice: named in the list of pupils who could not be judged; drop: nothing. Unknown never clears a pupil, so drop is refused for crisis levels. */
      readonly onUnknown: OnUnknown
      /** Published accuracy of what a rule rests on, for the estimate of true and false positives. */
      readonly accuracy?: Accuracy
      /** Code of the level it raises. Exactly one of level and secondLook. */
      readonly level: string
      readonly secondLook?: never
    }

/** Where abuse or family violence is suspected, or a professional says so, no message goes to the guardian or the implicated adult until a named professional decides. */
export interface SafeguardingHoldRule {
  /** Critical kinds that start the hold. */
  readonly kinds: readonly CriticalKind[]
  /** Signs that start it. */
  readonly signs: readonly string[]
  /** Roles that hear nothing while it lasts. */
  readonly roles: readonly string[]
  /** Role that decides. */
  readonly decides: string
  /** By when it decides. */
  readonly deadline: Deadline
}

/** A stage of a scale compared with a number, over the bounds of incomplete answers. */
export interface ScoreCondition {
  /** Marks this kind of condition. */
  readonly kind: 'score'
  /** Id of an instrument of this policy. */
  readonly instrument: string
  /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
  readonly informants?: Informants
  /** Id of the scale. */
  readonly scale: string
  /** Stage of the scale. */
  readonly stage: string
  /** How a score is compared. */
  readonly test: ScoreTest
  /** The number. */
  readonly value: number
}

/** How a score is compared. */
export type ScoreTest = 'below' | 'at-most' | 'at-least' | 'above'

/** Whether the pupil took part. */
export interface ScreeningCondition {
  /** Marks this kind of condition. */
  readonly kind: 'screening'
  /** States that satisfy it. */
  readonly in: readonly ScreeningState[]
}

/** Whether a pupil took part. not-screened: invited and nothing came back, for no known reason. */
export type ScreeningState = 'screened' | 'absent' | 'declined' | 'guardian-declined' | 'exempt' | 'moved' | 'not-screened'

/** evaluate: critical items are evaluated although consent is missing; seal: the form is sealed, and its existence is told with a deadline. */
export type SealChoice = 'evaluate' | 'seal'

/** A published range, both ends between 0 and 1. */
export interface ShareRange {
  /** Least published value. */
  readonly low: number
  /** Greatest published value. */
  readonly high: number
}

/** Only this role counts. */
export interface SpecificInformant {
  /** Marks this kind. */
  readonly kind: 'specific'
  /** Who answers. The roles are never averaged with one another. */
  readonly role: InformantRole
}

/** A standard score compared with a number. Norms for description never decide alone. */
export interface StandardScoreCondition {
  /** Marks this kind of condition. */
  readonly kind: 'standard-score'
  /** Id of an instrument of this policy. */
  readonly instrument: string
  /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
  readonly informants?: Informants
  /** Id of the scale. */
  readonly scale: string
  /** Metric of a standard score: z (mean 0, SD 1), t (50, 10), iq (100, 15), scaled (10, 3), sten (5.5, 2), stanine (5, 2), nce (50, 21.06), percentile-rank (0 to 100). */
  readonly metric: Metric
  /** The norm set that decides. */
  readonly normSet: string
  /** How a score is compared. */
  readonly test: ScoreTest
  /** The number. */
  readonly value: number
}

/** Who is told, as a level of the organisation: class, grade, school, district, or any other. */
export interface Tier {
  /** Id of the tier. Example: class. */
  readonly id: string
  /** Name of the tier. */
  readonly label: LocalizedText
}

/** A score became more concerning since the latest earlier comparable result of the same pupil, form and informant. Not comparable or no earlier result: unknown. */
export type TrendCondition =
  | {
      /** Marks this kind of condition. */
      readonly kind: 'trend'
      /** Id of an instrument of this policy. */
      readonly instrument: string
      /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
      readonly informants?: Informants
      /** Id of the scale. */
      readonly scale: string
      /** Stage of the scale. */
      readonly stage: string
      /** Which end is of concern. */
      readonly direction: Direction
      /** A change beyond measurement error (Jacobson and Truax): figures are stated, never assumed. */
      readonly reliable: {
        /** Standard deviation. */
        readonly sd: number
        /** Reliability, below 1. */
        readonly reliability: number
        /** alpha, omega, retest, split-half or icc. */
        readonly coefficient: 'alpha' | 'omega' | 'retest' | 'split-half' | 'icc'
        /** Where the figures come from. */
        readonly source: string
        /** 0.8, 0.9, 0.95 or 0.99; 0.95 when left out. */
        readonly confidence?: number
      }
      readonly points?: never
    }
  | {
      /** Marks this kind of condition. */
      readonly kind: 'trend'
      /** Id of an instrument of this policy. */
      readonly instrument: string
      /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
      readonly informants?: Informants
      /** Id of the scale. */
      readonly scale: string
      /** Stage of the scale. */
      readonly stage: string
      /** Which end is of concern. */
      readonly direction: Direction
      /** Least change in points. Exactly one of points and reliable. */
      readonly points: number
      readonly reliable?: never
    }

/** minutes and hours run on the clock, calendar-days on the calendar, school-days on the days the school calendar opens. */
export type Unit = 'minutes' | 'hours' | 'calendar-days' | 'school-days'

/** A questionnaire the policy speaks of. The severities of its bands and categories are written here, so that a policy can be judged without the definition; the lint holds them to it. */
export interface UsedInstrument {
  /** Id of the instrument. */
  readonly id: string
  /** Major version of the definition the policy was written for. */
  readonly major: number
  /** true: every invited pupil answers it, so that its absence is told. false: a follow-up, or one of several. */
  readonly required: boolean
  /** Role that reviews its critical items on the day of the answer. The lint asks for it where the definition has critical items. */
  readonly sameDayReview?: string
  /** Band set → band → severity, as in the definition. */
  readonly bandSets?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Decision → category → severity, as in the definition. */
  readonly decisions?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A validity scale has one of the outcomes. */
export interface ValidityCondition {
  /** Marks this kind of condition. */
  readonly kind: 'validity'
  /** Id of an instrument of this policy. */
  readonly instrument: string
  /** Whose answers count. any: one suffices; specific: only that role; at-least: that many persons; agree: every person who answered, at least two. Informants are never averaged. */
  readonly informants?: Informants
  /** Id of the validity scale; any when left out. */
  readonly validity?: string
  /** Outcomes that satisfy it. */
  readonly in: readonly ValidityOutcome[]
}

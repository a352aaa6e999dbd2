import type { InformantRole } from '../../core/words.js'

/** What pupils may be grouped by; tables cross any of them. `class` means a class of a grade of a school. */
export const COHORT_ATTRIBUTES = ['district', 'school', 'stage', 'grade', 'class', 'sex'] as const
export type CohortAttribute = (typeof COHORT_ATTRIBUTES)[number]

/**
 * Who may read it. `operational`: counts in full, for a role entitled to the named list; `internal`: nothing below 5;
 * `public`: nothing below 10, rounded percentages only.
 */
export const RELEASE_LEVELS = ['operational', 'internal', 'public'] as const
export type ReleaseLevel = (typeof RELEASE_LEVELS)[number]

/** Of pupils who gave a form back: a complete one, one with gaps, one that its validity scale calls invalid. */
export const COVERAGE = ['screened', 'partial', 'invalid'] as const

/** Of pupils who gave none back: why, `not-screened` where no reason is known. */
export const NOT_SCREENED = ['not-screened', 'absent', 'declined', 'guardian-declined', 'exempt', 'moved'] as const

/** Primary, junior and senior school. */
export const STAGES = ['primary', 'junior', 'senior'] as const
export type SchoolStage = (typeof STAGES)[number]

/**
 * A published figure. `suppressed` is a status and never a number; its reason does not tell a small figure from one hidden beside it:
 * `small-group` (fewer pupils than the release allows), `protected` (it, or another figure that it would give away, is small or shared
 * by nearly all). `empty`: nobody in the group has a known value.
 */
export type Cell =
  | {
      readonly status: 'shown'
      /** left out of public releases */
      readonly count?: number
      /** of those with a known value; one decimal, whole in public releases */
      readonly percent: number
      readonly previous?: PreviousFigure
    }
  | { readonly status: 'suppressed'; readonly reason: 'small-group' | 'protected'; readonly previous?: PreviousFigure }
  | { readonly status: 'empty' }

/** The same figure in the earlier release, and how far this one lies from it (percentage points, or units of the scale). */
export interface PreviousFigure {
  readonly status: 'shown' | 'suppressed' | 'empty'
  readonly value?: number
  readonly difference?: number
}

export type MeanInterval =
  | {
      readonly status: 'shown'
      readonly level: 0.95
      readonly lower: number
      readonly upper: number
      readonly standardError: number
      readonly designEffect: number | null
      readonly clusters: number
    }
  | { readonly status: 'absent'; readonly reason: 'one-class' }
  | { readonly status: 'suppressed'; readonly reason: 'protected' }

export type MeanCell =
  | {
      readonly status: 'shown'
      readonly n: number
      readonly mean: number
      readonly interval: MeanInterval
      readonly previous?: PreviousFigure
    }
  | { readonly status: 'suppressed'; readonly reason: 'small-group' | 'protected'; readonly previous?: PreviousFigure }
  | { readonly status: 'empty' }

/** A figure that sorts pupils into categories. */
export interface CohortVariable {
  readonly id: string
  readonly kind: 'coverage' | 'not-screened' | 'level' | 'care' | 'pattern' | 'band'
  readonly categories: readonly string[]
  readonly instrument?: string
  readonly version?: string
  readonly informant?: InformantRole
  readonly scale?: string
  readonly bandSet?: string
}

export interface CohortMean {
  readonly id: string
  readonly instrument: string
  readonly version: string
  readonly informant: InformantRole
  readonly scale: string
  readonly stage: string
}

export interface CohortGroup {
  /** attribute → value; null where it is not known: unknown is a group of its own and never counted in another */
  readonly group: Readonly<Partial<Record<CohortAttribute, string | number | null>>>
  /** pupils on the roster */
  readonly invited: number
  /** pupils of whom any form came back; like `invited` a count of a list, in full in every release */
  readonly answered: number
  readonly counts: Readonly<Record<string, CountRow>>
  readonly means: Readonly<Record<string, MeanCell>>
  /** difference of the same pupils' scores, this wave minus the last */
  readonly paired?: Readonly<Record<string, MeanCell>>
}

export interface CountRow {
  /** pupils with a known value: the denominator */
  readonly of: number
  /** pupils without one, in neither numerator nor denominator */
  readonly unknown: number
  /** in the order of the variable's categories */
  readonly cells: readonly Cell[]
}

/** How often a rule's alerts were confirmed, among those a professional has decided. */
export interface RuleAccuracy {
  readonly policy: string
  readonly rule: string
  readonly version: number
  /** pupils with an alert of this rule that nobody has decided yet: in neither side */
  readonly undecided: number | null
  readonly outcome:
    | {
        readonly status: 'shown'
        readonly confirmed?: number
        readonly falseAlarm?: number
        /** confirmed among confirmed and false alarms, percent, with its 95 % Wilson interval */
        readonly predictiveValue: number
        readonly lower: number
        readonly upper: number
      }
    | { readonly status: 'suppressed'; readonly reason: 'small-group' | 'protected' }
    | { readonly status: 'empty' }
}

/** A summary of a cohort, with who may read it on its face. A screening result is never a diagnosis, of a group as of a pupil. */
export interface CohortSummary {
  readonly format: 'psyscore/cohort'
  readonly formatVersion: 1
  readonly notice: 'screening-not-diagnosis'
  readonly release: { readonly level: ReleaseLevel; readonly k: number | null }
  /** who asked for full counts, in which role, why and when; null for other releases */
  readonly audit: CohortAudit | null
  readonly madeAt: string
  readonly wave: string
  readonly previousWave: string | null
  readonly variables: readonly CohortVariable[]
  readonly means: readonly CohortMean[]
  readonly tables: readonly { readonly by: readonly CohortAttribute[]; readonly groups: readonly CohortGroup[] }[]
  readonly rules: readonly RuleAccuracy[]
  /** figures hidden here that earlier releases of this wave give away all the same; 0 unless one was unsafe */
  readonly exposedByEarlier: number
}

export interface CohortAudit {
  readonly by: string
  readonly role: string
  readonly reason: string
  readonly at: string
}

import type {
  BandState,
  CriticalKind,
  CriticalState,
  InformantRole,
  Mark,
  Metric,
  MissingReason,
  SchoolSystem,
  Sex,
  ValidityOutcome,
} from '../core/words.js'
import type { Note, Reason } from '../plan/status.js'

/**
 * The outcome of one administration: plain JSON with ids, numbers and codes, no labels. Survives structuredClone and a
 * PostgreSQL jsonb round trip with the same content hash. A screening result is never a diagnosis; `notice` says so.
 */
export interface AssessmentResult<ScaleId extends string = string, Stage extends string = string> {
  readonly format: 'psyscore/result'
  readonly formatVersion: 1
  readonly notice: 'screening-not-diagnosis'
  readonly instrument: { readonly id: string; readonly version: string; readonly form: string | null }
  readonly respondent: RespondentRecord
  readonly informant: InformantRole
  readonly rater: string | null
  readonly administeredAt: string | null
  /** Coded answers in definition order. Sensitive: redact by role before anyone but the psychologist sees them. */
  readonly responses: readonly ResponseRecord[]
  readonly scales: Readonly<Record<ScaleId, ScaleScore<Stage>>>
  readonly decisions: Readonly<Record<string, DecisionOutcome>>
  readonly criticalItems: readonly CriticalItemOutcome[]
  readonly validity: readonly ValidityResult[]
  readonly blindSpots: readonly BlindSpot[]
  readonly warnings: readonly ResultWarning[]
  readonly provenance: Provenance
}

/** Any result, whatever its scales and stages: what functions take that read results of every instrument. */
export type AnyResult = AssessmentResult<string, never>

export interface RespondentRecord {
  readonly key: string
  readonly grade: number | null
  readonly ageMonths: number | null
  readonly sex: Sex | null
  readonly schoolSystem: SchoolSystem | null
}

export type ResponseRecord =
  | { readonly item: string; readonly code: number | readonly number[] }
  | { readonly item: string; readonly missing: MissingReason }

export interface Bounds {
  readonly lowest: number
  readonly highest: number
}

interface ScaleCommon {
  readonly method: string
  readonly answered: number
  readonly total: number
  readonly missingItems: readonly { readonly item: string; readonly reason: MissingReason }[]
  readonly standardScores: readonly StandardScore[]
  readonly bands: readonly BandResult[]
}

/** A scale's score. The values of its named stages are properties of a scored scale and do not exist on an absent one. */
export type ScaleScore<Stage extends string = string> = ScoredScale<Stage> | AbsentScale<Stage>
export type ScoredScale<Stage extends string = string> = ScaleCommon & {
  readonly status: 'scored'
  readonly notes: readonly Note[]
  /** Present when the form was incomplete: each stage over all completions; null where the method declares none. */
  readonly bounds?: Readonly<Record<Stage, Bounds | null>>
} & { readonly [stage in Stage]: number }
export type AbsentScale<Stage extends string = string> = ScaleCommon & {
  readonly status: 'absent'
  readonly reasons: readonly Reason[]
  readonly bounds?: Readonly<Record<Stage, Bounds | null>>
}

interface StandardScoreCommon {
  readonly normSet: string
  readonly edition: string
  readonly use: 'screening' | 'descriptive'
  readonly stage: string
  readonly metric: Metric
  readonly bounds?: Bounds | null
}
export type StandardScore = StandardScoreCommon &
  (
    | {
        readonly status: 'scored'
        readonly value: number
        readonly stratum: string
        readonly notes: readonly Note[]
        /** as the manual prints it when it lies beyond the printed table, e.g. "> 80" */
        readonly display?: string
        readonly interval?: {
          readonly level: number
          readonly lower: number
          readonly upper: number
          readonly method: 'obtained-score' | 'regressed' | 'printed-error'
          readonly standardError: number
          /** how far the reliability, or the printed errors, behind it were verified; K: unverified */
          readonly mark: Mark
        }
      }
    | { readonly status: 'absent'; readonly stratum: string | null; readonly reasons: readonly Reason[] }
  )

export interface BandResult {
  readonly bandSet: string
  readonly on: { readonly stage: string } | { readonly metric: Metric; readonly normSet: string }
  readonly state: BandState
  /** null when withheld */
  readonly band: string | null
  readonly severity: number | null
  readonly notes: readonly Note[]
  readonly reasons: readonly Reason[]
  /** May this band raise an alert on its own? False for descriptive norms; unverified figures decide only with their mark shown. */
  readonly decides: boolean
  /** incomplete forms: the bands of least and greatest severity over all completions */
  readonly bounds?: { readonly leastConcerning: string; readonly mostConcerning: string } | null
}

export type DecisionOutcome =
  | {
      readonly status: 'scored'
      readonly category: string
      readonly severity: number
      readonly notes: readonly Note[]
      /** verification mark of the decision's source; K is unverified */
      readonly mark: Mark
      readonly bounds?: { readonly leastConcerning: string; readonly mostConcerning: string } | null
    }
  | {
      readonly status: 'absent'
      readonly reasons: readonly Reason[]
      readonly mark: Mark
      readonly bounds?: { readonly leastConcerning: string; readonly mostConcerning: string } | null
    }

export interface CriticalItemOutcome {
  readonly item: string
  readonly kind: CriticalKind
  readonly state: CriticalState
  /** verification mark of the rule that makes the item critical; K is unverified and never suppresses the finding */
  readonly mark: Mark
}

export interface ValidityResult {
  readonly id: string
  readonly outcome: ValidityOutcome
  /** scales whose bands this outcome withheld */
  readonly withheld: readonly string[]
}

/** What this form cannot say about this pupil. */
export interface BlindSpot {
  readonly topic: string
  readonly why: 'not-asked' | 'declined' | 'unanswered' | 'unreadable' | 'invalid-form'
}

export interface ResultWarning {
  readonly code: string
  readonly path: string
  readonly params: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>
}

export interface Provenance {
  readonly engine: string
  readonly definition: string
  readonly norms: readonly { readonly id: string; readonly edition: string; readonly hash: string }[]
  readonly plan: string
}

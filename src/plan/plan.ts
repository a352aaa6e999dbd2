import type { CriticalKind, Direction, InformantRole, Mark, Metric, ValidityOutcome } from '../core/words.js'
import type { ColumnRef, NodeRef, Program } from './program.js'

/** A compiled instrument with its chosen norm and band sets: plain JSON, safe to store, ship and diff. */
export interface Plan {
  readonly format: 'psyscore/plan'
  readonly formatVersion: 1
  /** SHA-256 (hex) of the canonical JSON (RFC 8785) of `program`. */
  readonly hash: string
  readonly program: Program
  /** Which node fills which slot of a result. */
  readonly outputs: PlanOutputs
  /** Node index → where it comes from; for explanations only, may be dropped. */
  readonly origins?: readonly Origin[]
}

export interface Origin {
  readonly node: NodeRef
  /** 'definition' or a norm set id. */
  readonly document: string
  /** JSON Pointer into that document. */
  readonly path: string
  readonly source?: string
  readonly mark?: string
}

export interface PlanOutputs {
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string }
  readonly norms: readonly NormOutput[]
  /** How a response is read, per item of the definition in its order. */
  readonly items: readonly ResponseReader[]
  readonly forms: readonly FormOutput[]
  readonly scales: readonly ScaleOutput[]
  readonly decisions: readonly DecisionOutput[]
  readonly criticalItems: readonly CriticalOutput[]
  readonly validity: readonly ValidityOutput[]
  readonly blindSpots: readonly string[]
  /** where one code for every item contradicts itself; left out when nothing is keyed both ways */
  readonly straightLines?: readonly StraightLineOutput[]
  /** Tri: 1 when the respondent is outside the intended grades or ages; absent node when the definition states none. */
  readonly outsideIntended?: NodeRef
}

/** A chosen norm set, and what is told when its people are not the pupil's. */
export interface NormOutput {
  readonly id: string
  readonly edition: string
  readonly hash: string
  readonly use: 'screening' | 'descriptive'
  /** the country of the sample, where it is not the one the host stated (`own`; null: the host stated none) */
  readonly otherCountry?: { readonly country: string; readonly own: string | null }
  /** the sample is of adults, all or nearly all of them */
  readonly adults?: true
  /** completed years of the sample; node: tri, 1 when the pupil is of another age */
  readonly otherAges?: { readonly min: number; readonly max: number; readonly node: NodeRef }
}

export interface FormOutput {
  readonly id: string
  readonly informant: InformantRole
  readonly language: string
  /** items that are not printed on this form; left out when it has them all */
  readonly omits?: readonly string[]
}

/** Reads one response into its column(s). */
export type ResponseReader =
  | {
      readonly id: string
      readonly kind: 'coded'
      readonly item: number
      readonly missing: Readonly<Record<string, number>>
      readonly scored: boolean
    }
  | {
      readonly id: string
      readonly kind: 'real'
      readonly real: number
      readonly step: number
      readonly form: 'number' | 'clock-time'
      readonly missing: Readonly<Record<string, number>>
      readonly scored: boolean
    }
  /** one column per option, `columns[i]` for `codes[i]`, each with codes 0 (not chosen) and 1 (chosen) */
  | {
      readonly id: string
      readonly kind: 'multi-select'
      readonly columns: readonly number[]
      readonly codes: readonly number[]
      readonly missing: Readonly<Record<string, number>>
      readonly scored: boolean
    }

/**
 * An input with the item it belongs to: a coded column, or a real input. A column's gate says where the item does not count; a
 * real input, which a gate cannot leave out, names the tri under which it counts (unknown: it counts).
 */
export type InputOutput =
  | { readonly id: string; readonly column: ColumnRef }
  | { readonly id: string; readonly real: number; readonly when?: NodeRef }

export interface ScaleOutput {
  readonly id: string
  readonly method: string
  readonly direction: Direction
  readonly stages: readonly { readonly id: string; readonly node: NodeRef }[]
  /** Inputs the score rests on, with the item each belongs to (for counts and missing items); empty for composites. */
  readonly columns: readonly InputOutput[]
  readonly standardScores: readonly StandardScoreOutput[]
  readonly bands: readonly BandOutput[]
}

export interface StandardScoreOutput {
  /** index into outputs.norms */
  readonly norm: number
  readonly stage: string
  readonly metric: Metric
  readonly node: NodeRef
  readonly group: NodeRef
  /** stratum id per group index */
  readonly groups: readonly string[]
  readonly interval?: {
    readonly level: number
    readonly lower: NodeRef
    readonly upper: NodeRef
    readonly method: 'obtained-score' | 'regressed' | 'printed-error'
    /** of every score; exactly one of this and `error` */
    readonly standardError?: number
    /** the standard error of this very score, where the norms print one for each */
    readonly error?: NodeRef
    /** how far the reliability, or the printed errors, behind it were verified */
    readonly mark: Mark
  }
  /** printed as "> above" / "< below" beyond these */
  readonly display?: { readonly above?: number; readonly below?: number }
  /** group index → the norm figure is unverified (mark K) is read from the status note */
}

export interface BandOutput {
  readonly bandSet: string
  /** what the cuts are on: a stage id, or a metric of a norm set (index) */
  readonly on: { readonly stage: string } | { readonly metric: Metric; readonly norm: number }
  /** category node; value indexes `bands`, lowest scores first */
  readonly node: NodeRef
  /** the same before any validity or age rule withholds it */
  readonly unguarded: NodeRef
  readonly bands: readonly { readonly id: string; readonly severity: number }[]
  readonly youngestAge: { readonly years: number | null; readonly below: 'withhold' | 'mark' }
  /** tri: respondent is below the youngest age with accuracy evidence */
  readonly belowYoungest?: NodeRef
  /** descriptive norms and unverified sets: shown, never decide an alert silently */
  readonly decides: boolean
}

export interface DecisionOutput {
  readonly id: string
  /** verification mark of the table's source */
  readonly mark: Mark
  readonly node: NodeRef
  readonly categories: readonly { readonly id: string; readonly severity: number }[]
  readonly columns: readonly InputOutput[]
}

export interface CriticalOutput {
  readonly item: string
  readonly kind: CriticalKind
  /** verification mark of the rule that makes it critical */
  readonly mark: Mark
  readonly column: ColumnRef
  /** the ungated column: an answer given against a gate still counts */
  readonly raw: number
  /** code indexes that endorse */
  readonly endorsed: readonly number[]
}

export interface ValidityOutput {
  readonly id: string
  readonly scale: string
  /** category node; value indexes `outcomes` */
  readonly node: NodeRef
  readonly outcomes: readonly ValidityOutcome[]
  readonly withholds: readonly string[]
}

/** The items of a response set that one scale keys in both directions. */
export interface StraightLineOutput {
  /** name of the response set */
  readonly responses: string
  /** item inputs of the whole set */
  readonly items: readonly number[]
  /** those whose score rises with the code, and those whose score falls */
  readonly forward: readonly number[]
  readonly reverse: readonly number[]
}

// Hand-written sketch of the definition format; replaced by types generated from schemas/ (same exported names and shapes).
import type { Rounding } from './rounding.js'
import type { LocalizedText } from './text.js'
import type { CriticalKind, Direction, InformantRole, Mark, Metric, MissingReason, Sex, ValidityOutcome } from './words.js'

/** Where a figure comes from: a reference id of the document (or a short citation) and its verification mark. */
export interface Figure {
  readonly source: string
  readonly mark: Mark
  readonly note?: string
}

export interface Reference {
  readonly id: string
  readonly citation: string
  readonly doi?: string
  readonly url?: string
}

export interface Range {
  readonly min: number
  readonly max: number
}

export interface InstrumentDefinition {
  readonly $schema?: string
  readonly format: 'psyscore/instrument'
  readonly formatVersion: 1
  /** kebab-case, e.g. phq-a */
  readonly id: string
  /** semantic version of this definition */
  readonly version: string
  readonly title: LocalizedText
  readonly construct: LocalizedText
  /** roles this definition may be answered by */
  readonly informants: readonly InformantRole[]
  /** instruments that belong together (informant versions, long and short forms) */
  readonly family?: { readonly id: string; readonly member: string }
  /** a short form taken from inside a long one: sums are identical, norms and cuts are not assumed to carry over */
  readonly embeddedIn?: { readonly instrument: string; readonly items: Readonly<Record<string, string>> }
  readonly intended: {
    readonly grades?: Range
    /** completed years, inclusive */
    readonly ages?: Range
    readonly figure: Figure
  }
  readonly licence: Licence
  readonly references: readonly Reference[]
  readonly responseSets: Readonly<Record<string, ResponseSet>>
  readonly items: readonly ItemDefinition[]
  /** at least one; each maps printed numbers to items */
  readonly forms: readonly FormDefinition[]
  readonly applicability?: readonly ApplicabilityRule[]
  readonly scales: readonly ScaleDefinition[]
  readonly decisions?: readonly DecisionDefinition[]
  readonly validity?: readonly ValidityDefinition[]
  /** required, may be empty: an instrument says so when it has none */
  readonly criticalItems: readonly CriticalItemDefinition[]
  /** topics this form does not cover; printed with every result */
  readonly blindSpots: readonly ('suicide' | 'self-harm' | 'abuse' | 'psychosis' | 'eating' | 'substance-use')[]
  readonly bandSets: readonly BandSetDefinition[]
  readonly reliability?: readonly ReliabilityDefinition[]
  /** worked examples that must come out */
  readonly vectors: readonly VectorDefinition[]
}

export interface Licence {
  /** short statement of the rights as we understand them */
  readonly statement: LocalizedText
  readonly holder: string
  readonly permittedUses: readonly ('clinical' | 'education' | 'research' | 'commercial')[]
  /** what needs a declared permission on loading: scoring in software, attaching item wording, or nothing */
  readonly permissionRequiredFor: readonly ('scoring' | 'wording' | 'commercial')[]
  readonly figure: Figure
}

/** Answer choices shared by items. Codes are what is stored; scores default to the codes. */
export interface ResponseSet {
  readonly options: readonly { readonly code: number; readonly label: LocalizedText; readonly score?: number }[]
  /** codes a data set may hold that mean a missing answer */
  readonly missingCodes?: readonly { readonly code: number; readonly reason: MissingReason }[]
}

interface ItemCommon {
  readonly id: string
  /** a few words of our own, never the item's wording */
  readonly label: LocalizedText
  /** carried, never scored, exempt from the unused lint */
  readonly supplementary?: boolean
  readonly missingCodes?: readonly { readonly code: number; readonly reason: MissingReason }[]
}
export type ItemDefinition = ItemCommon &
  (
    | { readonly kind: 'choice'; readonly responses: string }
    | { readonly kind: 'integer'; readonly min: number; readonly max: number }
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number; readonly step: number }
    | { readonly kind: 'multi-select'; readonly responses: string }
    /** 'HH:MM', value in minutes after midnight */
    | { readonly kind: 'clock-time' }
    /** whole minutes */
    | { readonly kind: 'duration'; readonly min: number; readonly max: number }
  )

export interface FormDefinition {
  readonly id: string
  /** BCP 47 */
  readonly language: string
  readonly informant: InformantRole
  readonly recall?: { readonly days: number } | { readonly text: LocalizedText }
  /** item ids in printed order; printed number = position + 1 unless `numbers` says otherwise */
  readonly order: readonly string[]
  readonly figure: Figure
}

/** Three-valued condition over answers, the respondent, scores and decisions. */
export type Condition =
  | { readonly kind: 'answer'; readonly item: string; readonly in: readonly number[]; readonly orMissing?: readonly MissingReason[] }
  | { readonly kind: 'respondent'; readonly attribute: 'sex' | 'informant' | 'form'; readonly in: readonly string[] }
  /** inclusive; ages in completed years */
  | { readonly kind: 'respondent-range'; readonly attribute: 'grade' | 'age'; readonly from?: number; readonly to?: number }
  | {
      readonly kind: 'score'
      readonly scale: string
      readonly stage?: string
      readonly test: 'below' | 'at-most' | 'at-least' | 'above'
      readonly value: number
    }
  | { readonly kind: 'category'; readonly decision: string; readonly in: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'at-least'; readonly k: number; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

/** Items that are asked only when a condition holds. */
export interface ApplicabilityRule {
  readonly items: readonly string[]
  readonly when: Condition
  /** when it does not hold: `leave` (neither numerator nor denominator) or an implied code (a real value) */
  readonly otherwise: 'leave' | { readonly implied: number }
  readonly figure: Figure
}

/** An item in a scale; a bare id counts forward with weight 1. */
export type ItemKey =
  | string
  | {
      readonly item: string
      /** score = lowest + highest score of the item − score */
      readonly reverse?: true
      /** integer or decimal; 0 is a real weight */
      readonly weight?: number
      /** own score per code (all codes), instead of the response set's */
      readonly scores?: Readonly<Record<string, number>>
      /** count methods: the codes that count */
      readonly in?: readonly number[]
    }

/** Named registry; there is no default. */
export type MissingPolicy = { readonly figure: Figure } & (
  | { readonly policy: 'complete-only' }
  /** (sum × N) / n */
  | ({ readonly policy: 'prorate' } & AnswerLimit)
  /** sum + (N − n) × round(person mean) */
  | ({ readonly policy: 'prorate-rounded-mean'; readonly mode: Rounding['mode'] } & AnswerLimit)
  /** blanks count zero by the manual; the score is a lower bound */
  | ({ readonly policy: 'zero-fill' } & AnswerLimit)
  /** mean, max, min over what was answered */
  | ({ readonly policy: 'answered-only' } & AnswerLimit)
)
/** exactly one of the three */
export interface AnswerLimit {
  readonly minAnswered?: number
  readonly maxMissing?: number
  /** decimal proportion of the applicable items, e.g. 0.8; needs ceil(p × N) answers */
  readonly minProportion?: number
}

export type StageStep =
  | { readonly multiply: number }
  | { readonly divide: number }
  | { readonly add: number }
  | { readonly round: Rounding }

/** A named value of a scale; the first is the method's own, later ones transform the one before. */
export interface StageDefinition {
  readonly id: string
  readonly steps?: readonly StageStep[]
  /** attainable range; lint recomputes it */
  readonly range: Range
}

/** `items` or `itemsOf` (the union of other scales' items, their keys included) */
type Keyed = { readonly items: readonly ItemKey[] } | { readonly itemsOf: readonly string[] }

export type ScoreMethod =
  | ({ readonly method: 'sum' | 'mean' | 'percent-of-maximum' | 'max' | 'min'; readonly missing: MissingPolicy } & Keyed)
  /** how many items are answered with a counting code (`in` of the key, else of the method) */
  | ({ readonly method: 'count'; readonly in?: readonly number[]; readonly missing: MissingPolicy } & Keyed)
  /** the highest item of each group counts once; groups are then summed */
  | { readonly method: 'highest-of-group'; readonly groups: readonly (readonly ItemKey[])[]; readonly missing: MissingPolicy }
  /** sum of |a − b| over pairs; every pair must be complete unless `minPairs` */
  | {
      readonly method: 'pair-difference'
      readonly pairs: readonly (readonly [ItemKey, ItemKey])[]
      readonly minPairs?: number
      readonly figure: Figure
    }
  /** from other scores, or from standard scores of a norm set */
  | {
      readonly method: 'composite'
      readonly form: 'sum' | 'mean'
      readonly of: readonly { readonly scale: string; readonly stage?: string; readonly standardScore?: Metric; readonly weight?: number }[]
      readonly minPresent: number
      readonly figure: Figure
    }
  /** printed conversion table of one score */
  | {
      readonly method: 'look-up'
      readonly of: { readonly scale: string; readonly stage?: string }
      readonly from: number
      readonly values: readonly number[]
      readonly figure: Figure
    }
  /** arithmetic over item ids and scale ids (or scale.stage written scale__stage); see docs */
  | { readonly method: 'formula'; readonly expression: string; readonly figure: Figure }

export type ScaleDefinition = ScaleCommon & { readonly score: ScoreMethod }
export interface ScaleCommon {
  readonly id: string
  readonly label: LocalizedText
  readonly direction: Direction
  readonly stages: readonly StageDefinition[]
  /** other scoring for a stratum (e.g. boys skip an item); first matching variant wins, unknown attribute leaves it undecided */
  readonly variants?: readonly {
    readonly id: string
    readonly when: Condition
    readonly score: ScoreMethod
    readonly ranges: Readonly<Record<string, Range>>
  }[]
}

/** A category from rows, first match; unknown cells resolve as declared. */
export interface DecisionDefinition {
  readonly id: string
  readonly label: LocalizedText
  /** severity: 0 least concerning; audience texts as for bands */
  readonly categories: readonly CategoryDefinition[]
  readonly rows: readonly { readonly when: Condition; readonly category: string; readonly onUnknown?: 'stop' | 'skip' | 'match' }[]
  readonly otherwise?: string
  readonly figure: Figure
}

export interface CategoryDefinition {
  readonly id: string
  /** as published; data, never shown to a family */
  readonly label: LocalizedText
  readonly severity: number
  readonly audience: { readonly family: LocalizedText; readonly teacher: LocalizedText }
}

/** A validity scale reads a score's cuts to a graded outcome and says what it does to the bands. */
export interface ValidityDefinition {
  readonly id: string
  readonly label: LocalizedText
  readonly scale: string
  readonly stage?: string
  /** ascending; below the first: valid */
  readonly cuts: readonly { readonly at: number; readonly outcome: Exclude<ValidityOutcome, 'valid' | 'unknown'> }[]
  /** which scales' bands an invalid outcome withholds */
  readonly withholds: readonly string[] | 'all'
  readonly figure: Figure
}

export interface CriticalItemDefinition {
  readonly item: string
  readonly kind: CriticalKind
  readonly endorsedBy: readonly number[]
  readonly figure: Figure
}

export interface CutDefinition {
  /** decimal, or an exact fraction [numerator, denominator] */
  readonly at: number | readonly [number, number]
  readonly closed: 'at-or-above' | 'above'
  /** the cut is printed to this many decimals: the score is rounded half up to them before it is compared */
  readonly decimals?: number
}

export interface BandSetDefinition {
  readonly id: string
  readonly label: LocalizedText
  readonly scale: string
  /** the stage or the standard-score metric the cuts are on; exactly one, required when the scale has several stages */
  readonly stage?: string
  readonly metric?: Metric
  /** applied when no band set is chosen by id */
  readonly default: boolean
  readonly cuts: readonly CutDefinition[]
  /** other cuts by stratum; first match wins, else `cuts` */
  readonly strata?: readonly { readonly when: StratumTest; readonly cuts: readonly CutDefinition[] }[]
  /** one more than cuts, from the lowest scores to the highest */
  readonly bands: readonly CategoryDefinition[]
  readonly youngestAge: { readonly years: number | null; readonly below: 'withhold' | 'mark'; readonly figure: Figure }
  readonly figure: Figure
}

export interface StratumTest {
  readonly sex?: Sex
  /** inclusive */
  readonly grades?: Range
  /** completed months, inclusive */
  readonly ageMonths?: Range
  readonly informant?: InformantRole
  readonly form?: string
}

export interface ReliabilityDefinition {
  readonly scale: string
  readonly stage?: string
  readonly coefficient: 'alpha' | 'omega' | 'retest' | 'split-half' | 'icc'
  readonly value: number
  readonly interval?: string
  readonly population: string
  readonly n?: number
  /** used for the interval of standard scores */
  readonly default?: true
  readonly figure: Figure
}

export interface VectorDefinition {
  readonly id: string
  readonly note: string
  readonly responses:
    | Readonly<Record<string, number | string | readonly number[] | null | { readonly missing: MissingReason }>>
    | 'all-lowest'
    | 'all-highest'
  readonly respondent?: {
    readonly grade?: number
    readonly ageMonths?: number
    readonly sex?: Sex
    readonly informant?: InformantRole
    readonly form?: string
  }
  readonly norms?: readonly string[]
  readonly expect: {
    /** scale → stage → value, or 'absent' */
    readonly scales?: Readonly<Record<string, Readonly<Record<string, number>> | 'absent'>>
    readonly bands?: Readonly<Record<string, string>>
    readonly decisions?: Readonly<Record<string, string>>
    readonly criticalItems?: Readonly<Record<string, 'endorsed' | 'not-endorsed' | 'unknown' | 'unreadable'>>
    readonly validity?: Readonly<Record<string, ValidityOutcome>>
    /** scale → metric → value, for the first norm set of `norms` */
    readonly standardScores?: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  readonly figure: Figure
}

// ---------------------------------------------------------------- norm sets

export interface NormSetDefinition {
  readonly $schema?: string
  readonly format: 'psyscore/norm-set'
  readonly formatVersion: 1
  readonly id: string
  readonly edition: string
  readonly title: LocalizedText
  readonly instrument: {
    readonly id: string
    /** major version it holds for */
    readonly major: number
    readonly forms?: readonly string[]
    readonly informants: readonly InformantRole[]
  }
  readonly population: {
    readonly description: LocalizedText
    readonly country: string
    readonly n: number | null
    readonly collected: { readonly from: number; readonly to: number } | null
  }
  readonly reviewBy: string
  readonly metricKind: 'linear' | 'normalised' | 'irt'
  /** descriptive norms are shown and never decide a band */
  readonly use: 'screening' | 'descriptive'
  /** what an unknown sex does where strata name one */
  readonly unknownSex: 'absent' | 'fallback'
  readonly scores: readonly NormScoreDefinition[]
  readonly references: readonly Reference[]
  readonly licence: string
  readonly figure: Figure
}

export interface NormScoreDefinition {
  readonly scale: string
  readonly stage?: string
  readonly metric: Metric
  readonly kind: 'linear' | 'look-up' | 'percentile'
  /** percentile ranks: which convention the table follows */
  readonly convention?: 'below' | 'at-or-below' | 'mid-rank'
  readonly round?: Rounding
  readonly offTable: { readonly low: 'cap' | 'absent'; readonly high: 'cap' | 'absent' }
  readonly interpolation: 'none' | 'linear'
  /** look-up: repeated values at the ends are plateaus, or tell which raw a tie takes; stated in words for the reader */
  readonly ties?: string
  /** the manual prints values beyond these as "> high" / "< low" */
  readonly display?: { readonly above?: number; readonly below?: number }
  readonly strata: readonly NormStratum[]
  /** tried in order when no stratum matches or an attribute is unknown; recorded in the result */
  readonly fallbacks?: readonly { readonly id: string; readonly strata: readonly NormStratum[] }[]
}

export type NormStratum = {
  readonly id: string
  readonly when: StratumTest
  readonly n?: number
  readonly figure?: Figure
} & (
  | { readonly cell: 'moments'; readonly mean: number; readonly sd: number }
  | {
      readonly cell: 'values'
      readonly from: number
      readonly values: readonly (number | null)[]
      readonly atLeast?: readonly number[]
      readonly atMost?: readonly number[]
    }
  | { readonly cell: 'withheld'; readonly why: LocalizedText }
)

/** Item wording supplied by a host that holds the right; never bundled. */
export interface WordingDefinition {
  readonly $schema?: string
  readonly format: 'psyscore/wording'
  readonly formatVersion: 1
  readonly instrument: { readonly id: string; readonly major: number }
  readonly form: string
  readonly language: string
  /** who granted the right to use the wording */
  readonly permission: { readonly holder: string; readonly reference: string }
  readonly instructions?: string
  readonly items: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

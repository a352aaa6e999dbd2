import type { Rounding } from '../core/rounding.js'
import type { MissingReason } from '../core/words.js'

/**
 * The program of a plan: inputs and nodes in dependency order, plain JSON. Only this part is hashed.
 * Every node yields a value (a double; tri-state values are 0 or 1; categories are small integers) and a status word.
 * An absent value is +0 with at least one reason bit. Decimals mean the decimal they print as.
 */
export interface Program {
  readonly formatVersion: 1
  readonly inputs: Inputs
  readonly nodes: readonly PlanNode[]
}

export interface Inputs {
  /** Coded items: position k is column k; the codes in index order (a column cell is an index into `codes`). */
  readonly items: readonly ItemInput[]
  /** Numbers too many to list as codes (clock times, free sliders): column of doubles with a missing column beside it. */
  readonly reals: readonly RealInput[]
  /** Respondent attributes as Int32, −1 unknown. */
  readonly attributes: readonly AttributeInput[]
}

export interface ItemInput {
  readonly id: string
  readonly codes: readonly number[]
}

export interface RealInput {
  readonly id: string
  /** Least and greatest admissible value. */
  readonly min: number
  readonly max: number
}

export const ATTRIBUTES = ['grade', 'ageMonths', 'sex', 'informant', 'form'] as const
export type AttributeId = (typeof ATTRIBUTES)[number]

export interface AttributeInput {
  readonly id: AttributeId
  /** For attributes with words (sex, informant, form): the words in code order. */
  readonly words?: readonly string[]
}

/** Index of an earlier node. */
export type NodeRef = number
/** An item column: an input column or the column that a gate node writes. */
export type ColumnRef = { readonly item: number } | { readonly gate: NodeRef }
/** An exact fraction of two safe integers, denominator positive. */
export type Fraction = readonly [numerator: number, denominator: number]

/** How many answers a score needs; exactly one of the three. Proportions are ceil(p × applicable). */
export type Limit = { readonly minAnswered: number } | { readonly maxMissing: number } | { readonly minProportion: Fraction }

/** An exact transformation applied to a settled score, in order. */
export type Step = { readonly multiply: Fraction } | { readonly add: Fraction } | { readonly round: Rounding }

/** From missing to number. N applicable, n answered, s their sum:
 * `total` s, and only when n = N; `mean` s/n; `prorate` (s·N)/n; `prorateRounded` s + (N−n)·round(s/n to an integer,
 * by the given mode); `fillZero` s; `percentOfMaximum` 100·((s·N)/n − min)/(max − min). */
export type SettleForm =
  | { readonly kind: 'total' }
  | { readonly kind: 'mean' }
  | { readonly kind: 'prorate' }
  | { readonly kind: 'prorateRounded'; readonly mode: Rounding['mode'] }
  | { readonly kind: 'fillZero' }
  | { readonly kind: 'percentOfMaximum'; readonly min: number; readonly max: number }

export type OffTable = 'cap' | 'absent'

/** One norm group's cells: printed values by integer key, or a line. */
export type TableGroup =
  | {
      readonly kind: 'values'
      /** Key of the first cell. */
      readonly from: number
      /** Printed values; null is a withheld cell. */
      readonly values: readonly (number | null)[]
      readonly unverified?: boolean
    }
  | {
      readonly kind: 'linear'
      readonly mean: number
      readonly sd: number
      /** Metric's mean and standard deviation: value = base + unit · (x − mean) / sd. */
      readonly base: number
      readonly unit: number
      readonly round?: Rounding
      /** Least and greatest value the metric may take; beyond them the value is capped and says so. */
      readonly least?: number
      readonly greatest?: number
      readonly unverified?: boolean
    }
  | { readonly kind: 'withheld' }

export interface Cut {
  readonly at: number | Fraction
  readonly closed: 'at-or-above' | 'above'
  /** The score is rounded half up to this many decimals before it is compared. */
  readonly digits?: number
}

export interface RespondentTest {
  readonly attribute: number
  /** Integers that match. */
  readonly in?: readonly number[]
  /** From (inclusive) and below (exclusive). */
  readonly from?: number
  readonly below?: number
}

export interface StratumRow {
  readonly when: readonly RespondentTest[]
  readonly group: number
}

export interface RuleRow {
  readonly when: NodeRef
  readonly outcome: number
  /** What an unknown condition does: `stop` (undecided unless every row still possible agrees), `skip` (as no), `match` (as yes). */
  readonly onUnknown: 'stop' | 'skip' | 'match'
}

export type PlanNode =
  // ---- item columns
  | { readonly op: 'gate'; readonly item: ColumnRef; readonly when: NodeRef; readonly onFalse: 'leave' | { readonly code: number } }
  // ---- tallies
  | { readonly op: 'tally'; readonly items: readonly ColumnRef[]; readonly scores: readonly (readonly number[])[] }
  | { readonly op: 'addTally'; readonly tallies: readonly NodeRef[] }
  | {
      readonly op: 'settle'
      readonly tally: NodeRef
      readonly form: SettleForm
      readonly limit: Limit
      readonly steps: readonly Step[]
      /** the rule for missing answers is an unverified figure: a value that rests on it says so */
      readonly unverified?: boolean
    }
  | {
      readonly op: 'extreme'
      readonly items: readonly ColumnRef[]
      readonly scores: readonly (readonly number[])[]
      readonly which: 'max' | 'min'
      readonly limit: Limit
      readonly unverified?: boolean
    }
  | { readonly op: 'score'; readonly item: ColumnRef; readonly scores: readonly number[] }
  | { readonly op: 'real'; readonly input: number }
  // ---- numbers
  | {
      readonly op: 'combine'
      readonly nodes: readonly NodeRef[]
      readonly weights?: readonly number[]
      readonly form: 'sum' | 'mean'
      readonly minPresent: number
    }
  | { readonly op: 'const'; readonly value: number }
  | { readonly op: 'add' | 'sub' | 'mul' | 'div' | 'min2' | 'max2'; readonly a: NodeRef; readonly b: NodeRef }
  | { readonly op: 'neg' | 'abs' | 'sqrt'; readonly a: NodeRef }
  | { readonly op: 'powi'; readonly a: NodeRef; readonly exponent: number }
  | { readonly op: 'clamp'; readonly a: NodeRef; readonly least: number; readonly greatest: number }
  | { readonly op: 'round'; readonly a: NodeRef; readonly round: Rounding }
  // ---- three-valued conditions
  | { readonly op: 'codeIn'; readonly item: ColumnRef; readonly codes: readonly number[]; readonly reasons: readonly MissingReason[] }
  | { readonly op: 'attrIn'; readonly test: RespondentTest }
  | {
      readonly op: 'cmp'
      readonly a: NodeRef
      readonly test: 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne'
      readonly b: number | { readonly node: NodeRef }
    }
  | { readonly op: 'atLeast'; readonly k: number; readonly of: readonly NodeRef[] }
  | { readonly op: 'not'; readonly a: NodeRef }
  | { readonly op: 'isPresent'; readonly a: NodeRef }
  // ---- choice
  | {
      readonly op: 'choose'
      readonly when: NodeRef
      readonly then: NodeRef
      readonly else: NodeRef
      readonly onUnknown: 'absent' | 'then' | 'else'
    }
  | { readonly op: 'firstPresent'; readonly nodes: readonly NodeRef[] }
  | { readonly op: 'rules'; readonly rows: readonly RuleRow[]; readonly otherwise?: number }
  // ---- norms and bands
  | { readonly op: 'stratum'; readonly steps: readonly (readonly StratumRow[])[] }
  | {
      readonly op: 'table'
      readonly x: NodeRef
      readonly group?: NodeRef
      readonly groups: readonly TableGroup[]
      readonly low: OffTable
      readonly high: OffTable
    }
  | {
      readonly op: 'interpolate'
      readonly x: NodeRef
      readonly group?: NodeRef
      readonly groups: readonly { readonly knots: readonly (readonly [x: number, y: number])[]; readonly unverified?: boolean }[]
      readonly low: OffTable
      readonly high: OffTable
    }
  | {
      readonly op: 'steps'
      readonly x: NodeRef
      readonly group?: NodeRef
      readonly groups: readonly { readonly cuts: readonly Cut[]; readonly unverified?: boolean }[]
    }
  | {
      readonly op: 'withhold'
      readonly x: NodeRef
      readonly when: NodeRef
      readonly reason: 'withheld-by-validity' | 'outside-intended-use'
    }

export type Op = PlanNode['op']

import type { CutDefinition, Figure } from '../core/definition.js'
import type { Language, LocalizedText } from '../core/text.js'
import type { MissingReason } from '../core/words.js'
import type { Limit, SettleForm, Step } from '../plan/program.js'
import type { Note, Reason } from '../plan/status.js'
import type { BandResult, Bounds, StandardScore } from '../results/result.js'

/** One item's part in a score. */
export interface ExplainedItem {
  readonly item: string
  readonly label: LocalizedText
  readonly code: number | null
  /** why there is no code; `excluded` when a rule left the item out of numerator and denominator */
  readonly missing: MissingReason | 'excluded' | null
  readonly reversed: boolean
  readonly weight: number
  /** what the item adds, after reversal and weight; null when it adds nothing because it is missing */
  readonly score: number | null
}

/** How a stage's value came about. */
export type Derivation =
  | {
      readonly kind: 'settled'
      readonly form: SettleForm
      readonly sum: number
      readonly answered: number
      readonly applicable: number
      readonly limit: Limit
      readonly steps: readonly Step[]
    }
  | { readonly kind: 'extreme'; readonly which: 'max' | 'min'; readonly limit: Limit }
  | {
      readonly kind: 'combined'
      readonly form: 'sum' | 'mean'
      readonly minPresent: number
      readonly parts: readonly { readonly of: string; readonly value: number | null; readonly weight: number }[]
    }
  | { readonly kind: 'looked-up'; readonly from: number | null }
  | { readonly kind: 'formula'; readonly expression: string }
  | { readonly kind: 'computed'; readonly op: string }

export interface ExplainedStage {
  readonly id: string
  readonly value: number | null
  readonly bounds: Bounds | null
  readonly derivation: Derivation
}

/** The cell of the norm table that was read. */
export type NormRow =
  | { readonly kind: 'linear'; readonly mean: number; readonly sd: number; readonly base: number; readonly unit: number }
  | { readonly kind: 'values'; readonly key: number; readonly value: number | null }
  | { readonly kind: 'interpolated' }
  | { readonly kind: 'withheld' }

export interface ExplainedStandardScore {
  readonly score: StandardScore
  readonly title: LocalizedText
  readonly from: number | null
  readonly row: NormRow | null
  /** size of the group, where it is known, and of the whole sample */
  readonly n: number | null
  readonly sampleSize: number | null
  readonly figure: Figure
}

/** Why a band is provisional although nothing is wrong with the answers. */
export type BandDoubt = 'no-accuracy-at-any-age' | 'below-youngest-age' | 'outside-intended-use'

export interface ExplainedBand {
  readonly band: BandResult
  readonly label: LocalizedText | null
  /** names of the least and the most concerning band that the open answers leave */
  readonly boundLabels: { readonly least: LocalizedText; readonly most: LocalizedText } | null
  /** empty unless the band is provisional */
  readonly doubts: readonly BandDoubt[]
  /** the youngest age with evidence of accuracy */
  readonly youngestAge: number | null
  readonly on: string
  readonly value: number | null
  /** the cut at or below the score, and the next one above it */
  readonly reached: CutDefinition | null
  readonly next: CutDefinition | null
  readonly figure: Figure
}

/** Everything behind one scale's record, as data. */
export interface ExplanationData {
  readonly instrument: { readonly id: string; readonly version: string; readonly title: LocalizedText }
  readonly respondent: { readonly grade: number | null; readonly ageMonths: number | null; readonly sex: string | null }
  readonly scale: { readonly id: string; readonly label: LocalizedText }
  readonly method: string
  readonly variant: string | null
  readonly status: 'scored' | 'absent'
  readonly notes: readonly Note[]
  readonly reasons: readonly Reason[]
  readonly answered: number
  readonly total: number
  readonly policy: { readonly name: string; readonly figure: Figure } | null
  readonly items: readonly ExplainedItem[]
  readonly stages: readonly ExplainedStage[]
  readonly standardScores: readonly ExplainedStandardScore[]
  readonly bands: readonly ExplainedBand[]
  /** source id → citation, for every source named above that the documents cite */
  readonly sources: Readonly<Record<string, string>>
  readonly notice: 'screening-not-diagnosis'
}

/** How a number came about, as data and in words. */
export interface Explanation {
  readonly data: ExplanationData
  readonly text: (language?: Language) => string
}

import type { Condition, Figure } from '../core/definition.js'
import type { LocalizedText } from '../core/text.js'
import type { MissingReason } from '../core/words.js'
import type { DecisionOutcome } from '../results/result.js'

/** One row of a decision table as it stood for this respondent. */
export interface ExplainedRow {
  readonly category: string
  readonly when: Condition
  readonly holds: 'yes' | 'no' | 'unknown'
  /** what the table says about an unknown condition */
  readonly onUnknown: 'stop' | 'skip' | 'match'
  /** did this row give the outcome? */
  readonly decides: boolean
}

/** Everything behind one decision's outcome, as data. */
export interface DecisionExplanationData {
  readonly instrument: { readonly id: string; readonly version: string; readonly title: LocalizedText }
  readonly decision: { readonly id: string; readonly label: LocalizedText }
  readonly outcome: DecisionOutcome
  readonly label: LocalizedText | null
  readonly items: readonly {
    readonly item: string
    readonly label: LocalizedText
    readonly code: number | null
    readonly missing: MissingReason | 'excluded' | null
  }[]
  readonly rows: readonly ExplainedRow[]
  readonly otherwise: string | null
  readonly figure: Figure
  readonly sources: Readonly<Record<string, string>>
  readonly notice: 'screening-not-diagnosis'
}

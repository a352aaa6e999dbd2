import type { MissingReason } from '../core/words.js'
import type { Instrument } from '../instruments/instrument.js'
import type { Response } from '../results/administration.js'
import type { Cell } from '../tables/table.js'

/**
 * Reads one thing from a record. It depends on the cells of `columns` alone, given in that order, and is pure: the same cells
 * always read the same, so that callers may keep readings by the bytes of a cell.
 */
export interface Field<Value> {
  readonly columns: readonly number[]
  read(cells: readonly Cell[]): Value
  /** of one column: is `read` sure to give a cell of these bytes as its own text, ASCII and harmless in any output? */
  readonly isPlain?: (bytes: Uint8Array, start: number, end: number) => boolean
}

/** An item's cell as the mapping understands it. */
export type ItemReading =
  | { readonly kind: 'response'; readonly response: Exclude<Response, undefined> }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  /** neither a code, a label nor a declared missing value; `text` is told in reports by count, never with a person */
  | { readonly kind: 'unknown'; readonly text: string }

export interface ItemField extends Field<ItemReading> {
  readonly item: string
  /** names of its columns in the file */
  readonly names: readonly string[]
  /** values are taken as the instrument's own codes, without a declared meaning: a shifted coding would show here */
  readonly asIs: boolean
  /** what the mapping knows about its values; left out by callers who build a layout by hand */
  readonly meaning?: ItemMeaning
}

/** What is declared about an item's values, for detectors and for the critical sweep. */
export interface ItemMeaning {
  /** answer codes of a choice or multi-select item in definition order; none for the others */
  readonly codes: readonly number[]
  /** the mapping says what this text means, as an answer or as a missing one */
  declares(text: string): boolean
  /** the mapping says what some text means as an answer */
  readonly declaresAnswers: boolean
  /**
   * What else the cells could say if the file's codes are shifted by one or its yes and no turned round: asked by the critical
   * sweep when codes are suspected. Empty where the meaning is declared.
   */
  otherReadings(cells: readonly Cell[]): readonly ItemReading[]
  /** numbers read as codes although the file's own value labels call them another choice */
  readonly relabelled: readonly number[]
}

export const SOURCE_NAMES = [
  'key',
  'class',
  'grade',
  'schoolSystem',
  'sex',
  'birthDate',
  'ageMonths',
  'administeredAt',
  'durationSeconds',
  'informant',
  'rater',
  'form',
  'occasion',
] as const
export type SourceName = (typeof SOURCE_NAMES)[number]

/** What a source's cell reads as: a value for the administration, nothing, or a text that could not be read. */
export type SourceReading =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly code: string }

/** Why a record is not a respondent to score. `other`: a row of another event or form that shares the file. */
export type RowRole = 'respondent' | 'partial' | 'preview' | 'header-like' | 'other'

/** A mapping resolved against the header of one table and one instrument: where everything stands and how it reads. */
export interface Layout {
  readonly instrument: Instrument
  /** form that the mapping names for all rows; null when a column or the default decides */
  readonly form: string | null
  /** items found in the file, in the instrument's order */
  readonly items: readonly ItemField[]
  /** items of the instrument that the file does not have: not administered */
  readonly absentItems: readonly string[]
  /** a source without columns gives one value for all rows */
  readonly sources: Readonly<Partial<Record<SourceName, Field<SourceReading>>>>
  /** absent: every record is a respondent */
  readonly role: Field<RowRole> | null
  readonly keep: readonly { readonly name: string; readonly column: number }[]
  /** columns used for nothing */
  readonly unused: readonly string[]
  /** hash of the mapping document it came from */
  readonly mappingHash: string
}

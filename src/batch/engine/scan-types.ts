import type { Start } from '../../tables/csv/read.js'
import type { Table, TableRecord } from '../../tables/table.js'
import type { Layout, RowRole, SourceName } from '../layout.js'
import type { Prints } from './identities.js'

/** Texts of one column with how often each occurs; blank cells (empty, null) are counted apart. */
export interface Histogram {
  readonly counts: ReadonlyMap<string, number>
  readonly blank: number
  /** cells whose text is not in `counts`, because more than the limit of distinct texts occur */
  readonly others: number
}

/** What the cells of one item's columns hold over the whole table. */
export interface ItemFacts {
  readonly item: string
  /** one histogram per column of the field, in its order */
  readonly columns: readonly Histogram[]
  /** rows by what the field reads: an answer, a declared missing reason, or neither */
  readonly answered: number
  readonly missing: number
  readonly unknown: number
}

export interface SourceFacts {
  readonly source: SourceName
  readonly columns: readonly Histogram[]
  readonly value: number
  readonly absent: number
  readonly unreadable: number
  /** `unreadable` by the code of the reading */
  readonly codes: ReadonlyMap<string, number>
  /** the first rows that could not be read */
  readonly unreadableRows: readonly number[]
}

/** Rows of one respondent that claim to be the same administration, in the order of the file. */
export interface DuplicateGroup {
  readonly rows: readonly { readonly row: number; readonly answered: number }[]
}

/** Respondents with equal answers to ten or more items. */
export interface EqualAnswers {
  readonly items: number
  readonly count: number
  /** the first of them */
  readonly rows: readonly number[]
}

/** Facts about one layout (one instrument) of the table. */
export interface LayoutFacts {
  readonly layout: Layout
  readonly items: readonly ItemFacts[]
  readonly sources: readonly SourceFacts[]
  readonly roles: Readonly<Record<RowRole, number>>
  /** the first rows of every role that is not a respondent */
  readonly roleRows: Readonly<Record<Exclude<RowRole, 'respondent'>, readonly number[]>>
  /** same key × form × informant × rater × occasion × date; rows without a key are nobody's duplicate */
  readonly duplicates: readonly DuplicateGroup[]
  /** who and which administration each row is, to be compared with other tables of the study */
  readonly identities: Prints
  readonly withoutKey: number
  readonly equalAnswers: readonly EqualAnswers[]
  /**
   * Answers of the first respondents, per item of `layout.items`: place of the code among the instrument's codes, or a missing code
   * 249–255 (plan/status); 255 as well for items without codes. For what needs rows: correlations, equal columns.
   */
  readonly sample: { readonly rows: number; readonly answers: readonly Uint8Array[] }
}

/** Starts of records about every megabyte. The first entry is the first record. */
export interface SplitIndex {
  readonly rows: Float64Array
  readonly bytes: Float64Array
  readonly lines: Float64Array
}

/** Everything one pass over a table tells, before a score is made. */
export interface ScanFacts {
  /** records of the body, whatever became of them: good + blank + broken */
  readonly records: number
  readonly blank: number
  /** records that could not be taken apart, the first of them listed */
  readonly broken: { readonly total: number; readonly first: readonly TableRecord[] }
  /** the first records as they stand, for looking at header rows taken for people */
  readonly head: readonly TableRecord[]
  /** bytes of the input as given, and their SHA-256 in hex; null for tables without bytes */
  readonly bytes: number | null
  readonly sha256: string | null
  readonly layouts: readonly LayoutFacts[]
  /** null for tables that cannot be read from the middle */
  readonly split: SplitIndex | null
}

/** Incremental SHA-256; `node:crypto` in Node, a portable one elsewhere. */
export interface Hasher {
  update(bytes: Uint8Array): void
  /** 64 lower-case hexadecimal digits */
  hex(): string
}

export interface ScanOptions {
  /** most distinct texts kept of a column; default 1000 */
  readonly distinct?: number
  readonly createHasher?: () => Hasher
  /** called about every megabyte (CSV) or thousand records */
  readonly onProgress?: (progress: { readonly records: number; readonly bytes: number | null }) => void
  /** called with the start of a record about every megabyte, of a file that can be read from the middle */
  readonly onSplit?: (start: Start) => void
  readonly signal?: AbortSignal
}

/** `scanTable(table, layouts, options)` */
export type ScanTable = (table: Table, layouts: readonly Layout[], options?: ScanOptions) => Promise<ScanFacts>

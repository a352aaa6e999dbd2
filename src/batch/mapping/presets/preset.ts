import type { MappingDefinition, RowRule } from '../../../core/definition.js'
import type { MissingReason } from '../../../core/words.js'
import type { SourceName } from '../../layout.js'

export type Vendor = Exclude<MappingDefinition['preset'], undefined>

/** A column of the vendor's own that tells about a respondent, and how it is written. */
export interface KnownSource {
  readonly source: SourceName
  readonly names: readonly string[]
  /** candidates for the way dates are written, in order of likelihood */
  readonly dateFormats?: readonly string[]
  /** offset the vendor usually writes instants in; a person confirms it */
  readonly timeZone?: string
}

/** Layout of one vendor's export: facts, no code to run per row. */
export interface Preset {
  readonly vendor: Vendor
  readonly headerRows: number
  readonly headerNames: 'first' | 'joined'
  /** header row that holds the question text, from 0; null where the name is the question */
  readonly textRow: number | null
  /** what the first header rows of such a file look like; every pattern must be found among the column names */
  readonly signs: readonly RegExp[]
  /** the vendor's own columns: never items */
  readonly metadata: readonly RegExp[]
  readonly sources: readonly KnownSource[]
  readonly rows: Readonly<Partial<Record<'finished' | 'preview', Pick<RowRule, 'values'> & { readonly names: readonly string[] }>>>
  /** the vendor's own marks for no answer */
  readonly missing: Readonly<Record<string, MissingReason>>
  /** the vendor states no completeness: unfinished forms stand among the others */
  readonly unmarkedPartials?: boolean
}

import type { InstrumentDefinition, Licence, NormSetDefinition } from '../core/definition.js'
import type { LocalizedText } from '../core/text.js'
import type { InformantRole } from '../core/words.js'

/** What the catalogue tells about one bundled instrument, without the definition itself. */
export interface CatalogueEntry {
  readonly id: string
  readonly version: string
  readonly title: LocalizedText
  readonly construct: LocalizedText
  readonly informants: readonly InformantRole[]
  readonly intended: InstrumentDefinition['intended']
  /** number of items, and of those that are carried without being scored */
  readonly items: { readonly count: number; readonly supplementary: number }
  readonly scales: readonly { readonly id: string; readonly label: LocalizedText; readonly stages: readonly string[] }[]
  readonly decisions: readonly { readonly id: string; readonly label: LocalizedText }[]
  readonly criticalItems: readonly string[]
  readonly blindSpots: InstrumentDefinition['blindSpots']
  readonly bandSets: readonly { readonly id: string; readonly scale: string; readonly default: boolean }[]
  readonly normSets: readonly Pick<NormSetDefinition, 'id' | 'edition' | 'title' | 'use'>[]
  readonly licence: Licence
  /** name of the export of `psyscore/instruments/<id>` that holds the definition */
  readonly exportName: string
  /** SHA-256 (hex) of the canonical JSON of the definition, as results record it */
  readonly hash: string
}

import type { FormDefinition, InstrumentDefinition, Licence, NormSetDefinition, Range, StratumTest } from '../core/definition.js'
import type { LocalizedText } from '../core/text.js'
import type { InformantRole, Metric } from '../core/words.js'

/** A norm set, without its figures. */
export interface CatalogueNormSet extends Pick<NormSetDefinition, 'id' | 'edition' | 'title' | 'use' | 'metricKind'> {
  readonly country: string
  readonly n: number | null
  /** first and last year of collection; null when not published */
  readonly collected: { readonly from: number; readonly to: number } | null
  /** youngest and oldest of the sample in completed years; left out when not published */
  readonly ages?: Range
  /** who answered in the sample */
  readonly informants: readonly InformantRole[]
  /** scales with the metrics they get */
  readonly metrics: readonly { readonly scale: string; readonly metric: Metric }[]
  /** whom its groups are for, each once */
  readonly groups: readonly { readonly when: StratumTest }[]
}

/** What the catalogue tells about one bundled instrument, without the definition itself. */
export interface CatalogueEntry {
  readonly id: string
  readonly version: string
  readonly title: LocalizedText
  readonly construct: LocalizedText
  readonly informants: readonly InformantRole[]
  /** of its forms, as BCP 47 tags */
  readonly languages: readonly string[]
  readonly forms: readonly Pick<FormDefinition, 'id' | 'language' | 'informant'>[]
  readonly intended: InstrumentDefinition['intended']
  /** number of items, and of those that are carried without being scored */
  readonly items: { readonly count: number; readonly supplementary: number }
  readonly scales: readonly { readonly id: string; readonly label: LocalizedText; readonly stages: readonly string[] }[]
  readonly decisions: readonly { readonly id: string; readonly label: LocalizedText }[]
  readonly criticalItems: readonly string[]
  readonly blindSpots: InstrumentDefinition['blindSpots']
  readonly bandSets: readonly { readonly id: string; readonly scale: string; readonly default: boolean }[]
  readonly normSets: readonly CatalogueNormSet[]
  readonly licence: Licence
  /** name of the export of `psyscore/instruments/<id>` that holds the definition */
  readonly exportName: string
  /** SHA-256 (hex) of the canonical JSON of the definition, as results record it */
  readonly hash: string
}

import type { NormSetDefinition } from '../core/definition.js'
import type { Instrument } from '../instruments/instrument.js'
import type { AnyResult } from '../results/result.js'

/** A stored result with what it was made from. */
export interface ExplainedRecord {
  readonly instrument: Instrument
  /** the norm sets named in the result's provenance; more may be given */
  readonly norms?: readonly NormSetDefinition[]
  readonly result: AnyResult
}

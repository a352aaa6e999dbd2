// Generated from instruments/ by scripts/generate-loaders.ts; run the generator after adding an instrument.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../../instruments/instrument.js'

export interface BundledInstrument {
  readonly instrument: Instrument
  readonly norms: readonly NormSetDefinition[]
}

/** Every bundled instrument with its norm sets, loaded when asked for. */
export const BUNDLED: Readonly<Record<string, () => Promise<BundledInstrument>>> = {
  'phq-a': async () => {
    const m = await import('../../instruments/generated/phq-a.js')
    return { instrument: m.phqA, norms: [] }
  },
  'rcads-47': async () => {
    const m = await import('../../instruments/generated/rcads-47.js')
    return { instrument: m.rcads47, norms: [m.rcads47UsYouth] }
  },
}

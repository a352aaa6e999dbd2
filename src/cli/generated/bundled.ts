// Generated from instruments/ by scripts/generate-loaders.ts; run the generator after adding an instrument.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../../instruments/instrument.js'

export interface BundledInstrument {
  readonly instrument: Instrument
  readonly norms: readonly NormSetDefinition[]
}

/** Every bundled instrument with its norm sets, loaded when asked for. */
export const BUNDLED: Readonly<Record<string, () => Promise<BundledInstrument>>> = {
  'asq': async () => {
    const m = await import('../../instruments/generated/asq.js')
    return { instrument: m.asq, norms: [] }
  },
  'c-ssrs': async () => {
    const m = await import('../../instruments/generated/c-ssrs.js')
    return { instrument: m.cSsrs, norms: [] }
  },
  'ces-d': async () => {
    const m = await import('../../instruments/generated/ces-d.js')
    return { instrument: m.cesD, norms: [m.cesDChina2010] }
  },
  'gad-7': async () => {
    const m = await import('../../instruments/generated/gad-7.js')
    return { instrument: m.gad7, norms: [] }
  },
  'k10': async () => {
    const m = await import('../../instruments/generated/k10.js')
    return { instrument: m.k10, norms: [m.k10China2019] }
  },
  'mht': async () => {
    const m = await import('../../instruments/generated/mht.js')
    return { instrument: m.mht, norms: [] }
  },
  'mssmhs': async () => {
    const m = await import('../../instruments/generated/mssmhs.js')
    return { instrument: m.mssmhs, norms: [] }
  },
  'phq-a': async () => {
    const m = await import('../../instruments/generated/phq-a.js')
    return { instrument: m.phqA, norms: [] }
  },
  'rcads-47': async () => {
    const m = await import('../../instruments/generated/rcads-47.js')
    return { instrument: m.rcads47, norms: [m.rcads47UsYouth] }
  },
}

// Generated from instruments/ by scripts/generate-loaders.ts; run the generator after adding an instrument.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../../instruments/instrument.js'

export interface BundledInstrument {
  readonly instrument: Instrument
  readonly norms: readonly NormSetDefinition[]
}

/** Every bundled instrument with its norm sets, loaded when asked for. */
export const BUNDLED: Readonly<Record<string, () => Promise<BundledInstrument>>> = {
  'ais': async () => {
    const m = await import('../../instruments/generated/ais.js')
    return { instrument: m.ais, norms: [] }
  },
  'asq': async () => {
    const m = await import('../../instruments/generated/asq.js')
    return { instrument: m.asq, norms: [] }
  },
  'brs': async () => {
    const m = await import('../../instruments/generated/brs.js')
    return { instrument: m.brs, norms: [] }
  },
  'c-ssrs': async () => {
    const m = await import('../../instruments/generated/c-ssrs.js')
    return { instrument: m.cSsrs, norms: [] }
  },
  'ces-d': async () => {
    const m = await import('../../instruments/generated/ces-d.js')
    return { instrument: m.cesD, norms: [m.cesDChina2010] }
  },
  'ces-dc': async () => {
    const m = await import('../../instruments/generated/ces-dc.js')
    return { instrument: m.cesDc, norms: [] }
  },
  'dass-21': async () => {
    const m = await import('../../instruments/generated/dass-21.js')
    return { instrument: m.dass21, norms: [] }
  },
  'dass-42': async () => {
    const m = await import('../../instruments/generated/dass-42.js')
    return { instrument: m.dass42, norms: [] }
  },
  'gad-2': async () => {
    const m = await import('../../instruments/generated/gad-2.js')
    return { instrument: m.gad2, norms: [] }
  },
  'gad-7': async () => {
    const m = await import('../../instruments/generated/gad-7.js')
    return { instrument: m.gad7, norms: [] }
  },
  'gse': async () => {
    const m = await import('../../instruments/generated/gse.js')
    return { instrument: m.gse, norms: [] }
  },
  'k10': async () => {
    const m = await import('../../instruments/generated/k10.js')
    return { instrument: m.k10, norms: [m.k10China2019] }
  },
  'k6': async () => {
    const m = await import('../../instruments/generated/k6.js')
    return { instrument: m.k6, norms: [m.k6ChinaCollege] }
  },
  'mfq': async () => {
    const m = await import('../../instruments/generated/mfq.js')
    return { instrument: m.mfq, norms: [] }
  },
  'mht': async () => {
    const m = await import('../../instruments/generated/mht.js')
    return { instrument: m.mht, norms: [] }
  },
  'mssmhs': async () => {
    const m = await import('../../instruments/generated/mssmhs.js')
    return { instrument: m.mssmhs, norms: [] }
  },
  'phq-15': async () => {
    const m = await import('../../instruments/generated/phq-15.js')
    return { instrument: m.phq15, norms: [] }
  },
  'phq-2': async () => {
    const m = await import('../../instruments/generated/phq-2.js')
    return { instrument: m.phq2, norms: [] }
  },
  'phq-4': async () => {
    const m = await import('../../instruments/generated/phq-4.js')
    return { instrument: m.phq4, norms: [] }
  },
  'phq-9': async () => {
    const m = await import('../../instruments/generated/phq-9.js')
    return { instrument: m.phq9, norms: [m.phq9Germany] }
  },
  'phq-a': async () => {
    const m = await import('../../instruments/generated/phq-a.js')
    return { instrument: m.phqA, norms: [] }
  },
  'pss-10': async () => {
    const m = await import('../../instruments/generated/pss-10.js')
    return { instrument: m.pss10, norms: [m.pss10Us1983, m.pss10Us2009] }
  },
  'rcads-47': async () => {
    const m = await import('../../instruments/generated/rcads-47.js')
    return { instrument: m.rcads47, norms: [m.rcads47UsYouth] }
  },
  'rses': async () => {
    const m = await import('../../instruments/generated/rses.js')
    return { instrument: m.rses, norms: [] }
  },
  'rses-zh': async () => {
    const m = await import('../../instruments/generated/rses-zh.js')
    return { instrument: m.rsesZh, norms: [] }
  },
  'sas': async () => {
    const m = await import('../../instruments/generated/sas.js')
    return { instrument: m.sas, norms: [] }
  },
  'sdq-parent': async () => {
    const m = await import('../../instruments/generated/sdq-parent.js')
    return { instrument: m.sdqParent, norms: [m.sdqParentNetherlands, m.sdqParentUk1999] }
  },
  'sdq-self': async () => {
    const m = await import('../../instruments/generated/sdq-self.js')
    return { instrument: m.sdqSelf, norms: [m.sdqSelfNetherlands] }
  },
  'sdq-teacher': async () => {
    const m = await import('../../instruments/generated/sdq-teacher.js')
    return { instrument: m.sdqTeacher, norms: [m.sdqTeacherShanghai] }
  },
  'sds': async () => {
    const m = await import('../../instruments/generated/sds.js')
    return { instrument: m.sds, norms: [] }
  },
  'smfq': async () => {
    const m = await import('../../instruments/generated/smfq.js')
    return { instrument: m.smfq, norms: [] }
  },
  'swls': async () => {
    const m = await import('../../instruments/generated/swls.js')
    return { instrument: m.swls, norms: [] }
  },
  'ucla-3': async () => {
    const m = await import('../../instruments/generated/ucla-3.js')
    return { instrument: m.ucla3, norms: [] }
  },
  'uls-8': async () => {
    const m = await import('../../instruments/generated/uls-8.js')
    return { instrument: m.uls8, norms: [] }
  },
  'who-5': async () => {
    const m = await import('../../instruments/generated/who-5.js')
    return { instrument: m.who5, norms: [m.who5Hbsc2018Armenia, m.who5Hbsc2018Austria, m.who5Hbsc2018Czechia, m.who5Hbsc2018Georgia, m.who5Hbsc2018Ireland, m.who5Hbsc2018Kazakhstan, m.who5Hbsc2018Lithuania, m.who5Hbsc2018Moldova, m.who5Hbsc2018Poland, m.who5Hbsc2018Romania, m.who5Hbsc2018RussianFederation, m.who5Hbsc2018Scotland, m.who5Hbsc2018Slovenia] }
  },
}

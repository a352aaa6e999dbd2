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
  'bullying-roles': async () => {
    const m = await import('../../instruments/generated/bullying-roles.js')
    return { instrument: m.bullyingRoles, norms: [] }
  },
  'c-ssrs': async () => {
    const m = await import('../../instruments/generated/c-ssrs.js')
    return { instrument: m.cSsrs, norms: [] }
  },
  'ces-d': async () => {
    const m = await import('../../instruments/generated/ces-d.js')
    return { instrument: m.cesD, norms: [m.cesDChina2010, m.cesDYunnan2023Stage, m.cesDYunnan2023] }
  },
  'ces-dc': async () => {
    const m = await import('../../instruments/generated/ces-dc.js')
    return { instrument: m.cesDc, norms: [] }
  },
  'crafft-2-1': async () => {
    const m = await import('../../instruments/generated/crafft-2-1.js')
    return { instrument: m.crafft21, norms: [] }
  },
  'dass-21': async () => {
    const m = await import('../../instruments/generated/dass-21.js')
    return { instrument: m.dass21, norms: [] }
  },
  'dass-42': async () => {
    const m = await import('../../instruments/generated/dass-42.js')
    return { instrument: m.dass42, norms: [] }
  },
  'dsrsc': async () => {
    const m = await import('../../instruments/generated/dsrsc.js')
    return { instrument: m.dsrsc, norms: [m.dsrscJapan2006] }
  },
  'gad-2': async () => {
    const m = await import('../../instruments/generated/gad-2.js')
    return { instrument: m.gad2, norms: [] }
  },
  'gad-7': async () => {
    const m = await import('../../instruments/generated/gad-7.js')
    return { instrument: m.gad7, norms: [m.gad7Germany] }
  },
  'gse': async () => {
    const m = await import('../../instruments/generated/gse.js')
    return { instrument: m.gse, norms: [] }
  },
  'k10': async () => {
    const m = await import('../../instruments/generated/k10.js')
    return { instrument: m.k10, norms: [m.k10China2019, m.k10ChinaCollege, m.k10ChinaWhole2019, m.k10InnerMongolia2019] }
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
  'parent-observation': async () => {
    const m = await import('../../instruments/generated/parent-observation.js')
    return { instrument: m.parentObservation, norms: [] }
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
    return { instrument: m.phq9, norms: [m.phq9Germany, m.phq9Norway2017] }
  },
  'phq-a': async () => {
    const m = await import('../../instruments/generated/phq-a.js')
    return { instrument: m.phqA, norms: [] }
  },
  'promis-pediatric-anger-5a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-anger-5a.js')
    return { instrument: m.promisPediatricAnger5a, norms: [m.promisPediatricAnger5aUs] }
  },
  'promis-pediatric-anxiety-8b': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-anxiety-8b.js')
    return { instrument: m.promisPediatricAnxiety8b, norms: [m.promisPediatricAnxiety8bUs] }
  },
  'promis-pediatric-cognitive-function-7a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-cognitive-function-7a.js')
    return { instrument: m.promisPediatricCognitiveFunction7a, norms: [m.promisPediatricCognitiveFunction7aUs] }
  },
  'promis-pediatric-depressive-symptoms-8b': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-depressive-symptoms-8b.js')
    return { instrument: m.promisPediatricDepressiveSymptoms8b, norms: [m.promisPediatricDepressiveSymptoms8bUs] }
  },
  'promis-pediatric-fatigue-10a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-fatigue-10a.js')
    return { instrument: m.promisPediatricFatigue10a, norms: [m.promisPediatricFatigue10aUs] }
  },
  'promis-pediatric-life-satisfaction-4a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-life-satisfaction-4a.js')
    return { instrument: m.promisPediatricLifeSatisfaction4a, norms: [m.promisPediatricLifeSatisfaction4aUs] }
  },
  'promis-pediatric-life-satisfaction-8a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-life-satisfaction-8a.js')
    return { instrument: m.promisPediatricLifeSatisfaction8a, norms: [m.promisPediatricLifeSatisfaction8aUs] }
  },
  'promis-pediatric-meaning-purpose-4a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-meaning-purpose-4a.js')
    return { instrument: m.promisPediatricMeaningPurpose4a, norms: [m.promisPediatricMeaningPurpose4aUs] }
  },
  'promis-pediatric-meaning-purpose-8a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-meaning-purpose-8a.js')
    return { instrument: m.promisPediatricMeaningPurpose8a, norms: [m.promisPediatricMeaningPurpose8aUs] }
  },
  'promis-pediatric-peer-relationships-8a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-peer-relationships-8a.js')
    return { instrument: m.promisPediatricPeerRelationships8a, norms: [m.promisPediatricPeerRelationships8aUs] }
  },
  'promis-pediatric-positive-affect-4a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-positive-affect-4a.js')
    return { instrument: m.promisPediatricPositiveAffect4a, norms: [m.promisPediatricPositiveAffect4aUs] }
  },
  'promis-pediatric-positive-affect-8a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-positive-affect-8a.js')
    return { instrument: m.promisPediatricPositiveAffect8a, norms: [m.promisPediatricPositiveAffect8aUs] }
  },
  'promis-pediatric-psychological-stress-4a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-psychological-stress-4a.js')
    return { instrument: m.promisPediatricPsychologicalStress4a, norms: [m.promisPediatricPsychologicalStress4aUs] }
  },
  'promis-pediatric-psychological-stress-8a': async () => {
    const m = await import('../../instruments/generated/promis-pediatric-psychological-stress-8a.js')
    return { instrument: m.promisPediatricPsychologicalStress8a, norms: [m.promisPediatricPsychologicalStress8aUs] }
  },
  'psc-17': async () => {
    const m = await import('../../instruments/generated/psc-17.js')
    return { instrument: m.psc17, norms: [] }
  },
  'psc-35': async () => {
    const m = await import('../../instruments/generated/psc-35.js')
    return { instrument: m.psc35, norms: [] }
  },
  'pss-10': async () => {
    const m = await import('../../instruments/generated/pss-10.js')
    return { instrument: m.pss10, norms: [m.pss10Us1983, m.pss10Us2009] }
  },
  'rcads-25': async () => {
    const m = await import('../../instruments/generated/rcads-25.js')
    return { instrument: m.rcads25, norms: [m.rcads25UsGrade9] }
  },
  'rcads-47': async () => {
    const m = await import('../../instruments/generated/rcads-47.js')
    return { instrument: m.rcads47, norms: [m.rcads47Netherlands2015, m.rcads47UsYouth] }
  },
  'rcads-47-parent': async () => {
    const m = await import('../../instruments/generated/rcads-47-parent.js')
    return { instrument: m.rcads47Parent, norms: [m.rcads47UsParent] }
  },
  'rses': async () => {
    const m = await import('../../instruments/generated/rses.js')
    return { instrument: m.rses, norms: [] }
  },
  'rses-zh': async () => {
    const m = await import('../../instruments/generated/rses-zh.js')
    return { instrument: m.rsesZh, norms: [m.rsesZhZhengzhou2017Stage, m.rsesZhZhengzhou2017] }
  },
  'sas': async () => {
    const m = await import('../../instruments/generated/sas.js')
    return { instrument: m.sas, norms: [] }
  },
  'sasc': async () => {
    const m = await import('../../instruments/generated/sasc.js')
    return { instrument: m.sasc, norms: [] }
  },
  'scared-41': async () => {
    const m = await import('../../instruments/generated/scared-41.js')
    return { instrument: m.scared41, norms: [m.scared41Brazil, m.scared41ChinaAge, m.scared41ChinaSex] }
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
  'snap-iv-26': async () => {
    const m = await import('../../instruments/generated/snap-iv-26.js')
    return { instrument: m.snapIv26, norms: [] }
  },
  'swemwbs': async () => {
    const m = await import('../../instruments/generated/swemwbs.js')
    return { instrument: m.swemwbs, norms: [m.swemwbsGermany2022] }
  },
  'swls': async () => {
    const m = await import('../../instruments/generated/swls.js')
    return { instrument: m.swls, norms: [] }
  },
  'teacher-observation': async () => {
    const m = await import('../../instruments/generated/teacher-observation.js')
    return { instrument: m.teacherObservation, norms: [] }
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

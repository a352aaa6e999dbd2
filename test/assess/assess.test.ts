import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.js'
import { compile } from '../../src/instruments/compile.js'
import type { CompileChoices } from '../../src/instruments/compile-choices.js'
import type { Instrument } from '../../src/instruments/instrument.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { assessWithPlan, linkPlan } from '../../src/runtime.js'
import { minimalDefinition } from '../fixtures/minimal.js'
import { allOf, normSet, phq, phqDefinition, summing } from './fixtures.js'

const GIRL = { key: 'stu-8842', grade: '初二', schoolSystem: '6-3-3', sex: 'F' } as const
const totalOf = (
  responses: Parameters<typeof assess<never, { total: 'sum' }>>[1]['responses'],
  choices?: CompileChoices,
  who = GIRL as object,
) => assess(phq, { responses, respondent: { ...GIRL, ...who } }, choices).scales.total

describe('assess', () => {
  it('the ten lines: narrowed by status, blank is blank', () => {
    const result = assess(phq, {
      responses: { p1: 2, p2: null, p9: 1 },
      respondent: GIRL,
      administeredAt: '2026-11-23T10:15:00+08:00',
    })
    expect(result.scales.total.status).toBe('absent')
    expect(result.criticalItems).toEqual([{ item: 'p9', kind: 'self-harm', mark: 'V2', state: 'endorsed' }])
    const { total } = assess(phq, { responses: allOf(1), respondent: GIRL }).scales
    expect(total.status === 'scored' && total.sum).toBe(9)
  })

  it('bad input 45: missing exactly at, below and above the limit', () => {
    const blanks = (n: number) => totalOf(Object.fromEntries(Object.entries(allOf(2)).slice(n)))
    expect(blanks(1)).toMatchObject({ status: 'scored', sum: 18, answered: 8, total: 9, notes: ['prorated'] })
    expect(blanks(2)).toMatchObject({ status: 'scored', sum: 18, answered: 7, notes: ['prorated'] })
    expect(blanks(3)).toMatchObject({ status: 'absent', answered: 6, reasons: ['too-many-missing'] })
  })

  it('bad input 48: a score on a cut is in the upper band; a prorated score is compared as it is', () => {
    const bandAt = (sum: number) => totalOf(summing(sum)).bands[0]?.band
    expect([4, 5, 9, 10, 14, 15, 19, 20].map(bandAt)).toEqual([
      'minimal',
      'mild',
      'mild',
      'moderate',
      'moderate',
      'moderately_severe',
      'moderately_severe',
      'severe',
    ])
    const total = totalOf({ p1: 3, p2: 3, p3: 1.0, p4: 0, p5: 0, p6: 0, p7: 0.0 })
    expect(total).toMatchObject({ sum: 9, bands: [{ band: 'mild' }] })
    const prorated = totalOf({ p1: 3, p2: 3, p3: 1, p4: 0.0, p5: 0, p6: 0, p7: 0, p8: 1 })
    expect(prorated).toMatchObject({ sum: 9, notes: ['prorated'] })
    const open = totalOf({ ...summing(8), p9: null, p8: 0, p7: 0, p6: 0, p5: 1 })
    expect(open).toMatchObject({ sum: 10.125, bands: [{ band: 'moderate', state: 'provisional' }] })
  })

  it('an open cut excludes its own value, strata take their own cuts, K figures show their mark', () => {
    const choices = { bandSets: ['by_sex'] }
    const bandOf = (sum: number, sex: string | null) => totalOf(summing(sum), choices, { sex }).bands[0]
    expect([bandOf(10, 'F')?.band, bandOf(11, 'F')?.band]).toEqual(['below', 'reached'])
    expect([bandOf(5, 'M')?.band, bandOf(6, 'M')?.band]).toEqual(['below', 'reached'])
    expect(bandOf(6, null)?.band).toBe('below')
    expect(bandOf(6, 'M')).toMatchObject({ state: 'final', notes: ['unverified-figure'], decides: true })
  })

  it('below the youngest age a set withholds; at the age it does not; an unknown age does not', () => {
    const bandAt = (ageMonths: number | null) => totalOf(summing(12), { bandSets: ['by_sex'] }, { grade: null, ageMonths }).bands[0]
    expect(bandAt(143)).toMatchObject({ state: 'withheld', band: null, reasons: ['outside-intended-use'] })
    expect(bandAt(144)).toMatchObject({ state: 'final', band: 'reached' })
    expect(bandAt(null)).toMatchObject({ state: 'final', band: 'reached' })
  })

  it('trap T5: raw and standard score are different fields; a missing norm leaves no number', () => {
    const norms = [normSet()]
    const scored = totalOf(allOf(1), { norms })
    expect(scored).toMatchObject({ sum: 9, standardScores: [{ status: 'scored', metric: 't', value: 56, stratum: 'girls' }] })
    const [missing] = totalOf(allOf(1), { norms }, { sex: null }).standardScores
    expect(missing).toMatchObject({ status: 'absent', stratum: null, reasons: ['respondent-attribute-missing'] })
    expect(missing).not.toHaveProperty('value')
    const [outside] = totalOf(allOf(1), { norms }, { grade: 11 }).standardScores
    expect(outside).toMatchObject({ status: 'absent', reasons: ['norm-group-not-found'] })
  })

  it('bands on a metric come with the norms; descriptive norms decide nothing', () => {
    expect(totalOf(allOf(2)).bands.map(({ bandSet }) => bandSet)).toEqual(['sums'])
    const bands = totalOf(allOf(2), { norms: [normSet(), normSet({ id: 'other', use: 'descriptive' })] }).bands
    expect(bands.map(({ bandSet, decides, band }) => [bandSet, decides, band])).toEqual([
      ['sums', true, 'moderately_severe'],
      ['t_bands', true, 'elevated'],
      ['t_bands', false, 'elevated'],
    ])
    expect(bands[2]?.on).toEqual({ metric: 't', normSet: 'other' })
  })

  it('norms bring no band set that is not recommended: it is applied by its name alone', () => {
    const base = phqDefinition()
    const bandSets = base.bandSets.map((set) => (set.metric === undefined ? set : { ...set, default: false }))
    const instrument = assertInstrument({ ...base, bandSets })
    const bandsOf = (choices: object) =>
      assess(
        instrument,
        { responses: allOf(2), respondent: { key: 'a', grade: 8, sex: 'F' } },
        { norms: [normSet()], ...choices },
      ).scales.total?.bands.map(({ bandSet }) => bandSet)
    expect(bandsOf({})).toEqual(['sums'])
    expect(bandsOf({ bandSets: ['t_bands'] })).toEqual(['t_bands'])
  })

  it('outside the intended grades the band is provisional, the raw score stays', () => {
    expect(totalOf(allOf(1), {}, { grade: 2 })).toMatchObject({ sum: 9, bands: [{ state: 'provisional', band: 'mild' }] })
  })

  it('the intended grades 5–12 and ages 10–18 are inclusive; completed years', () => {
    const stateAt = (who: object) => totalOf(allOf(1), {}, { grade: null, ...who }).bands[0]?.state
    expect([4, 5, 12, 13].map((grade) => stateAt({ grade }))).toEqual(['provisional', 'final', 'final', 'provisional'])
    expect([119, 120, 227, 228].map((ageMonths) => stateAt({ ageMonths }))).toEqual(['provisional', 'final', 'final', 'provisional'])
  })

  it('choices are kept apart: another kind of interval is another plan', () => {
    const intervalOf = (interval: 'obtained-score' | 'regressed') => {
      const [t] = totalOf(allOf(3), { norms: [local], interval }).standardScores
      return t?.status === 'scored' ? t.interval : undefined
    }
    const local = normSet()
    const obtained = intervalOf('obtained-score')
    const regressed = intervalOf('regressed')
    expect([obtained?.method, regressed?.method]).toEqual(['obtained-score', 'regressed'])
    expect(regressed?.upper).toBeLessThan(obtained?.upper ?? 0)
  })

  it('trap T39: the same answers give the same scores whoever came before', () => {
    const alone = JSON.stringify(totalOf(allOf(1)))
    for (let sum = 0; sum <= 27; sum++) totalOf(summing(sum))
    totalOf({})
    expect(JSON.stringify(totalOf(allOf(1)))).toBe(alone)
  })

  it('trap T45: assess and the runtime give the same bytes', () => {
    const norms = [normSet()]
    const linked = linkPlan(JSON.parse(JSON.stringify(compile(phq, { norms }))))
    for (const responses of [allOf(0), allOf(3), {}, { p1: 3, p9: '1' }, { ...allOf(2), p3: null, zz: 1 }]) {
      const administration = { responses: responses as never, respondent: GIRL, administeredAt: '2026-11-23T10:15:00+08:00' }
      expect(JSON.stringify(assessWithPlan(linked, administration))).toBe(JSON.stringify(assess(phq, administration, { norms })))
    }
  })
})

describe('a programmer’s mistake throws with a code', () => {
  const run = (instrument: unknown, choices?: unknown) => () =>
    assess(instrument as Instrument, { responses: {}, respondent: { key: 'a' } }, choices as CompileChoices)
  const codeOf = (call: () => unknown): unknown => {
    try {
      call()
    } catch (error) {
      return (error as { readonly code?: unknown }).code
    }
    return 'nothing thrown'
  }
  it('what is no instrument is refused whatever it is', () => {
    for (const nothing of [{}, null, undefined, 7, 'phq-a', []]) expect(codeOf(run(nothing))).toMatch(/^(definition|compile|json)\//)
  })
  it('unknown or foreign norm sets and band sets', () => {
    expect(codeOf(run(phq, { norms: ['local'] }))).toBe('compile/unknown-norm-set')
    expect(codeOf(run(phq, { norms: [undefined] }))).toBe('compile/unknown-norm-set')
    expect(codeOf(run(phq, { norms: [normSet({ instrument: { id: 'nine-items', major: 2, informants: ['self'] } })] }))).toBe(
      'compile/norm-set-instrument',
    )
    expect(codeOf(run(phq, { norms: [normSet({ instrument: { id: 'ten-items', major: 1, informants: ['self'] } })] }))).toBe(
      'compile/norm-set-instrument',
    )
    expect(codeOf(run(phq, { bandSets: ['nope'] }))).toBe('compile/unknown-band-set')
  })
  it('a definition that was not accepted is asserted first', () => {
    const broken = phqDefinition()
    expect(codeOf(run({ ...broken, scales: [{ ...broken.scales[0], id: 'p1' }], bandSets: [] }))).not.toBe('nothing thrown')
    expect(codeOf(run(minimalDefinition()))).toBe('nothing thrown')
  })
})

describe('compile', () => {
  it('is pure: equal input, equal bytes', () => {
    const text = JSON.stringify(compile(phq, { norms: [normSet()] }))
    expect(JSON.stringify(compile(phq, { norms: [normSet()] }))).toBe(text)
    expect(JSON.stringify(compile(phqDefinition() as Instrument, { norms: [normSet()] }))).toBe(text)
  })
  it('a set that no norms feed leaves no trace: naming the applied sets gives the same plan', () => {
    expect(compile(phq, { bandSets: ['sums', 't_bands'] }).hash).toBe(compile(phq).hash)
    expect(compile(phq, { bandSets: ['sums', 'by_sex'] }).hash).not.toBe(compile(phq).hash)
  })
})

import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.js'
import type { FormDefinition, InstrumentDefinition } from '../../src/core/definition.js'
import { phqA } from '../../src/instruments/generated/phq-a.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { allOf, phqDefinition } from './fixtures.js'

const figure = { source: 'made_up', mark: 'V2' } as const
const base = phqDefinition()
const order = base.items.map(({ id }) => id)
const form = (id: string, more: Partial<FormDefinition> = {}): FormDefinition => ({
  id,
  language: 'en',
  informant: 'self',
  order,
  figure,
  ...more,
})
/** Two forms of nine items; the longer one also has an extra item on suicide that no score counts. */
const withExtra = (change: Partial<InstrumentDefinition> = {}): InstrumentDefinition => ({
  ...base,
  items: [
    ...base.items,
    { id: 'extra', label: { en: 'thoughts of suicide' }, kind: 'choice', responses: 'frequency', supplementary: true },
  ],
  forms: [form('long', { order: [...order, 'extra'] }), form('short')],
  criticalItems: [...base.criticalItems, { item: 'extra', kind: 'suicide', endorsedBy: [1, 2, 3], figure }],
  blindSpots: base.blindSpots.filter((topic) => topic !== 'suicide'),
  ...change,
})
const twoForms = assertInstrument(withExtra())
const respondent = { key: 'a' }
const codes = (instrument: InstrumentDefinition, more: object) =>
  assess(instrument, { responses: allOf(1), respondent, ...more }).warnings.map(({ code, path }) => `${code} ${path}`)

describe('bad input 50: the form is asked for only where something is read by it', () => {
  it('answers go by item id: several forms, none declared, no warning, and the result says null', () => {
    const result = assess(twoForms, { responses: allOf(1), respondent })
    expect(result.warnings).toEqual([])
    expect(result.instrument.form).toBeNull()
    expect(result.scales.total).toMatchObject({ status: 'scored', sum: 9 })
  })
  it('the ten lines of the contract raise no warning about the form', () => {
    const result = assess(phqA, {
      responses: { phqa_1: 2, phqa_2: null, phqa_9: 1 },
      respondent: { key: 'stu-8842', grade: '初二', schoolSystem: '6-3-3', sex: 'F' },
      administeredAt: '2026-11-23T10:15:00+08:00',
    })
    expect(result.warnings).toEqual([])
    expect(result.instrument.form).toBeNull()
  })
  it('a condition on the form makes it matter', () => {
    const variant = {
      id: 'short_form',
      when: { kind: 'respondent', attribute: 'form', in: ['short'] },
      score: { method: 'sum', items: order, missing: { policy: 'complete-only', figure } },
      ranges: { sum: { min: 0, max: 27 } },
    } as const
    const [total] = base.scales
    if (total === undefined) throw new Error('no scale')
    const instrument = assertInstrument(withExtra({ scales: [{ ...total, variants: [variant] }] }))
    expect(codes(instrument, {})).toEqual(['response/form-unknown /form'])
    expect(codes(instrument, { form: 'long' })).toEqual([])
  })
  it('so do cut scores by form', () => {
    const [set, ...others] = base.bandSets
    if (set === undefined) throw new Error('no band set')
    const bandSets = [
      { ...set, strata: [{ when: { form: 'short' }, cuts: [6, 11, 16, 21].map((at) => ({ at, closed: 'at-or-above' }) as const) }] },
      ...others,
    ]
    expect(codes(assertInstrument(withExtra({ bandSets })), {})).toEqual(['response/form-unknown /form'])
  })
  it('so does an informant that stays open, and a form that does not exist', () => {
    const informants = assertInstrument(
      withExtra({
        informants: ['self', 'parent'],
        forms: [form('own', { order: [...order, 'extra'] }), form('parents', { informant: 'parent' })],
      }),
    )
    expect(codes(informants, {})).toEqual(['response/form-unknown /informant'])
    expect(codes(informants, { informant: 'parent' })).toEqual([])
    expect(codes(twoForms, { form: 'longest' })).toEqual(['response/form-unknown /form'])
  })
})

describe('an item that the form does not have was not asked', () => {
  const extraOf = (more: object, responses: object = allOf(1)) => {
    const result = assess(twoForms, { responses, respondent, ...more })
    return {
      record: result.responses.find(({ item }) => item === 'extra'),
      spots: result.blindSpots.filter(({ topic }) => topic === 'suicide'),
    }
  }
  it('its silence on that form is not-administered, and what it would have told was not asked', () => {
    const { record, spots } = extraOf({ form: 'short' })
    expect(record).toEqual({ item: 'extra', missing: 'not-administered' })
    expect(spots).toEqual([{ topic: 'suicide', why: 'not-asked' }])
    expect(extraOf({ form: 'short' }, { ...allOf(1), extra: null }).record).toEqual({ item: 'extra', missing: 'not-administered' })
  })
  it('on a form that has it, and where no form is declared, it is blank', () => {
    for (const more of [{ form: 'long' }, {}]) {
      expect(extraOf(more).record).toEqual({ item: 'extra', missing: 'blank' })
      expect(extraOf(more).spots).toEqual([{ topic: 'suicide', why: 'unanswered' }])
    }
  })
  it('an answer given all the same is kept and speaks', () => {
    const result = assess(twoForms, { responses: { ...allOf(1), extra: 2 }, respondent, form: 'short' })
    expect(result.responses.at(-1)).toEqual({ item: 'extra', code: 2 })
    expect(result.criticalItems.at(-1)).toEqual({ item: 'extra', kind: 'suicide', mark: 'V2', state: 'endorsed' })
    expect(extraOf({ form: 'short' }, { ...allOf(1), extra: 'x' }).record).toEqual({ item: 'extra', missing: 'invalid' })
  })
})

import { expect, it } from 'vitest'
import { createPlanBuilder } from '../../src/plan/builder.js'
import { lowerInputs } from '../../src/scoring/inputs.js'
import { choiceItems, instrument } from './run.js'

const label = { en: 'item' }

it('small ranges become codes in ascending order, options keep the order of the definition', () => {
  const builder = createPlanBuilder()
  const definition = instrument({
    responseSets: {
      shuffled: {
        options: [3, 1, 2].map((code) => ({ code, label })),
        missingCodes: [
          { code: 9, reason: 'declined' },
          { code: 8, reason: 'skipped' },
        ],
      },
    },
    items: [
      { id: 'choice', label, kind: 'choice', responses: 'shuffled', missingCodes: [{ code: 9, reason: 'not-shown' }] },
      { id: 'days', label, kind: 'integer', min: -1, max: 3 },
      { id: 'tenth', label, kind: 'decimal', min: 0, max: 0.3, step: 0.1 },
      { id: 'large', label, kind: 'integer', min: 0, max: 240 },
      { id: 'full', label, kind: 'integer', min: 1, max: 240 },
      { id: 'bedtime', label, kind: 'clock-time' },
      { id: 'minutes', label, kind: 'duration', min: 0, max: 600, supplementary: true },
      { id: 'many', label, kind: 'multi-select', responses: 'shuffled' },
    ],
  })
  const readers = lowerInputs(builder, definition)
  expect(lowerInputs(builder, definition)).toEqual(readers)
  const { inputs } = builder.finish().program
  expect(inputs.items.slice(0, 3)).toEqual([
    { id: 'choice', codes: [3, 1, 2] },
    { id: 'days', codes: [-1, 0, 1, 2, 3] },
    { id: 'tenth', codes: [0, 0.1, 0.2, 0.3] },
  ])
  expect(inputs.items[3]?.codes.length).toBe(240)
  expect(inputs.items.slice(4)).toEqual(['many/3', 'many/1', 'many/2'].map((id) => ({ id, codes: [0, 1] })))
  expect(inputs.reals).toEqual([
    { id: 'large', min: 0, max: 240 },
    { id: 'bedtime', min: 0, max: 1439 },
    { id: 'minutes', min: 0, max: 600 },
  ])
  expect(inputs.attributes.map(({ id }) => id)).toEqual(['grade', 'ageMonths', 'sex', 'informant', 'form'])
  expect(inputs.attributes[2]?.words).toEqual(['F', 'M'])
  expect(inputs.attributes[4]?.words).toEqual(['en'])
  expect(readers[0]).toEqual({ id: 'choice', kind: 'coded', item: 0, missing: { '8': 254, '9': 252 }, scored: true })
  expect(readers[5]).toEqual({ id: 'bedtime', kind: 'real', real: 1, step: 1, form: 'clock-time', missing: {}, scored: true })
  expect(readers[6]).toMatchObject({ kind: 'real', form: 'number', scored: false })
  expect(readers[7]).toEqual({
    id: 'many',
    kind: 'multi-select',
    columns: [4, 5, 6],
    codes: [3, 1, 2],
    missing: { '8': 254, '9': 253 },
    scored: true,
  })
})

it('an unknown or inherited response set is refused', () => {
  for (const responses of ['nowhere', 'toString', '__proto__']) {
    const definition = instrument({ items: choiceItems(1, responses) })
    expect(() => lowerInputs(createPlanBuilder(), definition)).toThrow(expect.objectContaining({ code: 'definition/unknown-reference' }))
  }
})

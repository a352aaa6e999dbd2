import { readForm } from 'psyscore'
import { phqA } from 'psyscore/instruments/phq-a'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { FormLike } from '../src/read-form.js'

describe('readForm', () => {
  it('reads FormData and plain records alike', () => {
    const form = new FormData()
    form.set('phqa_1', '2')
    form.set('phqa_2', '0')
    form.set('phqa_3', '')
    const expected = { responses: { phqa_1: 2, phqa_2: 0, phqa_3: null }, issues: [] }
    expect(readForm(phqA, form)).toEqual(expected)
    expect(readForm(phqA, { phqa_1: '2', phqa_2: '0', phqa_3: '' })).toEqual(expected)
  })

  it('takes the FormData of Node and of browsers as it is', () => {
    expectTypeOf(new FormData()).toExtend<FormLike>()
  })

  it.each(['3 ', ' 3', '３', '三', '3.0', '03', '+3', '4', '-1', 'x', '1e0', 'NaN', 'true'])(
    'bad input 41: %j is invalid, never a code',
    (text) => {
      const { responses, issues } = readForm(phqA, { phqa_1: text })
      expect(responses).toEqual({ phqa_1: { missing: 'invalid' } })
      expect(issues).toMatchObject([{ code: 'response/invalid-value', path: '/phqa_1', severity: 'warning' }])
      expect(JSON.stringify(issues)).not.toContain(`"${text}"`)
    },
  )

  it('refuses numbers, objects and several values for one choice', () => {
    for (const value of [3, {}, true, ['1', '2'], Number.NaN]) {
      expect(readForm(phqA, { phqa_1: value }).responses).toEqual({ phqa_1: { missing: 'invalid' } })
    }
  })

  it('reports fields that are no items and leaves them out', () => {
    const { responses, issues } = readForm(phqA, JSON.parse('{"csrf":"x","__proto__":"1","toString":"1"}'))
    expect(responses).toEqual({})
    expect(issues.map(({ code }) => code)).toEqual(['response/unknown-item', 'response/unknown-item', 'response/unknown-item'])
  })
})

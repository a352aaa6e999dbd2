import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import { asq } from '../../src/instruments/generated/asq.js'
import { cSsrs } from '../../src/instruments/generated/c-ssrs.js'
import type { DecisionOutcome } from '../../src/results/result.js'

type Answer = 'yes' | 'no' | 'blank' | 'declined'

function combinations(length: number, answers: readonly Answer[]): readonly (readonly Answer[])[] {
  let all: readonly (readonly Answer[])[] = [[]]
  for (let at = 0; at < length; at += 1) all = all.flatMap((form) => answers.map((answer) => [...form, answer]))
  return all
}

function responsesOf(ids: readonly string[], form: readonly Answer[]): Record<string, number | null | { missing: 'declined' }> {
  const code = { yes: 1, no: 0, blank: null, declined: { missing: 'declined' } } as const
  return Object.fromEntries(ids.map((id, at) => [id, code[form[at] ?? 'blank']]))
}

function categoryOf(outcome: DecisionOutcome | undefined): string {
  return outcome?.status === 'scored' ? outcome.category : 'absent'
}

describe('ASQ over every answer, refusal and blank', () => {
  const ids = asq.items.map((item) => item.id)
  const expected = (form: readonly Answer[]): string => {
    const [now] = form.slice(4)
    const first = form.slice(0, 4)
    if (now === 'yes') return 'acute_positive'
    if (first.some((answer) => answer === 'yes' || answer === 'declined')) return now === 'no' ? 'non_acute_positive' : 'acute_positive'
    return first.every((answer) => answer === 'no') && now !== 'declined' ? 'negative' : 'not_screened'
  }

  test('1024 forms against a page of its own', () => {
    const different = combinations(5, ['yes', 'no', 'blank', 'declined']).filter((form) => {
      const { decisions } = assess(asq, { responses: responsesOf(ids, form), respondent: { key: 'k' } })
      return categoryOf(decisions.result) !== expected(form)
    })
    expect(different).toEqual([])
  })
})

describe('C-SSRS over every answer and blank', () => {
  const ids = cSsrs.items.map((item) => item.id)
  const LEVELS = ['negative', 'low', 'moderate', 'high']
  /** The published triage of a form without blanks. */
  const published = ([wish, thoughts, method, intent, plan, lifetime, recent]: readonly Answer[]): string => {
    if ([intent, plan, recent].includes('yes')) return 'high'
    if ([method, lifetime].includes('yes')) return 'moderate'
    return [wish, thoughts].includes('yes') ? 'low' : 'negative'
  }
  /** Every way to fill the blanks; what a "no" to 2 or to lifetime behaviour skips stays "no". */
  const completions = (form: readonly Answer[]): readonly (readonly Answer[])[] => {
    let all: readonly (readonly Answer[])[] = [[]]
    form.forEach((answer, at) => {
      all = all.flatMap((done) => {
        const skipped = (at >= 2 && at <= 4 && done[1] === 'no') || (at === 6 && done[5] === 'no')
        if (answer !== 'blank') return [[...done, answer]]
        return skipped
          ? [[...done, 'no' as const]]
          : [
              [...done, 'no' as const],
              [...done, 'yes' as const],
            ]
      })
    })
    return all
  }
  const outcomes = combinations(7, ['yes', 'no', 'blank']).map((form) => {
    const { decisions } = assess(cSsrs, { responses: responsesOf(ids, form), respondent: { key: 'k' } })
    return { form, category: categoryOf(decisions.triage), possible: new Set(completions(form).map(published)) }
  })

  test('where only one triage is possible it is that one, and so on every complete form', () => {
    const settled = outcomes.filter(({ possible }) => possible.size === 1)
    expect(settled.length).toBeGreaterThan(1000)
    expect(settled.filter(({ category, possible }) => !possible.has(category))).toEqual([])
  })

  test('no triage is milder than any way to fill the blanks', () => {
    const milder = outcomes.filter(({ category, possible }) => {
      return category !== 'absent' && [...possible].some((each) => LEVELS.indexOf(each) > LEVELS.indexOf(category))
    })
    expect(milder).toEqual([])
  })

  test('an undecided form is never negative: it is absent, or its gravest reading counts', () => {
    const open = outcomes.filter(({ possible }) => possible.size > 1)
    expect(open.map(({ category }) => category)).not.toContain('negative')
    expect(new Set(open.map(({ category }) => category))).toEqual(new Set(['absent', 'high', 'moderate']))
  })
})

describe('a closed gate lets refusals and unreadable answers through', () => {
  const respondent = { key: 'k' }
  const declined = { missing: 'declined' } as const

  test('C-SSRS: item 2 no with 3–5 refused is open, never negative; blank, it is negative', () => {
    const form = { cssrs_1: 0, cssrs_2: 0, cssrs_6_lifetime: 0 }
    const refused = assess(cSsrs, { responses: { ...form, cssrs_3: declined, cssrs_4: declined, cssrs_5: declined }, respondent })
    expect(refused.decisions.triage).toMatchObject({ status: 'absent', bounds: { mostConcerning: 'high' } })
    expect(refused.criticalItems.find(({ item }) => item === 'cssrs_5')?.state).toBe('unknown')
    expect(assess(cSsrs, { responses: form, respondent }).decisions.triage).toMatchObject({ status: 'scored', category: 'negative' })
  })

  test('ASQ: four times no leaves no blind spot on suicide; a refusal or an unreadable answer to 5 is not negative', () => {
    const form = { asq_1: 0, asq_2: 0, asq_3: 0, asq_4: 0 }
    const clean = assess(asq, { responses: form, respondent })
    expect(clean.decisions.result).toMatchObject({ status: 'scored', category: 'negative' })
    expect(clean.blindSpots.map(({ topic }) => topic)).not.toContain('suicide')
    for (const asq_5 of [declined, 7]) {
      const open = assess(asq, { responses: { ...form, asq_5 }, respondent })
      expect(open.decisions.result).toMatchObject({ status: 'scored', category: 'not_screened' })
      expect(open.blindSpots.map(({ topic }) => topic)).toContain('suicide')
    }
  })
})

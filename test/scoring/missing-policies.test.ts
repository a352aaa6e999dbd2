import { expect, it } from 'vitest'
import type { MissingPolicy } from '../../src/core/definition.js'
import { PsyscoreError } from '../../src/core/issue.js'
import { MISSING_POLICIES, missingPolicy, policiesFor, policyForm, policyLimit } from '../../src/scoring/missing-policies.js'
import { figure } from './run.js'

it('an unknown policy is refused with what was received and what is allowed', () => {
  for (const id of ['half-rule', 'toString', '__proto__', 'constructor']) {
    try {
      missingPolicy(id, '/p')
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(PsyscoreError)
      expect((error as PsyscoreError).issues).toEqual([
        {
          code: 'definition/missing-policy',
          severity: 'error',
          path: '/p',
          params: { received: id, allowed: Object.keys(MISSING_POLICIES) },
        },
      ])
    }
  }
})

it('a policy goes only with the methods it is made for', () => {
  expect(policiesFor('sum')).toEqual(['complete-only', 'prorate', 'prorate-rounded-mean', 'zero-fill'])
  expect(policiesFor('mean')).toEqual(['complete-only', 'answered-only'])
  expect(policiesFor('max')).toEqual(['complete-only', 'answered-only'])
  expect(policiesFor('percent-of-maximum')).toEqual(['complete-only', 'prorate'])
  expect(policiesFor('composite')).toEqual([])
  expect(() => policyForm('sum', { policy: 'answered-only', minAnswered: 1, figure }, '/p')).toThrow(
    expect.objectContaining({ code: 'definition/missing-policy' }),
  )
})

it('a limit is exactly one of three; complete-only needs every answer', () => {
  expect(policyLimit({ policy: 'complete-only', figure }, '')).toEqual({ maxMissing: 0 })
  expect(policyLimit({ policy: 'prorate', minProportion: 0.8, figure }, '')).toEqual({ minProportion: [4, 5] })
  const none: MissingPolicy = { policy: 'prorate', figure }
  const two: MissingPolicy = { policy: 'prorate', minAnswered: 0, maxMissing: 1, figure }
  for (const policy of [none, two]) expect(() => policyLimit(policy, '')).toThrow(PsyscoreError)
})

it('every policy tells its rule, its user and its citation', () => {
  for (const { rule, usedBy, citation } of Object.values(MISSING_POLICIES)) {
    for (const text of [rule, usedBy, citation]) expect(text.length).toBeGreaterThan(5)
  }
})

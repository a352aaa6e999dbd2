import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkPlan } from '../../src/plan/link.js'
import type { PlanNode, Program } from '../../src/plan/program.js'
import { planOf, programs } from '../reference/arbitraries.js'
import { drawFrom } from '../reference/drawing.js'
import { MUTATIONS, malform } from '../reference/malformed-plans.js'

/** 'refused' with the code, or what went wrong instead. */
function outcome(plan: unknown): string {
  try {
    linkPlan(plan, 4)
    return 'accepted'
  } catch (error) {
    if (!(error instanceof Error)) return `threw a ${typeof error}`
    const { name, code, issues } = error as Error & { code?: unknown; issues?: unknown }
    if (name !== 'PsyscoreError') return `uncoded ${name}: ${error.message}`
    if (typeof code !== 'string' || !code.startsWith('plan/')) return `code ${String(code)}`
    if (!Array.isArray(issues) || issues.length === 0) return 'no issues'
    return 'refused'
  }
}

const prototypes = (): unknown => [Object.prototype, Array.prototype, Function.prototype].map((each) => Object.getOwnPropertyNames(each))

const picks = fc.array(fc.nat(999_999), { minLength: 8, maxLength: 8 })

describe('every malformed plan is refused with a code plan/…', () => {
  it.each(Object.keys(MUTATIONS))('%s', (name) => {
    const before = prototypes()
    let applied = 0
    fc.assert(
      fc.property(programs({ operations: 45 }), picks, (program, own) => {
        const plan = malform(program, name, drawFrom(own))
        if (plan === undefined) return
        applied += 1
        expect(outcome(plan)).toBe('refused')
      }),
      { numRuns: 40 },
    )
    expect(applied).toBeGreaterThan(3)
    expect(prototypes()).toEqual(before)
  })

  it.each([[undefined], [null], [true], [0], ['plan'], [[]], [{}], [() => 1], [Symbol.iterator], [new Map()]])(
    '%s in place of a plan',
    (plan) => {
      expect(outcome(plan)).toBe('refused')
    },
  )

  it('a plan that answers by getters and proxies', () => {
    const program: Program = { formatVersion: 1, inputs: { items: [], reals: [], attributes: [] }, nodes: [{ op: 'const', value: 1 }] }
    const throwing = Object.defineProperty({ ...planOf(program) }, 'program', {
      enumerable: true,
      get() {
        throw new TypeError('no')
      },
    })
    expect(outcome(throwing)).not.toBe('accepted')
  })

  it('more nodes than any instrument needs', () => {
    const nodes: PlanNode[] = Array.from({ length: 100_001 }, (_, value) => ({ op: 'const', value }))
    const program: Program = { formatVersion: 1, inputs: { items: [], reals: [], attributes: [] }, nodes }
    expect(outcome(planOf(program))).toBe('refused')
  })

  it('nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown
    const program: Program = { formatVersion: 1, inputs: { items: [], reals: [], attributes: [] }, nodes: [] }
    const plan = { ...planOf(program), program: { ...program, nodes: [{ op: 'const', value: deep }] } }
    expect(outcome(plan)).toBe('refused')
  })
})

describe('a well-formed plan', () => {
  it('is accepted, also after a journey through JSON', () => {
    fc.assert(
      fc.property(programs(), (program) => {
        const plan = planOf(program)
        expect(() => linkPlan(JSON.parse(JSON.stringify(plan)), 3)).not.toThrow()
        expect(() => linkPlan(plan)).not.toThrow()
      }),
      { numRuns: 60 },
    )
  })
})

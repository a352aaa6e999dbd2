import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkPlan } from '../../src/plan/link.js'
import type { PlanNode, Program } from '../../src/plan/program.js'
import { planOf } from '../reference/arbitraries.js'
import { scorePhq9 } from '../reference/phq-9.js'
import { runRows } from '../reference/run-plan.js'

const ITEMS = Array.from({ length: 9 }, (_, item) => ({ item }))
const symptom = (item: number): PlanNode => ({ op: 'codeIn', item: { item }, codes: item === 8 ? [1, 2, 3] : [2, 3], reasons: [] })

const TOTAL = 1
const SEVERITY = 2
const NINTH = 11
const SYNDROME = 17
const NODES: readonly PlanNode[] = [
  { op: 'tally', items: ITEMS, scores: ITEMS.map(() => [0, 1, 2, 3]) },
  { op: 'settle', tally: 0, form: { kind: 'prorate' }, limit: { maxMissing: 2 }, steps: [{ round: { mode: 'half-up', digits: 0 } }] },
  { op: 'steps', x: TOTAL, groups: [{ cuts: [5, 10, 15, 20].map((at) => ({ at, closed: 'at-or-above' })) }] },
  ...ITEMS.map(({ item }) => symptom(item)),
  { op: 'atLeast', k: 1, of: [3, 4] },
  { op: 'atLeast', k: 5, of: [3, 4, 5, 6, 7, 8, 9, 10, 11] },
  { op: 'atLeast', k: 2, of: [3, 4, 5, 6, 7, 8, 9, 10, 11] },
  { op: 'atLeast', k: 2, of: [12, 13] },
  { op: 'atLeast', k: 2, of: [12, 14] },
  {
    op: 'rules',
    rows: [
      { when: 15, outcome: 2, onUnknown: 'stop' },
      { when: 16, outcome: 1, onUnknown: 'stop' },
    ],
    otherwise: 0,
  },
]
const PROGRAM: Program = {
  formatVersion: 1,
  inputs: { items: ITEMS.map(({ item }) => ({ id: `phq9_${item + 1}`, codes: [0, 1, 2, 3] })), reals: [], attributes: [] },
  nodes: NODES,
}

const BLOCK = 4096
const ALL = 4 ** 9

describe('PHQ-9, all 262 144 complete answers', () => {
  it('scores, bands and algorithm agree with the one-page implementation', () => {
    const linked = linkPlan(planOf(PROGRAM), BLOCK)
    const node = (ref: number): Float64Array => linked.values[ref] as Float64Array
    const answers = new Array<number>(9).fill(0)
    const severities = new Set<number>()
    const syndromes = new Set<number>()
    let checked = 0
    let wrong = 0
    for (let start = 0; start < ALL; start += BLOCK) {
      for (let k = 0; k < 9; k++) {
        const column = linked.items[k] as Uint8Array
        for (let i = 0; i < BLOCK; i++) column[i] = ((start + i) >> (2 * k)) & 3
      }
      linked.run(BLOCK)
      const statuses = [TOTAL, SEVERITY, NINTH, SYNDROME].map((ref) => linked.statuses[ref] as Int32Array)
      for (let i = 0; i < BLOCK; i++) {
        for (let k = 0; k < 9; k++) answers[k] = ((start + i) >> (2 * k)) & 3
        const { total, severity, syndrome, ninth } = scorePhq9(answers)
        const same =
          node(TOTAL)[i] === total &&
          node(SEVERITY)[i] === severity &&
          node(SYNDROME)[i] === syndrome &&
          node(NINTH)[i] === ninth &&
          statuses.every((status) => status[i] === 0)
        if (!same) wrong++
        severities.add(severity)
        syndromes.add(syndrome)
        checked++
      }
    }
    expect({ checked, wrong }).toEqual({ checked: ALL, wrong: 0 })
    expect([...severities].sort()).toEqual([0, 1, 2, 3, 4])
    expect([...syndromes].sort()).toEqual([0, 1, 2])
  })
})

/** All ways to fill the blanks (−1), scored by the one-page implementation. */
function completed(answers: readonly number[]): ReturnType<typeof scorePhq9>[] {
  let rows: number[][] = [[...answers]]
  for (const [k, answer] of answers.entries())
    if (answer === -1) rows = rows.flatMap((row) => [0, 1, 2, 3].map((code) => row.with(k, code)))
  return rows.map(scorePhq9)
}

function bounds(answers: readonly number[]): {
  total: unknown
  severities: readonly number[]
  syndromes: readonly number[]
} {
  const linked = linkPlan(planOf(PROGRAM), 1)
  runRows(linked, [{ items: answers.map((answer) => (answer === -1 ? 255 : answer)), reals: [], attributes: [] }])
  const stated = linked.bounds(0)
  return { total: stated.interval(TOTAL), severities: stated.outcomes(SEVERITY) ?? [], syndromes: stated.outcomes(SYNDROME) ?? [] }
}

const ascending = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

describe('PHQ-9 with one to three blanks', () => {
  const incomplete = fc
    .tuple(fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1, maxLength: 3 }))
    .map(([answers, blanks]) => answers.map((answer, k) => (blanks.includes(k) ? -1 : answer)))

  it('has exactly the totals, bands and syndromes that filling the blanks gives', () => {
    fc.assert(
      fc.property(incomplete, (answers) => {
        const every = completed(answers)
        const totals = every.map(({ total }) => total)
        const stated = bounds(answers)
        expect(stated.total).toEqual({ lowest: Math.min(...totals), highest: Math.max(...totals) })
        expect(stated.severities).toEqual(ascending(every.map(({ severity }) => severity)))
        expect(stated.syndromes).toEqual(ascending(every.map(({ syndrome }) => syndrome)))
      }),
      { numRuns: 200 },
    )
  })

  it('six answers that sum to 15: proration is refused, yet at least moderately severe is certain', () => {
    const answers = [3, 3, 3, 2, 2, 2, -1, -1, -1]
    const linked = linkPlan(planOf(PROGRAM), 1)
    runRows(linked, [{ items: answers.map((answer) => (answer === -1 ? 255 : answer)), reals: [], attributes: [] }])
    expect((linked.statuses[TOTAL] as Int32Array)[0]).not.toBe(0)
    expect(bounds(answers)).toEqual({ total: { lowest: 15, highest: 24 }, severities: [3, 4], syndromes: [2] })
  })
})

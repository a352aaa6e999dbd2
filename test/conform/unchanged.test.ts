import { describe, expect, test } from 'vitest'
import { mutantsOf } from '../../src/conform/mutation.js'
import { patternsWithoutChange } from '../../src/conform/unchanged.js'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { asq } from '../../src/instruments/generated/asq.js'
import { bullyingRoles } from '../../src/instruments/generated/bullying-roles.js'
import { gad7 } from '../../src/instruments/generated/gad-7.js'

function patterns(definition: InstrumentDefinition, place: string, to?: string): readonly (number | null)[] {
  const slips = mutantsOf(definition, []).filter((slip) => slip.place === place && (to === undefined || slip.to === to))
  return slips.map((slip) => patternsWithoutChange(definition, slip))
}

describe('a slip in a rule changes nothing', () => {
  test('when earlier rows have settled what it names: all answers and kinds of missing answers were run', () => {
    // Five codes, a blank, a refusal, an unreadable answer, one that does not apply, another reason: ten each.
    expect(patterns(bullyingRoles, '/decisions/0/rows/1/when/of/1/in', '3')).toEqual([100])
    expect(patterns(bullyingRoles, '/decisions/0/rows/1')).toEqual([null, 100])
  })

  test('not when a form has another category', () => {
    expect(patterns(bullyingRoles, '/decisions/0/rows/0/category')).toEqual([null])
  })

  test('not when only the bounds of a category move', () => {
    expect(patterns(asq, '/decisions/0/rows/2')).toContain(null)
    expect(patterns(asq, '/applicability/0/when/of/0/orMissing/0')).toEqual([null])
  })

  test('not proven outside rules, nor where a rule asks who answers', () => {
    expect(patterns(gad7, '/bandSets/0/cuts/0/at')).toEqual([null, null])
    const [decision] = bullyingRoles.decisions ?? []
    if (decision === undefined) throw new Error('no decision')
    const [row, ...rows] = decision.rows
    if (row === undefined) throw new Error('no row')
    const who = { kind: 'all', of: [row.when, { kind: 'respondent', attribute: 'sex', in: ['F'] }] } as const
    const asking: InstrumentDefinition = { ...bullyingRoles, decisions: [{ ...decision, rows: [{ ...row, when: who }, ...rows] }] }
    expect(patterns(asking, '/decisions/0/rows/1/when/of/1/in', '3')).toEqual([null])
  })
})

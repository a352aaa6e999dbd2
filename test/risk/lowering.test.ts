import { describe, expect, it } from 'vitest'
import type { BandSetDefinition, InstrumentDefinition, ValidityDefinition } from '../../src/core/definition.js'
import { createPlanBuilder } from '../../src/plan/builder.js'
import type { NodeRef } from '../../src/plan/program.js'
import { type BandBasis, lowerBandSet } from '../../src/risk/band-set.js'
import type { RiskContext } from '../../src/risk/context.js'
import { lowerCriticalItems } from '../../src/risk/critical-items.js'
import { lowerInvalid, lowerValidity } from '../../src/risk/validity.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const figure = { source: 'made_up', mark: 'V2' } as const
const NOTHING: BandBasis = { standardScores: [], norms: [], validity: [] }

/** A context whose stages are constants and whose columns are plain items. */
function contextOf(change: Partial<InstrumentDefinition> = {}): RiskContext {
  const builder = createPlanBuilder()
  builder.attribute({ id: 'sex', words: ['F', 'M'] })
  const definition = { ...minimalDefinition(), ...change }
  return {
    builder,
    definition,
    stage: (scale) => builder.add({ op: 'const', value: definition.scales.findIndex(({ id }) => id === scale) }),
    column: (id) => ({ item: builder.item({ id, codes: [3, 2, 1, 0] }) }),
    respondentTests: (test) => (test.sex === undefined ? [] : [{ attribute: 0, in: [['F', 'M'].indexOf(test.sex)] }]),
  }
}
function bandSetOf(change: Partial<BandSetDefinition>): BandSetDefinition {
  return { ...(minimalDefinition().bandSets[0] as BandSetDefinition), ...change }
}
function lowerOne(change: Partial<BandSetDefinition>, basis: BandBasis = NOTHING) {
  const set = bandSetOf(change)
  const context = contextOf({ bandSets: [set] })
  const [output, ...more] = lowerBandSet(context, set, basis)
  if (output === undefined || more.length > 0) throw new Error('one output expected')
  return { output, node: (ref: NodeRef) => context.builder.node(ref), context }
}
function lie(outcomes: readonly ('questionable' | 'invalid')[], withholds: ValidityDefinition['withholds'] = ['strain']) {
  const definition: ValidityDefinition = {
    id: 'lie',
    label: { en: 'lie' },
    scale: 'tension',
    cuts: outcomes.map((outcome, at) => ({ at: at + 1, outcome })),
    withholds,
    figure,
  }
  const context = contextOf({ validity: [definition] })
  return { context, output: lowerValidity(context, definition) }
}

describe('band sets', () => {
  it('without a guard the band is the steps node; cuts keep side, fraction and decimals', () => {
    const cuts = [
      { at: [16, 9] as const, closed: 'at-or-above' as const },
      { at: 2.5, closed: 'above' as const, decimals: 2 },
    ]
    const { output, node } = lowerOne({ cuts, youngestAge: { years: null, below: 'withhold', figure } })
    expect(output.node).toBe(output.unguarded)
    expect(output).not.toHaveProperty('belowYoungest')
    expect(node(output.node)).toMatchObject({
      op: 'steps',
      groups: [
        {
          cuts: [
            { at: [16, 9], closed: 'at-or-above' },
            { at: 2.5, closed: 'above', digits: 2 },
          ],
        },
      ],
    })
  })
  it('strata come first, the set’s own cuts last and for everybody else', () => {
    const cuts = [{ at: 9, closed: 'at-or-above' as const }]
    const { output, node } = lowerOne({ cuts: [{ at: 4, closed: 'at-or-above' }], strata: [{ when: { sex: 'M' }, cuts }] })
    const steps = node(output.unguarded)
    if (steps.op !== 'steps' || steps.group === undefined) throw new Error('grouped steps expected')
    expect(steps.groups.map((group) => group.cuts[0]?.at)).toEqual([9, 4])
    expect(node(steps.group)).toEqual({
      op: 'stratum',
      steps: [
        [
          { when: [{ attribute: 0, in: [1] }], group: 0 },
          { when: [], group: 1 },
        ],
      ],
    })
  })
  it('an unverified figure is marked on every group and still decides', () => {
    const { output, node } = lowerOne({ figure: { ...figure, mark: 'K' } })
    expect(node(output.unguarded)).toMatchObject({ groups: [{ unverified: true }] })
    expect(output.decides).toBe(true)
  })
  it('the youngest age is marked, or withholds where the set says so', () => {
    const marked = lowerOne({ youngestAge: { years: 13, below: 'mark', figure } })
    expect(marked.output.node).toBe(marked.output.unguarded)
    expect(marked.node(marked.output.belowYoungest ?? -1)).toMatchObject({ op: 'attrIn', test: { from: 0, below: 156 } })
    const withheld = lowerOne({ youngestAge: { years: 13, below: 'withhold', figure } })
    expect(withheld.node(withheld.output.node)).toEqual({
      op: 'withhold',
      x: withheld.output.unguarded,
      when: withheld.output.belowYoungest,
      reason: 'outside-intended-use',
    })
  })
  it('cuts without a stage on a scale with several stages are refused', () => {
    const { stage: _, ...set } = bandSetOf({})
    const [strain, ...others] = minimalDefinition().scales
    if (strain === undefined) throw new Error('no scale')
    const scales = [{ ...strain, stages: [...strain.stages, { id: 'doubled', range: { min: 0, max: 24 } }] }, ...others]
    expect(() => lowerBandSet(contextOf({ scales, bandSets: [set] }), set, NOTHING)).toThrow(/stage-ambiguous/)
  })
  it('on a metric: one output for each norm set that gives it; descriptive norms decide nothing', () => {
    const score = (norm: number, metric: 't' | 'z') => ({ norm, stage: 'sum', metric, node: 0, group: 0, groups: [] })
    const basis: BandBasis = {
      standardScores: [score(0, 't'), score(0, 'z'), score(1, 't')],
      norms: [{ use: 'screening' }, { use: 'descriptive' }],
      validity: [],
    }
    const { stage: _, ...set } = bandSetOf({ metric: 't' })
    const context = contextOf({ bandSets: [set] })
    context.builder.add({ op: 'const', value: 50 })
    expect(lowerBandSet(context, set, basis).map(({ on, decides }) => [on, decides])).toEqual([
      [{ metric: 't', norm: 0 }, true],
      [{ metric: 't', norm: 1 }, false],
    ])
    const before = context.builder.finish().program.nodes.length
    expect(lowerBandSet(context, set, NOTHING)).toEqual([])
    expect(context.builder.finish().program.nodes).toHaveLength(before)
  })
})

describe('validity', () => {
  it('below the first cut the form is valid; an invalid outcome withholds', () => {
    const { context, output } = lie(['questionable', 'invalid'])
    expect(output.outcomes).toEqual(['valid', 'questionable', 'invalid'])
    const set = bandSetOf({ youngestAge: { years: null, below: 'mark', figure } })
    const [band] = lowerBandSet(contextWith(context, set), set, { ...NOTHING, validity: [output] })
    const node = context.builder.node(band?.node ?? -1)
    expect(node).toMatchObject({ op: 'withhold', x: band?.unguarded, reason: 'withheld-by-validity' })
    if (node.op === 'withhold') expect(context.builder.node(node.when)).toEqual({ op: 'cmp', a: output.node, test: 'ge', b: 2 })
  })
  it('a scale that is not named keeps its bands', () => {
    const { context, output } = lie(['invalid'], ['tension'])
    const set = bandSetOf({ youngestAge: { years: null, below: 'mark', figure } })
    const [band] = lowerBandSet(contextWith(context, set), set, { ...NOTHING, validity: [output] })
    expect(band?.node).toBe(band?.unguarded)
  })
  it('`all` means every scale but the validity scale itself', () => {
    expect(lie(['invalid'], 'all').output.withholds).toEqual(['strain'])
  })
  it('an outcome that is not the last is found too; questionable alone withholds nothing', () => {
    const { context, output } = lie(['invalid', 'questionable', 'invalid'])
    const when = lowerInvalid(context.builder, output, { document: 'definition', path: '' })
    const node = context.builder.node(when ?? -1)
    if (node.op !== 'atLeast') throw new Error('atLeast expected')
    expect(node.of.map((ref) => context.builder.node(ref))).toMatchObject([
      { test: 'eq', b: 1 },
      { test: 'eq', b: 3 },
    ])
    const mild = lie(['questionable'])
    expect(lowerInvalid(mild.context.builder, mild.output, { document: 'definition', path: '' })).toBeUndefined()
  })
})

function contextWith(context: RiskContext, set: BandSetDefinition): RiskContext {
  return { ...context, definition: { ...context.definition, bandSets: [set] } }
}

describe('critical items', () => {
  it('codes become indexes of the column, in whatever order the codes stand', () => {
    expect(lowerCriticalItems(contextOf())).toEqual([
      { item: 'q4', kind: 'self-harm', mark: 'V2', column: { item: 0 }, raw: 0, endorsed: [2, 1, 0] },
    ])
  })
  it('an endorsing code that the item does not have is refused, for it would never fire', () => {
    const criticalItems = [{ item: 'q4', kind: 'self-harm' as const, endorsedBy: [4], figure }]
    expect(() => lowerCriticalItems(contextOf({ criticalItems }))).toThrow(/critical-code-unknown/)
  })
})

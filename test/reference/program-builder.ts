import { MISSING_REASONS } from '../../src/core/words.js'
import type { ColumnRef, Inputs, NodeRef, Op, PlanNode, Program } from '../../src/plan/program.js'
import type { Draw } from './drawing.js'
import { cells, cuts, DECIMALS, form, knots, limit, rounding, step, test } from './drawn-figures.js'

const codesOf = (built: Built, item: number): number => built.inputs.items[item]?.codes.length ?? 1

/** What is there to build on; lists of node references by what may read them. */
interface Built {
  readonly inputs: Inputs
  readonly nodes: PlanNode[]
  readonly columns: { readonly ref: ColumnRef; readonly item: number }[]
  readonly tallies: { readonly node: NodeRef; readonly items: readonly number[] }[]
  readonly values: NodeRef[]
  readonly tris: NodeRef[]
  readonly groups: { readonly node: NodeRef; readonly count: number }[]
}

export const ALL_OPS: readonly Op[] = (
  'gate tally addTally settle extreme score real combine const add sub mul div min2 max2 neg abs sqrt powi clamp round codeIn attrIn ' +
  'cmp atLeast not isPresent choose firstPresent rules stratum table interpolate steps withhold'
).split(' ') as Op[]

/** Builds a well-formed program that holds the given operations in order, with what they need before them. */
export function buildProgram(inputs: Inputs, recipes: readonly { readonly op: Op; readonly draw: Draw }[]): Program {
  const built: Built = {
    inputs,
    nodes: [],
    columns: inputs.items.map((_, item) => ({ ref: { item }, item })),
    tallies: [],
    values: [],
    tris: [],
    groups: [],
  }
  for (const { op, draw } of recipes) add(built, op, draw)
  return { formatVersion: 1, inputs, nodes: built.nodes }
}

/** A reference of each kind; what does not exist yet is built first. */
/** Now and then an unverified rule for missing answers. */
function mark(draw: Draw): { readonly unverified?: boolean } {
  return draw.chance(4) ? { unverified: true } : {}
}

function column(built: Built, draw: Draw): { readonly ref: ColumnRef; readonly item: number } {
  return draw.of(built.columns)
}
function value(built: Built, draw: Draw): NodeRef {
  if (built.values.length === 0 || draw.chance(1)) add(built, draw.of<Op>(['settle', 'score', 'const', 'extreme', 'real']), draw)
  return draw.chance(3) ? (built.values.at(-1) as NodeRef) : draw.of(built.values)
}
function tri(built: Built, draw: Draw): NodeRef {
  if (built.tris.length === 0 || draw.chance(1)) add(built, draw.of<Op>(['codeIn', 'attrIn']), draw)
  return draw.of(built.tris)
}

/** A group reference and one entry per group; without a group, one entry. */
function grouped<T>(built: Built, draw: Draw, make: () => T): { readonly group?: NodeRef; readonly groups: readonly T[] } {
  if (draw.chance(4) && built.groups.length === 0) add(built, 'stratum', draw)
  if (built.groups.length === 0 || draw.chance(4)) return { groups: [make()] }
  const { node, count } = draw.of(built.groups)
  return { group: node, groups: Array.from({ length: count }, make) }
}

/** Some columns, no item twice. */
function distinct(built: Built, draw: Draw): Built['columns'] {
  const chosen = draw.some(built.columns, 1).slice(0, 7)
  return chosen.filter(({ item }, k) => chosen.findIndex((each) => each.item === item) === k)
}

/** The columns with a whole score per code. */
function scoresFor(built: Built, draw: Draw, columns: Built['columns']): { items: ColumnRef[]; scores: number[][] } {
  const high = draw.chance(1) ? 100 : 4
  const low = draw.chance(3) ? -1 : 0
  return {
    items: columns.map(({ ref }) => ref),
    scores: columns.map(({ item }) => Array.from({ length: codesOf(built, item) }, () => draw.integer(low, high))),
  }
}

function add(built: Built, op: Op, draw: Draw): void {
  const push = (node: PlanNode): NodeRef => built.nodes.push(node) - 1
  const number = (node: PlanNode): unknown => built.values.push(push(node))
  const condition = (node: PlanNode): void => {
    const at = push(node)
    built.tris.push(at)
    built.values.push(at)
  }
  switch (op) {
    case 'gate': {
      const { ref, item } = column(built, draw)
      const onFalse = draw.chance(7) ? 'leave' : { code: draw.index(codesOf(built, item)) }
      const gate = push({ op, item: ref, when: tri(built, draw), onFalse })
      built.columns.push({ ref: { gate }, item }, { ref: { gate }, item })
      return
    }
    case 'tally': {
      const columns = distinct(built, draw)
      built.tallies.push({ node: push({ op, ...scoresFor(built, draw, columns) }), items: columns.map(({ item }) => item) })
      return
    }
    case 'addTally': {
      // Parts over different items: each column once, dealt to two or three tallies.
      const dealt = draw.list(2, 3, () => [] as Built['columns'])
      for (const each of distinct(built, draw)) draw.of(dealt).push(each)
      const fresh = dealt.filter((columns) => columns.length > 0)
      for (const columns of fresh) {
        const node = push({ op: 'tally', ...scoresFor(built, draw, columns) })
        built.tallies.push({ node, items: columns.map(({ item }) => item) })
      }
      const parts: Built['tallies'] = []
      for (const each of draw.some(built.tallies, built.tallies.length)) {
        if (parts.every((part) => part.items.every((item) => !each.items.includes(item)))) parts.push(each)
      }
      built.tallies.push({ node: push({ op, tallies: parts.map(({ node }) => node) }), items: parts.flatMap(({ items }) => items) })
      return
    }
    case 'settle': {
      if (built.tallies.length === 0 || draw.chance(3)) add(built, 'tally', draw)
      const { node, items } = draw.of(built.tallies)
      number({
        op,
        tally: node,
        form: form(draw),
        limit: limit(draw, items.length),
        steps: draw.list(0, 3, () => step(draw)),
        ...mark(draw),
      })
      return
    }
    case 'extreme': {
      const columns = scoresFor(built, draw, distinct(built, draw))
      number({ op, ...columns, which: draw.of(['max', 'min'] as const), limit: limit(draw, columns.items.length), ...mark(draw) })
      return
    }
    case 'score': {
      const { ref, item } = column(built, draw)
      number({ op, item: ref, scores: Array.from({ length: codesOf(built, item) }, () => draw.of(DECIMALS)) })
      return
    }
    case 'real':
      number({ op, input: draw.index(built.inputs.reals.length) })
      return
    case 'combine': {
      const nodes = draw.list(1, 4, () => value(built, draw))
      const weights = draw.chance(5) ? { weights: nodes.map(() => draw.of(DECIMALS)) } : {}
      number({ op, nodes, ...weights, form: draw.of(['sum', 'mean'] as const), minPresent: draw.integer(0, nodes.length) })
      return
    }
    case 'const':
      number({ op, value: draw.of([...DECIMALS, 1e300, -1e300]) })
      return
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min2':
    case 'max2':
      number({ op, a: value(built, draw), b: value(built, draw) })
      return
    case 'neg':
    case 'abs':
    case 'sqrt':
      number({ op, a: value(built, draw) })
      return
    case 'powi':
      number({ op, a: value(built, draw), exponent: draw.integer(2, 8) })
      return
    case 'clamp': {
      const least = draw.of(DECIMALS)
      number({ op, a: value(built, draw), least, greatest: least + draw.of([0.5, 1, 3]) })
      return
    }
    case 'round':
      number({ op, a: value(built, draw), round: rounding(draw) })
      return
    case 'codeIn': {
      const { ref, item } = column(built, draw)
      const codes = Array.from({ length: codesOf(built, item) }, (_, code) => code)
      condition({ op, item: ref, codes: draw.some(codes, 0), reasons: draw.chance(3) ? draw.some(MISSING_REASONS, 1).slice(0, 3) : [] })
      return
    }
    case 'attrIn':
      condition({ op, test: test(draw, built.inputs.attributes.length) })
      return
    case 'cmp': {
      const b = draw.chance(4) ? { node: value(built, draw) } : draw.of(DECIMALS)
      condition({ op, a: value(built, draw), test: draw.of(['lt', 'le', 'gt', 'ge', 'eq', 'ne'] as const), b })
      return
    }
    case 'atLeast': {
      const of = draw.list(1, 4, () => tri(built, draw))
      condition({ op, k: draw.integer(1, of.length), of })
      return
    }
    case 'not':
      condition({ op, a: tri(built, draw) })
      return
    case 'isPresent':
      condition({ op, a: value(built, draw) })
      return
    case 'choose':
      number({
        op,
        when: tri(built, draw),
        then: value(built, draw),
        else: value(built, draw),
        onUnknown: draw.of(['absent', 'then', 'else'] as const),
      })
      return
    case 'firstPresent':
      number({ op, nodes: draw.list(1, 3, () => value(built, draw)) })
      return
    case 'rules': {
      const rows = draw.list(0, 4, () => ({
        when: tri(built, draw),
        outcome: draw.integer(0, 2),
        onUnknown: draw.of(['stop', 'skip', 'match'] as const),
      }))
      number({ op, rows, ...(draw.chance(7) ? { otherwise: draw.integer(0, 2) } : {}) })
      return
    }
    case 'stratum': {
      const steps = draw.list(1, 3, () =>
        draw.list(1, 3, () => ({ when: draw.list(0, 2, () => test(draw, built.inputs.attributes.length)), group: draw.index(3) })),
      )
      const count = 1 + Math.max(...steps.flat().map(({ group }) => group))
      built.groups.push({ node: push({ op, steps }), count })
      return
    }
    case 'table': {
      const x = value(built, draw)
      const off = ['cap', 'absent'] as const
      number({ op, x, ...grouped(built, draw, () => cells(draw)), low: draw.of(off), high: draw.of(off) })
      return
    }
    case 'interpolate': {
      const x = value(built, draw)
      const off = ['cap', 'absent'] as const
      const figures = grouped(built, draw, () => ({ knots: knots(draw), ...(draw.chance(3) ? { unverified: true } : {}) }))
      number({ op, x, ...figures, low: draw.of(off), high: draw.of(off) })
      return
    }
    case 'steps':
      number({
        op,
        x: value(built, draw),
        ...grouped(built, draw, () => ({ cuts: cuts(draw), ...(draw.chance(3) ? { unverified: true } : {}) })),
      })
      return
    case 'withhold':
      number({
        op,
        x: value(built, draw),
        when: tri(built, draw),
        reason: draw.of(['withheld-by-validity', 'outside-intended-use'] as const),
      })
  }
}

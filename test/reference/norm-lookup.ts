import type { Cut, PlanNode, TableGroup } from '../../src/plan/program.js'
import { absent, type Draft, flag, type ReferenceOutcome, roundDouble } from './draft.js'
import { by, decimal, type Exact, fraction, minus, order, plus, roundExact, times } from './exact.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>
type Knots = readonly (readonly [x: number, y: number])[]

const unverified = (group: { readonly unverified?: boolean }): number => (group.unverified === true ? flag('unverified-figure') : 0)

export function lookUp(node: Node<'table' | 'interpolate'>, group: number, x: ReferenceOutcome, status: number): Draft {
  if (node.op === 'interpolate') {
    const figures = node.groups[group] as (typeof node.groups)[number]
    return between(node, figures.knots, x.value, status | unverified(figures))
  }
  const cells = node.groups[group] as TableGroup
  if (cells.kind === 'withheld') return absent('norm-cell-withheld')
  return cells.kind === 'values' ? printed(node, cells, x, status | unverified(cells)) : line(cells, x, status | unverified(cells))
}

function printed(node: Node<'table'>, cells: Extract<TableGroup, { kind: 'values' }>, x: ReferenceOutcome, status: number): Draft {
  const isWhole = x.exact === undefined ? Number.isInteger(x.value) : x.exact.over % x.exact.under === 0n
  if (!isWhole) return absent('norm-cell-withheld')
  const last = cells.from + cells.values.length - 1
  if (x.value < cells.from && node.low === 'absent') return absent('below-table')
  if (x.value > last && node.high === 'absent') return absent('above-table')
  const key = Math.max(cells.from, Math.min(x.value, last))
  const cell = cells.values[key - cells.from]
  if (cell === null || cell === undefined) return absent('norm-cell-withheld')
  return { value: decimal(cell), status: status | (x.value < key ? flag('capped-low') : x.value > key ? flag('capped-high') : 0) }
}

function line(cells: Extract<TableGroup, { kind: 'linear' }>, x: ReferenceOutcome, status: number): Draft {
  const { mean, sd, base, unit, round, least, greatest } = cells
  const low = status | flag('capped-low')
  const high = status | flag('capped-high')
  if (x.exact === undefined) {
    const raw = base + (unit * (x.value - mean)) / sd
    const value = round === undefined ? raw : roundDouble(raw, round)
    if (least !== undefined && value < least) return { value: least, status: low }
    if (greatest !== undefined && value > greatest) return { value: greatest, status: high }
    return { value, status }
  }
  const raw = plus(decimal(base), by(times(decimal(unit), minus(x.exact, decimal(mean))), decimal(sd)))
  const value: Exact = round === undefined ? raw : roundExact(raw, round.mode, round.digits)
  if (least !== undefined && order(value, decimal(least)) < 0) return { value: decimal(least), status: low }
  if (greatest !== undefined && order(value, decimal(greatest)) > 0) return { value: decimal(greatest), status: high }
  return { value, status }
}

function between(node: Node<'interpolate'>, knots: Knots, x: number, status: number): Draft {
  const on = knots.find(([at]) => at === x)
  if (on !== undefined) return { value: on[1], status }
  const after = knots.findIndex(([at]) => at > x)
  const first = knots[0] as Knots[number]
  const last = knots[knots.length - 1] as Knots[number]
  if (after === 0) return node.low === 'absent' ? absent('below-table') : { value: first[1], status: status | flag('capped-low') }
  if (after === -1) return node.high === 'absent' ? absent('above-table') : { value: last[1], status: status | flag('capped-high') }
  const [x0, y0] = knots[after - 1] as Knots[number]
  const [x1, y1] = knots[after] as Knots[number]
  return { value: y0 + ((x - x0) * (y1 - y0)) / (x1 - x0), status: status | flag('interpolated') }
}

export function countCuts(node: Node<'steps'>, group: number, x: ReferenceOutcome, status: number): Draft {
  const figures = node.groups[group] as (typeof node.groups)[number]
  const passed = figures.cuts.filter((cut) => passes(cut, x)).length
  return { value: x.exact === undefined ? passed : decimal(passed), status: status | unverified(figures) }
}

function passes(cut: Cut, x: ReferenceOutcome): boolean {
  if (x.exact !== undefined) {
    const seen = cut.digits === undefined ? x.exact : roundExact(x.exact, 'half-up', cut.digits)
    const side = order(seen, typeof cut.at === 'number' ? decimal(cut.at) : fraction(cut.at))
    return cut.closed === 'above' ? side > 0 : side >= 0
  }
  const seen = cut.digits === undefined ? x.value : roundDouble(x.value, { mode: 'half-up', digits: cut.digits })
  const edge = typeof cut.at === 'number' ? cut.at : cut.at[0] / cut.at[1]
  return cut.closed === 'above' ? seen > edge : seen >= edge
}

import type { InstrumentDefinition, ItemDefinition } from '../core/definition.js'
import { compile } from '../instruments/compile.js'
import type { Instrument } from '../instruments/instrument.js'
import { linkPlan } from '../plan/link.js'
import type { LinkedPlan } from '../plan/linked.js'
import { MISSING_CODE, REASON_MASK } from '../plan/status.js'
import { type ScoredColumns, scoreColumns } from '../results/score-columns.js'
import { createOracle, type Oracle } from './oracle.js'
import { BLANK, type Cell } from './oracle-scales.js'

/** Instruments with at most this many answer patterns are run whole: 4 to the power of 10. */
export const MOST_PATTERNS: number = 1_048_576
/** Rows of one block. */
const BLOCK = 65_536
/** A column's mark for a blank. */
const NO_CODE = MISSING_CODE.blank

/** The first pattern on which plan and reading differ. */
export interface Difference {
  readonly answers: Readonly<Record<string, number | null>>
  readonly what: string
  readonly expected: string
  readonly received: string
}

export interface PatternRun {
  /** every answer of every item, or only a list of forms */
  readonly exhaustive: boolean
  /** blanks were patterns too */
  readonly blanks: boolean
  readonly patterns: number
  readonly failed: number
  readonly first: Difference | null
  /** scores and decisions that the independent reading knows */
  readonly scales: readonly string[]
  readonly decisions: readonly string[]
}

/** Codes of an item; none when its answers are not a short list of numbers. */
export function codesOf({ responseSets }: InstrumentDefinition, item: ItemDefinition): readonly number[] | undefined {
  if (item.kind === 'choice') return responseSets[item.responses]?.options.map(({ code }) => code)
  if (item.kind === 'integer' && item.max - item.min < 32) return Array.from({ length: item.max - item.min + 1 }, (_, at) => item.min + at)
  return undefined
}

/** The answers an item is run through: those that matter to nothing are left blank. */
function domains(instrument: Instrument, blanks: boolean): readonly (readonly Cell[])[] | undefined {
  const lists = instrument.items.map((item): readonly Cell[] | undefined => {
    if (item.supplementary === true) return [BLANK]
    const codes = codesOf(instrument, item)
    return codes === undefined || !blanks ? codes : [...codes, BLANK]
  })
  return lists.every((list) => list !== undefined) ? lists : undefined
}

function countOf(lists: readonly (readonly Cell[])[]): number {
  return lists.reduce((product, list) => product * list.length, 1)
}

/** Compares the plan's columns with the independent reading (of the same definition, unless a test says otherwise), block after block. */
export function createComparison(
  instrument: Instrument,
  reading: InstrumentDefinition = instrument,
): {
  readonly oracle: Oracle
  compare(rows: readonly (readonly Cell[])[]): void
  report(exhaustive: boolean, blanks: boolean): PatternRun
} {
  const oracle = createOracle(reading)
  const plan = compile(instrument, { bandSets: instrument.bandSets.filter((set) => set.metric === undefined).map(({ id }) => id) })
  const linked: LinkedPlan = linkPlan(plan, 2048)
  const inputs = linked.plan.program.inputs.items.map(({ id, codes }) => ({
    at: instrument.items.findIndex((item) => item.id === id),
    index: new Map(codes.map((code, at) => [code, at])),
  }))
  const reals = linked.plan.program.inputs.reals.map(({ id }) => instrument.items.findIndex((item) => item.id === id))
  let patterns = 0
  let failed = 0
  let first: Difference | null = null

  function differ(row: readonly Cell[], what: string, expected: unknown, received: unknown): void {
    failed += 1
    if (first !== null) return
    const answers = Object.fromEntries(instrument.items.map(({ id }, at) => [id, row[at] === BLANK ? null : (row[at] ?? null)]))
    first = { answers, what, expected: String(expected ?? 'absent'), received: String(received ?? 'absent') }
  }

  function compareRow(scored: ScoredColumns, row: readonly Cell[], i: number): void {
    const settled = oracle.settle(row)
    for (const { id, bandSets, reckon } of oracle.scales) {
      const { stages, bands } = reckon(settled)
      const scale = scored.scales.find((each) => each.id === id)
      const outputs = plan.outputs.scales.find((each) => each.id === id)?.bands ?? []
      stages.forEach((expected, at) => {
        const column = scale?.stages[at]
        const present = column !== undefined && ((column.statuses[i] ?? 0) & REASON_MASK) === 0
        const received = present ? column.values[i] : undefined
        if (received !== expected) differ(row, `${id}.${column?.id}`, expected, received)
      })
      bandSets.forEach((bandSet, at) => {
        const received = scale?.bands[outputs.findIndex((each) => each.bandSet === bandSet)]?.categories[i]
        // What bounds or an age rule withhold is no matter of the cut scores.
        if (bands[at] !== received && bands[at] !== -1 && received !== -1) differ(row, bandSet, bands[at], received)
      })
    }
    for (const { id, decide } of oracle.decisions) {
      const at = scored.decisions.findIndex((each) => each.id === id)
      const category = scored.decisions[at]?.categories[i] ?? -1
      const received = plan.outputs.decisions[at]?.categories[category]?.id
      const expected = decide(settled)
      if (expected !== received) differ(row, id, expected, received)
    }
  }

  return {
    oracle,
    compare(rows) {
      const items = inputs.map(({ at, index }) => Uint8Array.from(rows, (row) => index.get(row[at] ?? BLANK) ?? NO_CODE))
      const numbers = reals.map((at) => {
        const cells = rows.map((row) => row[at] ?? BLANK)
        return {
          values: Float64Array.from(cells, (cell) => (cell === BLANK ? 0 : cell)),
          missing: Uint8Array.from(cells, (cell) => (cell === BLANK ? NO_CODE : 0)),
        }
      })
      const scored = scoreColumns(linked, { count: rows.length, items, reals: numbers })
      rows.forEach((row, i) => {
        compareRow(scored, row, i)
      })
      patterns += rows.length
    },
    report: (exhaustive, blanks) => ({
      exhaustive,
      blanks,
      patterns,
      failed,
      first,
      scales: oracle.scales.map(({ id }) => id),
      decisions: oracle.decisions.map(({ id }) => id),
    }),
  }
}

/**
 * Runs every answer pattern of an instrument through the column executor and through an independent reading of the definition;
 * undefined where there are more than `most`. Blanks are answers too where that stays within the number.
 */
export function runExhaustively(instrument: Instrument, most: number = MOST_PATTERNS): PatternRun | undefined {
  const withBlanks = domains(instrument, true)
  const complete = domains(instrument, false)
  if (withBlanks === undefined || complete === undefined || countOf(complete) > most) return undefined
  const blanks = countOf(withBlanks) <= most
  const lists = blanks ? withBlanks : complete
  const comparison = createComparison(instrument)
  const total = countOf(lists)
  const digits = lists.map(() => 0)
  for (let from = 0; from < total; from += BLOCK) {
    const rows: Cell[][] = []
    for (let i = from; i < Math.min(total, from + BLOCK); i++) {
      rows.push(lists.map((list, at) => list[digits[at] ?? 0] ?? BLANK))
      for (let at = 0; at < digits.length; at++) {
        const next = (digits[at] ?? 0) + 1
        digits[at] = next === lists[at]?.length ? 0 : next
        if (next !== lists[at]?.length) break
      }
    }
    comparison.compare(rows)
  }
  return comparison.report(true, blanks)
}

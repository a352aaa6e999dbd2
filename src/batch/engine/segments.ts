import { putCritical, putDecision, putScale, putTail, putValidity } from '../../flatten.js'
import type { LinkedPlan } from '../../plan/linked.js'
import type { ResponseReader } from '../../plan/plan.js'
import { MAX_CODES, REASON_MASK } from '../../plan/status.js'
import { createCriticalItemReader } from '../../results/build-critical-item.js'
import { createDecisionBuilder } from '../../results/build-decision.js'
import { createScaleBuilder } from '../../results/build-scale.js'
import { missingReason } from '../../results/read-response.js'
import type { AssessmentResult, ScaleScore } from '../../results/result.js'
import type { RowContext } from '../../results/row-context.js'
import type { Entry } from './entries.js'
import { type OutBuffer, putCells, putNumber } from './out-buffer.js'
import type { WideCell } from './types.js'

/** A run of columns that are made together. */
export interface Segment {
  cells(row: number): readonly WideCell[]
  write(out: OutBuffer, row: number): void
}

/** Consecutive entries that one section tells. */
export interface EntryGroup extends Pick<Entry, 'section' | 'part' | 'index'> {
  readonly positions: readonly number[]
  readonly entries: readonly Entry[]
}

export function groupEntries(entries: readonly Entry[]): readonly EntryGroup[] {
  const groups: (EntryGroup & { positions: number[]; entries: Entry[] })[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    const joins =
      last !== undefined &&
      last.section === entry.section &&
      last.part === entry.part &&
      (last.index === entry.index || entry.section === 'head')
    if (joins) {
      last.positions.push(entry.position)
      last.entries.push(entry)
    } else groups.push({ section: entry.section, part: entry.part, index: entry.index, positions: [entry.position], entries: [entry] })
  }
  return groups
}

/** Cells that are told by a function, formatted one by one. */
export function plainSegment(cells: (row: number) => readonly WideCell[]): Segment {
  return { cells, write: (out, row) => putCells(out, cells(row)) }
}

/** One number. */
export function numberSegment(number: (row: number) => number): Segment {
  return { cells: (row) => [number(row)], write: (out, row) => putNumber(out, number(row)) }
}

/** One of few cells: all the same run of cells is made once per value. */
function picked(positions: readonly number[], fill: (put: (name: string, value: WideCell) => void) => void): readonly WideCell[] {
  const all: WideCell[] = []
  fill((_, value) => all.push(value))
  return positions.map((position) => all[position] ?? null)
}

/** The scale as the results room builds it, row by row. */
export function scaleSegment(linked: LinkedPlan, { index, positions }: EntryGroup, context: (row: number) => RowContext): Segment {
  const scale = linked.plan.outputs.scales[index]
  if (scale === undefined) throw new RangeError('no such scale')
  const build = createScaleBuilder(linked, scale, linked.plan.outputs.norms)
  const stages = scale.stages.map(({ id }) => id)
  return plainSegment((row) => picked(positions, (put) => putScale(put, scale.id, build(context(row)) as ScaleScore, stages)))
}

export function decisionSegment(linked: LinkedPlan, { index, positions }: EntryGroup, context: (row: number) => RowContext): Segment {
  const decision = linked.plan.outputs.decisions[index]
  if (decision === undefined) throw new RangeError('no such decision')
  const build = createDecisionBuilder(linked, decision)
  return plainSegment((row) => picked(positions, (put) => putDecision(put, decision.id, build(context(row)))))
}

export function criticalSegment(linked: LinkedPlan, { index, positions }: EntryGroup): Segment {
  const critical = linked.plan.outputs.criticalItems[index]
  if (critical === undefined) throw new RangeError('no such critical item')
  const read = createCriticalItemReader(linked, critical)
  return plainSegment((row) => picked(positions, (put) => putCritical(put, { item: critical.item, state: read(row) })))
}

/** Mirrors the validity section of a result; an outcome is a category of its node, or unknown. */
export function validitySegment(linked: LinkedPlan, { index, positions }: EntryGroup, result: (row: number) => AssessmentResult): Segment {
  const validity = linked.plan.outputs.validity[index]
  if (validity === undefined) throw new RangeError('no such validity rule')
  const { node, outcomes, id } = validity
  if (positions.some((position) => position > 0)) {
    return plainSegment((row) =>
      picked(positions, (put) => {
        for (const each of result(row).validity) if (each.id === id) putValidity(put, each)
      }),
    )
  }
  return plainSegment((row) => {
    const known = ((linked.statuses[node]?.[row] ?? 0) & REASON_MASK) === 0
    return [(known ? outcomes[linked.values[node]?.[row] ?? 0] : undefined) ?? 'unknown']
  })
}

/** Blind spots, warnings and provenance, from the full result. */
export function tailSegment({ positions }: EntryGroup, result: (row: number) => AssessmentResult): Segment {
  return plainSegment((row) => picked(positions, (put) => putTail(put, result(row))))
}

/** An item's answer: the code given (several joined by `;`), the score its key gives it, or why there is none. */
export function itemSegment(linked: LinkedPlan, { index, positions }: EntryGroup): Segment {
  const reader = linked.plan.outputs.items[index]
  if (reader === undefined) throw new RangeError('no such item')
  const at = answerReader(linked, reader)
  return plainSegment((row) => {
    const { coded, keyed, missing } = at(row)
    const all: readonly WideCell[] = [coded, keyed, missing === null ? null : missingReason(missing)]
    return positions.map((position) => all[position] ?? null)
  })
}

interface Answer {
  readonly coded: WideCell
  readonly keyed: WideCell
  readonly missing: number | null
}

function answerReader(linked: LinkedPlan, reader: ResponseReader): (row: number) => Answer {
  const none = (missing: number): Answer => ({ coded: null, keyed: null, missing })
  if (reader.kind === 'real') {
    const values = linked.reals[reader.real]
    const missing = linked.realMissing[reader.real]
    return (row) => {
      const code = missing?.[row] ?? 255
      return code === 0 ? { coded: values?.[row] ?? 0, keyed: values?.[row] ?? 0, missing: null } : none(code)
    }
  }
  if (reader.kind === 'multi-select') {
    const columns = reader.columns.map((column) => linked.items[column])
    return (row) => {
      const first = columns[0]?.[row] ?? 255
      if (first >= MAX_CODES) return none(first)
      return { coded: reader.codes.filter((_, k) => columns[k]?.[row] === 1).join(';'), keyed: null, missing: null }
    }
  }
  const codes = linked.plan.program.inputs.items[reader.item]?.codes ?? []
  const scores = keyOf(linked, reader.item)
  const column = linked.items[reader.item]
  return (row) => {
    const code = column?.[row] ?? 255
    return code < MAX_CODES ? { coded: codes[code] ?? null, keyed: scores?.[code] ?? null, missing: null } : none(code)
  }
}

/** Scores of an item's codes in the first tally that counts it; undefined where none does. */
function keyOf(linked: LinkedPlan, item: number): readonly number[] | undefined {
  const { nodes } = linked.plan.program
  for (const node of nodes) {
    if (node.op !== 'tally') continue
    for (const [k, start] of node.items.entries()) {
      let ref = start
      while ('gate' in ref) {
        const gate = nodes[ref.gate]
        if (gate?.op !== 'gate') break
        ref = gate.item
      }
      if ('item' in ref && ref.item === item) return node.scores[k]
    }
  }
  return undefined
}

import { CRITICAL_STATES } from '../../core/words.js'
import { linkPlan } from '../../plan/link.js'
import type { LinkedPlan, RowBounds } from '../../plan/linked.js'
import type { NodeRef } from '../../plan/program.js'
import { bit, REASON_MASK } from '../../plan/status.js'
import type { Administration } from '../../results/administration.js'
import { createAssessor } from '../../results/assessor.js'
import { createCriticalItemReader } from '../../results/build-critical-item.js'
import { createStraightLineWarner, warnTooFast } from '../../results/careless.js'
import type { AssessmentResult, ResultWarning } from '../../results/result.js'
import type { RowContext } from '../../results/row-context.js'
import type { Cell } from '../../tables/table.js'
import { readRow } from './administration.js'
import { createIntake, type Intake } from './intake.js'
import { createOutBuffer, type OutBuffer, putBytes, putCells } from './out-buffer.js'
import { createRespondentReader, type Respondent } from './respondents.js'
import { createScaleMemo, fitsOneKey, type ScaleMemo } from './scale-memo.js'
import {
  criticalSegment,
  decisionSegment,
  type EntryGroup,
  itemSegment,
  plainSegment,
  type Segment,
  scaleSegment,
  tailSegment,
  validitySegment,
} from './segments.js'
import { simpleScale } from './simple-scale.js'
import type { ScorePart, WideCell } from './types.js'

/** One instrument on blocks of records. The caller fills the intake and sets the respondents, then calls `run`. */
export interface PartScorer {
  readonly linked: LinkedPlan
  readonly intake: Intake
  readonly respondents: Respondent[]
  /** scales and decisions of the plan */
  readonly outputs: number
  readRespondent(cells: readonly Cell[]): Respondent
  /** computes rows 0 … count−1; adds to `scored` how many scales and decisions have an outcome */
  run(count: number, scored: Uint16Array): void
  segment(group: EntryGroup): Segment
  /** warnings of a row that is not doubtful beside its respondent's; null when only the full result tells them */
  rowWarnings(row: number): readonly ResultWarning[] | null
  /** bit k: some critical item of the row is in state k */
  criticalStates(row: number): number
}

/** What the caller knows of the current block. */
export interface BlockAccess {
  cells(row: number): readonly Cell[]
  key(row: number): string
  putKey(out: OutBuffer, row: number): void
  rowNumber(row: number): number
}

const NOTHING: readonly ResultWarning[] = []
const GATE_CONTRADICTION = bit('gate-contradiction')

/** Full results by the library's own path, one row at a time. */
export function createFullResults({ layout, plan }: ScorePart): {
  administration(rowNumber: number, cells: readonly Cell[]): Administration
  result(rowNumber: number, cells: readonly Cell[]): AssessmentResult
} {
  const assess = createAssessor(linkPlan(plan))
  return {
    administration: (rowNumber, cells) => readRow(layout, rowNumber, cells).administration,
    result: (rowNumber, cells) => assess(readRow(layout, rowNumber, cells).administration),
  }
}

export function createPartScorer(
  part: ScorePart,
  groups: readonly EntryGroup[],
  capacity: number,
  block: BlockAccess,
  keepCells: boolean,
): PartScorer {
  const { layout, plan } = part
  const { outputs, program } = plan
  const linked = linkPlan(plan, capacity)
  const scratch = linkPlan(plan)
  const intake = createIntake(layout, linked, scratch)
  const full = createFullResults(part)
  const respondents: Respondent[] = []
  const outside = outputs.outsideIntended
  const isPresent = (node: NodeRef, row: number): boolean => ((linked.statuses[node]?.[row] ?? 0) & REASON_MASK) === 0

  const isOutside = (row: number): boolean => outside !== undefined && isPresent(outside, row) && linked.values[outside]?.[row] === 1

  const memos = new Map<number, ScaleMemo>()
  const wanted: NodeRef[] = []
  const positionsOf = (index: number): EntryGroup[] => groups.filter((group) => group.section === 'scale' && group.index === index)
  for (const [index, scale] of outputs.scales.entries()) {
    const simple = simpleScale(linked, scale)
    const own = positionsOf(index)
    const exact = own.some((group) => group.entries.some(({ suffix }) => suffix === 'missing_items'))
    if (simple === undefined || exact || own.length > 1 || !fitsOneKey(linked, simple)) {
      for (const { node } of scale.stages) wanted.push(node)
      for (const { node, group, interval } of scale.standardScores)
        wanted.push(node, group, ...(interval === undefined ? [] : [interval.lower, interval.upper]))
      for (const { node, unguarded, belowYoungest } of scale.bands)
        wanted.push(node, unguarded, ...(belowYoungest === undefined ? [] : [belowYoungest]))
      continue
    }
    wanted.push(simple.tally)
    memos.set(index, createScaleMemo(linked, scratch, scale, simple, own[0]?.positions ?? [], memos.size, keepCells))
  }
  const others = outputs.scales.filter((_, index) => !memos.has(index))
  const gates = program.nodes.flatMap((node, index) => (node.op === 'gate' ? [index] : []))
  const states = [...memos.values()].map((memo) => memo.states)
  // Bounds of incomplete rows and whatever a band rests on may ask any node: then the whole plan runs.
  const run =
    others.length > 0 || outputs.decisions.length > 0 || gates.length > 0
      ? linked.run
      : linked.runnerFor([...wanted, ...outputs.validity.map(({ node }) => node), ...(outside === undefined ? [] : [outside])])
  const attributes = linked.attributes
  const warnOfLine = outputs.straightLines === undefined ? null : createStraightLineWarner(linked)
  const criticals = outputs.criticalItems.map((critical) => createCriticalItemReader(linked, critical))

  function context(row: number): RowContext {
    let bounds: RowBounds | undefined
    return {
      row,
      complete: false,
      outsideIntended: isOutside(row),
      bounds: () => (bounds ??= linked.bounds(row)),
    }
  }
  const result = (row: number): AssessmentResult => full.result(block.rowNumber(row), block.cells(row))

  function headSegment({ positions }: EntryGroup): Segment {
    const withKey = positions[0] === 0
    const rest = withKey ? positions.slice(1) : positions
    const lines = new WeakMap<Respondent, Uint8Array>()
    const cells = (row: number): WideCell[] => rest.map((position) => respondents[row]?.head[position] ?? null)
    if (positions.slice(1).includes(0)) throw new RangeError('the key comes first')
    const plain = plainSegment((row) => (withKey ? [block.key(row), ...cells(row)] : cells(row)))
    return {
      cells: plain.cells,
      write(out, row) {
        const respondent = respondents[row] as Respondent
        let line = lines.get(respondent)
        if (line === undefined) {
          const made = createOutBuffer()
          putCells(made, ['', ...cells(row)])
          line = made.bytes.slice(withKey || made.at === 0 ? 0 : 1, made.at)
          lines.set(respondent, line)
        }
        if (withKey) block.putKey(out, row)
        putBytes(out, line, 0, line.length)
      },
    }
  }

  return {
    linked,
    intake,
    respondents,
    outputs: outputs.scales.length + outputs.decisions.length,
    readRespondent: createRespondentReader(layout, scratch, states),
    run(count, scored) {
      const most = attributes.length
      let before: Respondent | undefined
      let silent = false
      for (let row = 0; row < count; row++) {
        const own = respondents[row] as Respondent
        const values = own.attributes
        for (let k = 0; k < most; k++) (attributes[k] as Int32Array)[row] = values[k] as number
        if (own !== before) {
          before = own
          silent = own.omits.size > 0
        }
        if (silent) intake.silence(row, own.omits, block.cells(row))
      }
      run(count)
      for (const memo of memos.values()) memo.look(count, respondents, scored)
      for (const { stages } of others) {
        for (let row = 0; row < count; row++)
          if (stages.every(({ node }) => isPresent(node, row))) scored[row] = (scored[row] as number) + 1
      }
      for (const { node } of outputs.decisions) {
        for (let row = 0; row < count; row++) if (isPresent(node, row)) scored[row] = (scored[row] as number) + 1
      }
    },
    segment(group) {
      switch (group.section) {
        case 'scale':
          return memos.get(group.index) ?? scaleSegment(linked, group, context)
        case 'decision':
          return decisionSegment(linked, group, context)
        case 'critical':
          return criticalSegment(linked, group)
        case 'validity':
          return validitySegment(linked, group, result)
        case 'items':
          return itemSegment(linked, group)
        case 'tail':
          return tailSegment(group, result)
        default:
          return headSegment(group)
      }
    },
    rowWarnings(row) {
      if (intake.doubtful[row] === 1 || gates.some((node) => ((linked.statuses[node]?.[row] ?? 0) & GATE_CONTRADICTION) !== 0)) return null
      const { durationSeconds } = respondents[row] as Respondent
      const timedToo = durationSeconds !== undefined && durationSeconds !== null
      if (warnOfLine === null && !timedToo && !isOutside(row)) return NOTHING
      const warnings: ResultWarning[] = []
      warnOfLine?.(row, warnings)
      if (isOutside(row)) warnings.push({ code: 'respondent/outside-intended-use', path: '/respondent', params: {} })
      if (timedToo) {
        const timed: ResultWarning[] = []
        warnTooFast({ durationSeconds }, answeredItems(linked, row), timed)
        warnings.push(...timed.filter(({ code }) => code === 'validity/too-fast'))
      }
      return warnings
    },
    criticalStates(row) {
      let states = 0
      for (let k = 0; k < criticals.length; k++) states |= 1 << CRITICAL_STATES.indexOf((criticals[k] as (typeof criticals)[number])(row))
      return states
    },
  }
}

/** Answered items of a row, a multi-select item counting once. */
function answeredItems(linked: LinkedPlan, row: number): number {
  let answered = 0
  for (const reader of linked.plan.outputs.items) {
    if (reader.kind === 'real') answered += linked.realMissing[reader.real]?.[row] === 0 ? 1 : 0
    else {
      const column = reader.kind === 'coded' ? reader.item : (reader.columns[0] ?? -1)
      if ((linked.items[column]?.[row] ?? 255) < 240) answered += 1
    }
  }
  return answered
}

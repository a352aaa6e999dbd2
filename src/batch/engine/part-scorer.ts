import { CRITICAL_STATES } from '../../core/words.js'
import { linkPlan } from '../../plan/link.js'
import type { LinkedPlan, RowBounds } from '../../plan/linked.js'
import type { NodeRef } from '../../plan/program.js'
import { REASON_MASK } from '../../plan/status.js'
import type { Administration } from '../../results/administration.js'
import { createAssessor } from '../../results/assessor.js'
import { createCriticalItemReader } from '../../results/build-critical-item.js'
import type { AssessmentResult, ResultWarning } from '../../results/result.js'
import type { RowContext } from '../../results/row-context.js'
import type { RecordBatch } from '../../tables/csv/batch.js'
import type { Cell } from '../../tables/table.js'
import { readRow } from './administration.js'
import { createAgeReader } from './age-warnings.js'
import { askedOf } from './asked.js'
import { type CellArena, createCellArena } from './cell-arena.js'
import { type BlockKeys, headSegment } from './head-segment.js'
import { createIntake, type Intake } from './intake.js'
import type { Records } from './records.js'
import { createRespondentReader, type Respondent } from './respondents.js'
import { createRowWarner } from './row-warner.js'
import { createScaleMemo, fitsOneKey, type ScaleMemo } from './scale-memo.js'
import {
  criticalSegment,
  decisionSegment,
  type EntryGroup,
  itemSegment,
  type Segment,
  scaleSegment,
  tailSegment,
  validitySegment,
} from './segments.js'
import { restsOnAttributes, simpleScale, talliesOf } from './simple-scale.js'
import { createTallyWalk, type TallyWalk } from './tally-walk.js'
import type { ScorePart } from './types.js'

/** One instrument on blocks of records. The caller sets the respondents and calls `fill`, then `run`. */
export interface PartScorer {
  readonly linked: LinkedPlan
  readonly intake: Intake
  readonly respondents: Respondent[]
  /** scales and decisions of the plan */
  readonly outputs: number
  readRespondent(cells: readonly Cell[]): Respondent
  /** reads records `picked[0 … count−1]` into rows 0 … count−1 */
  fill(records: Records, picked: Int32Array, count: number): void
  /** computes the rows that were filled; adds to `scored` how many scales and decisions have an outcome */
  run(count: number, scored: Uint16Array): void
  segment(group: EntryGroup): Segment
  /** warnings of a row that is not doubtful beside its respondent's; null when only the full result tells them */
  rowWarnings(row: number): readonly ResultWarning[] | null
  /** bit k: some critical item of the row is in state k */
  criticalStates(row: number): number
}

/** What the caller knows of the current block. */
export interface BlockAccess extends BlockKeys {
  cells(row: number): readonly Cell[]
  rowNumber(row: number): number
}

/** A part remembers about so many runs of formatted cells, then begins anew. */
const MOST_RUNS = 262_144

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
  /** answers have no part in it: each respondent knows it */
  const outsideKnown = outside === undefined || restsOnAttributes(program.nodes, outside)
  const runOutside = outside === undefined ? null : scratch.runnerFor([outside])
  function isOutsideByAttributes(): boolean {
    if (!outsideKnown || outside === undefined) return false
    runOutside?.(1)
    return ((scratch.statuses[outside]?.[0] ?? 0) & REASON_MASK) === 0 && scratch.values[outside]?.[0] === 1
  }
  const isOutside = (row: number): boolean =>
    outsideKnown
      ? (respondents[row] as Respondent).outside
      : outside !== undefined && isPresent(outside, row) && linked.values[outside]?.[row] === 1

  const memos = new Map<number, ScaleMemo>()
  const arena: CellArena = createCellArena()
  const wanted: NodeRef[] = []
  let walk: TallyWalk | null = null
  const bring = (row: number): void => {
    if (walked) walk?.bring(row)
  }
  /** is the current block one of the walk? then the item columns are filled for rows that were brought, and for watched items */
  let walked = false
  const positionsOf = (index: number): EntryGroup[] => groups.filter((group) => group.section === 'scale' && group.index === index)
  for (const [index, scale] of outputs.scales.entries()) {
    const simple = simpleScale(linked, scale)
    const own = positionsOf(index)
    const exact = own.some((group) => group.entries.some(({ suffix }) => suffix === 'missing_items'))
    if (simple === undefined || exact || own.length > 1 || !fitsOneKey(linked, simple)) {
      for (const { node } of scale.stages) wanted.push(node)
      for (const { node, group, interval } of scale.standardScores)
        wanted.push(
          node,
          group,
          ...(interval === undefined ? [] : [interval.lower, interval.upper, ...(interval.error === undefined ? [] : [interval.error])]),
        )
      for (const { node, unguarded, belowYoungest } of scale.bands)
        wanted.push(node, unguarded, ...(belowYoungest === undefined ? [] : [belowYoungest]))
      continue
    }
    wanted.push(simple.tally)
    const positions = own[0]?.positions ?? []
    memos.set(index, createScaleMemo(linked, scratch, scale, simple, positions, askedOf(own), memos.size, arena, keepCells, bring))
  }
  const others = outputs.scales.filter((_, index) => !memos.has(index))
  const gates = program.nodes.flatMap((node, index) => (node.op === 'gate' ? [index] : []))
  const states = [...memos.values()].map((memo) => memo.states)
  const attributes = linked.attributes
  const criticals = outputs.criticalItems.map((critical) => createCriticalItemReader(linked, critical))
  // Bounds of incomplete rows and whatever a band rests on may ask any node: then the whole plan runs.
  const whole = others.length > 0 || outputs.decisions.length > 0 || gates.length > 0
  const run = whole
    ? linked.run
    : linked.runnerFor([
        ...wanted,
        ...outputs.validity.map(({ node }) => node),
        ...(outside === undefined || outsideKnown ? [] : [outside]),
      ])
  // Where all that is told of a row follows from tallies and single items, one walk over its cells is enough.
  const tallied = !whole && outputs.validity.length === 0 && outsideKnown && groups.every(({ section }) => section !== 'items')
  const base = new Set(wanted.flatMap((ref) => talliesOf(program.nodes, ref)))
  const watched = [
    ...outputs.criticalItems.map(({ raw }) => raw),
    ...(outputs.straightLines ?? []).flatMap(({ items, forward, reverse }) => [...items, ...forward, ...reverse]),
  ]
  walk = tallied ? createTallyWalk(linked, intake, [...base], watched) : null
  const addTallies = linked.runnerFor(tallied ? wanted : [], base)

  const warningsOf = createRowWarner(linked, intake, gates, isOutside, bring)
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

  return {
    linked,
    intake,
    respondents,
    outputs: outputs.scales.length + outputs.decisions.length,
    readRespondent: createRespondentReader(layout, scratch, states, isOutsideByAttributes, createAgeReader(scratch)),
    fill(records, picked, count) {
      walked = walk !== null && records.batch !== null
      if (walked) walk?.fromBatch(records.batch as RecordBatch, picked, count)
      else records.fill(intake, picked, count)
    },
    run(count, scored) {
      if (arena.count > MOST_RUNS) {
        arena.forget()
        for (const memo of memos.values()) memo.forget()
      }
      const most = attributes.length
      let before: Respondent | undefined
      let silent = false
      for (let row = 0; row < count; row++) {
        const own = respondents[row] as Respondent
        const values = own.attributes
        if (!walked) for (let k = 0; k < most; k++) (attributes[k] as Int32Array)[row] = values[k] as number
        if (own !== before) {
          before = own
          silent = own.omits.size > 0
        }
        if (!silent) continue
        bring(row)
        intake.silence(row, own.omits, block.cells(row))
        if (walked) walk?.addUp(row)
      }
      if (walked) addTallies(count)
      else run(count)
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
          return headSegment(group, respondents, block)
      }
    },
    rowWarnings: (row) => warningsOf(row, respondents[row] as Respondent),
    criticalStates(row) {
      let states = 0
      for (let k = 0; k < criticals.length; k++) states |= 1 << CRITICAL_STATES.indexOf((criticals[k] as (typeof criticals)[number])(row))
      return states
    },
  }
}

import { type Ahead, startAhead } from './ahead.js'
import { createFindingCounts, type FindingCounts, type FindingScope, type FindingSink } from './findings.js'
import type { ScoreOutput } from './headers.js'
import type { Output } from './output.js'
import type { MakeRowWriter } from './row-writers.js'
import { buildRunReport, type RunEnd, type RunReport } from './run-report.js'
import { type Scanner, scanStudy } from './scan-study.js'
import { type Scorer, scoreStudy } from './score-study.js'
import type { RunSurroundings, ScannedInput, ScannedStudy, Study, StudyInput } from './study.js'
import { sweepStudy } from './sweep.js'
import type { InputTally } from './tally.js'

/** Where a run writes. Critical findings are opened, written and committed before anything else is. */
export interface Destination {
  openScores(): Promise<Output>
  /** the same before the run is known to be scored, where the output can be thrown away; else null */
  openScoresAhead?(): Promise<Output | null>
  openFindings(scope: FindingScope): Promise<FindingSink>
  /** files beside the scores, once they are written and before they get their name */
  writeBeside?(run: RunSoFar): Promise<void>
}

export interface RunSoFar {
  readonly scanned: ScannedStudy
  readonly tallies: readonly InputTally[]
  readonly report: RunReport
}

/** What a run came to. */
export interface RunOutcome extends RunSoFar {
  readonly end: RunEnd
  readonly findings: FindingCounts
}

/** A run with what looks and scores, and what is told on the way. */
export interface RunOptions extends RunSurroundings {
  readonly engine: Scanner & Scorer
  /** after the first pass, before anything is decided */
  readonly onScanned?: (scanned: ScannedStudy) => Promise<void>
  /** a run fails or is interrupted: its critical findings are written, the error comes next */
  readonly onFailed?: (findings: FindingCounts) => Promise<void>
  /** rows in a form of the caller's own, instead of the output's format */
  readonly writer?: MakeRowWriter
}

/** An input as the sweep takes it when the first pass did not get to its end. */
function unscanned(input: StudyInput): ScannedInput {
  const facts: ScannedInput['facts'] = {
    ...{ records: 0, blank: 0, broken: { total: 0, first: [] }, head: [], bytes: null, sha256: null, layouts: [], split: null },
  }
  return { input, facts, losers: new Map(), leaveOut: null, roles: ['respondent'], doubtful: [], stops: [], warnings: [] }
}

async function writeFindings(inputs: readonly ScannedInput[], scope: FindingScope, destination: Destination): Promise<FindingCounts> {
  const counts = createFindingCounts()
  let sink: FindingSink | null = scope === 'stopped' ? await destination.openFindings(scope) : null
  // Of a file that breaks off, what could be read has been looked at, and the run ends with its own error.
  for await (const { input, finding } of sweepStudy(inputs, scope !== 'left-out', scope === 'failed')) {
    sink ??= await destination.openFindings(scope)
    counts.add(input, finding)
    await sink.write(finding, inputs[input]?.input.name ?? '')
  }
  await sink?.commit()
  return counts
}

/**
 * Runs a study: looks at every value of every input; stops on doubt after writing the critical findings of every row; else writes
 * the findings of the rows that are left out, scores, and gives the output its name last. Whatever fails, the critical items of
 * every row that can be read are among the findings before the error is thrown; no scores are left then.
 */
export async function runStudy(study: Study, output: ScoreOutput, destination: Destination, options: RunOptions): Promise<RunOutcome> {
  const openScores = destination.openScoresAhead
  const ahead = openScores === undefined || options.writer !== undefined ? null : startAhead(study, output, { ...options, openScores })
  try {
    return await runInTurn(study, output, destination, options, ahead)
  } finally {
    await ahead?.discard()
  }
}

async function runInTurn(
  study: Study,
  output: ScoreOutput,
  destination: Destination,
  options: RunOptions,
  ahead: Ahead | null,
): Promise<RunOutcome> {
  const { engine, onScanned } = options
  const asInterrupted = (): boolean => options.signal?.aborted === true
  let scanned: ScannedStudy
  try {
    scanned = await scanStudy(study, engine, ahead === null ? options : { ...options, onSplit: ahead.onSplit })
    options.signal?.throwIfAborted()
  } catch (error) {
    await ahead?.discard()
    const inputs = study.inputs.map(unscanned)
    const findings = await writeFindings(inputs, 'failed', destination)
    await options.onFailed?.(findings)
    if (!asInterrupted()) throw error
    return outcomeOf({ study, inputs, stops: [] }, output, 'interrupted', [], findings)
  }
  await onScanned?.(scanned)
  if (scanned.stops.length > 0) {
    await ahead?.discard()
    const findings = await writeFindings(scanned.inputs, 'stopped', destination)
    return outcomeOf(scanned, output, 'stopped', [], findings)
  }
  const findings = await writeFindings(scanned.inputs, 'left-out', destination)
  let scores: Output | null = null
  try {
    const made = await ahead?.finish(scanned)
    scores = made?.scores ?? (await destination.openScores())
    const tallies = made?.tallies ?? (await scoreStudy(scanned, output, scores, engine, options))
    const done = outcomeOf(scanned, output, 'done', tallies, findings)
    await destination.writeBeside?.(done)
    options.signal?.throwIfAborted()
    await scores.commit()
    return done
  } catch (error) {
    await scores?.discard()
    const all = await writeFindings(scanned.inputs, 'failed', destination)
    await options.onFailed?.(all)
    if (!asInterrupted()) throw error
    return outcomeOf(scanned, output, 'interrupted', [], all)
  }
}

function outcomeOf(
  scanned: ScannedStudy,
  output: ScoreOutput,
  end: RunEnd,
  tallies: readonly InputTally[],
  findings: FindingCounts,
): RunOutcome {
  const report = buildRunReport({ scanned, output, end, tallies, leftOut: findings })
  return { scanned, tallies, report, end, findings }
}

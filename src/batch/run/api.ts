import { PsyscoreError } from '../../core/issue.js'
import type { ByteSink } from '../../tables/writer.js'
import type { ScoredRow } from '../engine/types.js'
import { type DictionaryEntry, dictionary } from './dictionary.js'
import { portableEngine } from './engine.js'
import { createFindingCounts } from './findings.js'
import type { ScoreOutput } from './headers.js'
import { buildRunReport, type RunReport } from './run-report.js'
import { scanStudy as scanWith } from './scan-study.js'
import { type Scorer, schemaOf, scoreStudy } from './score-study.js'
import { pullBytes } from './stream.js'
import { partsOf, type RunSurroundings, type ScannedStudy, type Study, type StudyInput, type StudyPart } from './study.js'
import { type Finding, sweepStudy } from './sweep.js'
import type { InputTally } from './tally.js'

/** A study with everything that may be left out. */
export interface StudyOptions extends Partial<Pick<Study, 'policies' | 'wide' | 'language'>> {
  readonly inputs: readonly StudyInput[]
  readonly parts: readonly StudyPart[]
}

/** Inputs and instruments that come out as one table. Every input has a layout for every instrument, in the same order. */
export function openStudy({ inputs, parts, policies = {}, wide = {}, language = 'en' }: StudyOptions): Study {
  if (inputs.length === 0 || parts.length === 0) throw new RangeError('a study has at least one input and one instrument')
  if (inputs.some(({ layouts }) => layouts.length !== parts.length)) throw new RangeError('every input has a layout for each instrument')
  return { inputs, parts, policies, wide, language }
}

/**
 * First pass: every value of every input. `stops` names whatever is in doubt; with any of them nothing is scored, and
 * {@link findCritical} tells the critical items of every row.
 */
export function scanStudy(study: Study, surroundings: RunSurroundings = {}): Promise<ScannedStudy> {
  return scanWith(study, portableEngine, surroundings)
}

/** A critical finding with the input it is from. */
export interface StudyFinding extends Finding {
  readonly file: string
}

/**
 * Critical items that a person has to look at: of all rows when the study may not be scored, else of the rows that are left out of
 * the scores. Read it before the scores.
 */
export async function* findCritical(scanned: ScannedStudy): AsyncGenerator<StudyFinding> {
  for await (const { input, finding } of sweepStudy(scanned.inputs, scanned.stops.length > 0))
    yield { ...finding, file: scanned.inputs[input]?.input.name ?? '' }
}

function refuseStopped({ stops }: ScannedStudy): void {
  const [first, ...rest] = stops
  if (first !== undefined) throw new PsyscoreError([first, ...rest])
}

/** Scored respondents one by one, with the input they are from; the next block is read when it is asked for. Throws the study's stops. */
export async function* scoreRows(
  scanned: ScannedStudy,
  { signal }: RunSurroundings = {},
): AsyncGenerator<ScoredRow & { readonly file: string }> {
  refuseStopped(scanned)
  for (const [at, each] of scanned.inputs.entries()) {
    const request = {
      table: each.input.table,
      parts: partsOf(scanned.study, each.input),
      schema: schemaOf(scanned, portableEngine, at),
      leaveOut: each.leaveOut,
      roles: each.roles,
      ...(signal === undefined ? {} : { signal }),
    }
    for await (const { rows } of portableEngine.toRows(request)) for (const row of rows) yield { ...row, file: each.input.name }
  }
}

/** An output as bytes, and what is told once they are all read. */
export interface ScoredBytes {
  readonly bytes: AsyncIterable<Uint8Array>
  /** the same bytes for who writes them at once: a chunk is gone when the next one is asked for. Read one of the two. */
  readonly lent: AsyncIterable<Uint8Array>
  /** what the columns mean; empty for whole results */
  readonly dictionary: readonly DictionaryEntry[]
  /** hashes, counts and findings of the run. Throws RangeError while the bytes are not all read. */
  report(): RunReport
}

/**
 * Scores into a file's bytes (CSV, JSON Lines, XLSX, Parquet, wide or long), made as they are asked for. Throws the study's stops
 * at once, and while reading what scoring throws: then the bytes read so far are no whole file.
 */
export function scoreBytes(
  scanned: ScannedStudy,
  options: Partial<ScoreOutput> = {},
  surroundings: RunSurroundings = {},
  scorer: Scorer = portableEngine,
): ScoredBytes {
  refuseStopped(scanned)
  const output: ScoreOutput = { format: 'csv', layout: 'wide', headers: 'ids', excel: false, language: scanned.study.language, ...options }
  let tallies: readonly InputTally[] | null = null
  const findings = createFindingCounts()
  const write = async (sink: ByteSink): Promise<void> => {
    for await (const { input, finding } of sweepStudy(scanned.inputs, false)) findings.add(input, finding)
    tallies = await scoreStudy(scanned, output, sink, scorer, surroundings)
  }
  return {
    bytes: pullBytes(write),
    lent: pullBytes(write, true),
    dictionary: output.format === 'jsonl' ? [] : dictionary(schemaOf(scanned, scorer), output),
    report() {
      if (tallies === null) throw new RangeError('the report is there when all bytes have been read')
      return buildRunReport({ scanned, output, end: 'done', tallies, leftOut: findings })
    },
  }
}

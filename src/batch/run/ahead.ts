import { isCsvTable } from '../../tables/csv/open.js'
import type { Start } from '../../tables/csv/read.js'
import { createRangeFeed } from '../engine/ranges.js'
import type { CsvChunk, ScoreRequest } from '../engine/types.js'
import { headerLine, type ScoreOutput } from './headers.js'
import type { Output } from './output.js'
import { isFast, type Scorer, schemaOf } from './score-study.js'
import { partsOf, type RunSurroundings, type ScannedStudy, type Study, scoredRoles } from './study.js'
import { addChunk, addsUp, countRows, createInputTally, type InputTally } from './tally.js'

/** Scores of a long file that are made by threads while it is still being scanned, into an output without a name. */
export interface Ahead {
  /** a split point that the scan came to */
  readonly onSplit: (point: Start) => void
  /**
   * After the scan: the whole output with its counts, or null where these scores do not hold (the run stops, rows are left out, or
   * something failed): then they are gone, and whoever wants scores makes them again.
   */
  finish(scanned: ScannedStudy): Promise<{ readonly scores: Output; readonly tallies: readonly InputTally[] } | null>
  /** stops and removes what was made; nothing after `finish` gave it away */
  discard(): Promise<void>
}

export interface AheadOptions extends RunSurroundings {
  readonly engine: Scorer
  /** an output that can be thrown away; null when the scores go to a stream */
  readonly openScores: () => Promise<Output | null>
}

/** Split points to wait for before the length of the file is guessed from its bytes. */
const LOOKED_AT = 5

/** `null` for studies and outputs that are scored in turn. Whatever goes wrong here goes wrong again in turn, and is told there. */
export function startAhead(study: Study, output: ScoreOutput, { engine, openScores, signal, onProgress }: AheadOptions): Ahead | null {
  const [input, another] = study.inputs
  const { toCsvAhead } = engine
  if (toCsvAhead === undefined || input === undefined || another !== undefined || !isFast(output)) return null
  const size = isCsvTable(input.table) ? input.table.source.size : null
  if (size === null) return null
  const feed = createRangeFeed()
  const tally = createInputTally()
  let points = 0
  let first: Start | undefined
  let scores: Output | null = null
  let work: Promise<void> | undefined
  let ok = false
  let scanned: ScannedStudy | undefined

  async function write(chunks: AsyncIterable<CsvChunk>, header: Uint8Array): Promise<void> {
    scores = await openScores()
    if (scores === null) return
    await scores.write(header)
    for await (const { bytes, facts } of chunks) {
      if (feed.stopped) return
      if (bytes.length > 0) await scores.write(bytes)
      addChunk(tally, facts)
      if (scanned !== undefined) onProgress?.({ pass: 'score', input: 0, rows: facts.to, total: scanned.inputs[0]?.facts.records ?? null })
    }
    ok = !feed.stopped
  }
  function start(rows: number): void {
    if (input === undefined || toCsvAhead === undefined) return
    const schema = schemaOf({ study, inputs: [{ input }] }, engine)
    const request: ScoreRequest = {
      table: input.table,
      parts: partsOf(study, input),
      schema,
      leaveOut: null,
      roles: scoredRoles(study.policies),
      ...(signal === undefined ? {} : { signal }),
    }
    const chunks = toCsvAhead(request, input, rows, feed)
    if (chunks === null) feed.stop()
    else work = write(chunks, headerLine(schema.columns, output)).catch(() => feed.stop())
  }
  async function discard(): Promise<void> {
    feed.stop()
    await work
    await scores?.discard().catch(() => undefined)
    scores = null
  }

  return {
    onSplit(point) {
      feed.add(point)
      points += 1
      first ??= point
      if (points === LOOKED_AT) start(((point.row - first.row) / (point.byte - first.byte)) * size)
    },
    async finish(told) {
      scanned = told
      const [own] = told.inputs
      if (work !== undefined && own !== undefined && told.stops.length === 0 && own.leaveOut === null) {
        feed.end()
        await work
        const made = scores
        if (ok && made !== null && addsUp(countRows(own.facts.records, tally, study.policies.partial))) {
          scores = null
          return { scores: made, tallies: [tally] }
        }
      }
      await discard()
      return null
    },
    discard,
  }
}

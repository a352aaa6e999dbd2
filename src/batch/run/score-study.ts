import { issue, PsyscoreError } from '../../core/issue.js'
import type { ByteSink } from '../../tables/writer.js'
import type { RangeFeed } from '../engine/ranges.js'
import type { ChunkFacts, MakeWideSchema, ScoreRequest, ScoreToCsv, ScoreToRows, WideSchema } from '../engine/types.js'
import { headerLine, type ScoreOutput } from './headers.js'
import { createRowWriter, type MakeRowWriter, type OpenWriter, type RowWriter } from './row-writers.js'
import { partsOf, type RunSurroundings, type ScannedInput, type ScannedStudy, type Study, type StudyInput } from './study.js'
import { addChunk, addsUp, countRows, createInputTally, type InputTally } from './tally.js'

/** What scores a table; given to {@link scoreStudy}. `toCsv` may share a long table out among threads. */
export interface Scorer {
  readonly schema: MakeWideSchema
  readonly toCsv: (request: ScoreRequest, scanned: ScannedInput) => ReturnType<ScoreToCsv>
  /**
   * As `toCsv`, of ranges that become known while the file is still being scanned; null where this does not pay. `rows`: about how
   * many the file has.
   */
  readonly toCsvAhead?: (request: ScoreRequest, input: StudyInput, rows: number, ranges: RangeFeed) => ReturnType<ScoreToCsv> | null
  readonly toRows: ScoreToRows
  /** writers of XLSX and Parquet, where there are any */
  readonly openWriter?: OpenWriter
}

/** Is there an input whose mapping says which administration a row is? */
export function tellsOccasion({ inputs }: Pick<Study, 'inputs'>): boolean {
  return inputs.some(({ layouts }) => layouts[0]?.sources.occasion !== undefined)
}

/** The wide columns of a study: the same for every input. */
export function schemaOf(
  { study, inputs }: { readonly study: Study; readonly inputs: readonly Pick<ScannedInput, 'input'>[] },
  { schema }: Pick<Scorer, 'schema'>,
  at: number = 0,
): WideSchema {
  const input = inputs[at]?.input
  if (input === undefined) throw new RangeError('a study has at least one input')
  return schema(partsOf(study, input), { ...study.wide, file: inputs.length > 1 ? input.name : null, occasion: tellsOccasion(study) })
}

/** Is the output made of lines that the engine formats itself? */
export function isFast({ format, layout, excel }: ScoreOutput): boolean {
  return format === 'csv' && layout === 'wide' && !excel
}

/**
 * Second pass: scores every input in turn and writes one table. Nothing is written to the sink after a problem is thrown.
 * Throws PsyscoreError import/changed when the rows of a file are no longer those of the first pass, and what the sink throws.
 */
export async function scoreStudy(
  scanned: ScannedStudy,
  output: ScoreOutput,
  sink: ByteSink,
  scorer: Scorer,
  surroundings: RunSurroundings & { readonly writer?: MakeRowWriter } = {},
): Promise<readonly InputTally[]> {
  const schema = schemaOf(scanned, scorer)
  const own = surroundings.writer?.(schema, scanned.study, sink)
  const fast = own === undefined && isFast(output)
  const writer = fast ? null : (own ?? (await createRowWriter(output, schema, scanned.study, sink, scorer.openWriter)))
  if (fast) await sink.write(headerLine(schema.columns, output))
  const tallies: InputTally[] = []
  for (const [at, each] of scanned.inputs.entries()) {
    const { signal } = surroundings
    const request: ScoreRequest = {
      table: each.input.table,
      parts: partsOf(scanned.study, each.input),
      schema: schemaOf(scanned, scorer, at),
      leaveOut: each.leaveOut,
      roles: each.roles,
      ...(signal === undefined ? {} : { signal }),
    }
    const tally = createInputTally()
    let rows = 0
    const note = (facts: ChunkFacts): void => {
      addChunk(tally, facts)
      rows = facts.to === 0 ? rows : facts.to
      surroundings.onProgress?.({ pass: 'score', input: at, rows, total: each.facts.records })
    }
    if (writer === null) await writeCsv(request, each, sink, scorer, note)
    else await writeRows(request, each, writer, scorer, note)
    signal?.throwIfAborted()
    const counts = countRows(each.facts.records, tally, scanned.study.policies.partial)
    if (!addsUp(counts)) {
      const received = Object.values(tally.fates).reduce((sum, count) => sum + count, 0)
      throw new PsyscoreError([issue('import/changed', '', { file: each.input.name, expected: counts.read, received })])
    }
    tallies.push(tally)
  }
  await writer?.end()
  return tallies
}

async function writeCsv(
  request: ScoreRequest,
  each: ScannedInput,
  sink: ByteSink,
  scorer: Scorer,
  note: (facts: ChunkFacts) => void,
): Promise<void> {
  for await (const { bytes, facts } of scorer.toCsv(request, each)) {
    request.signal?.throwIfAborted()
    if (bytes.length > 0) await sink.write(bytes)
    note(facts)
  }
}

async function writeRows(
  request: ScoreRequest,
  each: ScannedInput,
  writer: RowWriter,
  scorer: Scorer,
  note: (facts: ChunkFacts) => void,
): Promise<void> {
  for await (const { rows, facts } of scorer.toRows(request)) {
    request.signal?.throwIfAborted()
    await writer.write(rows, each.input.name)
    note(facts)
  }
}

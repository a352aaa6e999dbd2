/**
 * Entry `psyscore/batch`: any survey export in, one scored table out, without a terminal and without files where none are wanted.
 * Browsers get the same functions by the `browser` condition, without what needs Node: reading XLSX, SAV, Parquet and gzip, and
 * writing XLSX and Parquet. Files, locks and threads are in `psyscore/batch/files`, which is Node only.
 */
import { bindEngine } from './batch/files/engine.js'
import { type ScoredBytes, scoreBytes as scoreBytesWith } from './batch/run/api.js'
import type { ScoreOutput } from './batch/run/headers.js'
import type { RunSurroundings, ScannedStudy } from './batch/run/study.js'

export type { DuplicateGroup, LayoutFacts, ScanFacts } from './batch/engine/scan-types.js'
export type { ScoredRow, WideColumn, WideSchema } from './batch/engine/types.js'
export type { Field, ItemField, ItemReading, Layout, RowRole, SourceReading } from './batch/layout.js'
export { layoutOf, openOptionsOf } from './batch/mapping/layout-of.js'
export { mergeMappings } from './batch/mapping/merge.js'
export { type Mapping, mappingHash, parseMapping } from './batch/mapping/parse.js'
export {
  findCritical,
  openStudy,
  type ScoredBytes,
  type StudyFinding,
  type StudyOptions,
  scanStudy,
  scoreRows,
} from './batch/run/api.js'
export { type DictionaryEntry, dictionary, dictionaryCsv, dictionaryJson } from './batch/run/dictionary.js'
export { DUPLICATE_POLICIES, type DuplicatePolicy } from './batch/run/duplicates.js'
export type { ScoreOutput } from './batch/run/headers.js'
export type { InputReport, RunReport } from './batch/run/run-report.js'
export { type ByteStream, blobSource, holdStream, readStream, toReadableStream } from './batch/run/stream.js'
export {
  PARTIAL_POLICIES,
  type PartialPolicy,
  type Progress,
  type RunSurroundings,
  type ScannedInput,
  type ScannedStudy,
  type Study,
  type StudyInput,
  type StudyPart,
} from './batch/run/study.js'
export type { Finding } from './batch/run/sweep.js'
export type { RowCounts } from './batch/run/tally.js'
export { openTable } from './tables/open.js'
export { memorySource } from './tables/source.js'
export type { ByteSource, Cell, OpenOptions, Table, TableColumn, TableRecord } from './tables/table.js'

/**
 * Scores into a file's bytes (CSV, JSON Lines, XLSX, Parquet, wide or long), made as they are asked for. Throws the study's stops at
 * once, and while reading what scoring throws: then the bytes read so far are no whole file.
 */
export function scoreBytes(scanned: ScannedStudy, output: Partial<ScoreOutput> = {}, surroundings: RunSurroundings = {}): ScoredBytes {
  return scoreBytesWith(scanned, output, surroundings, bindEngine({ workers: null }))
}

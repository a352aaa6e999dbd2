/**
 * Entry `psyscore/batch` as browsers get it: the same functions without Node. `openTable` reads CSV, TSV and JSON Lines; scores are
 * written as CSV and JSON Lines.
 */
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
  scoreBytes,
  scoreRows,
} from './batch/run/api.js'
export { type DictionaryEntry, dictionary, dictionaryCsv, dictionaryJson } from './batch/run/dictionary.js'
export { DUPLICATE_POLICIES, type DuplicatePolicy } from './batch/run/duplicates.js'
export type { ScoreOutput } from './batch/run/headers.js'
export { openTable } from './batch/run/open-text.js'
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
export { memorySource } from './tables/source.js'
export type { ByteSource, Cell, OpenOptions, Table, TableColumn, TableRecord } from './tables/table.js'

export type { ResultOf } from './assess.js'
export { assess } from './assess.js'
export type { ConformanceCheck, ConformanceCheckName, ConformanceReport } from './conform/conform.js'
export { conform } from './conform/conform.js'
export { runVectors } from './conform/vectors.js'
export type {
  Condition,
  InstrumentDefinition,
  NormSetDefinition,
  WordingDefinition,
} from './core/definition.js'
export type { DescribedIssue, Issue, IssueParams, Parsed, Severity } from './core/issue.js'
export { PsyscoreError } from './core/issue.js'
export type { IssueCode } from './core/issue-codes.js'
export { describeIssue } from './core/messages/index.js'
export type { Language, LocalizedText } from './core/text.js'
export type {
  BandState,
  CriticalKind,
  CriticalState,
  Direction,
  InformantRole,
  Mark,
  Metric,
  MissingReason,
  SchoolSystem,
  ScoreStatus,
  Sex,
  ValidityOutcome,
} from './core/words.js'
export type {
  DecisionExplanation,
  DecisionExplanationData,
  ExplainedRecord,
  ExplainedRow,
  Explanation,
  ExplanationData,
} from './explain.js'
export { explain, explainDecision } from './explain.js'
export type { FlatRow } from './flatten.js'
export { flatten } from './flatten.js'
export { compile } from './instruments/compile.js'
export type { CompileChoices } from './instruments/compile-choices.js'
export type { Instrument } from './instruments/instrument.js'
export type { KnownDefinition, LoadOptions } from './instruments/parse.js'
export { assertInstrument, parseInstrument } from './instruments/parse.js'
export type { NormSet, NormSetOptions } from './instruments/parse-norm-set.js'
export { assertNormSet, parseNormSet } from './instruments/parse-norm-set.js'
export type { Wording, WordingOptions } from './instruments/parse-wording.js'
export { assertWording, parseWording } from './instruments/parse-wording.js'
export type { Plan } from './plan/plan.js'
export type { Note, Reason } from './plan/status.js'
export type { FormReading } from './read-form.js'
export { readForm } from './read-form.js'
export type { Administration, Respondent, Response } from './results/administration.js'
export type { Coefficient, ReliableChange, ReliableChangeOptions } from './results/reliable-change.js'
export { reliableChange } from './results/reliable-change.js'
export type {
  AbsentScale,
  AnyResult,
  AssessmentResult,
  BandResult,
  BlindSpot,
  Bounds,
  CriticalItemOutcome,
  DecisionOutcome,
  Provenance,
  ResponseRecord,
  ResultWarning,
  ScaleScore,
  ScoredScale,
  StandardScore,
  ValidityResult,
} from './results/result.js'
export type { SealedResult } from './seal.js'
export { parseResult, sealResult } from './seal.js'

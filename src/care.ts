export type {
  Alert,
  AlertEvent,
  AlertTier,
  CareNotice,
  LevelProposal,
  Person,
  SafeguardingHold,
} from './care/alerts/alert.js'
export { type EscalationOptions, escalate, overdueTiers, tiersAt } from './care/alerts/escalate.js'
export { type AlertOptions, type AlertOutcome, evaluateAlerts } from './care/alerts/evaluate.js'
export { decideHold, holdAlert } from './care/alerts/hold.js'
export { parseAlert, parseCareNotice } from './care/alerts/parse.js'
export { decideProposal, type ProposalDecision, proposeLevel } from './care/alerts/proposals.js'
export { TRANSITIONS, type Transition, transition } from './care/alerts/transitions.js'
export { writeMessages } from './care/alerts/write-messages.js'
export { dueAt, nextResponderWindow, type ResponderTime, type ResponderWindow, responderTime } from './care/calendar/deadlines.js'
export { assertSchoolCalendar, parseSchoolCalendar } from './care/calendar/parse.js'
export type { SchoolCalendar } from './care/calendar/school-calendar.js'
export { addSchoolDays, type DayKind, isSchoolDay, type OpenCalendar, openCalendar, termOf } from './care/calendar/school-days.js'
export {
  type ClinicalChange,
  type ClinicalChangeOptions,
  type ClinicalClass,
  type ClinicalCutScores,
  changeInterval,
  clinicalChange,
  clinicalCutScores,
  type GroupFigures,
} from './care/change/clinical-change.js'
export {
  comparePhases,
  type Phase,
  type PhaseChange,
  type PhaseComparison,
  type PhaseMean,
  type PhaseOptions,
  phasesOf,
} from './care/change/phases.js'
export { type PrintedErrorChange, type PrintedErrorChangeOptions, printedErrorChange } from './care/change/printed-error-change.js'
export {
  type FieldDifference,
  fieldDifferences,
  type LevelDifference,
  type RescoreOptions,
  type Rescoring,
  rescore,
} from './care/change/rescore.js'
export { type ResponseOptions, type ResponseOutcome, responseOutcome } from './care/change/response.js'
export { buildSeries, type ScoreSeries, type SeriesOutcome, type SeriesPoint } from './care/change/series.js'
export type { CohortAttribute, CohortGroup, CohortSummary, ReleaseLevel } from './care/cohort/cohort.js'
export { parseCohort } from './care/cohort/parse.js'
export type { CohortPupil } from './care/cohort/pupil.js'
export { type CohortInput, cohortPupils } from './care/cohort/pupils-of.js'
export { type CohortOptions, summarizeCohort } from './care/cohort/summarize.js'
export {
  type EvaluationOptions,
  evaluateCondition,
  evaluateProtocols,
  evaluateRules,
  missingInstruments,
} from './care/conditions/evaluate.js'
export type {
  ConsentState,
  ContextFactor,
  ContextState,
  CriticalFinding,
  Evidence,
  EvidenceReference,
  FollowUpOutcome,
  ObservedSign,
  RuleOutcome,
  ScreeningState,
  Truth,
  UnknownCause,
} from './care/conditions/evidence.js'
export { type LevelBounds, levelBounds } from './care/conditions/levels.js'
export type { ProtocolStanding } from './care/conditions/protocol.js'
export { appendEntry, createGrowthFile, type GrowthOutcome } from './care/growth/append.js'
export { type AlertInFile, alertsOf } from './care/growth/case-levels.js'
export { headsOf } from './care/growth/chain.js'
export { type DueOptions, listDue } from './care/growth/due.js'
export type { DueAction } from './care/growth/due-action.js'
export {
  type ChainPlace,
  type EntryBodies,
  type GrowthEntry,
  type GrowthFile,
  isWhole,
  type NewEntry,
  type RedactedEntry,
  type RemovedEntry,
  type WholeEntry,
} from './care/growth/growth-file.js'
export { checkIntegrity } from './care/growth/integrity.js'
export { mergeGrowthFiles } from './care/growth/merge.js'
export type { Author, Observation } from './care/growth/observation.js'
export { assertGrowthFile, parseGrowthFile } from './care/growth/parse.js'
export { parseObservation } from './care/growth/parse-observation.js'
export { openPseudonymKey, type PseudonymKey } from './care/growth/pseudonym.js'
export { type RedactionOptions, redactEntry, removeEntry } from './care/growth/redact.js'
export { type GrowthView, type ViewedEntry, viewGrowthFile } from './care/growth/view.js'
export { checkTexts } from './care/messages/check-texts.js'
export { fieldsOfMessage, fieldsOfRole } from './care/messages/disclosure.js'
export type { HelpContacts, MessageOptions } from './care/messages/message.js'
export { BUNDLED_TEXTS, type CareTexts, type TextKey } from './care/messages/texts.js'
export { fieldIssues, type RedactedView } from './care/messages/view.js'
export { type ViewOptions, viewAs } from './care/messages/view-as.js'
export { wordsNotAllowed } from './care/messages/words-not-allowed.js'
export { type ChanceProfile, chanceProfile } from './care/policy/chance.js'
export { safetyRegressions } from './care/policy/compare.js'
export { needsConsent, type Opened, openedByConsent } from './care/policy/consent.js'
export { lintPolicy } from './care/policy/lint.js'
export { assertPolicy, hashPolicy, type PolicyLoadOptions, parsePolicy } from './care/policy/parse.js'
export type { PolicyCondition, PolicyDefinition, ProtocolState } from './care/policy/policy.js'
export type { PolicyTrial } from './care/policy/trial.js'
export { type ExpectedCampaign, expectPolicy } from './care/policy/trial-expected.js'
export { pupilsOfResults } from './care/policy/trial-pupils.js'
export { type TrialOptions, type TrialPupil, tryPolicy } from './care/policy/trial-results.js'
export { checkRoster } from './care/roster/check.js'
export { compareRosters, type RosterChange, type RosterComparison } from './care/roster/compare.js'
export { type AbsenceReason, type Campaign, type Coverage, listCoverage } from './care/roster/coverage.js'
export { assertRoster, parseRoster } from './care/roster/parse.js'
export { type RosterOptions, type RosterTable, readRosterRows } from './care/roster/read-rows.js'
export { CONTEXT_FACTORS, contextOf, type Roster, type RosterPupil } from './care/roster/roster.js'
export type { AlertState, NoticeKind } from './care/words.js'
export { ENTRY_KINDS, type EntryKind, OBSERVATION_SIGNS, type ObservationSign } from './care/words.js'

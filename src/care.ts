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
export type { AlertState, NoticeKind } from './care/words.js'

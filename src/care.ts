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
export { type ChanceProfile, chanceProfile } from './care/policy/chance.js'
export { safetyRegressions } from './care/policy/compare.js'
export { needsConsent, type Opened, openedByConsent } from './care/policy/consent.js'
export { lintPolicy } from './care/policy/lint.js'
export { assertPolicy, hashPolicy, type PolicyLoadOptions, parsePolicy } from './care/policy/parse.js'
export type { PolicyCondition, PolicyDefinition, ProtocolState } from './care/policy/policy.js'
export type { PolicyTrial } from './care/policy/trial.js'
export { type ExpectedCampaign, expectPolicy, rulesWithoutShare } from './care/policy/trial-expected.js'
export { pupilsOfResults } from './care/policy/trial-pupils.js'
export { type TrialOptions, type TrialPupil, tryPolicy } from './care/policy/trial-results.js'

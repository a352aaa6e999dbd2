import type { InstrumentDefinition } from '../../core/definition.js'
import type { Issue } from '../../core/issue.js'
import { type PolicyLintRule, policyLintContext } from './lint-context.js'
import { criticalCoverage, criticalWaits } from './lint-critical.js'
import { deadRules } from './lint-dead.js'
import { declaredInstruments, definedParts } from './lint-instruments.js'
import { audiences, capacity, crisisPaths, disclosures, notices, unreachableLevels } from './lint-levels.js'
import { protocols } from './lint-protocols.js'
import { conditionReferences, distinctNames, partReferences } from './lint-references.js'
import { droppedUnknowns, monotoneConditions, nearCuts, relativeThresholds, selfReports } from './lint-rules.js'
import { readersTexts } from './lint-texts.js'
import type { PolicyDefinition } from './policy.js'

/** Every rule of the policy lint, names and references first. */
export const POLICY_LINT_RULES: readonly PolicyLintRule[] = [
  distinctNames,
  partReferences,
  conditionReferences,
  declaredInstruments,
  definedParts,
  audiences,
  disclosures,
  crisisPaths,
  notices,
  readersTexts,
  droppedUnknowns,
  criticalCoverage,
  criticalWaits,
  monotoneConditions,
  nearCuts,
  relativeThresholds,
  selfReports,
  protocols,
  unreachableLevels,
  deadRules,
  capacity,
]

/**
 * The lint of a policy whose structure is valid. Errors are what would hide a pupil, tell someone too much or leave a crisis
 * unanswered; warnings what is probably a slip or more work than there are hours. With the definitions of its instruments it
 * also holds names, severities and critical items to them. Total: it never throws.
 */
export function lintPolicy(policy: PolicyDefinition, instruments: readonly InstrumentDefinition[] = []): readonly Issue[] {
  const context = policyLintContext(policy, instruments)
  return POLICY_LINT_RULES.flatMap((rule) => [...rule(context)])
}

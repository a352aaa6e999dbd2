import type { InstrumentDefinition } from '../core/definition.js'
import type { Issue } from '../core/issue.js'
import { RISK_RULES } from '../risk/lint.js'
import { SCORING_RULES } from '../scoring/lint.js'
import { type LintRule, lintContext } from '../scoring/lint-context.js'
import { cycles } from './lint/cycles.js'
import { figureSources } from './lint/figures.js'
import { embeddedItems, formOrders, intendedRanges } from './lint/forms.js'
import { distinctIds, reservedIds, stageNames } from './lint/ids.js'
import { loweringIssues } from './lint/lowering.js'
import { conditionReferences, riskReferences, scaleReferences } from './lint/references.js'
import { unusedItems } from './lint/usage.js'
import { vectorReferences } from './lint/vectors.js'

/** Every rule of the psychometric lint, names and references first. */
export const LINT_RULES: readonly LintRule[] = [
  distinctIds,
  reservedIds,
  stageNames,
  scaleReferences,
  conditionReferences,
  riskReferences,
  vectorReferences,
  formOrders,
  embeddedItems,
  intendedRanges,
  cycles,
  unusedItems,
  ...SCORING_RULES,
  ...RISK_RULES,
  figureSources,
]

/**
 * The psychometric lint: all that is wrong or worth knowing in a definition whose structure is valid. Errors are what would
 * give a wrong score or hide a risk; warnings what is probably a slip; info what a reader should know, such as unverified
 * figures and the attainable scores around every cut. Total: it never throws, and its work is bounded.
 */
export function lintInstrument(definition: InstrumentDefinition): readonly Issue[] {
  const context = lintContext(definition)
  const issues = LINT_RULES.flatMap((rule) => [...rule(context)])
  return issues.some(({ severity }) => severity === 'error') ? issues : [...issues, ...loweringIssues(definition)]
}

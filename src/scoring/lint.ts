import type { LintRule } from './lint-context.js'
import { formulas } from './lint-formulas.js'
import { duplicateCodes, itemRanges, missingCodeCollisions } from './lint-items.js'
import { doubleKeys, emptyScales, keyCodes, repeatedItems, undefinedReversals } from './lint-keys.js'
import { missingPolicies, presentParts } from './lint-missing.js'
import { policiesOverReals, unequalProration } from './lint-proration.js'
import { declaredRanges, lookUpCoverage } from './lint-ranges.js'

/** The rules of scoring: items, keys, missing answers, ranges and formulas. */
export const SCORING_RULES: readonly LintRule[] = [
  duplicateCodes,
  missingCodeCollisions,
  itemRanges,
  emptyScales,
  repeatedItems,
  doubleKeys,
  undefinedReversals,
  keyCodes,
  missingPolicies,
  presentParts,
  policiesOverReals,
  unequalProration,
  declaredRanges,
  lookUpCoverage,
  formulas,
]

import type { LintRule } from '../scoring/lint-context.js'
import { accuracies, recommendations } from './lint-accuracy.js'
import { audienceTexts } from './lint-audience.js'
import { bandCounts, bandStages, severities, unreachableBands, youngestAges } from './lint-bands.js'
import { blindSpots, criticalCodes, undeclaredCriticalItems } from './lint-critical.js'
import { ambiguousCuts, attainableNeighbours, cutOrder, unreachableCuts } from './lint-cuts.js'
import { validityCuts } from './lint-validity.js'

/** The rules of risk: cut scores, bands, critical items, validity scales, and what families and teachers read. */
export const RISK_RULES: readonly LintRule[] = [
  bandStages,
  bandCounts,
  cutOrder,
  unreachableCuts,
  ambiguousCuts,
  unreachableBands,
  severities,
  youngestAges,
  criticalCodes,
  undeclaredCriticalItems,
  blindSpots,
  audienceTexts,
  validityCuts,
  accuracies,
  recommendations,
  attainableNeighbours,
]

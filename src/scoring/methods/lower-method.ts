import type { ScoreMethod } from '../../core/definition.js'
import type { LoweringContext } from '../lowering.js'
import type { Provenance, RawScore } from '../raw-score.js'
import { composite } from './composite.js'
import { formula } from './formula.js'
import { scoreFromItems } from './from-tally.js'
import { highestOfGroup } from './highest-of-group.js'
import { lookUp } from './look-up.js'
import { pairDifference } from './pair-difference.js'

/** Lowers a scoring method to what its stages start from. `path` is the JSON Pointer of the method. */
export function lowerMethod(ctx: LoweringContext, score: ScoreMethod, path: string): RawScore {
  switch (score.method) {
    case 'sum':
    case 'mean':
    case 'percent-of-maximum':
    case 'max':
    case 'min':
    case 'count':
      return scoreFromItems(ctx, score, path)
    case 'highest-of-group':
      return highestOfGroup(ctx, score, path)
    case 'pair-difference':
      return pairDifference(ctx, score, path)
    case 'composite':
      return composite(ctx, score, path)
    case 'look-up':
      return lookUp(ctx, score, path)
    case 'formula':
      return formula(ctx, score, path)
  }
}

/** The figure that a method cites for its rule. */
export function provenanceOf(score: ScoreMethod): Provenance {
  const { source, mark } = 'missing' in score ? score.missing.figure : score.figure
  return { source, mark }
}

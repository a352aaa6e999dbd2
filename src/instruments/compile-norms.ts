import type { Metric } from '../core/words.js'
import { lowerNorms } from '../norms/lower.js'
import type { ScaleShape } from '../norms/shape.js'
import type { StandardScoreOutput } from '../plan/plan.js'
import type { NodeRef } from '../plan/program.js'
import type { LoweringContext } from '../scoring/lowering.js'
import type { CompileChoices } from './compile-choices.js'
import { scaleShapes } from './scale-shapes.js'

/** Always absent, with reason norm-cell-withheld: the standard score of a scale that no chosen norm set norms. */
function lowerNoNorm(context: LoweringContext): NodeRef {
  const x = context.builder.add({ op: 'const', value: 0 })
  return context.builder.add({ op: 'table', x, groups: [{ kind: 'withheld' }], low: 'absent', high: 'absent' })
}

/**
 * Standard scores of each scale, lowered once and on demand: a composite of standard scores needs those of its parts before
 * their own turn. Of several norm sets a composite takes the first chosen one that gives the metric.
 */
export function createStandardScores(context: LoweringContext, choices: CompileChoices): (scale: string) => readonly StandardScoreOutput[] {
  const known = new Map<string, readonly StandardScoreOutput[]>()
  const standardScores = (scale: string): readonly StandardScoreOutput[] => {
    const found = known.get(scale)
    if (found !== undefined) return found
    const outputs = lowerNorms({
      builder: context.builder,
      normSets: choices.norms ?? [],
      scale,
      stage: (id) => {
        const stage = context.scale(scale).definition.stages.find((each) => id === undefined || each.id === id)
        const shape = (): ScaleShape | undefined =>
          scaleShapes(context.definition).find((each) => each.scale === scale && each.stage === stage?.id)
        return { id: stage?.id ?? '', node: context.stage(scale, stage?.id ?? id), shape }
      },
      respondentTests: (test) => context.respondentTests(test),
      reliability: context.definition.reliability ?? [],
      ...(choices.interval === undefined ? {} : { interval: choices.interval }),
    })
    known.set(scale, outputs)
    return outputs
  }
  context.standardScore = (scale: string, metric: Metric, stage?: string): NodeRef => {
    const fits = (score: StandardScoreOutput): boolean => score.metric === metric && (stage === undefined || score.stage === stage)
    return standardScores(scale).find(fits)?.node ?? lowerNoNorm(context)
  }
  return standardScores
}

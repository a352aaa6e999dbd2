import type { InstrumentDefinition, NormExample, NormScoreDefinition, NormSetDefinition } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import type { ScaleShape } from './shape.js'

/** The one score of a norm set that a worked example is for; undefined when there is none or more than one. */
export function scoreOfExample(set: NormSetDefinition, example: NormExample): NormScoreDefinition | undefined {
  const [first, second] = candidates(set, example)
  return second === undefined ? first : undefined
}

function candidates(set: NormSetDefinition, { scale, stage, metric }: NormExample): readonly NormScoreDefinition[] {
  return set.scores.filter(
    (score) =>
      score.scale === scale &&
      (stage === undefined || score.stage === undefined || score.stage === stage) &&
      (metric === undefined || score.metric === metric),
  )
}

/**
 * Worked examples that cannot be tried: the set norms no such scale, stage or metric, or more than one that the example could mean; a
 * stage, form or informant that the instrument does not have; a raw score that no form can reach.
 */
export function lintExamples(
  set: NormSetDefinition,
  shapes?: readonly ScaleShape[],
  instrument?: Pick<InstrumentDefinition, 'forms' | 'informants'>,
): Issue[] {
  return (set.examples ?? []).flatMap((example, at) => {
    const path = pointer('/examples', at)
    const found = candidates(set, example)
    const what = [example.scale, example.stage, example.metric].filter((part) => part !== undefined).join(' ')
    if (found.length === 0) return [issue('norms/example-unreadable', path, { example: what })]
    if (found.length > 1) return [issue('norms/example-unreadable', path, { example: what, why: 'ambiguous' })]
    return [...lintScore(example, found[0], path, shapes), ...(instrument === undefined ? [] : lintRespondent(example, path, instrument))]
  })
}

function lintScore(
  example: NormExample,
  score: NormScoreDefinition | undefined,
  path: string,
  shapes: readonly ScaleShape[] | undefined,
): Issue[] {
  if (shapes === undefined) return []
  const stage = score?.stage ?? example.stage
  const shape = shapes.find((each) => each.scale === example.scale && (stage === undefined || each.stage === stage))
  // A scale that the instrument does not have is told at the score itself.
  if (shape === undefined) {
    const known = shapes.some((each) => each.scale === example.scale)
    const id = example.stage ?? example.scale
    return known ? [issue('definition/unknown-reference', pointer(path, 'stage'), { kind: 'stage', id })] : []
  }
  if (example.score >= shape.min && example.score <= shape.max) return []
  const { min, max } = shape
  return [
    issue('norms/example-unreadable', pointer(path, 'score'), { example: example.scale, why: 'range', min, max, score: example.score }),
  ]
}

function lintRespondent(
  { respondent }: NormExample,
  path: string,
  { forms, informants }: Pick<InstrumentDefinition, 'forms' | 'informants'>,
): Issue[] {
  const { form, informant } = respondent
  const unknown = (kind: 'form' | 'informant', id: string): Issue =>
    issue('definition/unknown-reference', pointer(path, 'respondent', kind), { kind, id })
  return [
    ...(form === undefined || forms.some(({ id }) => id === form) ? [] : [unknown('form', form)]),
    ...(informant === undefined || informants.includes(informant) ? [] : [unknown('informant', informant)]),
  ]
}

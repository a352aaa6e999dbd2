import type { InstrumentDefinition, VectorDefinition } from '../../core/definition.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { LintContext } from '../../scoring/lint-context.js'
import { known } from './resolve.js'

/** Everything a worked example names exists. Whether it comes out is {@link lintVectors}. */
export function* vectorReferences(context: LintContext): Generator<Issue> {
  for (const [i, vector] of context.definition.vectors.entries()) yield* references(context, vector, pointer('/vectors', i))
}

function* references(context: LintContext, vector: VectorDefinition, path: string): Generator<Issue> {
  const { definition, items, scales, decisions } = context
  const { responses, respondent, expect } = vector
  if (typeof responses !== 'string') {
    for (const id of Object.keys(responses)) yield* known('item', id, items, pointer(path, 'responses', id))
  }
  if (respondent?.form !== undefined) {
    yield* known('form', respondent.form, new Set(definition.forms.map(({ id }) => id)), pointer(path, 'respondent', 'form'))
  }
  if (respondent?.informant !== undefined) {
    yield* known('informant', respondent.informant, new Set<string>(definition.informants), pointer(path, 'respondent', 'informant'))
  }
  for (const [id, stages] of Object.entries(expect.scales ?? {})) {
    const at = pointer(path, 'expect', 'scales', id)
    yield* known('scale', id, scales, at)
    const scale = scales.get(id)
    if (stages === 'absent' || scale === undefined) continue
    for (const stage of Object.keys(stages)) yield* known('stage', stage, new Set(scale.stages.map((each) => each.id)), pointer(at, stage))
  }
  for (const id of Object.keys(expect.standardScores ?? {}))
    yield* known('scale', id, scales, pointer(path, 'expect', 'standardScores', id))
  const sets = new Map(definition.bandSets.map((set) => [set.id, set]))
  for (const [id, band] of Object.entries(expect.bands ?? {})) {
    const at = pointer(path, 'expect', 'bands', id)
    yield* known('band-set', id, sets, at)
    const set = sets.get(id)
    if (set !== undefined) yield* known('band', band, new Set([...set.bands.map((each) => each.id), 'withheld']), at)
  }
  for (const [id, category] of Object.entries(expect.decisions ?? {})) {
    const at = pointer(path, 'expect', 'decisions', id)
    yield* known('decision', id, decisions, at)
    const decision = decisions.get(id)
    if (decision !== undefined) yield* known('category', category, new Set([...decision.categories.map((each) => each.id), 'absent']), at)
  }
  const critical = new Set(definition.criticalItems.map(({ item }) => item))
  for (const id of Object.keys(expect.criticalItems ?? {})) yield* known('item', id, critical, pointer(path, 'expect', 'criticalItems', id))
  const validity = new Set((definition.validity ?? []).map(({ id }) => id))
  for (const id of Object.keys(expect.validity ?? {})) yield* known('validity', id, validity, pointer(path, 'expect', 'validity', id))
}

/** A value of a worked example that did not come out. */
export interface VectorMismatch {
  /** steps below the vector, e.g. ['expect', 'scales', 'total', 'sum'] */
  readonly at: readonly (string | number)[]
  /** what was compared, e.g. total.sum */
  readonly what: string
  readonly expected: string | number
  readonly received: string | number
}

/** Runs every worked example with `run` and reports what does not come out. Worked examples hold no person's answers. */
export function lintVectors(
  definition: InstrumentDefinition,
  run: (vector: VectorDefinition) => readonly VectorMismatch[],
): readonly Issue[] {
  return definition.vectors.flatMap((vector, i) =>
    run(vector).map(({ at, what, expected, received }) =>
      issue('definition/vector-mismatch', pointer('/vectors', i, ...at), { vector: vector.id, what, expected, received }),
    ),
  )
}

import { type Issue, issue } from '../../core/issue.js'
import { nearest } from '../../core/nearest.js'
import type { LintContext } from '../../scoring/lint-context.js'

/** Yields an issue when `id` is not among the known names, with the name that was probably meant. */
export function* known(
  kind: string,
  id: string,
  names: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  path: string,
): Generator<Issue> {
  if (names.has(id)) return
  const suggestion = nearest(id, names.keys())
  yield issue('definition/unknown-reference', path, { kind, id, ...(suggestion === undefined ? {} : { nearest: suggestion }) })
}

/** A scale and, where it has several, one of its stages. */
export function* knownStage(context: LintContext, scale: string, stage: string | undefined, path: string): Generator<Issue> {
  yield* known('scale', scale, context.scales, path)
  const found = context.scales.get(scale)
  if (found === undefined) return
  const stages = found.stages.map(({ id }) => id)
  if (stage !== undefined) yield* known('stage', stage, new Set(stages), path)
  else if (stages.length > 1) yield issue('definition/stage-ambiguous', path, { scale, stages })
}

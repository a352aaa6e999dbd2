import type { CriticalItemDefinition } from '../core/definition.js'
import { issue, PsyscoreError } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import type { CriticalOutput } from '../plan/plan.js'
import type { RiskContext } from './context.js'

/** Index of an endorsing code; one the item does not have would silently never fire, so it is refused. */
function endorsedIndex(codes: readonly number[], code: number, path: string): number {
  const index = codes.indexOf(code)
  if (index < 0) throw new PsyscoreError([issue('definition/critical-code-unknown', path, { code })])
  return index
}

/**
 * The items that matter alone. Both columns are kept: the answer as given, which counts whatever a gate says, and the gated one,
 * which may imply an answer where none was asked for.
 */
export function lowerCriticalItems(context: RiskContext): readonly CriticalOutput[] {
  return context.definition.criticalItems.map((critical: CriticalItemDefinition, at) => {
    const column = context.column(critical.item)
    const raw = context.builder.inputOf(column)
    const codes = context.builder.finish().program.inputs.items[raw]?.codes ?? []
    const path = pointer('/criticalItems', at, 'endorsedBy')
    const endorsed = critical.endorsedBy.map((code) => endorsedIndex(codes, code, path))
    return { item: critical.item, kind: critical.kind, mark: critical.figure.mark, column, raw, endorsed }
  })
}

import type { InstrumentDefinition } from '../../core/definition.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'

/**
 * What a new version of a definition no longer watches: critical items that are gone, that fewer codes endorse, or that
 * lost their kind. Warnings, for a professional to accept expressly. Paths point into `after`.
 */
export function compareDefinitions(before: InstrumentDefinition, after: InstrumentDefinition): readonly Issue[] {
  return [...regressions(before, after)]
}

function* regressions(before: InstrumentDefinition, after: InstrumentDefinition): Generator<Issue> {
  for (const { item, kind, endorsedBy } of before.criticalItems) {
    const entries = [...after.criticalItems.entries()].filter(([, each]) => each.item === item)
    const sameKind = entries.filter(([, each]) => each.kind === kind)
    const [first] = entries
    if (first === undefined) {
      yield issue('definition/safety-regression', '/criticalItems', { item, kind, why: 'removed' }, 'warning')
      continue
    }
    const path = pointer('/criticalItems', first[0])
    if (sameKind.length === 0) yield issue('definition/safety-regression', pointer(path, 'kind'), { item, kind, why: 'kind' }, 'warning')
    const still = new Set(entries.flatMap(([, each]) => each.endorsedBy))
    const lost = endorsedBy.filter((code) => !still.has(code))
    if (lost.length > 0) {
      yield issue('definition/safety-regression', pointer(path, 'endorsedBy'), { item, kind, codes: lost, why: 'codes' }, 'warning')
    }
  }
}

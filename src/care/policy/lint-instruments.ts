import type { InstrumentDefinition } from '../../core/definition.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { PolicyLintContext } from './lint-context.js'
import { known } from './lint-references.js'

type Severities = Readonly<Record<string, number>>

/** What the definition says of a band set or a decision. */
function severitiesIn(categories: readonly { readonly id: string; readonly severity: number }[]): Severities {
  return Object.fromEntries(categories.map(({ id, severity }) => [id, severity]))
}

function* sameSeverities(declared: Severities, defined: Severities, path: string): Generator<Issue> {
  for (const [name, severity] of Object.entries(declared)) {
    yield* known('band', name, Object.keys(defined), pointer(path, name))
    const right = Object.hasOwn(defined, name) ? defined[name] : undefined
    if (right === undefined || right === severity) continue
    yield issue('policy/severity-differs', pointer(path, name), { name, severity, defined: right })
  }
  for (const name of Object.keys(defined)) {
    if (!Object.hasOwn(declared, name)) yield issue('policy/severity-differs', path, { why: 'missing', name })
  }
}

/** Versions and severities in the policy are those of the definitions at hand. */
export function* declaredInstruments({ policy, definitions }: PolicyLintContext): Generator<Issue> {
  for (const [i, used] of policy.instruments.entries()) {
    const definition = definitions.get(used.id)
    const path = pointer('/instruments', i)
    if (definition === undefined) {
      if (definitions.size > 0) yield issue('policy/instrument-not-given', path, { instrument: used.id }, 'warning')
      continue
    }
    const major = Number.parseInt(definition.version, 10)
    if (major !== used.major)
      yield issue('policy/instrument-version', pointer(path, 'major'), { instrument: used.id, major, policy: used.major })
    for (const [id, declared] of Object.entries(used.bandSets ?? {})) {
      const set = definition.bandSets.find((each) => each.id === id)
      const place = pointer(path, 'bandSets', id)
      if (set === undefined)
        yield* known(
          'band-set',
          id,
          definition.bandSets.map((each) => each.id),
          place,
        )
      else yield* sameSeverities(declared, severitiesIn(set.bands), place)
    }
    for (const [id, declared] of Object.entries(used.decisions ?? {})) {
      const decisions = definition.decisions ?? []
      const decision = decisions.find((each) => each.id === id)
      const place = pointer(path, 'decisions', id)
      if (decision === undefined)
        yield* known(
          'decision',
          id,
          decisions.map((each) => each.id),
          place,
        )
      else yield* sameSeverities(declared, severitiesIn(decision.categories), place)
    }
  }
}

function* scaleAndStage(
  definition: InstrumentDefinition,
  condition: { readonly scale: string; readonly stage?: string; readonly test?: string; readonly direction?: string },
  path: string,
): Generator<Issue> {
  const scale = definition.scales.find(({ id }) => id === condition.scale)
  if (scale === undefined) {
    yield* known(
      'scale',
      condition.scale,
      definition.scales.map(({ id }) => id),
      pointer(path, 'scale'),
    )
    return
  }
  if (condition.stage !== undefined)
    yield* known(
      'stage',
      condition.stage,
      scale.stages.map(({ id }) => id),
      pointer(path, 'stage'),
    )
  if (condition.direction !== undefined && condition.direction !== scale.direction) {
    yield issue('policy/not-monotone', pointer(path, 'direction'), { why: 'direction', direction: scale.direction })
  }
  if (condition.test === undefined) return
  const upward = condition.test === 'at-least' || condition.test === 'above'
  const right = scale.direction === 'neutral' || upward === (scale.direction === 'higher-is-worse')
  if (!right) yield issue('policy/not-monotone', pointer(path, 'test'), { why: 'direction', direction: scale.direction })
}

/** Scales, stages, items and validity scales that conditions name exist, and tests look towards concern. */
export function* definedParts({ conditions, definitions }: PolicyLintContext): Generator<Issue> {
  for (const { condition, path } of conditions) {
    if (!('instrument' in condition) || condition.instrument === undefined) continue
    const definition = definitions.get(condition.instrument)
    if (definition === undefined) continue
    if ('scale' in condition) yield* scaleAndStage(definition, condition, path)
    if (condition.kind === 'band') {
      const set = definition.bandSets.find(({ id }) => id === condition.bandSet)
      if (set !== undefined && set.scale !== condition.scale) {
        yield issue('policy/unknown-reference', pointer(path, 'bandSet'), {
          what: 'band-set',
          name: condition.bandSet,
          scale: condition.scale,
        })
      }
    }
    if (condition.kind === 'critical-item') {
      const items = definition.criticalItems.map(({ item }) => item)
      for (const [i, item] of (condition.items ?? []).entries()) yield* known('critical-item', item, items, pointer(path, 'items', i))
    }
    if (condition.kind === 'validity' && condition.validity !== undefined) {
      yield* known(
        'validity',
        condition.validity,
        (definition.validity ?? []).map(({ id }) => id),
        pointer(path, 'validity'),
      )
    }
  }
}

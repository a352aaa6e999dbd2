import { columnName } from '../../core/column-name.js'
import { hasInvisible, skeleton } from '../../core/confusable.js'
import type { InstrumentDefinition } from '../../core/definition.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { LintContext } from '../../scoring/lint-context.js'

interface PlacedId {
  readonly id: string
  readonly path: string
}

/** What the formula language reads as an operator or a constant. */
const FORMULA_WORDS: ReadonlySet<string> = new Set('mod to in and or not xor true false null undefined NaN Infinity end'.split(' '))
const OBJECT_WORDS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** Properties of a scale's result, beside which its stages stand. */
const RESULT_WORDS: ReadonlySet<string> = new Set(
  'status notes reasons bounds method answered total missingItems standardScores bands'.split(' '),
)

function placed(parts: readonly { readonly id: string }[], base: string): PlacedId[] {
  return parts.map(({ id }, i) => ({ id, path: pointer(base, i, 'id') }))
}

/** Names that must differ from one another, list by list. Items, scales and decisions are one list: formulas name them all. */
function namespaces(definition: InstrumentDefinition): readonly (readonly PlacedId[])[] {
  const { items, scales, decisions = [], validity = [], vectors } = definition
  return [
    [...placed(items, '/items'), ...placed(scales, '/scales'), ...placed(decisions, '/decisions')],
    placed(definition.bandSets, '/bandSets'),
    placed(definition.forms, '/forms'),
    placed(definition.references, '/references'),
    placed(validity, '/validity'),
    placed(vectors, '/vectors'),
    ...scales.map((scale, i) => placed(scale.stages, pointer('/scales', i, 'stages'))),
    ...scales.map((scale, i) => placed(scale.variants ?? [], pointer('/scales', i, 'variants'))),
    ...decisions.map((decision, i) => placed(decision.categories, pointer('/decisions', i, 'categories'))),
    ...definition.bandSets.map((set, i) => placed(set.bands, pointer('/bandSets', i, 'bands'))),
    Object.keys(definition.responseSets).map((id) => ({ id, path: pointer('/responseSets', id) })),
  ]
}

/** The same id twice in one list, or two ids that a reader cannot tell apart. */
export function* distinctIds({ definition }: LintContext): Generator<Issue> {
  for (const names of namespaces(definition)) {
    const first = new Map<string, PlacedId>()
    const alike = new Map<string, PlacedId>()
    for (const name of names) {
      const { id, path } = name
      const same = first.get(id)
      const like = alike.get(skeleton(id))
      if (hasInvisible(id)) yield issue('definition/confusable-id', path, { id, why: 'invisible' })
      if (same !== undefined) yield issue('definition/duplicate-id', path, { id, first: same.path })
      else if (like !== undefined) yield issue('definition/confusable-id', path, { id, other: like.id })
      if (same === undefined) first.set(id, name)
      if (like === undefined) alike.set(skeleton(id), name)
    }
  }
}

/** In formulas a stage is written scale__stage; no other id may read the same. */
export function* stageNames({ definition }: LintContext): Generator<Issue> {
  const { items, scales, decisions = [] } = definition
  const names = [...placed(items, '/items'), ...placed(scales, '/scales'), ...placed(decisions, '/decisions')]
  const written = new Set(scales.flatMap((scale) => scale.stages.map((stage) => `${scale.id}__${stage.id}`)))
  for (const { id, path } of names) if (written.has(id)) yield issue('definition/reserved-id', path, { id, why: 'stage' })
  yield* columnNames({ definition })
}

/** What stands beside the stages of a scale in a row of results. */
const SCALE_COLUMNS = 'status n_items n_answered missing_items notes reasons'.split(' ')

/**
 * In a table of results a stage is the column scale_stage, in lower case. Two that share a column would change places as soon
 * as one of them is absent.
 */
export function* columnNames({ definition }: Pick<LintContext, 'definition'>): Generator<Issue> {
  const taken = new Map<string, string>()
  for (const [i, { id, stages }] of definition.scales.entries()) {
    const named = [
      ...SCALE_COLUMNS.map((column) => ({ parts: [id, column], path: pointer('/scales', i, 'id') })),
      ...stages.flatMap((stage, s) =>
        [[], ['lower'], ['upper']].map((end) => ({ parts: [id, stage.id, ...end], path: pointer('/scales', i, 'stages', s, 'id') })),
      ),
    ]
    for (const { parts, path } of named) {
      const column = columnName(...parts)
      const other = taken.get(column)
      if (other !== undefined) yield issue('definition/confusable-id', path, { id: parts.slice(0, 2).join('_'), other })
      else taken.set(column, parts.slice(0, 2).join('_'))
    }
  }
}

/** Ids that mean something else in formulas, in results or to the language. */
export function* reservedIds({ definition }: LintContext): Generator<Issue> {
  for (const names of namespaces(definition)) {
    for (const { id, path } of names) if (OBJECT_WORDS.has(id)) yield issue('definition/reserved-id', path, { id })
  }
  const { items, scales, decisions = [] } = definition
  for (const { id, path } of [...placed(items, '/items'), ...placed(scales, '/scales'), ...placed(decisions, '/decisions')]) {
    if (FORMULA_WORDS.has(id)) yield issue('definition/reserved-id', path, { id })
  }
  for (const [i, scale] of scales.entries()) {
    for (const { id, path } of placed(scale.stages, pointer('/scales', i, 'stages'))) {
      if (RESULT_WORDS.has(id)) yield issue('definition/reserved-id', path, { id })
    }
  }
}

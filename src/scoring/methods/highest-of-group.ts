import type { ScoreMethod } from '../../core/definition.js'
import { commonMultiple } from '../fraction.js'
import { resolveKey } from '../item-keys.js'
import type { LoweringContext } from '../lowering.js'
import { policyForm, policyLimit } from '../missing-policies.js'
import type { RawScore } from '../raw-score.js'
import { buildScoreTables } from '../score-tables.js'
import { overDenominator } from './from-tally.js'

type HighestOfGroup = Extract<ScoreMethod, { readonly method: 'highest-of-group' }>

/**
 * The highest item of each group counts once and the groups are summed. The missing-data limit holds within each group, and
 * every group must have a value.
 */
export function highestOfGroup(ctx: LoweringContext, score: HighestOfGroup, path: string): RawScore {
  policyForm(score.method, score.missing, `${path}/missing`)
  const limit = policyLimit(score.missing, `${path}/missing`)
  const groups = score.groups.map((keys, g) => {
    const resolved = keys.map((key, i) => resolveKey(key, `${path}/groups/${g}/${i}`))
    return buildScoreTables(ctx, resolved, 'score')
  })
  const denominator = groups.reduce((common, group) => commonMultiple(common, group.denominator), 1n)
  const origin = { document: 'definition', path, source: score.missing.figure.source, mark: score.missing.figure.mark }
  const unverified = score.missing.figure.mark === 'K' ? { unverified: true } : {}
  const nodes = groups.map(({ columns, scores, denominator: own }) => {
    const factor = Number(denominator / own)
    const scaled = scores.map((row) => row.map((value) => value * factor))
    return ctx.builder.add(
      { op: 'extreme', items: columns.map(({ column }) => column), scores: scaled, which: 'max', limit, ...unverified },
      origin,
    )
  })
  const sum = ctx.builder.add({ op: 'combine', nodes, form: 'sum', minPresent: nodes.length }, origin)
  return { kind: 'number', columns: groups.flatMap(({ columns }) => columns), node: overDenominator(ctx, sum, denominator, path) }
}

import type { BandSetDefinition, CutDefinition } from '../core/definition.js'
import { pointer } from '../core/pointer.js'
import type { NodeOrigin } from '../plan/builder.js'
import type { BandOutput, StandardScoreOutput, ValidityOutput } from '../plan/plan.js'
import type { Cut, NodeRef, PlanNode } from '../plan/program.js'
import { onlyStage, type RiskContext } from './context.js'
import { lowerInvalid } from './validity.js'

/** What the bands of one scale rest on besides its stages. */
export interface BandBasis {
  /** standard scores of the scale, for sets whose cuts are on a metric */
  readonly standardScores: readonly StandardScoreOutput[]
  /** the chosen norm sets, by position */
  readonly norms: readonly { readonly use: 'screening' | 'descriptive' }[]
  readonly validity: readonly ValidityOutput[]
}

type Steps = Extract<PlanNode, { readonly op: 'steps' }>

function lowerCut(cut: CutDefinition): Cut {
  return { at: cut.at, closed: cut.closed, ...(cut.decimals === undefined ? {} : { digits: cut.decimals }) }
}

/** One group of cuts per stratum, the set's own cuts last: they hold for whoever fits no stratum or cannot be placed. */
function lowerCuts(context: RiskContext, set: BandSetDefinition, origin: NodeOrigin): Pick<Steps, 'group' | 'groups'> {
  const unverified = set.figure.mark === 'K' ? { unverified: true } : {}
  const strata = set.strata ?? []
  const groups = [...strata.map((stratum) => stratum.cuts), set.cuts].map((cuts) => ({ cuts: cuts.map(lowerCut), ...unverified }))
  if (strata.length === 0) return { groups }
  const rows = strata.map((stratum, group) => ({ when: context.respondentTests(stratum.when), group }))
  const group = context.builder.add({ op: 'stratum', steps: [[...rows, { when: [], group: strata.length }]] }, origin)
  return { group, groups }
}

/** Tri: known to be younger than the youngest age with evidence of accuracy. */
function lowerBelowYoungest(context: RiskContext, years: number | null, origin: NodeOrigin): NodeRef | undefined {
  if (years === null) return undefined
  const attribute = context.builder.attribute({ id: 'ageMonths' })
  return context.builder.add({ op: 'attrIn', test: { attribute, from: 0, below: 12 * years } }, origin)
}

/** Withholds where a validity scale says invalid, then below the youngest age if the set demands it; an unknown age does not withhold. */
function lowerGuards(
  context: RiskContext,
  set: BandSetDefinition,
  unguarded: NodeRef,
  guards: { readonly validity: readonly ValidityOutput[]; readonly below: NodeRef | undefined },
  origin: NodeOrigin,
): NodeRef {
  const { builder } = context
  let node = unguarded
  for (const validity of guards.validity) {
    const when = validity.withholds.includes(set.scale) ? lowerInvalid(builder, validity, origin) : undefined
    if (when !== undefined) node = builder.add({ op: 'withhold', x: node, when, reason: 'withheld-by-validity' }, origin)
  }
  if (guards.below !== undefined && set.youngestAge.below === 'withhold') {
    node = builder.add({ op: 'withhold', x: node, when: guards.below, reason: 'outside-intended-use' }, origin)
  }
  return node
}

/**
 * One band set: on a stage one output, on a metric one for every chosen norm set that gives it. Cuts are ordered boundaries, so
 * gaps and overlaps cannot occur. Descriptive norms are shown and decide nothing; an unverified figure decides and says so.
 */
export function lowerBandSet(context: RiskContext, set: BandSetDefinition, basis: BandBasis): readonly BandOutput[] {
  const path = pointer('/bandSets', context.definition.bandSets.indexOf(set))
  const origin: NodeOrigin = { document: 'definition', path, source: set.figure.source, mark: set.figure.mark }
  const scores = basis.standardScores.filter((score) => score.metric === set.metric)
  // A set that no chosen norm set can feed leaves no trace in the program.
  if (set.metric !== undefined && scores.length === 0) return []
  const bands = set.bands.map(({ id, severity }) => ({ id, severity }))
  const cuts = lowerCuts(context, set, origin)
  const below = lowerBelowYoungest(context, set.youngestAge.years, origin)

  function bandOn(x: NodeRef, on: BandOutput['on'], decides: boolean): BandOutput {
    const unguarded = context.builder.add({ op: 'steps', x, ...cuts }, origin)
    const node = lowerGuards(context, set, unguarded, { validity: basis.validity, below }, origin)
    const { years, below: rule } = set.youngestAge
    const belowYoungest = below === undefined ? {} : { belowYoungest: below }
    return { bandSet: set.id, on, node, unguarded, bands, youngestAge: { years, below: rule }, ...belowYoungest, decides }
  }

  if (set.metric === undefined) {
    const stage = set.stage ?? onlyStage(context, set.scale, path)
    return [bandOn(context.stage(set.scale, stage), { stage }, true)]
  }
  const { metric } = set
  return scores.map((score) => bandOn(score.node, { metric, norm: score.norm }, basis.norms[score.norm]?.use === 'screening'))
}

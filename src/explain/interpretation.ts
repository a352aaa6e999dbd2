import type { BandSetDefinition, CutDefinition, NormSetDefinition, NormStratum } from '../core/definition.js'
import type { LocalizedText } from '../core/text.js'
import type { LinkedPlan } from '../plan/linked.js'
import type { BandOutput, ScaleOutput, StandardScoreOutput } from '../plan/plan.js'
import type { PlanNode } from '../plan/program.js'
import type { BandResult, StandardScore } from '../results/result.js'
import type { BandDoubt, ExplainedBand, ExplainedStandardScore, NormRow } from './data.js'
import type { Replay } from './replay.js'
import { nodeValue } from './stages.js'

type Look = Extract<PlanNode, { readonly op: 'table' | 'interpolate' }>

/** The table a standard score was read from, beneath roundings and caps. */
function tableBehind(linked: LinkedPlan, ref: number): Look | undefined {
  const node = linked.plan.program.nodes[ref]
  if (node?.op === 'table' || node?.op === 'interpolate') return node
  if (node?.op === 'round' || node?.op === 'clamp') return tableBehind(linked, node.a)
  return undefined
}

function normRow(linked: LinkedPlan, table: Look | undefined, x: number | null): NormRow | null {
  if (table === undefined || x === null) return null
  const group = table.group === undefined ? 0 : nodeValue(linked, table.group)
  if (group === null) return null
  if (table.op === 'interpolate') return { kind: 'interpolated' }
  const cells = table.groups[group]
  if (cells?.kind === 'linear') return { kind: 'linear', mean: cells.mean, sd: cells.sd, base: cells.base, unit: cells.unit }
  if (cells?.kind === 'values') {
    const last = cells.from + cells.values.length - 1
    const key = Math.min(Math.max(x, cells.from), last)
    return { kind: 'values', key, value: cells.values[key - cells.from] ?? null }
  }
  return cells === undefined ? null : { kind: 'withheld' }
}

function stratumOf(set: NormSetDefinition, id: string | null, scale: string): NormStratum | undefined {
  const all = set.scores
    .filter((score) => score.scale === scale)
    .flatMap((score) => [...score.strata, ...(score.fallbacks ?? []).flatMap(({ strata }) => strata)])
  return all.find((each) => each.id === id)
}

/** Each standard score with the norm row it came from. */
export function explainStandardScores({ linked, norms, score }: Replay, output: ScaleOutput): readonly ExplainedStandardScore[] {
  return output.standardScores.flatMap((each: StandardScoreOutput, i) => {
    const standard: StandardScore | undefined = score.standardScores[i]
    const set = norms[each.norm]
    if (standard === undefined || set === undefined) return []
    const table = tableBehind(linked, each.node)
    const from = table === undefined ? null : nodeValue(linked, table.x)
    const stratum = stratumOf(set, standard.stratum, output.id)
    const figure = stratum?.figure ?? set.figure
    const row = normRow(linked, table, from)
    return [{ score: standard, title: set.title, from, row, n: stratum?.n ?? null, sampleSize: set.population.n, figure }]
  })
}

function cutsOf(linked: LinkedPlan, set: BandSetDefinition, output: BandOutput): readonly CutDefinition[] {
  const node = linked.plan.program.nodes[output.unguarded]
  const group = node?.op === 'steps' && node.group !== undefined ? nodeValue(linked, node.group) : null
  return (group === null ? undefined : set.strata?.[group]?.cuts) ?? set.cuts
}

/** Why a band is provisional beyond its notes and open answers; the same questions as the builder of the result asks. */
function doubtsOf(linked: LinkedPlan, output: BandOutput, band: BandResult): readonly BandDoubt[] {
  if (band.state !== 'provisional') return []
  const doubts: BandDoubt[] = []
  const { outsideIntended } = linked.plan.outputs
  if (output.youngestAge.years === null) doubts.push('no-accuracy-at-any-age')
  else if (output.belowYoungest !== undefined && nodeValue(linked, output.belowYoungest) === 1) doubts.push('below-youngest-age')
  if (outsideIntended !== undefined && nodeValue(linked, outsideIntended) === 1) doubts.push('outside-intended-use')
  return doubts
}

function boundLabelsOf(set: BandSetDefinition, { bounds }: BandResult): ExplainedBand['boundLabels'] {
  if (bounds === undefined || bounds === null) return null
  const labelOf = (id: string): LocalizedText => set.bands.find((each) => each.id === id)?.label ?? { en: id }
  return { least: labelOf(bounds.leastConcerning), most: labelOf(bounds.mostConcerning) }
}

/** Each band with the cut that was reached and the next one. */
export function explainBands({ instrument, linked, score }: Replay, output: ScaleOutput): readonly ExplainedBand[] {
  return output.bands.flatMap((each, i) => {
    const band: BandResult | undefined = score.bands[i]
    const set = instrument.bandSets.find(({ id }) => id === each.bandSet)
    if (band === undefined || set === undefined) return []
    const steps = linked.plan.program.nodes[each.unguarded]
    const value = steps?.op === 'steps' ? nodeValue(linked, steps.x) : null
    const cuts = cutsOf(linked, set, each)
    const index = band.band === null ? -1 : set.bands.findIndex(({ id }) => id === band.band)
    const on = 'stage' in band.on ? band.on.stage : band.on.metric
    return [
      {
        band,
        label: index < 0 ? null : (set.bands[index]?.label ?? null),
        boundLabels: boundLabelsOf(set, band),
        doubts: doubtsOf(linked, each, band),
        youngestAge: each.youngestAge.years,
        on,
        value,
        reached: index < 1 ? null : (cuts[index - 1] ?? null),
        next: index < 0 ? null : (cuts[index] ?? null),
        figure: set.figure,
      },
    ]
  })
}

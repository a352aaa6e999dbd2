import type { NormScoreDefinition, NormSetDefinition, NormStratum, ReliabilityDefinition } from '../../src/core/definition.js'
import type { InformantRole } from '../../src/core/words.js'
import { INFORMANT_ROLES, SEXES } from '../../src/core/words.js'
import type { NormContext } from '../../src/norms/context.js'
import { lowerNorms } from '../../src/norms/lower.js'
import type { ScaleShape } from '../../src/norms/shape.js'
import { createStratumTests } from '../../src/norms/stratum-tests.js'
import { createPlanBuilder } from '../../src/plan/builder.js'
import { hashProgram } from '../../src/plan/hash.js'
import { linkPlan } from '../../src/plan/link.js'
import type { Plan, PlanOutputs, StandardScoreOutput } from '../../src/plan/plan.js'
import { ATTRIBUTES, type AttributeId } from '../../src/plan/program.js'
import { notesOf, REASON_MASK, reasonsOf } from '../../src/plan/status.js'

export const figure = { source: 'made_up', mark: 'V2' } as const

/** A norm set around one score; everything else is plain. */
export function normSet(score: Partial<NormScoreDefinition>, over: Partial<NormSetDefinition> = {}): NormSetDefinition {
  return {
    format: 'psyscore/norm-set',
    formatVersion: 1,
    id: 'made_up',
    edition: '2020',
    title: { en: 'made up' },
    instrument: { id: 'minimal', major: 1, informants: ['self'] },
    population: { description: { en: 'nobody' }, country: 'CN', n: 400, collected: null },
    reviewBy: '2030-12-31',
    metricKind: 'linear',
    use: 'screening',
    unknownSex: 'absent',
    references: [],
    licence: 'free',
    figure,
    scores: [
      {
        scale: 'total',
        metric: 't',
        kind: 'linear',
        round: { mode: 'half-up', digits: 0 },
        offTable: { low: 'absent', high: 'absent' },
        interpolation: 'none',
        strata: [moments('all', {}, 10, 5)],
        ...score,
      },
    ],
    ...over,
  }
}

export function moments(id: string, when: NormStratum['when'], mean: number, sd: number): NormStratum {
  return { id, when, cell: 'moments', mean, sd }
}

export function values(id: string, when: NormStratum['when'], from: number, cells: readonly (number | null)[]): NormStratum {
  return { id, when, cell: 'values', from, values: cells }
}

export const sumShape: ScaleShape = { scale: 'total', stage: 'sum', min: 0, max: 30, step: 1 }

export interface Pupil {
  readonly grade?: number
  readonly ageMonths?: number
  readonly sex?: string
  readonly informant?: InformantRole
  readonly form?: string
}

export interface Normed {
  readonly value: number | null
  readonly stratum: string | null
  readonly notes: readonly string[]
  readonly reasons: readonly string[]
}

export interface NormBench {
  readonly outputs: readonly StandardScoreOutput[]
  /** the standard score (of the output) that the pupil gets for a raw score */
  score(pupil: Pupil, raw: number, output?: number): Normed
  /** limits of the interval, null where there are none */
  interval(pupil: Pupil, raw: number, output?: number): { readonly lower: number | null; readonly upper: number | null }
}

interface BenchOptions {
  /** every raw score that will be asked for; default 0–200 */
  readonly raws?: readonly number[]
  readonly shape?: ScaleShape
  readonly reliability?: readonly ReliabilityDefinition[]
  readonly interval?: NormContext['interval']
  readonly percentileRanks?: boolean
}

const FORMS = ['main', 'short']

/** Lowers norm sets onto a scale whose raw score is given, links the plan and asks it. */
export function runNorms(normSets: readonly NormSetDefinition[], options: BenchOptions = {}): NormBench {
  const raws = options.raws ?? Array.from({ length: 201 }, (_, raw) => raw)
  const builder = createPlanBuilder()
  const words: Partial<Record<AttributeId, readonly string[]>> = { sex: SEXES, informant: INFORMANT_ROLES, form: FORMS }
  for (const id of ATTRIBUTES) {
    const known = words[id]
    builder.attribute(known === undefined ? { id } : { id, words: known })
  }
  const item = builder.item({ id: 'raw', codes: raws.map((_, i) => i) })
  const node = builder.add({ op: 'score', item: { item }, scores: raws })
  const outputs = lowerNorms({
    builder,
    normSets,
    scale: 'total',
    stage: () => ({ id: 'sum', node, shape: () => options.shape }),
    respondentTests: createStratumTests(builder, { informants: INFORMANT_ROLES, forms: FORMS }),
    reliability: options.reliability ?? [],
    ...(options.interval === undefined ? {} : { interval: options.interval }),
    ...(options.percentileRanks === undefined ? {} : { percentileRanks: options.percentileRanks }),
  })
  const { program } = builder.finish()
  const empty: PlanOutputs = {
    instrument: { id: 'minimal', version: '1.0.0', hash: 'x' },
    norms: [],
    items: [],
    forms: [],
    scales: [],
    decisions: [],
    criticalItems: [],
    validity: [],
    blindSpots: [],
  }
  const plan: Plan = { format: 'psyscore/plan', formatVersion: 1, hash: hashProgram(program), program, outputs: empty }
  const linked = linkPlan(plan, 1)

  function ask(pupil: Pupil, raw: number): void {
    const at = raws.indexOf(raw)
    if (at < 0) throw new RangeError('the raw score was not declared')
    linked.items[item]?.fill(at)
    const codes: Record<AttributeId, number> = {
      grade: pupil.grade ?? -1,
      ageMonths: pupil.ageMonths ?? -1,
      sex: (SEXES as readonly string[]).indexOf(pupil.sex ?? ''),
      informant: INFORMANT_ROLES.indexOf(pupil.informant ?? 'self'),
      form: FORMS.indexOf(pupil.form ?? 'main'),
    }
    for (const id of ATTRIBUTES) linked.attributes[builder.attributeIndex(id) ?? -1]?.fill(codes[id])
    linked.run(1)
  }
  const read = (ref: number): { value: number | null; status: number } => {
    const status = linked.statuses[ref]?.[0] ?? 0
    return { value: (status & REASON_MASK) === 0 ? (linked.values[ref]?.[0] ?? null) : null, status }
  }
  const chosen = (output: number): StandardScoreOutput => {
    const found = outputs[output]
    if (found === undefined) throw new RangeError('no such output')
    return found
  }
  return {
    outputs,
    score(pupil, raw, output = 0) {
      ask(pupil, raw)
      const of = chosen(output)
      const { value, status } = read(of.node)
      const group = read(of.group).value
      return {
        value,
        stratum: group === null ? null : (of.groups[group] ?? null),
        notes: notesOf(status),
        reasons: reasonsOf(status),
      }
    },
    interval(pupil, raw, output = 0) {
      ask(pupil, raw)
      const { interval } = chosen(output)
      if (interval === undefined) return { lower: null, upper: null }
      return { lower: read(interval.lower).value, upper: read(interval.upper).value }
    },
  }
}

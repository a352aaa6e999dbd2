import type {
  Condition,
  DecisionDefinition,
  InstrumentDefinition,
  ItemDefinition,
  ItemKey,
  MissingPolicy,
  ScaleDefinition,
  ScoreMethod,
  StageStep,
} from '../../src/core/definition.js'
import { INFORMANT_ROLES, type MissingReason, SEXES } from '../../src/core/words.js'
import { createPlanBuilder } from '../../src/plan/builder.js'
import { hashProgram } from '../../src/plan/hash.js'
import { linkPlan } from '../../src/plan/link.js'
import type { Plan, PlanOutputs, ResponseReader } from '../../src/plan/plan.js'
import { ATTRIBUTES, type ColumnRef, type NodeRef, type Program } from '../../src/plan/program.js'
import { MISSING_CODE, notesOf, REASON_MASK, reasonsOf } from '../../src/plan/status.js'
import { createLoweringContext, type LoweringContext } from '../../src/scoring/context.js'
import { lowerInputs } from '../../src/scoring/inputs.js'
import { minimalDefinition } from '../fixtures/minimal.js'

export const figure = { source: 'made_up', mark: 'V2' } as const

export const complete: MissingPolicy = { policy: 'complete-only', figure }
export const prorate = (minAnswered: number): MissingPolicy => ({ policy: 'prorate', minAnswered, figure })

const RANGE = { min: -1000, max: 1000 }

/** Items q1 … qn coded 0–3 in a response set, as many as asked for. */
export function choiceItems(n: number, responses = 'frequency'): ItemDefinition[] {
  return Array.from({ length: n }, (_, i) => ({ id: `q${i + 1}`, label: { en: 'item' }, kind: 'choice', responses }))
}

export function scale(
  id: string,
  score: ScoreMethod,
  stages: Readonly<Record<string, readonly StageStep[]>> = { raw: [] },
  more: Partial<ScaleDefinition> = {},
): ScaleDefinition {
  return {
    id,
    label: { en: id },
    direction: 'higher-is-worse',
    stages: Object.entries(stages).map(([stage, steps]) => ({ id: stage, steps, range: RANGE })),
    score,
    ...more,
  }
}

export const sumOf = (items: readonly ItemKey[], missing: MissingPolicy = complete): ScoreMethod => ({ method: 'sum', items, missing })
export const formulaOf = (expression: string): ScoreMethod => ({ method: 'formula', expression, figure })

/** An invented instrument with the given parts; the rest is the minimal one. */
export function instrument(parts: Partial<InstrumentDefinition>): InstrumentDefinition {
  return { ...minimalDefinition(), bandSets: [], criticalItems: [], vectors: [], decisions: [], ...parts }
}

export type Answer = number | readonly number[] | null | { readonly missing: MissingReason }
export type Answers = Readonly<Record<string, Answer>>
export interface Pupil {
  readonly sex?: string
  readonly grade?: number
  readonly ageMonths?: number
  readonly form?: string
}

export interface Outcome {
  /** null when absent */
  readonly value: number | null
  readonly notes: readonly string[]
  readonly reasons: readonly string[]
}

export interface Bench {
  readonly context: LoweringContext
  readonly readers: readonly ResponseReader[]
  readonly program: Program
  readonly origins: NonNullable<Plan['origins']>
  fill(answers: Answers, pupil?: Pupil): void
  /** a stage of a scale (default: its last), after filling in the answers */
  score(answers: Answers, scaleId: string, stage?: string, pupil?: Pupil): Outcome
  decision(answers: Answers, id: string, pupil?: Pupil): Outcome & { readonly category: string | null }
  /** code of a column after gates, for the answers last filled in */
  column(ref: ColumnRef): number
}

const OUTPUTS: Omit<PlanOutputs, 'items'> = {
  instrument: { id: 'made-up', version: '1.0.0', hash: 'x' },
  norms: [],
  forms: [],
  scales: [],
  decisions: [],
  criticalItems: [],
  validity: [],
  blindSpots: [],
}

/** Lowers a definition, links the plan and scores answers with it, one respondent at a time. */
export function bench(definition: InstrumentDefinition, prepare?: (context: LoweringContext) => void): Bench {
  const builder = createPlanBuilder()
  const readers = lowerInputs(builder, definition)
  const context = createLoweringContext(builder, definition)
  prepare?.(context)
  for (const { id } of definition.scales) context.scale(id)
  for (const { id } of definition.decisions ?? []) context.decision(id)
  const { program, origins } = builder.finish()
  const plan: Plan = {
    format: 'psyscore/plan',
    formatVersion: 1,
    hash: hashProgram(program),
    program,
    outputs: { ...OUTPUTS, items: readers },
    origins,
  }
  const linked = linkPlan(plan, 1)

  function code(answer: Answer | undefined, codes: readonly number[], missing: Readonly<Record<string, number>>): number {
    if (answer === null || answer === undefined) return MISSING_CODE.blank
    if (typeof answer === 'number') {
      const index = codes.indexOf(answer)
      return index >= 0 ? index : (missing[String(answer)] ?? MISSING_CODE.invalid)
    }
    return 'missing' in answer ? MISSING_CODE[answer.missing] : MISSING_CODE.invalid
  }
  function fill(answers: Answers, pupil: Pupil = {}): void {
    for (const reader of readers) {
      const answer = Object.hasOwn(answers, reader.id) ? answers[reader.id] : null
      if (reader.kind === 'coded') {
        linked.items[reader.item]?.fill(code(answer, program.inputs.items[reader.item]?.codes ?? [], reader.missing))
      } else if (reader.kind === 'real') {
        const present = typeof answer === 'number'
        linked.reals[reader.real]?.fill(present ? answer : 0)
        linked.realMissing[reader.real]?.fill(present ? 0 : code(answer, [], reader.missing))
      } else {
        for (const [i, at] of reader.columns.entries()) {
          const chosen = Array.isArray(answer) ? Number(answer.includes(reader.codes[i])) : code(answer, [], reader.missing)
          linked.items[at]?.fill(chosen)
        }
      }
    }
    const forms = definition.forms.map(({ id }) => id)
    const values = {
      grade: pupil.grade ?? -1,
      ageMonths: pupil.ageMonths ?? -1,
      sex: (SEXES as readonly string[]).indexOf(pupil.sex ?? ''),
      informant: INFORMANT_ROLES.indexOf('self'),
      form: pupil.form === undefined ? 0 : forms.indexOf(pupil.form),
    }
    for (const id of ATTRIBUTES) linked.attributes[builder.attributeIndex(id) ?? -1]?.fill(values[id])
    linked.run(1)
  }
  function read(node: NodeRef): Outcome {
    const status = linked.statuses[node]?.[0] ?? 0
    const value = (status & REASON_MASK) === 0 ? (linked.values[node]?.[0] ?? null) : null
    return { value, notes: notesOf(status), reasons: reasonsOf(status) }
  }
  return {
    context,
    readers,
    program,
    origins,
    fill,
    score(answers, scaleId, stage, pupil) {
      fill(answers, pupil)
      return read(context.stage(scaleId, stage))
    },
    decision(answers, id, pupil) {
      fill(answers, pupil)
      const { node, definition: table } = context.decision(id)
      const outcome = read(node)
      return { ...outcome, category: outcome.value === null ? null : (table.categories[outcome.value]?.id ?? null) }
    },
    column: (ref) => linked.column(ref)[0] ?? -1,
  }
}

const label = { en: 'x' }

/** A decision between `no` and `yes`. */
export function decision(id: string, rows: DecisionDefinition['rows'], otherwise?: string): DecisionDefinition {
  const categories = ['no', 'yes'].map((each, severity) => ({
    id: each,
    label,
    severity,
    audience: { family: label, teacher: label },
  }))
  return { id, label, categories, rows, ...(otherwise === undefined ? {} : { otherwise }), figure }
}

/** q1 … qn with the given answers, null for a blank. */
export function answersOf(values: readonly Answer[]): Answers {
  return Object.fromEntries(values.map((value, i) => [`q${i + 1}`, value]))
}

export const answered = (item: string, ...codes: readonly number[]): Condition => ({ kind: 'answer', item, in: codes })

import type { InstrumentDefinition, NormExample, NormScoreDefinition, NormSetDefinition } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { SEXES } from '../core/words.js'
import { scoreOfExample } from '../norms/lint-examples.js'
import { lowerNorms } from '../norms/lower.js'
import type { ScaleShape } from '../norms/shape.js'
import { createStratumTests } from '../norms/stratum-tests.js'
import { createPlanBuilder, type PlanBuilder } from '../plan/builder.js'
import { hashProgram } from '../plan/hash.js'
import { linkPlan } from '../plan/link.js'
import type { LinkedPlan } from '../plan/linked.js'
import type { Plan } from '../plan/plan.js'
import type { AttributeInput, NodeRef } from '../plan/program.js'
import { MAX_CODES, MISSING_CODE, REASON_MASK } from '../plan/status.js'

/** A worked example with its position and the row it is tried in. */
interface Placed {
  readonly example: NormExample
  readonly at: number
}

/** Examples of one score that share an input column: the raw scores are its codes. */
interface Batch {
  readonly column: number
  readonly scores: readonly number[]
  readonly node: NodeRef
  /** the printed standard error, where the set has one for each score */
  readonly error: NodeRef | undefined
  readonly placed: readonly Placed[]
}

/** Examples in lots of at most as many as a column has codes. */
function lots(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = []
  for (let from = 0; from < placed.length; from += MAX_CODES) found.push(placed.slice(from, from + MAX_CODES))
  return found
}

function lowerBatch(
  builder: PlanBuilder,
  definition: Pick<InstrumentDefinition, 'forms' | 'informants'>,
  set: NormSetDefinition,
  score: NormScoreDefinition,
  placed: readonly Placed[],
  shapes: readonly ScaleShape[],
): Batch | undefined {
  const scores = [...new Set(placed.map(({ example }) => example.score))]
  const column = builder.item({ id: `example_${placed[0]?.at ?? 0}`, codes: scores.map((_, index) => index) })
  const x = builder.add({ op: 'score', item: { item: column }, scores })
  const stage = score.stage ?? placed[0]?.example.stage ?? ''
  const [output] = lowerNorms({
    builder,
    normSets: [{ ...set, scores: [score] }],
    scale: score.scale,
    stage: () => ({
      id: stage,
      node: x,
      shape: () => shapes.find((each) => each.scale === score.scale && (stage === '' || each.stage === stage)),
    }),
    respondentTests: createStratumTests(builder, { informants: definition.informants, forms: definition.forms.map(({ id }) => id) }),
    reliability: [],
  })
  return output === undefined ? undefined : { column, scores, node: output.node, error: output.interval?.error, placed }
}

/** As an administration is read: the form's informant, else the only one there is; the only form of an informant. */
function whoAndHow(
  { respondent }: NormExample,
  { forms, informants }: Pick<InstrumentDefinition, 'forms' | 'informants'>,
): { readonly informant: string | undefined; readonly form: string | undefined } {
  const named = forms.find(({ id }) => id === respondent.form)
  const informant = respondent.informant ?? named?.informant ?? (informants.length === 1 ? informants[0] : undefined)
  const [only, more] = forms.filter((form) => form.informant === informant)
  return { informant, form: respondent.form ?? (more === undefined ? only?.id : undefined) }
}

function attributeOf(input: AttributeInput, example: NormExample, definition: Pick<InstrumentDefinition, 'forms' | 'informants'>): number {
  const { respondent } = example
  const { informant, form } = whoAndHow(example, definition)
  switch (input.id) {
    case 'grade':
      return respondent.grade ?? -1
    case 'ageMonths':
      return respondent.ageMonths ?? -1
    case 'sex':
      return respondent.sex === undefined ? -1 : SEXES.indexOf(respondent.sex)
    case 'informant':
      return informant === undefined ? -1 : (input.words?.indexOf(informant) ?? -1)
    case 'form':
      return form === undefined ? -1 : (input.words?.indexOf(form) ?? -1)
  }
}

function planOf(builder: PlanBuilder, { id, version }: InstrumentDefinition): Plan {
  const { program } = builder.finish()
  const instrument = { id, version, hash: '' }
  const empty = { norms: [], items: [], forms: [], scales: [], decisions: [], criticalItems: [], validity: [], blindSpots: [] }
  return { format: 'psyscore/plan', formatVersion: 1, hash: hashProgram(program), program, outputs: { instrument, ...empty } }
}

function presentValue(linked: LinkedPlan, node: NodeRef, row: number): number | null {
  const status = linked.statuses[node]?.[row] ?? REASON_MASK
  return (status & REASON_MASK) === 0 ? (linked.values[node]?.[row] ?? null) : null
}

/**
 * Runs the worked examples of a norm set as a pupil's raw score would run, and names every one that does not come out
 * (`norms/example-mismatch`). Values are compared as doubles, without tolerance. Meant for a norm set in which lint found no error.
 */
export function normExampleIssues(
  set: NormSetDefinition,
  definition: InstrumentDefinition,
  shapes: readonly ScaleShape[],
): readonly Issue[] {
  const examples = set.examples ?? []
  if (examples.length === 0) return []
  const builder = createPlanBuilder()
  const byScore = new Map<NormScoreDefinition, Placed[]>()
  examples.forEach((example, at) => {
    const score = scoreOfExample(set, example)
    if (score !== undefined) byScore.set(score, [...(byScore.get(score) ?? []), { example, at }])
  })
  const batches = [...byScore].flatMap(([score, placed]) =>
    lots(placed).flatMap((lot) => lowerBatch(builder, definition, set, score, lot, shapes) ?? []),
  )
  const linked = linkPlan(planOf(builder, definition), MAX_CODES)
  const { attributes } = linked.plan.program.inputs
  return batches.flatMap(({ column, scores, node, error, placed }) => {
    linked.items.forEach((cells) => {
      cells.fill(MISSING_CODE.blank)
    })
    placed.forEach(({ example }, row) => {
      const cells = linked.items[column]
      if (cells !== undefined) cells[row] = scores.indexOf(example.score)
      attributes.forEach((input, index) => {
        const lane = linked.attributes[index]
        if (lane !== undefined) lane[row] = attributeOf(input, example, definition)
      })
    })
    linked.runnerFor(error === undefined ? [node] : [node, error])(placed.length)
    return placed.flatMap(({ example, at }, row) => {
      const mismatch = (property: 'value' | 'standardError', expected: number | null, of: NodeRef | undefined): readonly Issue[] => {
        const received = of === undefined ? null : presentValue(linked, of, row)
        if (received === expected) return []
        const params = { scale: example.scale, score: example.score, expected: String(expected), received: String(received) }
        return [issue('norms/example-mismatch', pointer('/examples', at, property), params)]
      }
      const printed = example.standardError
      return [...mismatch('value', example.value, node), ...(printed === undefined ? [] : mismatch('standardError', printed, error))]
    })
  })
}

import { createPlanBuilder } from '../../src/plan/builder.js'
import { hashProgram } from '../../src/plan/hash.js'
import { linkPlan } from '../../src/plan/link.js'
import type { Plan, ResponseReader } from '../../src/plan/plan.js'
import type { ColumnRef, NodeRef } from '../../src/plan/program.js'
import type { Respondent, Response } from '../../src/results/administration.js'
import { createAssessor } from '../../src/results/assessor.js'
import type { AssessmentResult, BandResult, ScaleScore, StandardScore } from '../../src/results/result.js'

export const MAIN_ITEMS = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'] as const
export const LIE_ITEMS = ['l1', 'l2', 'l3'] as const
export const ALL_ITEMS: readonly string[] = [...MAIN_ITEMS, ...LIE_ITEMS, 'bed', 'which']

const BANDS = ['minimal', 'mild', 'moderate', 'moderately-severe', 'severe'].map((id, severity) => ({ id, severity }))

/**
 * A plan written by hand, so that these tests need no compiler: nine items 0–3 in a sum that may be prorated over two blanks, q8
 * left out when q7 is 0, q9 critical and implied 0 when q1 is 0, a lie scale that withholds from three, T norms for girls with a
 * fall-back for all, evidence from 11 years on (marked; withheld on the T set), a clock time and a multi-select item.
 */
export function handPlan(): Plan {
  const builder = createPlanBuilder()
  builder.attribute({ id: 'grade' })
  builder.attribute({ id: 'ageMonths' })
  const sex = builder.attribute({ id: 'sex', words: ['F', 'M'] })
  builder.attribute({ id: 'informant', words: ['self', 'parent'] })
  builder.attribute({ id: 'form', words: ['en', 'zh', 'parent'] })
  const main = MAIN_ITEMS.map((id) => builder.item({ id, codes: [0, 1, 2, 3] }))
  const lies = LIE_ITEMS.map((id) => builder.item({ id, codes: [1, 2] }))
  const options = [10, 20].map((code) => builder.item({ id: `which/${code}`, codes: [0, 1] }))
  const bed = builder.real({ id: 'bed', min: 0, max: 1439 })
  const item = (at: number): ColumnRef => ({ item: main[at] as number })

  const notZero = (at: number): NodeRef => builder.add({ op: 'codeIn', item: item(at), codes: [1, 2, 3], reasons: [] })
  const gate8: ColumnRef = { gate: builder.add({ op: 'gate', item: item(7), when: notZero(6), onFalse: 'leave' }) }
  const gate9: ColumnRef = { gate: builder.add({ op: 'gate', item: item(8), when: notZero(0), onFalse: { code: 0 } }) }
  const columns = MAIN_ITEMS.map((id, at) => ({ id, column: at === 7 ? gate8 : at === 8 ? gate9 : item(at) }))
  const scores = columns.map(() => [0, 1, 2, 3])
  const tally = builder.add({ op: 'tally', items: columns.map(({ column }) => column), scores })
  const sum = builder.add({ op: 'settle', tally, form: { kind: 'prorate' }, limit: { maxMissing: 2 }, steps: [] })
  const lieTally = builder.add({ op: 'tally', items: lies.map((at) => ({ item: at })), scores: lies.map(() => [1, 0]) })
  const lie = builder.add({ op: 'settle', tally: lieTally, form: { kind: 'total' }, limit: { maxMissing: 0 }, steps: [] })
  const validity = builder.add({
    op: 'steps',
    x: lie,
    groups: [{ cuts: [2, 3].map((at) => ({ at, closed: 'at-or-above' as const })) }],
  })
  const invalid = builder.add({ op: 'cmp', a: validity, test: 'ge', b: 2 })
  const cuts = [5, 10, 15, 20].map((at) => ({ at, closed: 'at-or-above' as const }))
  const stageSteps = builder.add({ op: 'steps', x: sum, groups: [{ cuts }] })
  const below = builder.add({ op: 'attrIn', test: { attribute: 1, from: 0, below: 132 } })
  const guarded = builder.add({ op: 'withhold', x: stageSteps, when: invalid, reason: 'withheld-by-validity' })

  const group = builder.add({
    op: 'stratum',
    steps: [[{ when: [{ attribute: sex, in: [0] }], group: 0 }], [{ when: [], group: 1 }]],
  })
  const line = { kind: 'linear', base: 50, unit: 10, greatest: 80, round: { mode: 'half-up', digits: 0 } } as const
  const t = builder.add({
    op: 'table',
    x: sum,
    group,
    groups: [
      { ...line, mean: 6, sd: 5 },
      { ...line, mean: 5, sd: 4, unverified: true },
    ],
    low: 'cap',
    high: 'cap',
  })
  const tSteps = builder.add({ op: 'steps', x: t, groups: [{ cuts: [{ at: 65, closed: 'at-or-above' }] }] })
  const tValid = builder.add({ op: 'withhold', x: tSteps, when: invalid, reason: 'withheld-by-validity' })
  const tByAge = builder.add({ op: 'withhold', x: tValid, when: below, reason: 'outside-intended-use' })

  const outsideGrade = builder.add({ op: 'not', a: builder.add({ op: 'attrIn', test: { attribute: 0, from: 6, below: 13 } }) })
  const outside = builder.add({ op: 'firstPresent', nodes: [outsideGrade, builder.add({ op: 'const', value: 0 })] })
  const acute = builder.add({ op: 'codeIn', item: item(8), codes: [2, 3], reasons: [] })
  const decision = builder.add({ op: 'rules', rows: [{ when: acute, outcome: 1, onUnknown: 'stop' }], otherwise: 0 })

  const { program, origins } = builder.finish()
  const coded = (id: string, at: number): ResponseReader => ({ id, kind: 'coded', item: at, missing: { '-9': 253 }, scored: true })
  return {
    format: 'psyscore/plan',
    formatVersion: 1,
    hash: hashProgram(program),
    program,
    origins,
    outputs: {
      instrument: { id: 'by-hand', version: '1.0.0', hash: 'none' },
      norms: [{ id: 'local', edition: '2020', hash: 'none', use: 'screening' }],
      items: [
        ...MAIN_ITEMS.map((id, at) => coded(id, main[at] as number)),
        ...LIE_ITEMS.map((id, at) => coded(id, lies[at] as number)),
        { id: 'bed', kind: 'real', real: bed, step: 1, form: 'clock-time', missing: {}, scored: false },
        { id: 'which', kind: 'multi-select', columns: options, codes: [10, 20], missing: {}, scored: false },
      ],
      forms: [
        { id: 'en', informant: 'self', language: 'en' },
        { id: 'parent', informant: 'parent', language: 'en' },
      ],
      scales: [
        {
          id: 'total',
          method: 'sum',
          direction: 'higher-is-worse',
          stages: [{ id: 'sum', node: sum }],
          columns,
          standardScores: [{ norm: 0, stage: 'sum', metric: 't', node: t, group, groups: ['girls', 'all'], display: { above: 79 } }],
          bands: [
            {
              bandSet: 'sums',
              on: { stage: 'sum' },
              node: guarded,
              unguarded: stageSteps,
              bands: BANDS,
              youngestAge: { years: 11, below: 'mark' },
              belowYoungest: below,
              decides: true,
            },
            {
              bandSet: 'ts',
              on: { metric: 't', norm: 0 },
              node: tByAge,
              unguarded: tSteps,
              bands: [
                { id: 'usual', severity: 0 },
                { id: 'elevated', severity: 1 },
              ],
              youngestAge: { years: 11, below: 'withhold' },
              belowYoungest: below,
              decides: true,
            },
          ],
        },
      ],
      decisions: [
        {
          id: 'acute',
          mark: 'V2',
          node: decision,
          categories: [
            { id: 'no', severity: 0 },
            { id: 'yes', severity: 1 },
          ],
          columns: [{ id: 'q9', column: gate9 }],
        },
      ],
      criticalItems: [{ item: 'q9', kind: 'suicide', mark: 'V2', column: gate9, raw: main[8] as number, endorsed: [1, 2, 3] }],
      validity: [{ id: 'lie', scale: 'lie', node: validity, outcomes: ['valid', 'questionable', 'invalid'], withholds: ['total'] }],
      blindSpots: ['abuse'],
      outsideIntended: outside,
    },
  }
}

const assessor = createAssessor(linkPlan(handPlan()))

/** A girl in grade 8, 13 years old. */
export const GIRL: Respondent = { key: 'stu-1', grade: 8, sex: 'F', birthDate: '2013-05-01' }
export const WHEN = '2026-11-23T10:15:00+08:00'

/** Every item answered with the given code, lie items truthful, clock time and list answered. */
export function complete(code = 1): Record<string, Response> {
  return {
    ...Object.fromEntries(MAIN_ITEMS.map((id) => [id, code])),
    ...Object.fromEntries(LIE_ITEMS.map((id) => [id, 2])),
    bed: '22:30',
    which: [10],
  }
}

/** Runs anything through reader, plan and builder, as untrusted data would be. */
export function run(responses: unknown, respondent: unknown = GIRL, more: Readonly<Record<string, unknown>> = {}): AssessmentResult {
  return assessor({ responses, respondent, administeredAt: WHEN, informant: 'self', ...more })
}
export function runRaw(administration: unknown): AssessmentResult {
  return assessor(administration)
}

export interface Total {
  readonly total: ScaleScore
  readonly sums: BandResult
  readonly ts: BandResult
  readonly t: StandardScore
}

/** The total of a result, with its two bands and its T score. */
export function totalOf(result: AssessmentResult): Total {
  const total = result.scales.total
  const [sums, ts] = total?.bands ?? []
  const [t] = total?.standardScores ?? []
  if (total === undefined || sums === undefined || ts === undefined || t === undefined) throw new Error('no total')
  return { total, sums, ts, t }
}

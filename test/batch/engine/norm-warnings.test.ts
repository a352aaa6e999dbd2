import { describe, expect, it } from 'vitest'
import { scoreToCsv, scoreToRows } from '../../../src/batch/engine/score.js'
import type { ChunkFacts, ScorePart, ScoreRequest } from '../../../src/batch/engine/types.js'
import { compile } from '../../../src/instruments/compile.js'
import { k10, k10China2019 } from '../../../src/instruments/generated/k10.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import { linkPlan } from '../../../src/plan/link.js'
import type { Plan } from '../../../src/plan/plan.js'
import type { Administration } from '../../../src/results/administration.js'
import { createAssessor } from '../../../src/results/assessor.js'
import { administrationOf, csvTable, listTable, makeTable } from './made-table.js'

const instrument = k10 as unknown as Instrument
const withAges = (country: string, ages: { min: number; max: number } | undefined, own?: string): Plan => {
  const { ages: _, ...population } = k10China2019.population
  const adults = (ages?.min ?? 0) >= 18 ? ({ adults: true } as const) : {}
  const set = { ...k10China2019, population: { ...population, country, ...(ages === undefined ? {} : { ages }), ...adults } }
  return compile(instrument, { norms: [set], ...(own === undefined ? {} : { country: own }) })
}

/** Every fourth row has an answer that no code stands for: its warnings are those of the full result. */
const GIVEN = Array.from({ length: 40 }, (_, at): Administration => {
  const answers = instrument.items.map(({ id }, k): [string, number | string] => [
    id,
    at % 4 === 3 && k === 2 ? 'often' : 1 + ((at + k) % 5),
  ])
  const [grade, ageMonths] = [at % 5 === 0 ? null : 3 + (at % 10), at % 3 === 0 ? null : 12 * (8 + (at % 12))]
  return { responses: Object.fromEntries(answers), respondent: { key: 'k', grade, ageMonths, sex: 'F' } }
})

interface Told {
  readonly code: string
  readonly row: number
  readonly path: string
  readonly params: unknown
}
function ofNorms(facts: readonly ChunkFacts[]): Told[] {
  const told = facts.flatMap(({ warnings }) => warnings.flatMap(({ code, first }) => first.map((each) => ({ code, ...each }))))
  return told.filter(({ code }) => /^norms\/(other|country|adult)/.test(code)).sort((a, b) => a.row - b.row)
}

async function toldBy(plan: Plan, blockRows: number): Promise<Told[][]> {
  const made = makeTable(instrument, GIVEN)
  const parts: ScorePart[] = [{ layout: made.layout, plan }]
  const request: Omit<ScoreRequest, 'table'> = { parts, schema: { columns: [], options: { columns: 'default' } }, blockRows }
  const [csv, rows]: ChunkFacts[][] = [[], []]
  for await (const { facts } of scoreToCsv({ ...request, table: await csvTable(made) })) csv?.push(facts)
  for await (const { facts } of scoreToRows({ ...request, table: listTable(made) })) rows?.push(facts)
  return [ofNorms(csv ?? []), ofNorms(rows ?? [])]
}

function assessed(plan: Plan): Told[] {
  const assess = createAssessor(linkPlan(plan))
  return GIVEN.flatMap((each, at) =>
    assess(administrationOf(instrument, each, at, false))
      .warnings.filter(({ code }) => code === 'norms/other-ages')
      .map((warning) => ({ row: at + 1, ...warning })),
  )
}

describe('norms of other people', () => {
  it.each([1, 3, 2048])(
    'other ages are told of each row as a full result tells it, the country and that they are adults of none (%i rows a block)',
    async (blockRows) => {
      for (const ages of [
        { min: 11, max: 15 },
        { min: 18, max: 90 },
      ]) {
        const plan = withAges('US', ages, 'CN')
        const expected = assessed(plan)
        expect(expected.length).toBeGreaterThan(5)
        for (const told of await toldBy(plan, blockRows)) expect(told).toEqual(expected)
      }
    },
  )

  it('a country that was never stated is told of no row', async () => {
    for (const told of await toldBy(withAges('US', undefined), 2048)) expect(told).toEqual([])
  })

  it('norms that state no ages, and norms of the pupils themselves, tell nothing', async () => {
    for (const told of await toldBy(withAges('CN', undefined, 'CN'), 2048)) expect(told).toEqual([])
    for (const told of await toldBy(withAges('CN', { min: 3, max: 60 }, 'CN'), 2048)) expect(told).toEqual([])
  })
})

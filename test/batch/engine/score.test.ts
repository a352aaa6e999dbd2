import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wideEntries } from '../../../src/batch/engine/entries.js'
import { scoreToCsv, scoreToRows } from '../../../src/batch/engine/score.js'
import type { ScorePart, ScoreRequest, WideOptions } from '../../../src/batch/engine/types.js'
import { BUNDLED } from '../../../src/cli/generated/bundled.js'
import { flatten } from '../../../src/flatten.js'
import { compile } from '../../../src/instruments/compile.js'
import { rcads47, rcads47UsYouth } from '../../../src/instruments/generated/rcads-47.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import { assertInstrument } from '../../../src/instruments/parse.js'
import { linkPlan } from '../../../src/plan/link.js'
import type { Plan } from '../../../src/plan/plan.js'
import type { Administration } from '../../../src/results/administration.js'
import { createAssessor } from '../../../src/results/assessor.js'
import type { Table } from '../../../src/tables/table.js'
import { drawFrom } from '../../reference/drawing.js'
import { drawAdministration } from '../../reference/instrument-answers.js'
import { instrumentsWithRows } from '../../reference/instrument-arbitraries.js'
import { administrationOf, csvTable, formatted, listTable, type MadeTable, makeTable } from './made-table.js'

type Cells = readonly (string | number | null)[]

async function rowsOf(request: ScoreRequest): Promise<{ cells: Cells; fate: string }[]> {
  const rows: { cells: Cells; fate: string }[] = []
  for await (const chunk of scoreToRows(request)) for (const { cells, fate } of chunk.rows) rows.push({ cells, fate })
  return rows
}
async function csvOf(request: ScoreRequest): Promise<string> {
  let text = ''
  for await (const { bytes } of scoreToCsv(request)) text += new TextDecoder().decode(bytes)
  return text
}
function requestOf(table: Table, plan: Plan, made: MadeTable, options: WideOptions, blockRows = 2048): ScoreRequest {
  const parts: ScorePart[] = [{ layout: made.layout, plan }]
  return { table, parts, schema: { columns: [], options }, blockRows }
}

/** The columns of `flatten` for every row, under the names of the wide table; `row` and the kept column are the table's own. */
async function expectAsAssessed(
  instrument: Instrument,
  plan: Plan,
  given: readonly Administration[],
  drop: boolean,
  options: WideOptions,
): Promise<void> {
  const made = makeTable(instrument, given, drop)
  const entries = wideEntries([{ layout: made.layout, plan }], options)
  const assess = createAssessor(linkPlan(plan))
  const expected = given.map((administration, at) => flatten(assess(administrationOf(instrument, administration, at, drop))))
  const rows = await rowsOf(requestOf(listTable(made), plan, made, options, 3))
  expect(rows).toHaveLength(given.length)
  for (const [at, { cells }] of rows.entries()) {
    const own = new Map(Object.entries(expected[at] ?? {}))
    const told = entries.map(({ name }, k) => [name, cells[k]])
    const wanted = entries.map(({ name, section }, k) => [
      name,
      section === 'row' || section === 'kept' ? cells[k] : (own.get(name) ?? null),
    ])
    expect(told).toEqual(wanted)
  }
  // Bytes from bytes are the same cells, whatever the chunks and blocks.
  const text = formatted(rows.map(({ cells }) => cells))
  expect(await csvOf(requestOf(await csvTable(made), plan, made, options))).toBe(text)
  expect(await csvOf(requestOf(await csvTable(made, 7), plan, made, options, 2))).toBe(text)
}

/** Instruments of every kind of norms and scoring, tried more often than the others. */
const OFTEN = new Set(['rcads-47', 'k10', 'ces-d', 'phq-a', 'crafft-2-1', 'scared-41', 'promis-pediatric-anxiety-8b'])
const DRAWS = fc.array(fc.array(fc.nat(999_999), { minLength: 60, maxLength: 60 }), { minLength: 1, maxLength: 12 })

describe('the column path tells what the library tells of each respondent alone', () => {
  it('for random instruments, with messy answers', async () => {
    await fc.assert(
      fc.asyncProperty(instrumentsWithRows(6), fc.boolean(), async ({ instrument, administrations }, drop) => {
        await expectAsAssessed(instrument, compile(instrument), administrations, drop, { columns: 'default' })
      }),
      { numRuns: 30 },
    )
  })

  it('when many rows share what their cells are remembered by', async () => {
    const shape = { items: 5, scales: 4, reals: false, multiSelect: false }
    await fc.assert(
      fc.asyncProperty(instrumentsWithRows(80, shape, { answered: [10, 8, 7] }), async ({ instrument, administrations }) => {
        await expectAsAssessed(instrument, compile(instrument), administrations, false, { columns: 'default' })
      }),
      { numRuns: 12 },
    )
  })

  it('when the same answers come from respondents of every norm group', async () => {
    const instrument = rcads47 as unknown as Instrument
    const given = Array.from({ length: 96 }, (_, at): Administration => {
      const [grade, sex, blank] = [3 + (at % 12), at % 2 === 0 ? 'F' : 'M', Math.floor(at / 24)]
      const answers = instrument.items.map(({ id }, k): [string, number | null] => [id, k < blank ? null : 1])
      return { responses: Object.fromEntries(answers), respondent: { key: 'k', grade: grade > 12 ? null : grade, sex } }
    })
    await expectAsAssessed(instrument, compile(instrument, { norms: [rcads47UsYouth] }), given, false, { columns: 'default' })
  })

  it('for every column that flatten has', async () => {
    await fc.assert(
      fc.asyncProperty(instrumentsWithRows(4), async ({ instrument, administrations }) => {
        await expectAsAssessed(instrument, compile(instrument), administrations, false, { columns: 'all' })
      }),
      { numRuns: 20 },
    )
  })

  it.each(Object.entries(BUNDLED))('for %s with its norms', async (id, load) => {
    const { instrument: bundled, norms } = await load()
    const instrument = assertInstrument(bundled, { permission: 'a test' })
    const plan = compile(instrument, { norms })
    await fc.assert(
      fc.asyncProperty(DRAWS, fc.constantFrom('default' as const, 'all' as const), async (draws, columns) => {
        const given = draws.map((each) => {
          const { form: _form, ...rest } = drawAdministration(instrument, drawFrom(each))
          return rest
        })
        await expectAsAssessed(instrument, plan, given, false, { columns })
      }),
      { numRuns: OFTEN.has(id) ? 8 : 2 },
    )
  })
})

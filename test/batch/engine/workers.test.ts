import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rangesOf } from '../../../src/batch/engine/ranges.js'
import { scanTable } from '../../../src/batch/engine/scan.js'
import type { SplitIndex } from '../../../src/batch/engine/scan-types.js'
import { wideSchema } from '../../../src/batch/engine/schema.js'
import { scoreToCsv } from '../../../src/batch/engine/score.js'
import type { CsvChunk, ScoreRequest } from '../../../src/batch/engine/types.js'
import { scoreToCsvInWorkers } from '../../../src/batch/engine/workers.js'
import { openFileSource } from '../../../src/batch/files/file-source.js'
import { layoutOf } from '../../../src/batch/mapping/layout-of.js'
import { type Mapping, parseMapping } from '../../../src/batch/mapping/parse.js'
import { compile } from '../../../src/instruments/compile.js'
import { k10China2019 } from '../../../src/instruments/generated/k10.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import { openCsv } from '../../../src/tables/csv/open.js'

const ROWS = 3000
const instrument = phqA as unknown as Instrument
/** Of another country and of other ages than some of the pupils. */
const norms = {
  ...k10China2019,
  instrument: { ...k10China2019.instrument, id: instrument.id },
  population: { ...k10China2019.population, country: 'US', ages: { min: 11, max: 15 } },
  examples: (k10China2019.examples ?? []).filter(({ score }) => score === 10),
}
let folder = ''
let request: ScoreRequest
let split: SplitIndex
let mapping: Mapping

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'psyscore-workers-'))
  // The threads run JavaScript: their script is built the way the package builds it.
  await build({
    entryPoints: ['src/batch/engine/score-worker.ts'],
    outfile: join(folder, 'score-worker.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['hyparquet*'],
    banner: { js: "import { createRequire as createRequireHere } from 'node:module';const require = createRequireHere(import.meta.url);" },
    logLevel: 'error',
  })
  await writeFile(
    join(folder, 'dying.mjs'),
    "import { parentPort } from 'node:worker_threads'\nlet n = 0\nparentPort.on('message', () => { if (n++ > 0) process.exit(1) })\n",
  )
  await writeFile(
    join(folder, 'failing.mjs'),
    "import { parentPort } from 'node:worker_threads'\nparentPort.on('message', (m) => { if (m.kind === 'range') parentPort.postMessage({ at: m.at, failed: true }) })\n",
  )
  const names = instrument.items.map(({ id }) => id)
  const lines = Array.from({ length: ROWS }, (_, row) =>
    row % 997 === 5
      ? `broken,${row}`
      : [`s${row}`, row % 9 === 4 ? 2 : 7, ...names.map((_name, k) => ((row * 7 + k * 3) % 5 === 4 ? '' : (row + k) % 2))].join(','),
  )
  const path = join(folder, 'export.csv')
  await writeFile(path, `key,grade,${names.join(',')}\n${lines.join('\n')}\n`)
  const parsed = parseMapping({
    format: 'psyscore/mapping',
    formatVersion: 1,
    instrument: 'phq-a',
    sources: { key: 'key', grade: 'grade' },
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  mapping = parsed.value
  const table = await openCsv(await openFileSource(path), {})
  const parts = [{ layout: layoutOf(mapping, instrument, table), plan: compile(instrument, { norms: [norms], country: 'CN' }) }]
  request = { table, parts, schema: wideSchema(parts) }
  // Split points closer than a megabyte, so that a small file has several ranges.
  const points: { row: number; byte: number; line: number }[] = []
  for await (const { row, byte, line } of table.records()) if (row % 100 === 1) points.push({ row, byte: byte ?? 0, line: line ?? 0 })
  split = {
    rows: Float64Array.from(points, ({ row }) => row),
    bytes: Float64Array.from(points, ({ byte }) => byte),
    lines: Float64Array.from(points, ({ line }) => line),
  }
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

interface Told {
  readonly text: string
  readonly records: number
  readonly broken: readonly unknown[]
  readonly warned: readonly string[]
}

async function read(chunks: AsyncIterable<CsvChunk>): Promise<Told> {
  let text = ''
  let records = 0
  const broken: unknown[] = []
  const warned: string[] = []
  for await (const { bytes, facts } of chunks) {
    text += new TextDecoder().decode(bytes)
    records += Object.values(facts.fates).reduce((sum, count) => sum + count, 0)
    broken.push(...facts.broken)
    for (const { code, first } of facts.warnings) warned.push(...first.map(({ row }) => `${row} ${code}`))
  }
  return { text, records, broken, warned: warned.sort() }
}
const inWorkers = (workers: number, script: string): Promise<Told> =>
  read(
    scoreToCsvInWorkers(request, {
      path: join(folder, 'export.csv'),
      mappings: [mapping],
      ranges: rangesOf(split),
      workers,
      script: pathToFileURL(join(folder, script)),
    }),
  )

describe('threads', () => {
  it.each([1, 2, 3])('%i of them give the bytes and facts of one thread alone', async (workers) => {
    const alone = await read(scoreToCsv(request))
    expect(alone.records).toBe(ROWS)
    expect(alone.warned.filter((each) => each.endsWith('norms/other-ages')).length).toBeGreaterThan(ROWS / 10)
    expect(alone.warned.filter((each) => each.includes('country'))).toEqual([])
    expect(await inWorkers(workers, 'score-worker.mjs')).toEqual(alone)
  })

  it.each(['dying.mjs', 'failing.mjs', 'no-such-file.mjs'])('%s: the main thread does what a thread does not, in order', async (script) => {
    expect(await inWorkers(2, script)).toEqual(await read(scoreToCsv(request)))
  })

  it('the scan of the file has the split points that ranges are made of', async () => {
    const facts = await scanTable(
      request.table,
      [request.parts[0]?.layout].filter((layout) => layout !== undefined),
    )
    expect(facts.split?.rows[0]).toBe(1)
    expect(facts.records).toBe(ROWS)
  })
})

/** One engine in a process of its own: `node batch-engines.mjs <engine> <input> <output>`; prints seconds and peak memory as JSON. */
import { closeSync, createReadStream, fsyncSync, openSync, writeSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const [, , engine, input, output] = process.argv
const dist = process.env.PSYSCORE_DIST ?? '../dist'

/** Cells of the norms as a table: scale, grade, sex, mean, sd. */
async function norms() {
  const { rcads47, rcads47UsYouth } = await import(`${dist}/instruments/rcads-47.js`)
  const scales = rcads47.scales.filter(({ score }) => score.items !== undefined)
  const rows = scales.flatMap(({ id }) =>
    rcads47UsYouth.scores
      .find(({ scale }) => scale === id)
      .strata.filter(({ cell }) => cell === 'moments')
      .flatMap(({ when, mean, sd }) =>
        Array.from({ length: when.grades.max - when.grades.min + 1 }, (_, k) => ({
          id,
          grade: when.grades.min + k,
          sex: when.sex,
          mean,
          sd,
        })),
      ),
  )
  return { rcads47, scales, rows }
}

async function psyscore(columns) {
  const batch = await import(`${dist}/batch.js`)
  const { openFileSource } = await import(`${dist}/batch-files.js`)
  const { compile } = await import(`${dist}/index.js`)
  const { rcads47, rcads47UsYouth } = await import(`${dist}/instruments/rcads-47.js`)
  const start = performance.now()
  const mapping = batch.parseMapping({
    format: 'psyscore/mapping',
    formatVersion: 1,
    instrument: 'rcads-47',
    sources: { key: 'id', grade: 'grade', sex: 'sex' },
  })
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.issues))
  const table = await batch.openTable(await openFileSource(input), batch.openOptionsOf(mapping.value, rcads47))
  const layout = batch.layoutOf(mapping.value, rcads47, table)
  const study = batch.openStudy({
    inputs: [{ name: input, table, layouts: [layout] }],
    parts: [{ instrument: rcads47, plan: compile(rcads47, { norms: [rcads47UsYouth] }) }],
    wide: { columns },
  })
  const { createHash } = await import('node:crypto')
  const createHasher = () => {
    const hash = createHash('sha256')
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') }
  }
  const scanned = await batch.scanStudy(study, { createHasher })
  if (scanned.stops.length > 0) throw new Error(JSON.stringify(scanned.stops))
  const afterScan = performance.now()
  const file = openSync(output, 'w')
  const scored = batch.scoreBytes(scanned, { format: 'csv', layout: 'wide' })
  for await (const bytes of scored.lent ?? scored.bytes) writeSync(file, bytes)
  const written = performance.now()
  fsyncSync(file)
  closeSync(file)
  return { scan: afterScan - start, score: written - afterScan, sync: performance.now() - written }
}

/** The built command line program as a user runs it: scan, score, sync and reports in one time. */
async function commandLine(workers) {
  const { spawnSync } = await import('node:child_process')
  const { fileURLToPath } = await import('node:url')
  const main = fileURLToPath(new URL(`${dist}/cli/main.js`, import.meta.url))
  const start = performance.now()
  const flags = ['--norms', 'rcads47-us-youth', '--out', output, '--force', '--columns', 'raw,t,band', '--workers', workers]
  const { status, stderr } = spawnSync(process.execPath, [main, 'score', 'rcads-47', input, ...flags], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return { all: performance.now() - start }
}

async function duckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const { scales, rows } = await norms()
  const start = performance.now()
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run('create table norms(scale varchar, grade integer, sex varchar, mean integer, sd integer)')
  const values = rows.map(
    ({ id, grade, sex, mean, sd }) => `('${id}', ${grade}, '${sex}', ${Math.round(mean * 100)}, ${Math.round(sd * 100)})`,
  )
  await connection.run(`insert into norms values ${values.join(', ')}`)
  const item = (key) => (typeof key === 'string' ? key : key.item)
  const sums = scales.flatMap(({ id, score }) => {
    const items = score.items.map(item)
    return [
      `${items.map((each) => `coalesce(${each}, 0)`).join(' + ')} as ${id}_s`,
      `${items.map((each) => `(${each} is not null)::int`).join(' + ')} as ${id}_n`,
    ]
  })
  const raws = scales.map(({ id, score }) => {
    const n = score.items.length
    return `case when ${id}_n >= ${n - score.missing.maxMissing} then floor((2.0 * ${id}_s * ${n} + ${id}_n) / (2 * ${id}_n))::int end as ${id}_raw`
  })
  // Means and standard deviations have two decimals: whole hundredths keep ties exact, doubles do not.
  const ts = scales.map(({ id }) => `(101 * ${id}.sd + 20 * (${id}_raw * 100 - ${id}.mean)) // (2 * ${id}.sd) as ${id}_t`)
  const bands = scales.map(
    ({ id }) =>
      `case when ${id}_t >= 70 then 'elevated' when ${id}_t >= 65 then 'borderline' when ${id}_t is not null then 'below_65' end as ${id}_band`,
  )
  const joins = scales.map(({ id }) => `left join norms ${id} on ${id}.scale = '${id}' and ${id}.grade = r.grade and ${id}.sex = r.sex`)
  const types = `{'id': 'VARCHAR', 'grade': 'INTEGER', 'sex': 'VARCHAR', ${Array.from({ length: 47 }, (_, k) => `'rcads_${k + 1}': 'TINYINT'`).join(', ')}}`
  const columns = scales.map(({ id }) => `${id}_raw, ${id}_t, ${id}_band`)
  await connection.run(`copy (
    with s as (select id, grade, sex, ${sums.join(', ')} from read_csv('${input}', header = true, columns = ${types})),
    r as (select id, grade, sex, ${raws.join(', ')} from s),
    t as (select r.*, ${ts.join(', ')} from r ${joins.join(' ')})
    select id, ${columns.join(', ').replaceAll(/(\w+)_band/g, '$1_band')} from (select *, ${bands.join(', ')} from t)
  ) to '${output}' (header)`)
  return { all: performance.now() - start }
}

async function papaparse() {
  const { default: papa } = await import('papaparse')
  const start = performance.now()
  let cells = 0
  await new Promise((resolve, reject) => {
    papa.parse(createReadStream(input), { step: ({ data }) => (cells += data.length), complete: resolve, error: reject })
  })
  return { all: performance.now() - start, cells }
}

async function csvParse() {
  const { parse } = await import('csv-parse')
  const start = performance.now()
  let cells = 0
  for await (const record of createReadStream(input).pipe(parse())) cells += record.length
  return { all: performance.now() - start, cells }
}

const ENGINES = {
  psyscore: () => psyscore(['raw', 't', 'band']),
  'psyscore-default': () => psyscore('default'),
  'psyscore-cli': () => commandLine('0'),
  'psyscore-cli-2': () => commandLine('2'),
  duckdb,
  papaparse,
  'csv-parse': csvParse,
}
const run = Object.hasOwn(ENGINES, engine) ? ENGINES[engine] : undefined
if (run === undefined) throw new Error(`engines: ${Object.keys(ENGINES).join(', ')}`)
const times = await run()
const own = process.resourceUsage()
// A program of its own counts by itself, its peak memory included: this process only waits for it.
const child = engine.startsWith('psyscore-cli')
console.log(JSON.stringify({ ...times, ...(child ? {} : { cpu: (own.userCPUTime + own.systemCPUTime) / 1000, rss: own.maxRSS / 1024 }) }))

/**
 * A survey export of 47 items scored from file to file, beside other programs, in one run; the answers are compared cell by cell.
 *
 *   npm run build && npm --prefix bench ci && node bench/batch.mjs [rows …]
 *
 * Each engine has a process of its own. psyscore reads the file twice (`scan`, then `score`) and syncs to disk (`sync`); the sum of
 * the three is its time. DuckDB scores the six subscales with hand-written SQL and does not sync; psyscore scores these and the two
 * totals. `psyscore-cli` is the built program from start to end, in one thread and (`-2`) with two workers; its memory is not
 * measured here. From 3 000 000 rows on only psyscore runs, and its answers with and without workers are compared byte by byte.
 * The parsers only parse. `cpu` is the processor time of all threads, which a busy machine does not stretch.
 */
import { execFileSync } from 'node:child_process'
import { closeSync, createReadStream, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { writeExport } from './batch-data.mjs'
import { median } from './cohort.mjs'

const ROUNDS = Number(process.env.ROUNDS ?? 3)
/** Files up to so many rows are given to the other programs too. */
const OTHERS_TO = 2_000_000
const script = fileURLToPath(new URL('batch-engines.mjs', import.meta.url))
const sizes = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'psyscore-bench-'))

function run(engine, input, output) {
  const told = JSON.parse(execFileSync(process.execPath, [script, engine, input, output], { encoding: 'utf8' }).trim().split('\n').at(-1))
  return { ...told, total: told.all ?? told.scan + told.score + told.sync }
}

async function* lines(path) {
  let names
  for await (const line of createInterface({ input: createReadStream(path, { highWaterMark: 1_048_576 }) })) {
    const cells = line.split(',')
    if (names === undefined) names = cells
    else yield { names, cells }
  }
}

/**
 * Every cell of DuckDB's table, whose rows come in any order, against ours of the same respondent. Where too many items are missing
 * for a raw score, psyscore names a band that every completion would share; the SQL does not, so that such bands are not compared.
 */
async function compare(ours, theirs) {
  const known = new Map()
  let header
  for await (const { names, cells } of lines(theirs)) {
    header = names
    known.set(cells[0], cells.join())
  }
  let compared = 0
  let different = 0
  let places
  for await (const { names, cells } of lines(ours)) {
    places ??= header.map((name) => names.indexOf(name === 'id' ? 'key' : name))
    const own = places.map((place) => cells[place])
    const other = (known.get(own[0]) ?? '').split(',')
    known.delete(own[0])
    for (const [k, cell] of own.entries()) {
      // Columns come by threes: raw, t, band.
      if (header[k].endsWith('_band') && own[k - 2] === '' && other[k - 2] === '') continue
      compared += 1
      if (cell !== other[k]) different += 1
    }
  }
  return { compared, different: different + known.size }
}

/** Do two files hold the same bytes? Read side by side, a megabyte at a time. */
function same(one, other) {
  const files = [openSync(one, 'r'), openSync(other, 'r')]
  const parts = files.map(() => Buffer.alloc(1_048_576))
  try {
    for (;;) {
      const [a, b] = files.map((file, k) => parts[k].subarray(0, readSync(file, parts[k])))
      if (!a.equals(b)) return false
      if (a.length === 0) return true
    }
  } finally {
    for (const file of files) closeSync(file)
  }
}

const pad = (value, width) => String(value).padStart(width)
function report(name, rows, times) {
  const total = median(times.map((each) => each.total))
  const of = (key) => (times[0][key] === undefined ? '' : ` ${key} ${(median(times.map((each) => each[key])) / 1000).toFixed(2)}`)
  const spread = `${(Math.min(...times.map((each) => each.total)) / 1000).toFixed(2)}–${(Math.max(...times.map((each) => each.total)) / 1000).toFixed(2)}`
  console.log(
    `${name.padEnd(18)}${pad((total / 1000).toFixed(2), 8)} s  (${spread})${pad(Math.round(rows / (total / 1000)), 10)} rows/s${times[0].rss === undefined ? '' : `${pad(Math.max(...times.map((each) => each.rss)).toFixed(0), 6)} MB `}${of('cpu')}${of('scan')}${of('score')}${of('sync')}`,
  )
}

try {
  for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000, 10_000_000]) {
    const input = join(folder, 'export.csv')
    writeExport(input, rows)
    console.log(`\n${rows} rows × 47 items, file to file; medians of ${ROUNDS} runs in turn (least–greatest), peak resident memory`)
    const own = ['psyscore', 'psyscore-default', 'psyscore-cli', 'psyscore-cli-2']
    const engines = rows > OTHERS_TO ? own.filter((name) => name !== 'psyscore-default') : [...own, 'duckdb', 'papaparse', 'csv-parse']
    const times = new Map(engines.map((engine) => [engine, []]))
    for (let round = 0; round < ROUNDS; round++)
      for (const engine of engines) times.get(engine).push(run(engine, input, join(folder, `${engine}.csv`)))
    for (const [engine, list] of times) report(engine, rows, list)
    const sameBytes = same(join(folder, 'psyscore-cli.csv'), join(folder, 'psyscore-cli-2.csv'))
    console.log(`with two workers: ${sameBytes ? 'the same bytes' : 'OTHER BYTES'}`)
    if (!sameBytes) process.exitCode = 1
    if (rows > OTHERS_TO) continue
    const { compared, different } = await compare(join(folder, 'psyscore.csv'), join(folder, 'duckdb.csv'))
    console.log(`cells compared with DuckDB's ${compared}, different ${different}`)
    if (different > 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Scores the Eysenck data with the command line, once with complete answers only and once prorated, and compares every person
 * with R. Usage: tsx scripts/compare-epi.ts <epi.csv>. Without R the committed counts and checksums of test/golden/epi are
 * compared. Exits with 1 on any difference.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const golden = join(root, 'test/golden/epi')
const SCALES = ['extraversion', 'neuroticism', 'lie'] as const
const POLICIES = [
  { name: 'complete', definition: 'examples/epi/epi.json' },
  { name: 'prorated', definition: 'examples/epi/epi-prorated.json' },
] as const

const data = process.argv[2]
if (data === undefined) throw new Error('usage: tsx scripts/compare-epi.ts <epi.csv>')
const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url))

type Row = Readonly<Record<string, string>>

/** Rows of a CSV whose cells hold no comma, quote or line break: what R and `psyscore score` write here. */
function readRows(text: string): readonly Row[] {
  const [head = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(','))
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

function score(
  definition: string,
  ...options: readonly string[]
): { readonly rows: readonly Row[]; readonly status: number | null; readonly said: string } {
  const command = [tsx, join(root, 'src/cli/main.ts'), 'score', join(root, definition), String(data), ...options]
  const done = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 })
  return { rows: readRows(done.stdout), status: done.status, said: done.stderr }
}

/** Totals as R writes them: NA is empty. */
function readTotals(): readonly Row[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'psyscore-epi-'))
  try {
    const out = join(folder, 'totals.csv')
    const done = spawnSync('Rscript', [join(golden, 'make.R'), String(data), out], { encoding: 'utf8' })
    return done.status === 0 ? readRows(readFileSync(out, 'utf8')) : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

let differences = 0
const report = (line: string): void => console.log(line)

const scored = new Map(POLICIES.map(({ name, definition }) => [name, score(definition, '--map', join(root, 'examples/epi/epi.map.json'))]))
const totals = readTotals()
for (const [policy, { rows, status, said }] of scored) {
  report(`${policy}: ${rows.length} people scored, exit code ${status}`)
  if (status !== 0) report(said.trim())
  if (totals !== null && rows.length !== totals.length) differences += 1
  for (const scale of SCALES) {
    const values = rows.map((row) => row[`${scale}_sum`] ?? 'no column')
    const wanted = totals?.map((row) => row[`${scale}_${policy}`] ?? 'no column')
    const differing = wanted?.filter((want, at) => (want === '' ? values[at] !== '' : Number(want) !== Number(values[at] || 'NaN'))).length
    const given = values.filter((value) => value !== '').length
    report(
      `  ${scale}: ${given} scored, ${values.length - given} absent; ${differing === undefined ? 'R is not here' : `${differing} differ from R`}`,
    )
    differences += differing ?? 0
    differences += compareGolden(`${scale}_${policy}`, values)
  }
}

/** The committed figures hold no person: how many have each value, and one number over all rows in order. */
function compareGolden(name: string, values: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const value of values) {
    const key = value === '' ? 'absent' : String(Number(Number(value).toPrecision(10)))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const wanted = readRows(readFileSync(join(golden, 'counts.csv'), 'utf8')).filter((row) => row.score === name)
  const wrong = wanted.filter((row) => counts.get(row.value ?? '') !== Number(row.people)).length + Math.abs(wanted.length - counts.size)
  const sums = readRows(readFileSync(join(golden, 'checksums.csv'), 'utf8'))
  const checksum = values.reduce(
    (sum, value, at) => (sum + (((at + 1) * (value === '' ? 999983 : Math.floor(Number(value) * 1e6 + 0.5))) % 1000000007)) % 1000000007,
    0,
  )
  const same = sums.find((row) => row.score === name)?.checksum === String(checksum)
  report(`    golden: ${wrong} counts differ, checksum ${same ? 'equal' : 'differs'}`)
  return wrong + (same ? 0 : 1)
}

const forgotten = score(POLICIES[0].definition, '--items-prefix', 'V', '--key', 'id')
report(
  `\nwithout the 1/2 coding: exit code ${forgotten.status}, ${forgotten.rows.length} rows\n${forgotten.said.trim().split('\n').slice(0, 12).join('\n')}`,
)
if (forgotten.status === 0) differences += 1

process.exitCode = differences === 0 ? 0 : 1
report(differences === 0 ? '\nno difference' : `\n${differences} differences`)

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clinicalChange } from '../src/care/change/clinical-change.js'
import type { AnyResult } from '../src/results/result.js'
import { form, STATE_ITEMS } from '../test/care/change/twenty-items.js'

/**
 * Scores the state-anxiety data and compares every pair of neighbouring occasions of a person with R: change, index, and class by
 * each cut score. Usage: tsx scripts/compare-sai.ts <sai.csv>. Exits with 1 on any difference.
 */
const data = process.argv[2]
if (data === undefined) throw new Error('usage: tsx scripts/compare-sai.ts <sai.csv>')
const make = fileURLToPath(new URL('../test/golden/change/make.R', import.meta.url))

type Row = Readonly<Record<string, string>>
function readRows(text: string): readonly Row[] {
  const [head = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('"', '').split(','))
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

const folder = mkdtempSync(join(tmpdir(), 'psyscore-sai-'))
const out = join(folder, 'pairs.csv')
const done = spawnSync('Rscript', [make, 'sai', data, out], { encoding: 'utf8' })
if (done.status !== 0) throw new Error(done.stderr)
const pairs = readRows(readFileSync(out, 'utf8'))
const [figures = {}] = readRows(readFileSync(`${out}.figures.csv`, 'utf8'))
rmSync(folder, { recursive: true })

const results = new Map<string, AnyResult>()
for (const row of readRows(readFileSync(data, 'utf8'))) {
  const responses = Object.fromEntries(
    STATE_ITEMS.map((id) => {
      const cell = row[id.replaceAll('_', '.')] ?? ''
      return [id, cell === '' || cell === 'NA' ? null : Number(cell)]
    }),
  )
  const key = `${row.study} ${row.id}`
  results.set(`${key} ${row.time}`, form(20, `2026-01-0${row.time}T10:00:00Z`, { responses, respondent: { key } }))
}

const options = {
  sd: Number(figures.sd),
  reliability: Number(figures.alpha),
  coefficient: 'alpha',
  source: 'first occasion, base R',
  direction: 'higher-is-worse',
  clinical: { mean: Number(figures.clinical), sd: Number(figures.sd), source: 'made up' },
  functional: { mean: Number(figures.functional), sd: Number(figures.sd), source: 'made up' },
} as const
let differences = 0
const counts = new Map<string, number>()
for (const row of pairs) {
  const [before, after] = [row.time, row.to].map((time) => results.get(`${row.study} ${row.id} ${time}`))
  if (before === undefined || after === undefined) throw new Error('a pair of R is not in the file')
  for (const criterion of ['a', 'b', 'c'] as const) {
    const change = clinicalChange(before, after, 'total', { ...options, criterion })
    const word = change.status === 'compared' ? change.class : 'refused'
    if (criterion === 'c') counts.set(word, (counts.get(word) ?? 0) + 1)
    const same =
      change.status === 'compared'
        ? word === row[criterion] && Math.abs(change.reliable.index - Number(row.rci)) < 1e-9 && change.reliable.after === Number(row.after)
        : row.rci === ''
    if (!same) differences += 1
  }
}
console.log(`forms ${results.size}, pairs ${pairs.length}, sd ${figures.sd}, alpha ${figures.alpha}`)
console.log(`by cut score c: ${[...counts].map(([word, count]) => `${word} ${count}`).join(', ')}; differences ${differences}`)
process.exitCode = differences === 0 ? 0 : 1

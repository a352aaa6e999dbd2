import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { assess, parseResult, sealResult } from '../../src/index.js'
import { phqA } from '../../src/instruments/generated/phq-a.js'
import { rcads47, rcads47UsYouth } from '../../src/instruments/generated/rcads-47.js'

/** The command that reaches a PostgreSQL server, such as `psql`; without it there is nothing to test. */
const command = process.env.PSYSCORE_PSQL

it.skipIf(command === undefined)('a sealed result survives a PostgreSQL jsonb round trip with the same content hash', () => {
  const responses = Object.fromEntries(rcads47.items.map(({ id }, i) => [id, i % 4]))
  const sealed = [
    sealResult(assess(phqA, { responses: { phqa_1: 2, phqa_9: 1 }, respondent: { key: "o'läm 学生", grade: 8 } })),
    sealResult(assess(rcads47, { responses, respondent: { key: 'k', grade: 7, sex: 'F' } }, { norms: [rcads47UsYouth] })),
  ]
  for (const result of sealed) {
    const sql = `select ('${JSON.stringify(result).replaceAll("'", "''")}'::jsonb)::text;\n`
    const done = spawnSync(command ?? '', { shell: true, input: sql, encoding: 'utf8' })
    expect(done.stderr).toBe('')
    const text = done.stdout.trim()
    expect(text).not.toBe(JSON.stringify(result))
    const parsed = parseResult(text)
    expect(parsed.ok).toBe(true)
    expect(parsed.ok && sealResult(parsed.value).contentHash).toBe(result.contentHash)
  }
})

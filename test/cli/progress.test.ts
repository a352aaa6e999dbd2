import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Progress } from '../../src/batch/run/study.js'
import { run } from '../../src/cli/run.js'
import { createProgressBar, progressLine } from '../../src/cli/score/progress.js'
import { cli, workspace } from './harness.js'

const files = workspace()
const ITEMS = Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`)
const at = (rows: number, total: number | null = 1_000_000): Progress => ({ pass: 'score', input: 0, rows, total })

describe('the progress bar', () => {
  it('tells rows, rate and time left', () => {
    const line = progressLine(at(250_000), 2, 'en')
    expect(line).toContain('[######..................] 25 %')
    expect(line).toContain('250 000')
    expect(line).toContain('125 000')
    expect(line).toContain('0:06')
    expect(progressLine(at(250_000), 2, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/)
  })

  it('shows no share and no time left where the number of rows is not known', () => {
    const line = progressLine(at(5000, null), 1, 'en')
    expect(line).toContain('5 000')
    expect(line).not.toMatch(/%|\d:\d\d/)
  })

  it('is drawn over one line of a terminal, not more often than can be read, and leaves nothing behind', async () => {
    let now = 1000
    const written: string[] = []
    const sink = {
      write: async (data: string | Uint8Array) => {
        written.push(String(data))
      },
    }
    const io = { stdin: (async function* () {})(), stdout: sink, stderr: sink, terminal: { now: () => now } }
    const bar = createProgressBar(io, 'en')
    for (let k = 0; k < 100; k++) {
      now += 10
      bar.draw(at(k * 1000))
    }
    await bar.clear()
    expect(written.length).toBeGreaterThan(2)
    expect(written.length).toBeLessThan(12)
    for (const text of written) expect([text.startsWith('\r\u001b[K'), text.includes('\n')]).toEqual([true, false])
    expect(written.at(-1)).toBe('\r\u001b[K')
  })

  it('is drawn by score on a terminal and gone before the closing lines; a pipe gets none of it', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`p${row}`, ...ITEMS.map((_item, k) => (row + k) % 4)].join())
    const path = files.write('many.csv', `${['id', ...ITEMS].join()}\n${rows.join('\n')}\n`)
    let now = 0
    let err = ''
    const code = await run(['score', 'phq-a', path], {
      stdin: (async function* () {})(),
      stdout: { write: async () => undefined },
      stderr: {
        write: async (data) => {
          err += String(data)
        },
      },
      terminal: {
        now: () => {
          now += 1000
          return now
        },
      },
    })
    expect(code).toBe(0)
    expect(err).toContain('3 000')
    expect(err.slice(err.lastIndexOf('\r'))).toContain('rows read 3000 = scored 3000')
    const quiet = (await cli(['score', 'phq-a', path])).err
    expect([quiet.includes('\r'), quiet.includes('\u001b')]).toEqual([false, false])
  })
})

describe('E81 threads that die', () => {
  it('threads that cannot even start cost nothing: the same bytes, every row once and in order', async () => {
    // Beside the sources there is no script for a thread: each one dies at once, with ranges in its hands.
    const note = 'x'.repeat(200)
    const rows = Array.from({ length: 30_000 }, (_, row) => [`p${row}`, note, ...ITEMS.map((_item, k) => (row * 7 + k) % 4)].join())
    const path = files.write('long.csv', `${['id', 'note', ...ITEMS].join()}\n${rows.join('\n')}\n`)
    const alone = await cli(['score', 'phq-a', path, '--columns', 'sum', '--workers', '1'])
    const dying = await cli(['score', 'phq-a', path, '--columns', 'sum', '--workers', '2'])
    expect([dying.code, dying.err]).toEqual([0, alone.err])
    expect(dying.err).toContain('rows read 30000 = scored 30000 + rejected 0')
    expect(dying.out === alone.out).toBe(true)
  }, 30_000)

  it('scores begun during the scan hold only when every row is scored: with rows left out, or a stop, they are gone', async () => {
    const note = 'x'.repeat(200)
    const row = (id: number): string => [`p${id}`, note, ...ITEMS.map((_item, k) => (id * 7 + k) % 4)].join()
    const rows = Array.from({ length: 30_000 }, (_, id) => row(id))
    const write = (name: string, all: readonly string[]): string =>
      files.write(name, `${['id', 'note', ...ITEMS].join()}\n${all.join('\n')}\n`)
    const run = async (path: string, ...flags: string[]): Promise<{ code: number; err: string; text: string | null }> => {
      const out = `${path}.${flags.join('')}.csv`
      const { code, err } = await cli(['score', 'phq-a', path, '--columns', 'sum', '--out', out, ...flags])
      const left = readdirSync(dirname(out)).filter((name) => name.includes(basename(out)))
      expect(left.filter((name) => /tmp|lock/.test(name))).toEqual([])
      return { code, err: err.replaceAll(out, 'out.csv'), text: left.includes(basename(out)) ? readFileSync(out, 'utf8') : null }
    }
    const whole = write('whole.csv', rows)
    expect(await run(whole, '--workers=2')).toEqual(await run(whole, '--workers=1'))
    const twice = write('twice.csv', [...rows, row(17)])
    const kept = await run(twice, '--duplicates=last', '--workers=2')
    expect(kept).toEqual(await run(twice, '--duplicates=last', '--workers=1'))
    expect([kept.code, kept.text?.includes('\r\n18,p17,'), kept.text?.includes('\r\n30001,p17,')]).toEqual([0, false, true])
    const stopped = await run(twice, '--workers=2')
    expect(stopped).toEqual(await run(twice, '--workers=1'))
    expect([stopped.code, stopped.text]).toEqual([5, null])
  }, 30_000)
})

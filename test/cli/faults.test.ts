import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { workspace } from './harness.js'

const files = workspace()
const MAIN = ['--import', 'tsx', resolve('src/cli/main.ts')]
const ITEMS = Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`)
const ROWS = 60_000
let input = ''

/** Rows that use every code; each seventh endorses the critical item, one is of another length. */
beforeAll(() => {
  const lines = Array.from({ length: ROWS }, (_, i) =>
    i === 77 ? 'ragged,8' : [`k${i}`, 8, 'F', ...ITEMS.map((_, k) => (k === 8 ? (i % 7 === 0 ? 2 : 0) : (i + k) % 4))].join(','),
  )
  input = files.write('cohort 学生.csv', `${['id', 'grade', 'sex', ...ITEMS].join()}\n${lines.join('\n')}\n`)
})

function start(folder: string, ...more: string[]): ChildProcess {
  return spawn(process.execPath, [...MAIN, 'score', 'phq-a', input, '--out', join(folder, 'scores.csv'), '--allow-rejected', ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}
const ended = (child: ChildProcess): Promise<{ code: number | null; signal: string | null; err: string }> =>
  new Promise((done) => {
    let err = ''
    child.stderr?.on('data', (data: Buffer) => {
      err += data.toString()
    })
    child.once('close', (code, signal) => done({ code, signal, err }))
  })
const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
const folder = (name: string): string => {
  mkdirSync(files.path(name))
  return files.path(name)
}

describe('E78 a run that is killed', () => {
  it('at any moment leaves no half file under the final name, and run again gives the same bytes', async () => {
    const clean = folder('clean')
    const began = performance.now()
    const first = await ended(start(clean))
    const whole = performance.now() - began
    expect([first.code, first.err]).toEqual([0, expect.stringContaining(`rows read ${ROWS} = scored ${ROWS - 1} + rejected 1`)])
    const expected = hashes(clean)
    expect(Object.keys(expected)).toEqual([
      ...['scores.csv', 'scores.csv.critical.csv', 'scores.csv.dictionary.csv', 'scores.csv.rejected.csv', 'scores.csv.report.json'],
    ])
    const killed = folder('killed')
    for (const share of [0.5, 0.75, 0.9]) {
      const child = start(killed)
      const end = ended(child)
      setTimeout(() => child.kill('SIGKILL'), whole * share)
      await end
      for (const [name, hash] of Object.entries(hashes(killed)))
        if (!name.startsWith('.')) expect(hash, `${share} ${name}`).toBe(expected[name])
      if (existsSync(join(killed, 'scores.csv'))) break
    }
    const again = existsSync(join(killed, 'scores.csv')) ? await ended(start(killed, '--force')) : await ended(start(killed))
    expect(again.code, again.err).toBe(0)
    expect(hashes(killed)).toEqual(expected)
  }, 60_000)

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'E82 %s ends with %i: incomplete, no scores, the critical items of every row',
    async (signal, code) => {
      const place = folder(signal)
      const child = start(place)
      const end = ended(child)
      const waiting = setInterval(() => {
        if (readdirSync(place).some((name) => name.startsWith('.scores.csv.') && name.endsWith('.tmp'))) {
          clearInterval(waiting)
          child.kill(signal)
        }
      }, 2)
      const { code: received, err } = await end
      clearInterval(waiting)
      expect([received, err]).toEqual([code, expect.stringContaining('incomplete')])
      expect(readdirSync(place).filter((name) => name === 'scores.csv' || name.startsWith('.'))).toEqual([])
      const findings = readdirSync(place)
        .filter((name) => name.includes('critical'))
        .map((name) => readFileSync(join(place, name), 'utf8'))
        .join('')
      const named = new Set([...findings.matchAll(/^(\d+),k\d+,phqa_9,suicide,endorsed/gm)].map(([, row]) => Number(row)))
      for (let row = 1; row <= ROWS; row += 7) if (row !== 78) expect(named.has(row), `row ${row}`).toBe(true)
    },
    30_000,
  )
})

describe('E78 an output that cannot be written', () => {
  it.skipIf(!existsSync('/dev/full'))('full disk: coded, exit 4, and every critical item on standard error', () => {
    const small = files.write('small.csv', readFileSync(input, 'utf8').split('\n').slice(0, 40).join('\n'))
    const done = spawnSync(process.execPath, [...MAIN, 'score', 'phq-a', small], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    })
    expect([done.status, done.stderr]).toEqual([4, expect.stringContaining('[output/disk-full]')])
    for (const row of [1, 8, 15, 22, 29, 36]) expect(done.stderr).toMatch(new RegExp(`row ${row}: critical item phqa_9 endorsed`))
  })

  it('a pipe that is closed: coded, exit 4, no stack trace', async () => {
    const child = spawn(process.execPath, [...MAIN, 'score', 'phq-a', input, '--allow-rejected'], { stdio: ['ignore', 'pipe', 'pipe'] })
    const end = ended(child)
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, err } = await end
    expect([code, err]).toEqual([4, expect.stringContaining('[output/closed]')])
    expect(err).not.toMatch(/^\s+at /m)
    expect(err).toContain('critical item phqa_9 endorsed')
  })

  it('a folder that is not there, a target that is a folder: refused before anything is read', () => {
    for (const out of [files.path('none/scores.csv'), files.path('clean')]) {
      const done = spawnSync(process.execPath, [...MAIN, 'score', 'phq-a', input, '--out', out, '--force'], { encoding: 'utf8' })
      expect([done.status, done.stderr]).toEqual([4, expect.stringContaining('[output/write-failed]')])
    }
  })
})

describe('E92 the surroundings change no byte', () => {
  it('locale, time zone, line ends of the output folder’s system, spaces and Chinese in paths', () => {
    const text = `${['id', 'grade', 'sex', 'birth_date', 'administered_at', ...ITEMS].join()}\nİi,八年级,F,2012-03-01,2026-03-01T00:30:00+14:00,${ITEMS.map((_, k) => k % 4).join()}\n`
    const place = folder('pfad mit Leer 学校')
    const outputs = [
      ['en_US.UTF-8', 'UTC'],
      ['tr_TR.UTF-8', 'Pacific/Kiritimati'],
      ['de_DE.UTF-8', 'Etc/GMT+12'],
      ['C', 'Asia/Shanghai'],
    ].map(([locale = '', zone = ''], i) => {
      const source = join(place, `in ${i}.csv`)
      writeFileSync(source, i % 2 === 0 ? text : text.replaceAll('\n', '\r\n'))
      const done = spawnSync(process.execPath, [...MAIN, 'score', 'phq-a', source, '--columns', 'all'], {
        encoding: 'utf8',
        env: { ...process.env, LANG: locale, LC_ALL: locale, TZ: zone },
      })
      return `${done.status} ${done.stdout}`
    })
    expect(new Set(outputs).size).toBe(1)
    expect(outputs[0]).toMatch(/^0 row,/)
  }, 30_000)
})

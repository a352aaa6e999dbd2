import { spawn } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assertWritable, openOutput } from '../../../src/batch/files/atomic-output.js'
import { lockName } from '../../../src/batch/files/lock.js'
import { targetIssue } from '../../../src/batch/files/target-issue.js'
import { workspace } from '../../cli/harness.js'

const files = workspace()
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'done'
  } catch (error) {
    return (error as { code: string }).code
  }
}
const system = (code: string): Error => Object.assign(new Error(code), { code })
let names = 0
const fresh = (): string => {
  names += 1
  mkdirSync(files.path(`f${names}`))
  return files.path(`f${names}/out put 分数.csv`)
}

describe('an output appears whole under its name, or not at all', () => {
  it('is not there before commit, is there after it, and leaves nothing else', async () => {
    const file = fresh()
    const output = await openOutput(file, { force: false })
    await output.write('a,b\r\n')
    await output.write(new Uint8Array(600_000).fill(65))
    expect(existsSync(file)).toBe(false)
    await output.commit()
    expect(readFileSync(file).length).toBe(600_005)
    expect(readdirSync(files.path(`f${names}`))).toEqual([basename(file)])
  })

  it('is gone after discard, with its lock', async () => {
    const file = fresh()
    const output = await openOutput(file, { force: false })
    await output.write('half')
    await output.discard()
    expect(readdirSync(files.path(`f${names}`))).toEqual([])
  })

  it('keeps what bytes said when they were written, though the caller uses them again', async () => {
    const file = fresh()
    const output = await openOutput(file, { force: false })
    const bytes = new Uint8Array([97, 10])
    await output.write(bytes)
    bytes[0] = 98
    await output.commit()
    expect(readFileSync(file, 'utf8')).toBe('a\n')
  })

  it('does not replace a file that appeared meanwhile, unless forced', async () => {
    const file = fresh()
    const output = await openOutput(file, { force: false })
    await output.write('mine')
    writeFileSync(file, 'theirs')
    expect(await codeOf(output.commit())).toBe('output/would-overwrite')
    expect(readFileSync(file, 'utf8')).toBe('theirs')
    const forced = await openOutput(file, { force: true })
    await forced.write('mine')
    await forced.commit()
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('a sidecar with the same bytes stays, one with others is not replaced', async () => {
    const file = fresh()
    writeFileSync(file, 'same')
    const same = await openOutput(file, { force: false, sidecar: true })
    await same.write('same')
    await same.commit()
    const other = await openOutput(file, { force: false, sidecar: true })
    await other.write('other')
    expect(await codeOf(other.commit())).toBe('output/would-overwrite')
    expect(readdirSync(files.path(`f${names}`))).toEqual([basename(file)])
  })

  it('a target that cannot be is a coded issue', async () => {
    writeFileSync(files.path('plain'), '')
    expect(await codeOf(openOutput(files.path('plain/out.csv'), { force: false }))).toBe('output/write-failed')
    expect(await codeOf(openOutput(files.path('none/out.csv'), { force: false }))).toBe('output/write-failed')
  })
})

describe('the output is never an input, and replaces nothing by itself', () => {
  it('refuses the input by its path, a link, a hard link and another way of writing it, even when forced', async () => {
    const input = fresh()
    writeFileSync(input, 'data')
    const folder = files.path(`f${names}`)
    symlinkSync(input, `${folder}/soft.csv`)
    linkSync(input, `${folder}/hard.csv`)
    for (const name of [input, `${folder}/soft.csv`, `${folder}/hard.csv`, `${folder}/../f${names}/${basename(input)}`])
      expect(await codeOf(assertWritable(name, [input], true)), name).toBe('output/would-overwrite')
    expect(await codeOf(assertWritable(`${folder}/new.csv`, [input], false))).toBe('done')
  })
})

describe('E80 two runs at once on one output', () => {
  it('the second is refused while the first is at work, and served after it', async () => {
    const file = fresh()
    const first = await openOutput(file, { force: true })
    expect(await codeOf(openOutput(file, { force: true }))).toBe('output/locked')
    await first.write('first')
    await first.commit()
    const second = await openOutput(file, { force: true })
    await second.write('second')
    await second.commit()
    expect(readFileSync(file, 'utf8')).toBe('second')
  })

  it('a lock of a living process and one of another machine hold', async () => {
    const file = fresh()
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    try {
      writeFileSync(lockName(file), JSON.stringify({ pid: child.pid, host: hostname(), temporary: '.x.tmp' }))
      expect(await codeOf(openOutput(file, { force: true }))).toBe('output/locked')
      writeFileSync(lockName(file), JSON.stringify({ pid: 1, host: 'another-machine', temporary: '.x.tmp' }))
      expect(await codeOf(openOutput(file, { force: true }))).toBe('output/locked')
    } finally {
      child.kill('SIGKILL')
    }
  })

  it('what a killed run left behind is removed, its half file and its lock', async () => {
    const file = fresh()
    const child = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => child.once('exit', resolve))
    const folder = files.path(`f${names}`)
    writeFileSync(`${folder}/.half.tmp`, 'half a ro')
    writeFileSync(lockName(file), JSON.stringify({ pid: child.pid, host: hostname(), temporary: '.half.tmp' }))
    const output = await openOutput(file, { force: false })
    await output.write('whole')
    await output.commit()
    expect(readdirSync(folder)).toEqual([basename(file)])
  })

  it('a lock file that says nothing does not hold for ever', async () => {
    const file = fresh()
    writeFileSync(lockName(file), '{')
    await (await openOutput(file, { force: false })).commit()
    expect(existsSync(file)).toBe(true)
  })
})

it.each([
  ['ENOSPC', false, 'output/disk-full'],
  ['EDQUOT', false, 'output/disk-full'],
  ['EPIPE', false, 'output/closed'],
  ['EBUSY', true, 'output/locked'],
  ['EPERM', true, 'output/locked'],
  ['EROFS', false, 'output/write-failed'],
  ['EEXIST', true, 'output/would-overwrite'],
])('%s while writing (naming: %s) is %s', (code, naming, issue) => {
  expect(targetIssue(system(code), 'x', naming).code).toBe(issue)
})

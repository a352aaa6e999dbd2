// Tries every bundled definition and its norm sets with one slip at a time (see docs/conformance.md), on all processors.
//   npm run mutate                        every slip of every folder
//   npm run mutate -- gad-7 k10           these folders, with every survivor
//   npm run mutate -- --share 0.2         a fifth of the slips, always the same ones
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { KILLERS } from '../src/conform/judge.js'
import { type MutationReport, mutate, type Survivor } from '../src/conform/mutation.js'
import { type InstrumentFolder, readFolders } from './instrument-modules.js'

interface Done {
  readonly id: string
  readonly seconds: number
  readonly report?: MutationReport
  readonly fault?: string
}

const root = new URL('../instruments/', import.meta.url)

function run({ definition, norms }: InstrumentFolder, share: number): Done {
  const from = performance.now()
  const seconds = (): number => (performance.now() - from) / 1000
  try {
    return { id: definition.id, report: mutate(definition, norms, { share }), seconds: seconds() }
  } catch (error) {
    return { id: definition.id, fault: error instanceof Error ? error.message : String(error), seconds: seconds() }
  }
}

/** A child tries the folders it is sent, one by one. */
function serve(): void {
  const folders = new Map(readFolders(root).map((folder) => [folder.definition.id, folder]))
  process.on('message', ({ id, share }: { id: string; share: number }) => {
    const folder = folders.get(id)
    if (folder !== undefined) process.send?.(run(folder, share))
  })
}

function line({ document, place, change, from, to, proposal }: Survivor): string {
  const where = document === 'definition' ? place : `${document} ${place}`
  return `    ${where}: ${change}, ${from} → ${to}${proposal === null ? '' : `\n      ${JSON.stringify(proposal)}`}`
}

function tell({ id, report, fault, seconds }: Done, all: boolean): void {
  if (report === undefined) {
    console.log(`FAIL ${id}: ${fault}`)
    return
  }
  const { made, survivors, listed, unchanged, stale, passed } = report
  const noted = listed.length === 0 ? '' : `, ${listed.length} listed with a reason`
  const same = unchanged.length === 0 ? '' : `, ${unchanged.length} change nothing in any pattern`
  const noticed = made - survivors.length - listed.length - unchanged.length
  console.log(`${passed ? 'pass' : 'FAIL'} ${id}: ${noticed} of ${made} slips noticed${noted}${same} (${seconds.toFixed(1)} s)`)
  for (const survivor of all ? survivors : survivors.slice(0, 5)) console.log(line(survivor))
  if (!all && survivors.length > 5) console.log(`    … ${survivors.length - 5} more: npm run mutate -- ${id}`)
  for (const { document, place } of stale) console.log(`    ${document} ${place}: listed, and everything there is noticed`)
}

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--share')
  const share = at < 0 ? 1 : Number(args[at + 1])
  const named = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  const folders = readFolders(root).filter(({ definition }) => named.length === 0 || named.includes(definition.id))
  const size = ({ definition, norms }: InstrumentFolder): number => JSON.stringify([definition, norms]).length
  // The long ones first, so that no processor waits for one of them at the end.
  const queue = folders.sort((a, b) => size(b) - size(a)).map(({ definition }) => definition.id)
  const done: Done[] = []
  const children = Array.from({ length: Math.min(availableParallelism(), queue.length) }, async () => {
    const child = fork(fileURLToPath(import.meta.url), ['--serve'], { execArgv: process.execArgv })
    const next = (id: string): Promise<Done> =>
      new Promise((resolve, reject) => {
        child.once('message', (message) => resolve(message as Done))
        child.once('exit', () => reject(new Error(`mutate: the process that tried ${id} ended`)))
        child.send({ id, share })
      })
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const result = await next(id)
      child.removeAllListeners('exit')
      done.push(result)
      tell(result, named.length > 0)
    }
    child.kill()
  })
  await Promise.all(children)
  const failed = done.filter(({ report }) => report?.passed !== true)
  const sum = (count: (report: MutationReport) => number): number =>
    done.reduce((all, { report }) => all + (report === undefined ? 0 : count(report)), 0)
  const made = sum((report) => report.made)
  const left = sum((report) => report.survivors.length)
  const listed = sum((report) => report.listed.length)
  const same = sum((report) => report.unchanged.length)
  const noticed = made - left - listed - same
  console.log(
    `${made} slips in ${done.length} instruments: ${noticed} noticed, ${listed} listed with a reason, ${same} change nothing in any pattern, ${left} survive`,
  )
  const by = KILLERS.map((killer) => `${killer} ${sum(({ killed }) => killed[killer] ?? 0)}`)
  console.log(`noticed by ${by.join(', ')}`)
  if (failed.length > 0) console.log(`${failed.length} instruments FAILED: ${failed.map(({ id }) => id).join(', ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

if (process.argv.includes('--serve')) serve()
else await main(process.argv.slice(2))

import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { kill, pid } from 'node:process'
import { issue, PsyscoreError } from '../../core/issue.js'
import { systemCode, targetError } from './target-issue.js'

/** What a lock file says: who writes to the target, and where the unfinished bytes are. */
interface Holder {
  readonly pid: number
  readonly host: string
  readonly temporary: string
}

export interface Lock {
  release(): Promise<void>
}

function isRunning({ pid: id, host }: Holder): boolean {
  // Nothing can be found out about a process of another machine: it counts as running.
  if (host !== hostname()) return true
  try {
    return kill(id, 0)
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (typeof value !== 'object' || value === null) return null
    const { pid: id, host, temporary } = value as Readonly<Record<string, unknown>>
    return typeof id === 'number' && typeof host === 'string' && typeof temporary === 'string' ? { pid: id, host, temporary } : null
  } catch {
    return null
  }
}

/** Where the lock of a target is: beside it, hidden. */
export function lockName(target: string): string {
  return join(dirname(target), `.${basename(target)}.lock`)
}

/** Locks that this process holds: two runs of one process are two runs. */
const HELD = new Set<string>()

/**
 * Takes the target for this process. A lock left behind by a process that is gone (killed, power cut) is taken over and its
 * unfinished file removed. The final rename keeps a target whole even without the lock; the lock only says early that two runs
 * meet. Throws PsyscoreError output/locked, output/write-failed, output/disk-full.
 */
export async function lockTarget(target: string, temporary: string): Promise<Lock> {
  const file = lockName(target)
  const holder: Holder = { pid, host: hostname(), temporary: basename(temporary) }
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
      HELD.add(file)
      return {
        async release() {
          HELD.delete(file)
          await rm(file, { force: true }).catch(() => undefined)
        },
      }
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw targetError(error, target)
      const other = await readHolder(file)
      if (HELD.has(file) || (other !== null && other.pid !== pid && isRunning(other))) break
      const stale = `${file}.${randomUUID()}`
      // Whoever renames it first takes it over; the other one finds nothing and tries again.
      if (
        await rename(file, stale).then(
          () => true,
          () => false,
        )
      ) {
        await rm(stale, { force: true })
        if (other !== null) await rm(join(dirname(target), basename(other.temporary)), { force: true })
      }
    }
  }
  throw new PsyscoreError([issue('output/locked', '', { file: target })])
}

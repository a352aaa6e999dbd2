import { randomUUID } from 'node:crypto'
import { type FileHandle, link, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { issue, PsyscoreError } from '../../core/issue.js'
import { asBytes, type Output } from '../run/output.js'
import { type Lock, lockTarget } from './lock.js'
import { systemCode, targetError } from './target-issue.js'

/** What may stand at the final name already. */
export interface OutputOptions {
  /** replace what is there */
  readonly force: boolean
  /** a file beside the output: standing there with the same bytes it stays, so that a run that was killed can be run again */
  readonly sidecar?: boolean
}

/** Bytes gathered before they go to the system. */
const CHUNK = 262_144

export function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

async function same(one: string, other: string): Promise<boolean> {
  if (!(await isThere(one)) || !(await isThere(other))) return false
  return (await realpath(one)) === (await realpath(other)) || (await sameNode(one, other))
}

/** Two names of one file: hard links, or a file system that does not tell case apart. */
async function sameNode(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })])
  return a.ino !== 0n && a.ino === b.ino && a.dev === b.dev
}

/**
 * Throws PsyscoreError `output/would-overwrite` when the file is there (unless forced) or is one of the inputs (always), and
 * `output/write-failed` when its folder is not there: what cannot be written is said before anything is read.
 */
export async function assertWritable(file: string, inputs: readonly string[], force: boolean): Promise<void> {
  for (const input of inputs) if (await same(file, input)) throw new PsyscoreError([issue('output/would-overwrite', '', { file })])
  const found = await stat(file).catch(() => null)
  if (found?.isDirectory() === true) throw new PsyscoreError([issue('output/write-failed', '', { file, reason: 'EISDIR' })])
  if (!force && found !== null) throw new PsyscoreError([issue('output/would-overwrite', '', { file })])
  if (!(await isThere(dirname(file)))) throw new PsyscoreError([issue('output/write-failed', '', { file, reason: 'ENOENT' })])
}

async function syncFolder(folder: string): Promise<void> {
  // Some systems do not let a folder be opened or synced; the file itself is synced all the same.
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close().catch(() => undefined)
}

const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

/** Do two files hold the same bytes? */
export async function sameBytes(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one), stat(other)])
  return a.size === b.size && (await readFile(one)).equals(await readFile(other))
}

/** Gives the finished file its name; without `force` a file that has appeared meanwhile is not replaced. */
async function nameFile(temporary: string, file: string, { force, sidecar }: OutputOptions): Promise<void> {
  if (force) return rename(temporary, file)
  try {
    await link(temporary, file)
    await rm(temporary)
  } catch (error) {
    if (sidecar === true && systemCode(error) === 'EEXIST' && (await sameBytes(temporary, file))) {
      await rm(temporary)
      return
    }
    if (!NO_LINKS.has(systemCode(error)) || (await isThere(file))) throw error
    await rename(temporary, file)
  }
}

/**
 * Opens a file to be written beside its final place, under a lock; `commit` flushes it to the disk, gives it its name in one step
 * and flushes the folder. Killed at any moment it leaves nothing under the final name; the next run removes what is left.
 * Throws PsyscoreError output/locked, output/write-failed, output/disk-full, output/would-overwrite.
 */
export async function openOutput(file: string, options: OutputOptions): Promise<Output> {
  const folder = dirname(file)
  const temporary = join(folder, `.${basename(file)}.${randomUUID()}.tmp`)
  const lock: Lock = await lockTarget(file, temporary)
  let handle: FileHandle
  try {
    handle = await open(temporary, 'wx')
  } catch (error) {
    await lock.release()
    throw targetError(error, file)
  }
  let buffer = new Uint8Array(CHUNK)
  let used = 0
  let ended = false
  const put = async (bytes: Uint8Array): Promise<void> => {
    try {
      for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at, bytes.length - at)).bytesWritten
    } catch (error) {
      throw targetError(error, file)
    }
  }
  const discard = async (): Promise<void> => {
    if (ended) return
    ended = true
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true }).catch(() => undefined)
    await lock.release()
  }
  return {
    async write(data) {
      const bytes = asBytes(data)
      if (used + bytes.length > CHUNK) {
        await put(buffer.subarray(0, used))
        used = 0
      }
      if (bytes.length > CHUNK) return put(bytes)
      buffer.set(bytes, used)
      used += bytes.length
    },
    async commit() {
      try {
        await put(buffer.subarray(0, used))
        buffer = new Uint8Array(0)
        await handle.sync().catch((error: unknown) => {
          throw targetError(error, file)
        })
        await handle.close()
        await nameFile(temporary, file, options)
        await syncFolder(folder)
        ended = true
        await lock.release()
      } catch (error) {
        await discard()
        throw targetError(error, file, true)
      }
    },
    discard,
  }
}

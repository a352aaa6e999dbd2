import { createReadStream, createWriteStream } from 'node:fs'
import { access, constants, type FileHandle, mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import type { ByteSource } from './table.js'

const CHUNK = 262_144

/** What an error of the file system means: missing, forbidden, a folder, or else unreadable. The name is shown as the user gave it. */
export function fileIssue(error: unknown, name: string): Issue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return issue('import/not-found', '', { file: name })
  if (code === 'EACCES' || code === 'EPERM') return issue('import/permission', '', { file: name })
  if (code === 'EISDIR') return issue('import/directory', '', { file: name })
  return issue('import/unreadable', '', { file: name })
}

/**
 * A plain file as a source of bytes. Throws PsyscoreError `import/not-found`, `import/permission`, `import/directory`,
 * `import/not-a-file` (a named pipe, socket or device: nothing that can be read twice) or `import/unreadable`.
 */
export async function openFile(path: string): Promise<ByteSource> {
  let size: number
  try {
    const facts = await stat(path)
    const kind = facts.isFIFO() ? 'pipe' : facts.isSocket() ? 'socket' : facts.isFile() ? null : 'device'
    if (facts.isDirectory()) throw new PsyscoreError([issue('import/directory', '', { file: path })])
    if (kind !== null) throw new PsyscoreError([issue('import/not-a-file', '', { file: path, kind })])
    await access(path, constants.R_OK)
    size = facts.size
  } catch (error) {
    throw error instanceof PsyscoreError ? error : new PsyscoreError([fileIssue(error, path)])
  }
  return {
    name: path,
    size,
    open: (from = 0, to = size) => readChunks(path, from, to),
    lend: (from = 0, to = size) => lendChunks(path, from, to),
  }
}

async function* readChunks(path: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  if (to <= from) return
  try {
    for await (const chunk of createReadStream(path, { start: from, end: to - 1, highWaterMark: CHUNK })) yield chunk as Uint8Array
  } catch (error) {
    throw new PsyscoreError([fileIssue(error, path)])
  }
}

/** Two pieces of memory in turn: while one is looked at, the other is being filled. */
async function* lendChunks(path: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  if (to <= from) return
  let file: FileHandle | undefined
  try {
    const handle = await open(path, 'r')
    file = handle
    const memory = [new Uint8Array(CHUNK), new Uint8Array(CHUNK)] as const
    let at = from
    let turn: 0 | 1 = 0
    const fill = (): Promise<number> => {
      const reading = handle.read(memory[turn], 0, Math.min(CHUNK, to - at), at).then(({ bytesRead }) => bytesRead)
      // Its failure is met where it is awaited.
      reading.catch(() => undefined)
      return reading
    }
    for (let filling = fill(); ; ) {
      const count = await filling
      if (count === 0) return
      const chunk = memory[turn].subarray(0, count)
      at += count
      turn = turn === 0 ? 1 : 0
      if (at < to) filling = fill()
      yield chunk
      if (at >= to) return
    }
  } catch (error) {
    throw new PsyscoreError([fileIssue(error, path)])
  } finally {
    await file?.close()
  }
}

export interface SpooledPipe {
  readonly source: ByteSource
  /** removes the temporary file */
  remove(): Promise<void>
}

/**
 * Keeps what comes through a pipe in a temporary file that only its owner may read, so that it can be read more than once.
 * `name` stands in messages. Whoever calls it calls `remove` in the end; after an error nothing stays behind.
 */
export async function spoolPipe(chunks: AsyncIterable<Uint8Array>, name: string = '-'): Promise<SpooledPipe> {
  const folder = await mkdtemp(join(tmpdir(), 'psyscore-'))
  const path = join(folder, 'input')
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(path, { mode: 0o600 }))
    return { source: { ...(await openFile(path)), name }, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

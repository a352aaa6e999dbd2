import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { issue, PsyscoreError } from '../core/issue.js'
import type { Io } from './io.js'

/** A table that can be read twice: once to look at all values, once to score. */
export interface Input {
  /** null for standard input */
  readonly path: string | null
  open(): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** A file, or standard input kept in a private temporary file until `close`. Throws PsyscoreError `import/unreadable`. */
export async function openInput(name: string, io: Io): Promise<Input> {
  if (name !== '-') {
    const found = await stat(name).catch(() => null)
    if (found === null || !found.isFile()) throw new PsyscoreError([issue('import/unreadable', '', { file: name })])
    return { path: name, open: () => createReadStream(name), close: async () => undefined }
  }
  const spool = join(tmpdir(), `psyscore-${randomUUID()}.csv`)
  try {
    await pipeline(Readable.from(io.stdin), createWriteStream(spool, { flags: 'wx', mode: 0o600 }))
  } catch {
    await rm(spool, { force: true })
    throw new PsyscoreError([issue('import/unreadable', '', { file: '-' })])
  }
  return { path: null, open: () => createReadStream(spool), close: () => rm(spool, { force: true }) }
}

import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { issue, PsyscoreError } from '../../core/issue.js'
import type { ByteSource } from '../../tables/table.js'
import { systemCode, targetError } from './target-issue.js'

/** Bytes a read asks for; more makes no difference. */
const CHUNK = 262_144

/** A source with an end to what it holds: a spooled stream is removed. */
export interface HeldSource extends ByteSource {
  /** path on the disk; null for what came from a stream */
  readonly path: string | null
  close(): Promise<void>
}

/** Reads part of a file; `to` is the first byte no longer wanted. */
async function* readPart(path: string, from: number, to: number | undefined): AsyncGenerator<Uint8Array> {
  if (to !== undefined && to <= from) return
  const stream = createReadStream(path, { start: from, highWaterMark: CHUNK, ...(to === undefined ? {} : { end: to - 1 }) })
  for await (const chunk of stream) yield chunk as Uint8Array
}

/** A file as bytes that can be read again and again. Throws PsyscoreError `import/unreadable` for a folder, a pipe or nothing. */
export async function openFileSource(path: string): Promise<HeldSource> {
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile()) throw new PsyscoreError([issue('import/unreadable', '', { file: path })])
  return {
    name: path,
    path,
    size: found.size,
    open: (from = 0, to) => readPart(path, from, to),
    close: async () => undefined,
  }
}

/**
 * A stream that can be read only once, kept in a private temporary file until `close`, since the run looks at every value before it
 * scores one. Throws PsyscoreError `import/unreadable` when the stream fails, `output/disk-full` when there is no room for it.
 */
export async function spoolStream(name: string, bytes: AsyncIterable<Uint8Array>): Promise<HeldSource> {
  const folder = await mkdtemp(join(tmpdir(), 'psyscore-'))
  const path = join(folder, 'input')
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await pipeline(Readable.from(bytes, { objectMode: true }), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    await close()
    if (systemCode(error) === 'ENOSPC') throw targetError(error, path)
    throw new PsyscoreError([issue('import/unreadable', '', { file: name })])
  }
  const { size } = await stat(path)
  return { name, path: null, size, open: (from = 0, to) => readPart(path, from, to), close }
}

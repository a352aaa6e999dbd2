import { issue, PsyscoreError } from '../core/issue.js'
import type { ByteSource } from './table.js'

/** Bytes in memory as a source. */
export function memorySource(name: string, bytes: Uint8Array, chunk: number = 65_536): ByteSource {
  return {
    name,
    size: bytes.length,
    open: async function* (from = 0, to = bytes.length) {
      for (let at = from; at < to; at += chunk) yield bytes.subarray(at, Math.min(to, at + chunk))
    },
  }
}

/** The first `count` bytes, or all if there are fewer. */
export async function readHead(source: Pick<ByteSource, 'open'>, count: number): Promise<Uint8Array> {
  return readAll(source.open(0, count), count)
}

/** Joins all chunks, at most `limit` bytes of them; what is beyond is not read. */
export async function readAll(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk.subarray(0, limit - length))
    length += Math.min(chunk.length, limit - length)
    if (length >= limit) break
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Bytes `from` … `to` − 1 exactly; throws `import/compressed` when the source ends before. */
export async function readRange(source: ByteSource, from: number, to: number): Promise<Uint8Array> {
  const bytes = await readAll(source.open(from, to), to - from)
  if (bytes.length !== to - from)
    throw new PsyscoreError([issue('import/compressed', '', { part: source.name, offset: from + bytes.length })])
  return bytes
}

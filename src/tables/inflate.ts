import { Readable, type Transform } from 'node:stream'
import { createGunzip, createInflate, createInflateRaw, type ZlibOptions } from 'node:zlib'
import { issue, PsyscoreError } from '../core/issue.js'

type Packing = 'gzip' | 'raw' | 'zlib'
const KINDS: Readonly<Record<Packing, (options: ZlibOptions) => Transform>> = {
  gzip: createGunzip,
  raw: createInflateRaw,
  zlib: createInflate,
}
/** Honest data of a table is never this much smaller than its expansion; a bomb has about 1000. */
const MOST_RATIO = 200
/** Below this no ratio is looked at. */
const FREE = 16 * 1024 * 1024

/**
 * Inflates as a stream and counts what comes out, whatever sizes are declared anywhere: throws `import/zip-limit` beyond `limit`
 * bytes or when the expansion is that of a bomb, `import/compressed` for damaged or cut data.
 */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  kind: Packing,
  part: string,
  limit: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  let read = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      read += chunk.length
      yield chunk
    }
  }
  const input = Readable.from(counted(), { objectMode: false })
  const output = KINDS[kind]({ chunkSize: 65_536 })
  let foreign: unknown
  input.on('error', (error) => {
    foreign = error
    output.destroy(error)
  })
  input.pipe(output)
  let written = 0
  try {
    for await (const chunk of output) {
      const bytes = chunk as Uint8Array
      written += bytes.length
      if (written > limit) throw new PsyscoreError([issue('import/zip-limit', '', { what: part, limit })])
      if (written > FREE && written > read * MOST_RATIO)
        throw new PsyscoreError([issue('import/zip-limit', '', { what: part, limit: read * MOST_RATIO })])
      yield bytes
    }
  } catch (error) {
    if (error === foreign || error instanceof PsyscoreError) throw error
    throw new PsyscoreError([issue('import/compressed', '', { part })])
  } finally {
    input.destroy()
    output.destroy()
  }
}

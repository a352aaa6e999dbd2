import { issue, PsyscoreError } from '../../core/issue.js'
import { memorySource } from '../../tables/source.js'
import type { ByteSource } from '../../tables/table.js'
import type { ByteSink } from '../../tables/writer.js'

/** Bytes that come once: a Web stream, a request's body, a Node stream, any async iterable. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** A Web stream as an async iterable: not every browser lets it be iterated by itself. */
export async function* readStream(stream: ByteStream): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in stream) {
    yield* stream as AsyncIterable<Uint8Array>
    return
  }
  const reader = (stream as ReadableStream<Uint8Array>).getReader()
  let whole = false
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
    whole = true
  } finally {
    if (!whole) await reader.cancel().catch(() => undefined)
    reader.releaseLock()
  }
}

/** Most bytes of a stream that are held in memory. */
const HELD = 256 * 1024 * 1024

/**
 * A stream as a source that can be read twice, since every value is looked at before one is scored: held in memory up to a limit
 * (256 MB by default). Throws PsyscoreError `import/too-large` beyond it; a file or a `Blob` is read where it lies instead.
 */
export async function holdStream(name: string, stream: ByteStream, limit: number = HELD): Promise<ByteSource> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of readStream(stream)) {
    size += chunk.length
    if (size > limit) throw new PsyscoreError([issue('import/too-large', '', { what: 'bytes', limit })])
    parts.push(chunk.slice())
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return memorySource(name, bytes)
}

/** A `Blob` or a `File` of a browser as a source: read in parts, never held whole. */
export function blobSource(name: string, blob: Blob): ByteSource {
  return { name, size: blob.size, open: (from = 0, to = blob.size) => readStream(blob.slice(from, to).stream() as ByteStream) }
}

interface Offer {
  readonly bytes: Uint8Array
  taken(): void
  refuse(error: unknown): void
}

/**
 * What is written to a sink as an async iterable: the writer goes on when the reader asks for more, and is told `output/closed`
 * when the reader goes away. Every chunk is a copy that the reader may keep; `lent` ones are gone when the next one is asked for.
 */
export async function* pullBytes(push: (sink: ByteSink) => Promise<unknown>, lent: boolean = false): AsyncGenerator<Uint8Array> {
  const state: { offer: Offer | null; wake: () => void; ended: boolean; closed: boolean; error: { readonly of: unknown } | null } = {
    ...{ offer: null, wake: () => undefined, ended: false, closed: false, error: null },
  }
  const closed = (): PsyscoreError => new PsyscoreError([issue('output/closed', '')])
  const sink: ByteSink = {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        if (state.closed) {
          reject(closed())
          return
        }
        state.offer = { bytes, taken: resolve, refuse: reject }
        state.wake()
      }),
  }
  const end = (error: { readonly of: unknown } | null): void => {
    state.ended = true
    state.error = error
    state.wake()
  }
  push(sink).then(
    () => end(null),
    (error: unknown) => end({ of: error }),
  )
  try {
    while (true) {
      if (state.offer === null && !state.ended)
        await new Promise<void>((resolve) => {
          state.wake = resolve
        })
      const { offer } = state
      if (offer === null) break
      yield lent ? offer.bytes : offer.bytes.slice()
      state.offer = null
      offer.taken()
    }
    if (state.error !== null) throw state.error.of
  } finally {
    state.closed = true
    state.offer?.refuse(closed())
  }
}

/** An async iterable as a Web stream that asks for the next chunk only when its reader does. */
export function toReadableStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await iterator.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

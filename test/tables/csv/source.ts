import type { ByteSource } from '../../../src/tables/table.js'

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Bytes in memory, handed out in chunks of a size. */
export function sourceOf(bytes: Uint8Array, size = 65_536): ByteSource {
  return {
    name: 'memory',
    size: bytes.length,
    async *open(from = 0, to = bytes.length) {
      for (let at = from; at < to; at += size) yield bytes.subarray(at, Math.min(at + size, to))
    },
  }
}

/** What a promise gives, or the code it fails with. */
export async function attempt<T>(promise: Promise<T>): Promise<T | string> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code)
    throw error
  }
}

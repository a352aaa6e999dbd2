import { issue, PsyscoreError } from '../../core/issue.js'

/** Takes a stream of chunks apart by counts of bytes. */
export interface ByteReader {
  /** bytes taken so far */
  readonly offset: number
  /** the next `count` bytes; `import/sav-invalid` when the file ends before */
  take(count: number): Promise<Uint8Array>
  /** what is left of the chunk at hand, or the next one; null at the end */
  chunk(): Promise<Uint8Array | null>
}

export function damaged(what: string, offset?: number): PsyscoreError {
  return new PsyscoreError([issue('import/sav-invalid', '', { what, ...(offset === undefined ? {} : { offset }) })])
}

/** Largest piece a dictionary can ask for at once: a lying length must not take memory. */
const MOST = 64 * 1024 * 1024

export function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array(0)
  let offset = 0
  const chunk = async (): Promise<Uint8Array | null> => {
    while (rest.length === 0) {
      const next = await iterator.next()
      if (next.done === true) return null
      rest = next.value
    }
    const taken = rest
    rest = new Uint8Array(0)
    offset += taken.length
    return taken
  }
  return {
    get offset() {
      return offset
    },
    chunk,
    take: async (count) => {
      if (count < 0 || count > MOST) throw damaged('length', offset)
      const parts: Uint8Array[] = []
      let have = 0
      while (have < count) {
        const next = await chunk()
        if (next === null) throw damaged('end of file', offset)
        const part = next.subarray(0, count - have)
        parts.push(part)
        have += part.length
        if (part.length < next.length) {
          rest = next.subarray(part.length)
          offset -= rest.length
        }
      }
      if (parts.length === 1) return parts[0] as Uint8Array
      const all = new Uint8Array(count)
      let at = 0
      for (const part of parts) {
        all.set(part, at)
        at += part.length
      }
      return all
    },
  }
}

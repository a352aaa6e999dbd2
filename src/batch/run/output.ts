import type { ByteSink } from '../../tables/writer.js'

/** An output that is whole after `commit`, or not there at all; a stream keeps what was written. */
export interface Output extends ByteSink {
  write(data: Uint8Array | string): Promise<void>
  commit(): Promise<void>
  discard(): Promise<void>
}

const UTF8 = new TextEncoder()

/** Text as UTF-8 bytes. */
export function encode(text: string): Uint8Array {
  return UTF8.encode(text)
}

export function asBytes(data: Uint8Array | string): Uint8Array {
  return typeof data === 'string' ? encode(data) : data
}

/** A sink as an output: what was written stays written. */
export function sinkOutput(sink: ByteSink): Output {
  return { write: (data) => sink.write(asBytes(data)), commit: async () => undefined, discard: async () => undefined }
}

/** An output that keeps its bytes, for callers without files and for tests. */
export function memoryOutput(): Output & { bytes(): Uint8Array } {
  const parts: Uint8Array[] = []
  return {
    async write(data) {
      parts.push(asBytes(data).slice())
    },
    commit: async () => undefined,
    discard: async () => {
      parts.length = 0
    },
    bytes() {
      const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
      let at = 0
      for (const part of parts) {
        whole.set(part, at)
        at += part.length
      }
      return whole
    },
  }
}

import { createDeflateRaw } from 'node:zlib'
import { issue, PsyscoreError } from '../../core/issue.js'
import type { ByteSink } from '../writer.js'
import { crc32 } from './crc32.js'

export interface ZipPart {
  write(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
}

export interface ZipWriter {
  /** one part at a time: the one before has to be ended */
  start(name: string): Promise<ZipPart>
  end(): Promise<void>
}

const MOST = 0xfffffffe
/** 1 January 1980: an archive of the same content is the same bytes whenever it is written. */
const DATE = 0x21

interface Written {
  readonly name: Uint8Array
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

function record(signature: number, fields: readonly (readonly [number, number])[]): Uint8Array {
  const length = 4 + fields.reduce((sum, [size]) => sum + size, 0)
  const view = new DataView(new ArrayBuffer(length))
  view.setUint32(0, signature, true)
  let at = 4
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return new Uint8Array(view.buffer)
}

/** Writes a zip archive as a stream: sizes follow each part, as they are not known before. Throws `output/too-large` at 4 GiB. */
export function createZipWriter(sink: ByteSink): ZipWriter {
  const written: Written[] = []
  let offset = 0
  const put = async (bytes: Uint8Array): Promise<void> => {
    offset += bytes.length
    if (offset > MOST) throw new PsyscoreError([issue('output/too-large', '', { what: 'bytes', limit: MOST })])
    await sink.write(bytes)
  }
  return {
    start: async (text) => {
      const name = new TextEncoder().encode(text)
      const start = offset
      // version 2.0; sizes in a record behind the data, names in UTF-8; deflate
      const common = [
        [2, 20],
        [2, 0x0808],
        [2, 8],
        [2, 0],
        [2, DATE],
      ] as const
      await put(record(0x04034b50, [...common, [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]]))
      await put(name)
      const deflate = createDeflateRaw({ level: 6, chunkSize: 65_536 })
      let queue: Uint8Array[] = []
      deflate.on('data', (chunk: Uint8Array) => queue.push(chunk))
      const data = offset
      let size = 0
      let crc = 0
      const drain = async (): Promise<void> => {
        const ready = queue
        queue = []
        for (const chunk of ready) await put(chunk)
      }
      return {
        write: async (bytes) => {
          size += bytes.length
          if (size > MOST) throw new PsyscoreError([issue('output/too-large', '', { what: 'bytes', limit: MOST })])
          crc = crc32(bytes, crc)
          await new Promise<void>((resolve, reject) => deflate.write(bytes, (error) => (error ? reject(error) : resolve())))
          await drain()
        },
        end: async () => {
          await new Promise<void>((resolve, reject) => deflate.once('end', resolve).once('error', reject).end())
          await drain()
          const packed = offset - data
          await put(
            record(0x08074b50, [
              [4, crc],
              [4, packed],
              [4, size],
            ]),
          )
          written.push({ name, crc, packed, size, offset: start })
        },
      }
    },
    end: async () => {
      const directory = offset
      for (const { name, crc, packed, size, offset: at } of written) {
        const head = [
          [2, 20],
          [2, 20],
          [2, 0x0808],
          [2, 8],
          [2, 0],
          [2, DATE],
          [4, crc],
          [4, packed],
          [4, size],
        ] as const
        await put(record(0x02014b50, [...head, [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]))
        await put(name)
      }
      const count = written.length
      await put(
        record(0x06054b50, [
          [2, 0],
          [2, 0],
          [2, count],
          [2, count],
          [4, offset - directory],
          [4, directory],
          [2, 0],
        ]),
      )
    },
  }
}

import { inflate } from '../inflate.js'
import { readAll, readRange } from '../source.js'
import type { ByteSource } from '../table.js'
import { type ByteReader, damaged } from './bytes.js'
import type { SavDictionary } from './dictionary.js'

/** Inflated bytes of one block of a .zsav; writers use 4 MB. */
const MOST_BLOCK = 64 * 1024 * 1024

async function* rest(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) yield chunk
}

/** Blocks of a .zsav, inflated one after the other as its trailer lists them. */
async function* inflateBlocks(source: ByteSource, header: Uint8Array, little: boolean): AsyncGenerator<Uint8Array> {
  const wide = (view: DataView, at: number): number => Number(view.getBigInt64(at, little))
  const head = new DataView(header.buffer, header.byteOffset, 24)
  const [trailerAt, trailerLength] = [wide(head, 8), wide(head, 16)]
  const size = source.size ?? 0
  if (trailerAt < 0 || trailerLength < 24 || trailerAt + trailerLength > size) throw damaged('zsav trailer', trailerAt)
  const bytes = await readRange(source, trailerAt, trailerAt + trailerLength)
  const trailer = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const blocks = trailer.getInt32(20, little)
  if (blocks < 0 || 24 + blocks * 24 > trailerLength) throw damaged('zsav trailer', trailerAt)
  for (let i = 0; i < blocks; i++) {
    const at = 24 + i * 24
    const [from, inflated, packed] = [wide(trailer, at + 8), trailer.getInt32(at + 16, little), trailer.getInt32(at + 20, little)]
    if (from < 0 || packed < 0 || from + packed > size || inflated < 0 || inflated > MOST_BLOCK) throw damaged('zsav block', from)
    const block = await readAll(inflate(source.open(from, from + packed), 'zlib', 'block', inflated), inflated)
    if (block.length !== inflated) throw damaged('zsav block', from)
    yield block
  }
}

/** Opcodes to units of eight bytes: numbers near zero in one byte, spaces, system-missing, or eight bytes as they are. */
async function* unpack(chunks: AsyncIterable<Uint8Array>, { bias, little, units }: SavDictionary): AsyncGenerator<Uint8Array> {
  const one = new Uint8Array(units * 8)
  const view = new DataView(one.buffer)
  const codes = new Uint8Array(8)
  let codeAt = 8
  let codeCount = 0
  let at = 0
  /** bytes of a raw unit still to come */
  let raw = 0
  for await (const chunk of chunks) {
    let i = 0
    while (i < chunk.length || (raw === 0 && codeCount === 8 && codeAt < 8)) {
      if (raw > 0) {
        const count = Math.min(raw, chunk.length - i)
        if (count === 0) break
        one.set(chunk.subarray(i, i + count), at)
        at += count
        raw -= count
        i += count
      } else if (codeAt === 8) {
        if (codeCount === 8) codeCount = 0
        const count = Math.min(8 - codeCount, chunk.length - i)
        codes.set(chunk.subarray(i, i + count), codeCount)
        codeCount += count
        i += count
        if (codeCount < 8) break
        codeAt = 0
        continue
      } else {
        const code = codes[codeAt++] as number
        if (code === 0) continue
        if (code === 252) {
          if (at !== 0) throw damaged('case')
          return
        }
        if (code === 253) {
          raw = 8
          continue
        }
        if (code === 254) one.fill(32, at, at + 8)
        else view.setFloat64(at, code === 255 ? -Number.MAX_VALUE : code - bias, little)
        at += 8
      }
      if (raw === 0 && at === one.length) {
        yield one
        at = 0
      }
    }
  }
  if (at !== 0 || raw !== 0 || (codeAt === 8 && codeCount % 8 !== 0)) throw damaged('end of file')
}

async function* split(chunks: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  const one = new Uint8Array(length)
  let at = 0
  for await (const chunk of chunks) {
    for (let i = 0; i < chunk.length; ) {
      const count = Math.min(length - at, chunk.length - i)
      one.set(chunk.subarray(i, i + count), at)
      at += count
      i += count
      if (at < length) continue
      yield one
      at = 0
    }
  }
  if (at !== 0) throw damaged('end of file')
}

/**
 * Cases as bytes in the file's own byte order; each is overwritten by the next. `reader` stands behind the dictionary.
 * A file that ends before the number of cases it declares is `import/sav-invalid`: no case is lost in silence.
 */
export async function* readSavCases(source: ByteSource, reader: ByteReader, dictionary: SavDictionary): AsyncGenerator<Uint8Array> {
  const { compression, cases, units, little } = dictionary
  const chunks = compression === 2 ? inflateBlocks(source, (await reader.take(24)).slice(), little) : rest(reader)
  let count = 0
  if (cases === 0) return
  for await (const one of compression === 0 ? split(chunks, units * 8) : unpack(chunks, dictionary)) {
    yield one
    count += 1
    if (count === cases) return
  }
  if (cases !== null && count < cases) throw damaged(`${count} of ${cases} cases`)
}

import { issue, PsyscoreError } from '../../core/issue.js'
import { inflate } from '../inflate.js'
import { readRange } from '../source.js'
import type { ByteSource } from '../table.js'
import { crc32 } from './crc32.js'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  /** as declared; counted again while reading */
  readonly size: number
  readonly offset: number
}

const MOST_ENTRIES = 4096
const MOST_DIRECTORY = 4 * 1024 * 1024

function invalid(what: string): PsyscoreError {
  return new PsyscoreError([issue('import/zip-invalid', '', { what })])
}

/** Reads little-endian numbers; 64-bit ones as far as a double holds them. */
function reader(bytes: Uint8Array): { u16(at: number): number; u32(at: number): number; u64(at: number): number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    u16: (at) => view.getUint16(at, true),
    u32: (at) => view.getUint32(at, true),
    u64: (at) => view.getUint32(at, true) + view.getUint32(at + 4, true) * 4294967296,
  }
}

/**
 * Directory of a zip archive. The archive is treated as hostile: throws `import/zip-limit` for too many entries and
 * `import/zip-invalid` for names that leave the archive, names that occur twice, entries that overlap or reach beyond the file.
 * @see APPNOTE.TXT (PKWARE), sections 4.3.12 (directory), 4.3.14–16 (end records), 4.5.3 (zip64)
 */
export async function readZipDirectory(source: ByteSource): Promise<ReadonlyMap<string, ZipEntry>> {
  const size = source.size ?? 0
  const tailAt = Math.max(0, size - 65_557)
  const tail = await readRange(source, tailAt, size)
  const end = lastIndexOf(tail, 0x06054b50)
  if (end < 0 || end + 22 > tail.length) throw invalid('end record')
  const { u16, u32, u64 } = reader(tail)
  let count = u16(end + 10)
  let length = u32(end + 12)
  let at = u32(end + 16)
  if (count === 0xffff || length === 0xffffffff || at === 0xffffffff) {
    const locator = end - 20
    const end64 = locator < 0 || u32(locator) !== 0x07064b50 ? -1 : u64(locator + 8) - tailAt
    if (end64 < 0 || end64 + 56 > tail.length || u32(end64) !== 0x06064b50) throw invalid('zip64 end record')
    count = u64(end64 + 32)
    length = u64(end64 + 40)
    at = u64(end64 + 48)
  }
  if (count > MOST_ENTRIES) throw new PsyscoreError([issue('import/zip-limit', '', { what: 'entries', limit: MOST_ENTRIES })])
  if (length > MOST_DIRECTORY) throw new PsyscoreError([issue('import/zip-limit', '', { what: 'directory', limit: MOST_DIRECTORY })])
  if (at + length > size) throw invalid('directory')
  const entries = parseDirectory(await readRange(source, at, at + length), count)
  checkPlaces(entries, at)
  const byName = new Map<string, ZipEntry>()
  for (const entry of entries) {
    // Excel looks parts up without regard to case; two of one name would mean two readings of one file.
    const key = entry.name.toLowerCase()
    if (byName.has(key)) throw invalid('name twice')
    byName.set(key, entry)
  }
  return byName
}

function lastIndexOf(bytes: Uint8Array, signature: number): number {
  const { u32 } = reader(bytes)
  for (let at = bytes.length - 22; at >= 0; at--) if (u32(at) === signature) return at
  return -1
}

function parseDirectory(bytes: Uint8Array, count: number): readonly ZipEntry[] {
  const { u16, u32, u64 } = reader(bytes)
  const entries: ZipEntry[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || u32(at) !== 0x02014b50) throw invalid('directory')
    const [nameLength, extraLength, commentLength] = [u16(at + 28), u16(at + 30), u16(at + 32)]
    const next = at + 46 + nameLength + extraLength + commentLength
    if (next > bytes.length) throw invalid('directory')
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (/^[/\\]|(^|[/\\])\.\.([/\\]|$)|^[a-z]:|\0/i.test(name)) throw invalid('path')
    let [size, packed, offset] = [u32(at + 24), u32(at + 20), u32(at + 42)]
    for (let extra = at + 46 + nameLength; extra + 4 <= next - commentLength; extra += 4 + u16(extra + 2)) {
      if (u16(extra) !== 1) continue
      let field = extra + 4
      const last = Math.min(field + u16(extra + 2), bytes.length)
      const wide = (now: number): number => {
        if (now !== 0xffffffff || field + 8 > last) return now
        field += 8
        return u64(field - 8)
      }
      size = wide(size)
      packed = wide(packed)
      offset = wide(offset)
    }
    const flags = u16(at + 8)
    const encrypted = (flags & 1) !== 0
    entries.push({ name: name.replaceAll('\\', '/'), method: u16(at + 10), encrypted, crc: u32(at + 16), packed, size, offset })
    at = next
  }
  return entries
}

function checkPlaces(entries: readonly ZipEntry[], directory: number): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset)
  sorted.forEach((entry, i) => {
    const room = sorted[i + 1]?.offset ?? directory
    if (entry.offset + 30 + entry.packed > room) throw invalid('overlap')
  })
}

/**
 * Inflated bytes of one entry, at most `limit`. Counts and the checksum are held to the directory: a size that lies is
 * `import/zip-invalid`, and so is an entry of another name at the place; `import/encrypted` for a password.
 */
export async function* readZipEntry(source: ByteSource, entry: ZipEntry, limit: number): AsyncGenerator<Uint8Array> {
  const { name, offset, packed, method } = entry
  if (entry.encrypted) throw new PsyscoreError([issue('import/encrypted', '', { part: name })])
  const local = await readRange(source, offset, offset + 30)
  const { u16, u32 } = reader(local)
  if (u32(0) !== 0x04034b50 || (method !== 0 && method !== 8)) throw invalid(method === 0 || method === 8 ? 'local header' : 'method')
  const start = offset + 30 + u16(26) + u16(28)
  if (start + packed > (source.size ?? 0)) throw invalid('overlap')
  const stored = source.open(start, start + packed)
  let count = 0
  let crc = 0
  for await (const chunk of method === 0 ? stored : inflate(stored, 'raw', name)) {
    count += chunk.length
    if (count > limit) throw new PsyscoreError([issue('import/zip-limit', '', { what: name, limit })])
    if (count > entry.size) throw invalid('size')
    crc = crc32(chunk, crc)
    yield chunk
  }
  if (count !== entry.size) throw invalid('size')
  if (crc !== entry.crc) throw invalid('checksum')
}

import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { createEncodingScan, createGbScan } from './encoding-scan.js'
import type { ByteSource, OpenOptions } from './table.js'

export type Encoding = NonNullable<OpenOptions['encoding']>

export interface EncodingFound {
  readonly encoding: Encoding
  /** said by the caller, by a byte order mark, or found out from the bytes */
  readonly by: 'declared' | 'mark' | 'bytes'
  /** `import/encoding-used`: a guess at GB18030 is a warning, anything else information */
  readonly finding: Issue
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  gbk: 'GBK',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
}
/** Bytes looked at before an encoding is settled; what follows is checked while it is read. */
const WINDOW = 4 * 1024 * 1024
/** Least share of two-byte characters in the zone of GB 2312 for a guess at GB18030; Big5 has about 0.6, Latin-1 far less. */
const COMMON_SHARE = 0.8

function found(encoding: Encoding, by: EncodingFound['by']): EncodingFound {
  const severity = encoding === 'gb18030' && by === 'bytes' ? 'warning' : 'info'
  return { encoding, by, finding: issue('import/encoding-used', '', { encoding: NAMES[encoding], how: by }, severity) }
}

function refuse(offset: number, encoding: Encoding, why?: string): PsyscoreError {
  return new PsyscoreError([issue('import/encoding', '', { offset, encoding: NAMES[encoding], ...(why === undefined ? {} : { why }) })])
}

/** The encoding that a byte order mark names, with the mark's length; null without a mark. */
export function readMark(head: Uint8Array): { readonly encoding: Encoding; readonly length: number } | null {
  const [a, b, c] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/**
 * The encoding of a text file: as declared, else by its byte order mark, else strict UTF-8, else strict GB18030, in that order:
 * Chinese text in UTF-8 is often valid GB18030 too (焦虑 would become 鐒﹁檻), hardly ever the other way round. Looks at the first
 * four megabytes; {@link toUtf8} watches the rest.
 *
 * Throws PsyscoreError `import/encoding` with the byte offset when UTF-8 and other bytes stand in one file (`why: mixed`), when
 * neither encoding fits, and when the bytes fit GB18030 but do not look like Chinese (Big5, Latin-1); `import/nul-bytes` for
 * text with NUL bytes, which UTF-16 without a mark would be.
 */
export async function detectEncoding(source: Pick<ByteSource, 'open' | 'lend'>, declared?: Encoding): Promise<EncodingFound> {
  if (declared !== undefined) return found(declared, 'declared')
  const utf8 = createEncodingScan()
  const gb = createGbScan()
  let seen = 0
  let cut = false
  for await (const chunk of withHead(source.lend?.() ?? source.open())) {
    if (seen === 0) {
      const mark = readMark(chunk)
      if (mark !== null) return found(mark.encoding, 'mark')
    }
    const nul = seen < 4096 ? chunk.subarray(0, 4096).indexOf(0) : -1
    if (nul >= 0) throw new PsyscoreError([issue('import/nul-bytes', '', { offset: seen + nul })])
    utf8.push(chunk)
    gb.push(chunk)
    seen += chunk.length
    cut = seen >= WINDOW
    if (cut) break
  }
  // A character cut by the end of the window is not broken.
  if (!cut) {
    utf8.end()
    gb.end()
  }
  if (utf8.brokenUtf8 === null) return found('utf-8', 'bytes')
  if (utf8.surelyUtf8 !== null) throw refuse(Math.max(utf8.brokenUtf8, utf8.surelyUtf8), 'utf-8', 'mixed')
  if (gb.broken !== null) throw refuse(Math.max(gb.broken, utf8.brokenUtf8), 'gb18030')
  if (gb.common < COMMON_SHARE * gb.characters) throw refuse(utf8.brokenUtf8, 'utf-8', 'not-chinese')
  return found('gb18030', 'bytes')
}

/**
 * Bytes in any encoding to bytes in UTF-8, as a stream: a character may be cut at a chunk's edge; a byte order mark is dropped.
 * Strict: throws PsyscoreError `import/encoding` with the byte offset (of the original) of the first character that does not
 * fit. With `watch` (an encoding that was found, not declared) text in GB18030 is also refused where it is surely UTF-8.
 */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding, watch: boolean = false): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') return yield* checkUtf8(chunks)
  const decoder = new TextDecoder(encoding, { fatal: true })
  const encoder = new TextEncoder()
  const scan = watch ? createEncodingScan() : null
  /** bytes of a character that the last chunk left open */
  let open = new Uint8Array(0)
  let offset = 0
  for await (const chunk of chunks) {
    scan?.push(chunk)
    if (scan !== null && scan.surelyUtf8 !== null) throw refuse(scan.surelyUtf8, encoding, 'mixed')
    const text = decode(decoder, chunk)
    if (text === null) throw refuse(offset - open.length + findBroken(encoding, joined(open, chunk)), encoding)
    open = openCharacter(encoding, open, chunk)
    offset += chunk.length
    if (text !== '') yield encoder.encode(text)
  }
  if (decode(decoder, null) === null) throw refuse(offset - open.length, encoding)
}

async function* checkUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const scan = createEncodingScan()
  let first = true
  for await (const chunk of withHead(chunks)) {
    scan.push(chunk)
    if (scan.brokenUtf8 !== null) throw refuse(scan.brokenUtf8, 'utf-8')
    const mark = first ? readMark(chunk) : null
    first = false
    yield mark?.encoding === 'utf-8' ? chunk.subarray(mark.length) : chunk
  }
  scan.end()
  if (scan.brokenUtf8 !== null) throw refuse(scan.brokenUtf8, 'utf-8')
}

/** The same bytes with no empty chunk, and at least three bytes in the first one where there are that many. */
async function* withHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0)
  for await (const chunk of chunks) {
    if (head === null) yield chunk
    else {
      head = head.length === 0 ? chunk : joined(head, chunk)
      if (head.length < 3) {
        // A chunk may be lent: what is kept of it is a copy.
        head = head.slice()
        continue
      }
      yield head
      head = null
    }
  }
  if (head !== null && head.length > 0) yield head
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | null): string | null {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    return null
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** Start of the first character that cannot be decoded, by giving a fresh decoder ever more bytes. */
function findBroken(encoding: Encoding, bytes: Uint8Array): number {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let start = 0
  for (let i = 0; i < bytes.length; i++) {
    const text = decode(decoder, bytes.subarray(i, i + 1))
    if (text === null) return start
    if (text !== '') start = i + 1
  }
  return start
}

/** The last bytes of a chunk that a character still lacks others of. */
function openCharacter(encoding: Encoding, before: Uint8Array, chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = before.length === 0 ? chunk : joined(before, chunk)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const whole = all.length - (all.length % 2)
    const high = all[encoding === 'utf-16le' ? whole - 1 : whole - 2] ?? 0
    return all.slice(high >= 0xd8 && high <= 0xdb ? whole - 2 : whole)
  }
  let at = 0
  while (at < all.length) {
    const byte = all[at] as number
    const second = all[at + 1]
    const length = byte <= 0x80 || byte === 0xff ? 1 : second !== undefined && second >= 0x30 && second <= 0x39 ? 4 : 2
    if (at + length > all.length) return all.slice(at)
    at += length
  }
  return new Uint8Array(0)
}

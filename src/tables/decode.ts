import { issue, PsyscoreError } from '../core/issue.js'

/**
 * UTF-8 bytes to text, strictly and as a stream: a character may be cut at a chunk's edge. A byte order mark is dropped.
 * Throws PsyscoreError `import/encoding` with the byte offset of the chunk in which bytes that are not UTF-8 stand,
 * and with the encoding that a UTF-16 mark or a gzip or zip signature at the start betrays.
 */
export async function* decodeUtf8(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let offset = 0
  let first = true
  for await (const chunk of source) {
    if (typeof chunk === 'string') {
      yield chunk
      continue
    }
    const sniffed = first ? sniff(chunk) : null
    first = false
    if (sniffed !== null) throw new PsyscoreError([issue('import/encoding', '', { offset: 0, encoding: 'UTF-8', found: sniffed })])
    yield decode(decoder, chunk, offset)
    offset += chunk.length
  }
  const rest = decode(decoder, undefined, offset)
  if (rest !== '') yield rest
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined, offset: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    throw new PsyscoreError([issue('import/encoding', '', { offset, encoding: 'UTF-8' })])
  }
}

function sniff(chunk: Uint8Array): string | null {
  const [a, b] = chunk
  if (a === 0xff && b === 0xfe) return 'UTF-16LE'
  if (a === 0xfe && b === 0xff) return 'UTF-16BE'
  if (a === 0x1f && b === 0x8b) return 'gzip'
  if (a === 0x50 && b === 0x4b) return 'zip (a spreadsheet?)'
  return null
}

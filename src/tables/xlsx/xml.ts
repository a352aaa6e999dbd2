import { issue, PsyscoreError } from '../../core/issue.js'

/** What the reader of a part is told. Names come without their prefix; attributes and texts as they stand, entities and all. */
export interface XmlHandler {
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

/** Longest single tag or text; more is no part of a workbook. */
const LONGEST = 2 * 1024 * 1024
const DEEPEST = 256
const [SPACE, QUOTE, APOSTROPHE, GREATER] = [32, 34, 39, 62]

/** Feeds text in pieces; `end` checks that nothing is left open. */
export interface XmlReader {
  push(text: string): void
  end(): void
}

/**
 * A small streaming reader of well-formed XML without a document type: throws `import/xml-doctype` for `<!DOCTYPE`, so that no
 * entity can be declared and nothing is ever fetched, and `import/xml-invalid` for tags that do not nest or break off.
 * @see XML 1.0 (fifth edition), sections 2.4–2.8
 */
export function createXmlReader(part: string, handler: XmlHandler): XmlReader {
  let rest = ''
  let base = 0
  const open: string[] = []
  const invalid = (at: number): PsyscoreError => new PsyscoreError([issue('import/xml-invalid', '', { part, offset: base + at })])

  /** Index behind the `>` that ends the tag at `from`, or −1; a `>` within quotes does not count. */
  const tagEnd = (text: string, from: number): number => {
    for (let at = from; at < text.length; at++) {
      const c = text.charCodeAt(at)
      if (c === GREATER) return at + 1
      if (c !== QUOTE && c !== APOSTROPHE) continue
      at = text.indexOf(c === QUOTE ? '"' : "'", at + 1)
      if (at < 0) return -1
    }
    return -1
  }
  const tag = (inner: string, at: number): void => {
    if (inner.charCodeAt(0) === 47) {
      const name = inner.slice(1).trimEnd()
      if (open.pop() !== name) throw invalid(at)
      handler.close(bare(name))
      return
    }
    const empty = inner.charCodeAt(inner.length - 1) === 47
    const body = empty ? inner.slice(0, -1) : inner
    const space = spaceAt(body)
    const name = space < 0 ? body : body.slice(0, space)
    if (name === '' || open.length >= DEEPEST) throw invalid(at)
    handler.open(bare(name), space < 0 ? '' : body.slice(space))
    if (empty) handler.close(bare(name))
    else open.push(name)
  }
  /** Takes what stands at `<`; the index behind it, or −1 when it is not all there. */
  const markup = (text: string, at: number): number => {
    const second = text.charCodeAt(at + 1)
    if (Number.isNaN(second)) return -1
    if (second === 33) {
      const head = text.slice(at, at + 9)
      if (head.length < 9) return -1
      if (head.startsWith('<!--')) return behind(text, '-->', at + 4)
      if (head === '<![CDATA[') {
        const end = behind(text, ']]>', at + 9)
        if (end > 0) handler.text(text.slice(at + 9, end - 3).replaceAll('&', '&amp;'))
        return end
      }
      if (/^<!DOCTYPE/i.test(head)) throw new PsyscoreError([issue('import/xml-doctype', '', { part })])
      throw invalid(at)
    }
    if (second === 63) return behind(text, '?>', at + 2)
    const end = tagEnd(text, at + 1)
    if (end > 0) tag(text.slice(at + 1, end - 1), at)
    return end
  }
  return {
    push: (piece) => {
      const text = rest === '' ? piece : rest + piece
      let at = 0
      while (at < text.length) {
        const next = text.indexOf('<', at)
        // Text is handed on whole: it waits for the tag behind it.
        if (next < 0) break
        if (next > at) {
          const between = text.slice(at, next)
          if (open.length > 0) handler.text(between)
          else if (between.trim() !== '' && between.trim() !== '\ufeff') throw invalid(at)
          at = next
        }
        const end = markup(text, next)
        if (end < 0) break
        at = end
      }
      base += at
      rest = at === 0 ? text : text.slice(at)
      if (rest.length > LONGEST) throw new PsyscoreError([issue('import/zip-limit', '', { what: part, limit: LONGEST })])
    },
    end: () => {
      if (open.length > 0 || rest.trim() !== '') throw invalid(0)
    },
  }
}

/** Place of the first white space, or −1. */
function spaceAt(text: string): number {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) <= SPACE) return i
  return -1
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

function bare(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five entities of XML and character numbers; any other entity stays as it is written, since none can be declared. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? all
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return point > 0x10ffff ? all : String.fromCodePoint(point)
    },
  )
}

/** Tells every attribute of a tag: name without prefix (declarations of prefixes left out) and value as it is written. */
export function eachAttribute(attributes: string, tell: (name: string, raw: string) => void): void {
  for (let at = 0; at < attributes.length; ) {
    const equals = attributes.indexOf('=', at)
    if (equals < 0) return
    let start = at
    while (attributes.charCodeAt(start) <= SPACE) start += 1
    let from = equals + 1
    while (attributes.charCodeAt(from) <= SPACE) from += 1
    const quote = attributes.charCodeAt(from)
    if (quote !== QUOTE && quote !== APOSTROPHE) return
    const end = attributes.indexOf(quote === QUOTE ? '"' : "'", from + 1)
    if (end < 0) return
    let stop = equals
    while (stop > start && attributes.charCodeAt(stop - 1) <= SPACE) stop -= 1
    const name = attributes.slice(start, stop)
    if (!name.startsWith('xmlns')) tell(bare(name), attributes.slice(from + 1, end))
    at = end + 1
  }
}

/** Value of an attribute, by its name without prefix; null without it. */
export function attribute(attributes: string, name: string): string | null {
  let found: string | null = null
  eachAttribute(attributes, (each, raw) => {
    if (each === name) found ??= decodeEntities(raw)
  })
  return found
}

/** Reads one part to its end. Parts are UTF-8; anything else is `import/xml-invalid`. */
export async function readXml(part: string, chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _ of readXmlInSteps(part, chunks, handler));
}

/** Reads one part and pauses after every chunk, so that what was gathered can be handed on. */
export async function* readXmlInSteps(part: string, chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = createXmlReader(part, handler)
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch {
      throw new PsyscoreError([issue('import/xml-invalid', '', { part })])
    }
  }
  for await (const chunk of chunks) {
    reader.push(decode(chunk))
    yield
  }
  reader.push(decode())
  reader.end()
}

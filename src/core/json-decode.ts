import { type Issue, issue } from './issue.js'

/** Text of a document, or why its bytes are not UTF-8. A leading byte order mark is dropped. */
export function decodeJson(input: string | Uint8Array): { readonly text: string } | { readonly issue: Issue } {
  const wide = typeof input === 'string' ? wideText(input) : wideBytes(input)
  if (wide !== undefined) return { issue: issue('json/encoding', '', { encoding: wide }) }
  if (typeof input === 'string') return { text: withoutMark(input) }
  try {
    return { text: withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input)) }
  } catch {
    return { issue: issue('json/encoding', '') }
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** UTF-16 by its byte order mark, or by the zero bytes beside the first ASCII characters. */
function wideBytes(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32LE' : 'UTF-16LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  if (first === 0 && second !== undefined) return second === 0 ? 'UTF-32BE' : 'UTF-16BE'
  if (second === 0 && first !== undefined) return third === 0 && fourth === 0 ? 'UTF-32LE' : 'UTF-16LE'
  return undefined
}

/** The same when the bytes were taken for single-byte or UTF-8 text before they came here. */
function wideText(text: string): string | undefined {
  if (text.startsWith('\uFFFE')) return 'UTF-16'
  return text.charCodeAt(0) === 0 || text.charCodeAt(1) === 0 ? 'UTF-16' : undefined
}

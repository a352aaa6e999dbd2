import canonicalize from 'canonicalize'
import { sha256Hex } from './hash.js'

/** Deepest nesting that is written; deeper means a cycle or a document no reader of ours would accept. */
const MAX_DEPTH = 256

function refuseUnwritable(value: unknown): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: at, depth } = next
    if (at === null || typeof at === 'string' || typeof at === 'boolean') continue
    if (typeof at === 'number') {
      if (!Number.isFinite(at)) throw new TypeError('canonical: NaN and infinities have no JSON form')
      continue
    }
    if (typeof at !== 'object') throw new TypeError(`canonical: ${typeof at} has no JSON form`)
    if (depth >= MAX_DEPTH) throw new TypeError('canonical: nested too deep, or cyclic')
    if (Array.isArray(at)) for (let i = 0; i < at.length; i += 1) open.push({ value: at[i], depth: depth + 1 })
    else for (const child of Object.values(at)) open.push({ value: child, depth: depth + 1 })
  }
}

/**
 * The one text of a JSON value by RFC 8785 (JSON Canonicalization Scheme): keys in UTF-16 order, shortest numbers, no white
 * space. Two values that are equal as JSON have equal texts, whatever the order of their keys; −0 is written 0.
 * Throws TypeError on anything JSON cannot hold (undefined anywhere, NaN, infinities, functions, bigints, cycles): what would
 * be dropped silently would be missing from a hash.
 * @see Rundgren, Jordan, Erdtman 2020, RFC 8785
 */
export function canonicalJson(value: unknown): string {
  refuseUnwritable(value)
  return canonicalize(value) as string
}

/** SHA-256 (64 lower-case hexadecimal digits) of the canonical JSON of a value. */
export function contentHash(value: unknown): string {
  return sha256Hex(canonicalJson(value))
}

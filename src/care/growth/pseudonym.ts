import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { issue, PsyscoreError } from '../../core/issue.js'

/** A key of a project that turns pupil numbers into pseudonyms. */
export interface PseudonymKey {
  /** the pseudonym of a number or name: the same for the same text, and nobody without the key can try them out */
  of(identifier: string): string
  /** what to keep beside the data, so that a changed key is noticed; it does not reveal the key */
  readonly fingerprint: string
}

/** Least bytes of a key. */
const LEAST_BYTES = 32
/** Hexadecimal digits of a pseudonym: 128 bits. */
const DIGITS = 32

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Pseudonyms by HMAC-SHA-256 (RFC 2104) under a secret key of the host: never a plain hash, which anyone could undo by hashing every
 * pupil number. An identifier is trimmed and folded (NFKC) first. The key never enters a result or a message.
 *
 * Throws PsyscoreError `pseudonym/key-invalid` for a key shorter than 32 bytes or one that repeats a byte or two, and
 * `pseudonym/key-changed` when it is not the key of `fingerprint`: with another key the histories of all pupils would come apart.
 * @see Krawczyk, Bellare & Canetti 1997, RFC 2104
 */
export function openPseudonymKey(key: Uint8Array, fingerprint?: string): PseudonymKey {
  if (!(key instanceof Uint8Array) || key.length < LEAST_BYTES)
    throw new PsyscoreError([issue('pseudonym/key-invalid', '', { least: LEAST_BYTES })])
  if (new Set(key).size <= 2) throw new PsyscoreError([issue('pseudonym/key-invalid', '', { why: 'weak', least: LEAST_BYTES })])
  const secret = Uint8Array.from(key)
  const tagged = (tag: string, text: string): string => hex(hmac(sha256, secret, new TextEncoder().encode(`${tag}\n${text}`)))
  const own = tagged('psyscore/pseudonym-key/1', '').slice(0, DIGITS)
  if (fingerprint !== undefined && fingerprint !== own) throw new PsyscoreError([issue('pseudonym/key-changed', '')])
  return {
    fingerprint: own,
    of: (identifier) => tagged('psyscore/pseudonym/1', identifier.normalize('NFKC').trim()).slice(0, DIGITS),
  }
}

import { sha256 } from '@noble/hashes/sha2.js'

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits (FIPS 180-4). Synchronous, the same in every runtime. */
export function sha256Hex(text: string): string {
  let hex = ''
  for (const byte of sha256(new TextEncoder().encode(text))) hex += byte.toString(16).padStart(2, '0')
  return hex
}

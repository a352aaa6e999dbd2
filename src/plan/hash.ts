import { contentHash } from '../core/canonical.js'
import type { Program } from './program.js'

/** SHA-256 (hex) of the canonical JSON (RFC 8785) of a program: the identity of what is computed. */
export function hashProgram(program: Program): string {
  return contentHash(program)
}

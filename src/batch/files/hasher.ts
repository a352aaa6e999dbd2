import { createHash } from 'node:crypto'
import type { Hasher } from '../engine/scan-types.js'

/** SHA-256 by the system's own code, which is much faster than a portable one. */
export function createHasher(): Hasher {
  const hash = createHash('sha256')
  return {
    update(bytes) {
      hash.update(bytes)
    },
    hex: () => hash.digest('hex'),
  }
}

const TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** CRC-32 of zip and gzip, to be continued: `crc32(b, crc32(a))` is that of `a` followed by `b`. @see RFC 1952, section 8 */
export function crc32(bytes: Uint8Array, before: number = 0): number {
  let c = ~before
  for (let i = 0; i < bytes.length; i++) c = (TABLE[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8)
  return ~c >>> 0
}

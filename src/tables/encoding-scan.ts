/** What a stretch of text bytes shows about its encoding. Offsets count from the first byte scanned. */
export interface EncodingScan {
  /** looks at the next bytes; text may be cut anywhere */
  push(chunk: Uint8Array): void
  /** no more bytes come: a character that is still open is broken */
  end(): void
  /** a byte above 127 was seen */
  readonly beyondAscii: boolean
  /** first run of non-ASCII bytes that is UTF-8 beyond doubt: valid, with two characters of three or four bytes */
  readonly surelyUtf8: number | null
  /** first byte at which UTF-8 is broken */
  readonly brokenUtf8: number | null
}

/**
 * Scans bytes run by run (a run: neighbouring bytes above 127) by the strict UTF-8 rules. Chinese text in UTF-8 is all runs of
 * three-byte characters; in GBK a run of two such characters by chance needs rare lead bytes at the right places, so that both
 * `surelyUtf8` and `brokenUtf8` in one file mean mixed encodings.
 * @see RFC 3629, section 4 (syntax of UTF-8 byte sequences)
 */
export function createEncodingScan(): EncodingScan {
  let offset = 0
  let need = 0
  let low = 0x80
  let high = 0xbf
  let long = false
  let inRun = false
  let runStart = 0
  let runLong = 0
  let runValid = true
  const scan = { beyondAscii: false, surelyUtf8: null as number | null, brokenUtf8: null as number | null }

  const breakAt = (at: number): void => {
    runValid = false
    need = 0
    scan.brokenUtf8 ??= at
  }
  const endRun = (at: number): void => {
    if (need > 0) breakAt(at)
    if (runValid && runLong >= 2) scan.surelyUtf8 ??= runStart
    inRun = false
    need = 0
  }
  const lead = (byte: number, at: number): void => {
    low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
    high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    if (byte >= 0xc2 && byte <= 0xdf) need = 1
    else if (byte >= 0xe0 && byte <= 0xef) need = 2
    else if (byte >= 0xf0 && byte <= 0xf4) need = 3
    else breakAt(at)
    long = need > 1
  }
  const push = (chunk: Uint8Array): void => {
    const { length } = chunk
    for (let i = 0; i < length; i++) {
      const byte = chunk[i] as number
      if (byte < 0x80) {
        if (inRun) endRun(offset + i)
        continue
      }
      if (!inRun) {
        inRun = true
        scan.beyondAscii = true
        runStart = offset + i
        runLong = 0
        runValid = true
      }
      if (!runValid) continue
      if (need === 0) lead(byte, offset + i)
      else if (byte < low || byte > high) breakAt(offset + i)
      else {
        need -= 1
        low = 0x80
        high = 0xbf
        if (need === 0 && long) runLong += 1
      }
    }
    offset += length
  }
  return {
    push,
    end: () => {
      if (inRun) endRun(offset)
    },
    get beyondAscii() {
      return scan.beyondAscii
    },
    get surelyUtf8() {
      return scan.surelyUtf8
    },
    get brokenUtf8() {
      return scan.brokenUtf8
    },
  }
}

export interface GbScan {
  push(chunk: Uint8Array): void
  end(): void
  /** first byte that cannot stand in GB18030 */
  readonly broken: number | null
  /** characters of more than one byte */
  readonly characters: number
  /** those of them in the zone of GB 2312, where nearly all simplified Chinese stands */
  readonly common: number
}

/**
 * Scans bytes by the structure of GB18030: one byte below 128, two (second byte 40–7E, 80–FE) or four (30–39 second and fourth).
 * @see GB 18030-2005, section 4; Encoding Standard (WHATWG), gb18030 decoder
 */
export function createGbScan(): GbScan {
  let offset = 0
  let state = 0
  let first = 0
  let start = 0
  const scan = { broken: null as number | null, characters: 0, common: 0 }
  const step = (byte: number, at: number): void => {
    if (state === 0) {
      if (byte === 0x80 || byte === 0xff) scan.broken ??= at
      else {
        state = 1
        first = byte
        start = at
      }
    } else if (state === 1) {
      if (byte >= 0x30 && byte <= 0x39) state = 2
      else {
        if (byte < 0x40 || byte === 0x7f || byte === 0xff) scan.broken ??= start
        scan.characters += 1
        if (first >= 0xa1 && first <= 0xf7 && byte >= 0xa1) scan.common += 1
        state = 0
      }
    } else if (state === 2) {
      if (byte < 0x81 || byte === 0xff) scan.broken ??= start
      state = 3
    } else {
      if (byte < 0x30 || byte > 0x39) scan.broken ??= start
      scan.characters += 1
      state = 0
    }
  }
  return {
    push: (chunk) => {
      for (let i = 0; i < chunk.length; i++) {
        const byte = chunk[i] as number
        if (byte >= 0x80 || state !== 0) step(byte, offset + i)
      }
      offset += chunk.length
    },
    end: () => {
      if (state !== 0) scan.broken ??= start
    },
    get broken() {
      return scan.broken
    },
    get characters() {
      return scan.characters
    },
    get common() {
      return scan.common
    },
  }
}

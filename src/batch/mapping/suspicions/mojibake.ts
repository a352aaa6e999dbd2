/** Text read in one encoding and meant in another, from the characters back to the bytes. */
const MISREAD_AS = ['gbk', 'windows-1252'] as const

/** Bytes 80 to 9F of Windows-1252; some platforms decode them as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Character → bytes of an encoding that the platform only decodes; worked out when a garbled text is first suspected. */
function encodingTable(encoding: (typeof MISREAD_AS)[number]): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const table = new Map<string, readonly number[]>()
  if (encoding === 'windows-1252') {
    for (let byte = 0; byte < 256; byte += 1) table.set(String.fromCharCode(byte), [byte])
    for (const [i, char] of [...WINDOWS_1252].entries()) table.set(char, [0x80 + i])
  } else {
    const decoder = new TextDecoder(encoding)
    const add = (bytes: readonly number[]): void => {
      const text = decoder.decode(Uint8Array.from(bytes))
      if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
    }
    for (let byte = 0; byte < 128; byte += 1) add([byte])
    for (let high = 0x81; high <= 0xfe; high += 1) for (let low = 0x40; low <= 0xfe; low += 1) add([high, low])
  }
  tables.set(encoding, table)
  return table
}

const CJK = /\p{Script=Han}/u

/**
 * What a text may say that was UTF-8, was read as GBK or Windows-1252 and saved again: 鐒﹁檻 → 焦虑, ç„¦è™‘ → 焦虑. Undefined where no
 * such reading gives Chinese characters. The last character may be lost: it is told as `?`.
 */
export function unscramble(text: string): string | undefined {
  if (/^[\x20-\x7e]*$/.test(text)) return undefined
  for (const encoding of MISREAD_AS) {
    const table = encodingTable(encoding)
    const bytes = [...text].flatMap((char) => table.get(char) ?? (char === '?' ? [] : [0xff]))
    const decoded = new TextDecoder('utf-8').decode(Uint8Array.from(bytes))
    const chars = [...decoded]
    const lost = chars.filter((char) => char === '\ufffd').length
    const chinese = chars.filter((char) => CJK.test(char)).length
    // Chinese read as UTF-8 by chance is as good as impossible from two characters on.
    if (chinese >= 2 && lost <= Math.max(1, Math.floor(chars.length / 4)) && decoded !== text) return decoded.replaceAll('\ufffd', '?')
  }
  return undefined
}

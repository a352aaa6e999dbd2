/** Characters of GBK by the two bytes that make them; filled when it is first needed. */
let bytesOf: Map<string, readonly [number, number]> | null = null

function gbkBytes(): ReadonlyMap<string, readonly [number, number]> {
  if (bytesOf !== null) return bytesOf
  const table = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (char.length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail])
    }
  }
  bytesOf = table
  return table
}

/**
 * What a text was before UTF-8 was read as GBK, `鐒﹁檻` being 焦虑; null for a text that was not. It is such a text when its bytes
 * in GBK are UTF-8 for at least two characters of three bytes, which real Chinese never is. The last character may be lost.
 */
export function repairMojibake(text: string): string | null {
  if (!/[\u2e80-\u9fff].*[^\p{ASCII}]/su.test(text)) return null
  const bytes: number[] = []
  for (const char of text) {
    const pair = gbkBytes().get(char)
    if (pair !== undefined) bytes.push(...pair)
    else if (char < '\u0080') bytes.push(char.charCodeAt(0))
    else break
  }
  try {
    const repaired = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes), { stream: true })
    return [...repaired.matchAll(/[\u0800-\uffff]/gu)].length >= 2 ? repaired : null
  } catch {
    return null
  }
}

/** Whether a text shows that it was damaged by a wrong encoding: replacement characters, their reading in GBK, or UTF-8 read as GBK. */
export function isMojibake(text: string): boolean {
  return text.includes('\ufffd') || text.includes('锟斤拷') || repairMojibake(text) !== null
}

/** Distinct patterns that are counted; later ones are not compared. */
const MOST = 200_000
/** Bits of the filter before the patterns, a power of two. */
const SEEN = 2_097_152

/** How often prints came, up to {@link HIGHEST} times, in eight bytes a slot. A print is two words, the upper one never 0. */
export interface PrintTable {
  /** a print more; it is counted when some are together, so that the memory they are in is fetched at once */
  add(low: number, top: number): void
  of(low: number, top: number): number
  /** has any print come often enough? */
  frequent(): boolean
}

/** Bits of the upper word that are the print's; above them is the count. */
const TOP = 22
const HIGHEST = 255
const TOGETHER = 1024

export function createPrintTable(enough: number): PrintTable {
  const slots = 262_144
  const prints = new Int32Array(slots * 2)
  let used = 0
  let isFrequent = false
  /** one bit a print that is kept, and of few others: small enough to stay in a core's cache when no more are taken */
  const seen = new Uint32Array(SEEN / 32)
  const waiting = new Int32Array(TOGETHER * 2)
  let waits = 0
  function place(low: number, top: number): number {
    const mask = (1 << TOP) - 1
    let slot = low & (slots - 1)
    for (;;) {
      const there = prints[slot * 2 + 1] as number
      if (there === 0 || ((there & mask) === top && prints[slot * 2] === low)) return slot
      slot = (slot + 1) & (slots - 1)
    }
  }
  function countWaiting(): void {
    for (let k = 0; k < waits; k++) {
      const low = waiting[k * 2] as number
      const top = waiting[k * 2 + 1] as number
      const mark = ((low >>> 19) ^ (top << 3)) & (SEEN - 1)
      const bit = 1 << (mark & 31)
      if (used >= MOST && ((seen[mark >> 5] as number) & bit) === 0) continue
      const slot = place(low, top)
      const there = prints[slot * 2 + 1] as number
      const count = there >>> TOP
      if (there === 0) {
        if (used >= MOST) continue
        used += 1
        prints[slot * 2] = low
        prints[slot * 2 + 1] = top | (1 << TOP)
        seen[mark >> 5] = (seen[mark >> 5] as number) | bit
      } else if (count < HIGHEST) prints[slot * 2 + 1] = top | ((count + 1) << TOP)
      if (count + 1 === enough) isFrequent = true
    }
    waits = 0
  }
  return {
    add(low, top) {
      waiting[waits * 2] = low
      waiting[waits * 2 + 1] = top
      waits += 1
      if (waits === TOGETHER) countWaiting()
    },
    of: (low, top) => (prints[place(low, top) * 2 + 1] as number) >>> TOP,
    frequent() {
      countWaiting()
      return isFrequent
    },
  }
}

/** Remembers whole numbers by spans of bytes, in one piece of memory; a full memo takes nothing more. */
export interface ByteMemo {
  /** what was kept for these bytes, or −1 */
  get(data: Uint8Array, start: number, end: number): number
  /** false when the memo is full */
  set(data: Uint8Array, start: number, end: number, value: number): boolean
}

/** FNV-1a with a last mix, over a span of bytes; never 0. */
export function hashBytes(data: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (data[i] as number), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) | 1
}

export function createByteMemo(most: number, longest = 256): ByteMemo {
  let slots = 64
  let hashes = new Int32Array(slots)
  let entries = new Int32Array(slots)
  let arena = new Uint8Array(1024)
  const starts: number[] = []
  const values: number[] = []
  let used = 0

  function find(data: Uint8Array, start: number, end: number, hash: number): number {
    const mask = slots - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const there = hashes[slot] as number
      if (there === 0) return -1 - slot
      if (there !== hash) continue
      const entry = entries[slot] as number
      const from = starts[entry] as number
      const to = starts[entry + 1] ?? used
      if (to - from !== end - start) continue
      let k = 0
      while (k < to - from && arena[from + k] === data[start + k]) k += 1
      if (k === to - from) return entry
    }
  }
  function grow(): void {
    const before = entries
    const keys = hashes
    slots *= 2
    hashes = new Int32Array(slots)
    entries = new Int32Array(slots)
    for (let old = 0; old < keys.length; old++) {
      const hash = keys[old] as number
      if (hash === 0) continue
      let slot = hash & (slots - 1)
      while (hashes[slot] !== 0) slot = (slot + 1) & (slots - 1)
      hashes[slot] = hash
      entries[slot] = before[old] as number
    }
  }

  return {
    get(data, start, end) {
      const entry = find(data, start, end, hashBytes(data, start, end))
      return entry < 0 ? -1 : (values[entry] as number)
    },
    set(data, start, end, value) {
      if (values.length >= most || end - start > longest) return false
      const hash = hashBytes(data, start, end)
      const found = find(data, start, end, hash)
      if (found >= 0) {
        values[found] = value
        return true
      }
      while (used + end - start > arena.length) {
        const wider = new Uint8Array(arena.length * 2)
        wider.set(arena)
        arena = wider
      }
      arena.set(data.subarray(start, end), used)
      const slot = -1 - found
      hashes[slot] = hash
      entries[slot] = values.length
      starts.push(used)
      values.push(value)
      used += end - start
      if (values.length * 2 > slots) grow()
      return true
    },
  }
}

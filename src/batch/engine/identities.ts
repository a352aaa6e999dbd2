/** 48-bit prints of records, six bytes each, whatever their number; finds those that occur more than once. */
export interface Identities {
  /** rows ascend; a row that is left out has no print */
  add(print: number, row: number): void
  /** rows whose print another row has too, ascending: almost surely equal records, and equal ones surely among them */
  candidates(): readonly number[]
  /** all of them as plain data, to be compared with another table's */
  prints(): Prints
}

/** Prints by row, in pieces of 65 536 rows: the lower 32 bits and the upper 16; 0 and 0 where there is none. */
export interface Prints {
  readonly lows: readonly (Uint32Array | undefined)[]
  readonly highs: readonly (Uint16Array | undefined)[]
}

const PIECE = 65_536
/** Prints looked at together when doubles are sought: bounded memory beside the prints themselves. */
const TOGETHER = 2_097_152
/** Bits of a filter for each print in it: most prints have one of their own. */
const BITS = 16
const HIGH = 4_294_967_296

/** Calls `see` with the words of every print of one part and its row; `mask` + 1 parts, by the upper word. */
function walk({ lows, highs }: Prints, part: number, mask: number, see: (low: number, high: number, row: number) => void): void {
  for (let piece = 0; piece < lows.length; piece++) {
    const low = lows[piece]
    const high = highs[piece]
    if (low === undefined || high === undefined) continue
    for (let k = 0; k < PIECE; k++) {
      const top = high[k] as number
      const bottom = low[k] as number
      if ((top & mask) === part && (top | bottom) !== 0) see(bottom, top, piece * PIECE + k)
    }
  }
}

/** Per table, rows whose print occurs more than once in all tables together, ascending; equal records surely among them. */
export function sharedRows(tables: readonly Prints[]): readonly (readonly number[])[] {
  const found: Set<number>[] = tables.map(() => new Set())
  const most = tables.reduce((sum, { lows }) => sum + lows.length * PIECE, 0)
  let parts = 1
  while (parts * TOGETHER < most) parts *= 2
  let bits = 1024
  while (bits < Math.min(TOGETHER, most) * BITS) bits *= 2
  const once = new Uint32Array(bits / 32)
  const twice = new Uint32Array(bits / 32)
  for (let part = 0; part < parts; part++) {
    if (part > 0) {
      once.fill(0)
      twice.fill(0)
    }
    for (const table of tables)
      walk(table, part, parts - 1, (low) => {
        const at = low & (bits - 1)
        const bit = 1 << (at & 31)
        const word = once[at >>> 5] as number
        if ((word & bit) === 0) once[at >>> 5] = word | bit
        else twice[at >>> 5] = (twice[at >>> 5] as number) | bit
      })
    // Few prints are left: these are told apart for sure.
    const firsts = new Map<number, { readonly table: number; readonly row: number }>()
    for (const [at, table] of tables.entries())
      walk(table, part, parts - 1, (low, high, row) => {
        const place = low & (bits - 1)
        if (((twice[place >>> 5] as number) & (1 << (place & 31))) === 0) return
        const print = high * HIGH + low
        const first = firsts.get(print)
        if (first === undefined) firsts.set(print, { table: at, row })
        else {
          found[first.table]?.add(first.row)
          found[at]?.add(row)
        }
      })
  }
  return found.map((rows) => [...rows].sort((a, b) => a - b))
}

export function createIdentities(): Identities {
  const lows: (Uint32Array | undefined)[] = []
  const highs: (Uint16Array | undefined)[] = []
  return {
    add(print, row) {
      const piece = Math.floor(row / PIECE)
      let low = lows[piece]
      let high = highs[piece]
      if (low === undefined || high === undefined) {
        low = lows[piece] = new Uint32Array(PIECE)
        high = highs[piece] = new Uint16Array(PIECE)
      }
      const at = row - piece * PIECE
      const top = Math.floor(print / HIGH)
      low[at] = print - top * HIGH
      high[at] = top
    },
    candidates: () => sharedRows([{ lows, highs }])[0] ?? [],
    prints: () => ({ lows, highs }),
  }
}

/** {@link printText} of bytes of ASCII. */
export function printSpan(data: Uint8Array, start: number, end: number, seed: number): number {
  let low = 0x811c9dc5 ^ seed
  let high = 0x9747b28c ^ Math.imul(seed, 0x27d4eb2d)
  for (let i = start; i < end; i++) {
    const unit = data[i] as number
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b)
    high ^= high >>> 13
  }
  return finish(low, high)
}

/** Print of a text, 48 bits, never 0; `seed` tells apart what else belongs to it. */
export function printText(text: string, seed: number): number {
  let low = 0x811c9dc5 ^ seed
  let high = 0x9747b28c ^ Math.imul(seed, 0x27d4eb2d)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b)
    high ^= high >>> 13
  }
  return finish(low, high)
}

function finish(first: number, second: number): number {
  let low = first
  let high = second
  low ^= low >>> 16
  low = Math.imul(low, 0x85ebca6b)
  low ^= low >>> 13
  low = Math.imul(low, 0xc2b2ae35) ^ high
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d)
  high ^= high >>> 12
  return (high >>> 16) * HIGH + (low >>> 0) || 1
}

import { createFirstPlaces, type FirstPlaces } from './first-places.js'

/** 48-bit prints of records, six bytes each, whatever their number; finds those that occur more than once. */
export interface Identities {
  /** rows ascend; a row that is left out has no print */
  add(print: number, row: number): void
  /** rows whose print another row has too, ascending: almost surely equal records, and equal ones surely among them */
  candidates(): readonly number[]
  /** all of them as plain data, to be compared with another table's */
  prints(): Prints
}

/** Prints by row, in pieces of about a million rows: the lower 32 bits and the upper 16; 0 and 0 where there is none. */
export interface Prints {
  /** the last row of all */
  readonly last: number
  readonly lows: readonly (Uint32Array | undefined)[]
  readonly highs: readonly (Uint16Array | undefined)[]
}

export const NO_PRINTS: Prints = { lows: [], highs: [], last: 0 }

/** Pieces are so large that the system gives each memory of its own, page by page as it is used, and takes it back whole. */
const PIECE = 1_048_576
/** The first piece begins small: most files are. */
const FIRST = 65_536
/** Prints looked at together when doubles are sought: bounded memory beside the prints themselves. */
const TOGETHER = 1_048_576
/** Bits of a filter for each print in it: most prints have one of their own. */
const BITS = 16
const HIGH = 4_294_967_296

/** The filters of one part: bits of prints that came, and of those that came again. */
interface Filter {
  readonly once: Uint32Array
  readonly twice: Uint32Array
  readonly bits: number
}

/** Marks the prints of one part of a table; `mask` + 1 parts, told by the upper word. The loops stand here and in {@link compare} as they are: a function called for each print would wrap its numbers in objects. */
function mark({ lows, highs, last }: Prints, part: number, mask: number, { once, twice, bits }: Filter): void {
  for (let piece = 0; piece < lows.length; piece++) {
    const low = lows[piece]
    const high = highs[piece]
    if (low === undefined || high === undefined) continue
    const to = Math.min(low.length, last + 1 - piece * PIECE)
    for (let k = 0; k < to; k++) {
      const top = high[k] as number
      if ((top & mask) !== part) continue
      const bottom = low[k] as number
      if ((top | bottom) === 0) continue
      const at = bottom & (bits - 1)
      const bit = 1 << (at & 31)
      const word = once[at >>> 5] as number
      if ((word & bit) === 0) once[at >>> 5] = word | bit
      else twice[at >>> 5] = (twice[at >>> 5] as number) | bit
    }
  }
}

/** Tells apart for sure the few prints of one part whose bit came twice. */
function compare(
  tables: readonly Prints[],
  at: number,
  part: number,
  mask: number,
  { twice, bits }: Filter,
  firsts: FirstPlaces,
  found: readonly Set<number>[],
): void {
  const { lows, highs, last } = tables[at] as Prints
  for (let piece = 0; piece < lows.length; piece++) {
    const low = lows[piece]
    const high = highs[piece]
    if (low === undefined || high === undefined) continue
    const to = Math.min(low.length, last + 1 - piece * PIECE)
    for (let k = 0; k < to; k++) {
      const top = high[k] as number
      if ((top & mask) !== part) continue
      const bottom = low[k] as number
      const place = bottom & (bits - 1)
      if (((twice[place >>> 5] as number) & (1 << (place & 31))) === 0 || (top | bottom) === 0) continue
      const row = piece * PIECE + k
      const first = firsts.meet(bottom, top, at, row)
      if (first < 0) continue
      found[firsts.table(first)]?.add(firsts.row(first))
      found[at]?.add(row)
    }
  }
}

/** Per table, rows whose print occurs more than once in all tables together, ascending; equal records surely among them. */
export function sharedRows(tables: readonly Prints[]): readonly (readonly number[])[] {
  const found: Set<number>[] = tables.map(() => new Set())
  const most = tables.reduce((sum, { last }) => sum + last, 0)
  let parts = 1
  while (parts * TOGETHER < most) parts *= 2
  let bits = 1024
  while (bits < Math.min(TOGETHER, most) * BITS) bits *= 2
  const filter: Filter = { once: new Uint32Array(bits / 32), twice: new Uint32Array(bits / 32), bits }
  const firsts = createFirstPlaces()
  for (let part = 0; part < parts; part++) {
    if (part > 0) {
      filter.once.fill(0)
      filter.twice.fill(0)
      firsts.forget()
    }
    for (const table of tables) mark(table, part, parts - 1, filter)
    for (const at of tables.keys()) compare(tables, at, part, parts - 1, filter, firsts, found)
  }
  return found.map((rows) => [...rows].sort((a, b) => a - b))
}

/**
 * Gives the memory of prints back to the system at once; nobody may read them any more. The collector does not hurry, as the heap
 * itself is small, and sixty megabytes of ten million rows would stay until the end: what is sent to a port that is closed is gone.
 */
export async function releasePrints(all: readonly Prints[]): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  const buffers = all.flatMap(({ lows, highs }) =>
    [...lows, ...highs].flatMap((words) => (words === undefined ? [] : [words.buffer as ArrayBuffer])),
  )
  port1.postMessage(null, buffers)
  port1.close()
  port2.close()
  // The port closes in the next turn of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 0))
}

function widened<Words extends Uint32Array | Uint16Array>(wider: Words, before: Words | undefined): Words {
  if (before !== undefined) wider.set(before)
  return wider
}

export function createIdentities(): Identities {
  const lows: (Uint32Array | undefined)[] = []
  const highs: (Uint16Array | undefined)[] = []
  let last = 0
  const prints = (): Prints => ({ lows, highs, last })
  return {
    add(print, row) {
      last = row
      const piece = Math.floor(row / PIECE)
      let low = lows[piece]
      let high = highs[piece]
      const at = row - piece * PIECE
      if (low === undefined || high === undefined || at >= low.length) {
        const length = row < FIRST ? FIRST : PIECE
        low = lows[piece] = widened(new Uint32Array(length), low)
        high = highs[piece] = widened(new Uint16Array(length), high)
      }
      const top = Math.floor(print / HIGH)
      low[at] = print - top * HIGH
      high[at] = top
    },
    candidates: () => sharedRows([prints()])[0] ?? [],
    prints,
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

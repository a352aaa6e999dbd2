import { createOutBuffer, type OutBuffer, putCells, reserve, SLACK } from './out-buffer.js'
import type { Segment } from './segments.js'
import type { WideCell } from './types.js'

/** Runs of formatted cells, each made once and written as often as it is wanted. */
export interface CellArena {
  /** place of a run; the places of an arena ascend from 0 */
  add(cells: readonly WideCell[]): number
  readonly count: number
  forget(): void
  /** writes run `places[k][row]` for every k, with commas between them */
  write(out: OutBuffer, places: readonly Int32Array[], row: number): void
}

/** A segment whose cells lie in an arena, by row. */
export interface ArenaSegment extends Segment {
  readonly arena: CellArena
  readonly places: Int32Array
}

const COMMA = 0x2c

export function createCellArena(): CellArena {
  const memory = createOutBuffer()
  let offsets = new Int32Array(1024)
  let count = 0
  let longest = 0

  return {
    get count() {
      return count
    },
    add(cells) {
      if (count + 1 === offsets.length) {
        const wider = new Int32Array(offsets.length * 2)
        wider.set(offsets)
        offsets = wider
      }
      // Every run begins with a comma, which the first of a line leaves out.
      reserve(memory, 1)
      memory.bytes[memory.at++] = COMMA
      putCells(memory, cells)
      reserve(memory, SLACK)
      longest = Math.max(longest, memory.at - (offsets[count] as number))
      count += 1
      offsets[count] = memory.at
      return count - 1
    },
    forget() {
      count = 0
      longest = 0
      memory.at = 0
    },
    write(out, places, row) {
      const most = places.length
      reserve(out, most * longest + SLACK)
      const source = memory.words
      const target = out.words
      let at = out.at
      for (let k = 0; k < most; k++) {
        const place = (places[k] as Int32Array)[row] as number
        const from = (offsets[place] as number) + (k === 0 ? 1 : 0)
        const to = offsets[place + 1] as number
        // By words: up to three bytes too many are written, behind the end.
        for (let i = from; i < to; i += 4, at += 4) target.setInt32(at, source.getInt32(i, true), true)
        at -= (from - to) & 3
      }
      out.at = at
    },
  }
}

function isArenaSegment(segment: Segment): segment is ArenaSegment {
  return 'arena' in segment
}

/** Segments of one arena that follow one another as one segment. */
export function joinSegments(segments: readonly Segment[]): readonly Segment[] {
  const runs: Segment[][] = []
  for (const segment of segments) {
    const before = runs.at(-1)
    const last = before?.at(-1)
    const joins = last !== undefined && isArenaSegment(last) && isArenaSegment(segment) && last.arena === segment.arena
    if (joins) before?.push(segment)
    else runs.push([segment])
  }
  return runs.map((run) => {
    const [first] = run
    if (first === undefined || !isArenaSegment(first)) return first as Segment
    const { arena } = first
    const places = run.filter(isArenaSegment).map((each) => each.places)
    return {
      cells: (row) => run.flatMap((each) => each.cells(row)),
      write: (out, row) => arena.write(out, places, row),
    }
  })
}

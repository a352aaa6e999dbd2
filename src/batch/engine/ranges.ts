import type { Start } from '../../tables/csv/read.js'
import type { SplitIndex } from './scan-types.js'

/** Records from one split point up to another. */
export interface Range {
  readonly start: Start
  /** first byte no longer in it; left out for the rest of the file */
  readonly to?: number
}

/** Ranges of a file in its order, each once; while a scan still goes on, those that are known so far. */
export interface RangeFeed {
  /** the next range, when it is known */
  next(): Range | undefined
  /** no range will be added any more */
  readonly ended: boolean
  /** settles when there is another range, or none will come */
  more(): Promise<void>
}

/** A feed that is filled with split points. */
export interface GrowingFeed extends RangeFeed {
  add(point: Start): void
  /** the file ends: what is left of it is the last range */
  end(): void
  /** nothing more is wanted, the ranges that wait included */
  stop(): void
  readonly stopped: boolean
}

/** Split points that make one range: about two megabytes of input. */
const POINTS = 2

export function createRangeFeed(): GrowingFeed {
  const waiting: Range[] = []
  let open: Start | undefined
  let points = 0
  let ended = false
  let stopped = false
  let wake = (): void => undefined
  return {
    next: () => waiting.shift(),
    get ended() {
      return ended
    },
    get stopped() {
      return stopped
    },
    more: () =>
      waiting.length > 0 || ended
        ? Promise.resolve()
        : new Promise((resolve) => {
            wake = resolve
          }),
    add(point) {
      points += 1
      if ((points - 1) % POINTS !== 0 || ended) return
      if (open !== undefined) waiting.push({ start: open, to: point.byte })
      open = point
      wake()
    },
    end() {
      if (open !== undefined && !ended) waiting.push({ start: open })
      ended = true
      wake()
    },
    stop() {
      waiting.length = 0
      ended = true
      stopped = true
      wake()
    },
  }
}

/** One range or two: is there nothing to share out? */
export function isShort({ rows }: SplitIndex): boolean {
  return rows.length <= 2 * POINTS
}

/** The ranges of a file that has been scanned. */
export function rangesOf({ rows, bytes, lines }: SplitIndex): RangeFeed {
  const feed = createRangeFeed()
  for (let at = 0; at < rows.length; at++) feed.add({ byte: bytes[at] as number, row: rows[at] as number, line: lines[at] as number })
  feed.end()
  return feed
}

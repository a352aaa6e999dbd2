import { sha256 } from '@noble/hashes/sha2.js'
import { isCsvTable } from '../../tables/csv/open.js'
import type { Table, TableRecord } from '../../tables/table.js'
import type { Layout } from '../layout.js'
import { createLayoutScan, type LayoutScan } from './layout-scan.js'
import type { Records } from './records.js'
import type { Hasher, ScanFacts, ScanOptions, SplitIndex } from './scan-types.js'
import { csvRecords, listedRecords } from './score.js'

const DISTINCT = 1000
const LISTED = 1000
const HEAD = 20
/** Distance of split points in bytes. */
const STEP = 1_048_576

function portableHasher(): Hasher {
  const hash = sha256.create()
  return {
    update: (bytes) => hash.update(bytes),
    hex: () => Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}

/** Watches the source's bytes go by. */
async function* watched(chunks: AsyncIterable<Uint8Array>, see: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk)
    yield chunk
  }
}

/** Bytes and hash of a CSV source together with its records: one pass over the file when its bytes are read as they stand. */
function csvPass(table: Parameters<typeof csvRecords>[0], hasher: Hasher, count: (bytes: number) => void): AsyncIterable<Records> {
  if (!table.seekable) {
    return (async function* (): AsyncGenerator<Records> {
      for await (const chunk of table.source.open()) {
        hasher.update(chunk)
        count(chunk.length)
      }
      yield* csvRecords(table)
    })()
  }
  // The header rows are hashed on their own; the body goes by on its way to the reader.
  return (async function* (): AsyncGenerator<Records> {
    for await (const chunk of table.source.open(0, table.body.byte)) {
      hasher.update(chunk)
      count(chunk.length)
    }
    const body = {
      ...table,
      bytes: (from: number, to?: number) =>
        watched(table.bytes(from, to), (chunk) => {
          hasher.update(chunk)
          count(chunk.length)
        }),
    }
    yield* csvRecords(body)
  })()
}

/**
 * One pass over a table before anything is scored: how many records of what kind, what every item's and source's cells hold, which
 * rows claim to be the same administration, and where the records of each megabyte begin. Memory is bounded: some texts a column and
 * six bytes a record. CSV is read as bytes, other tables record by record; the facts are the same.
 */
export async function scanTable(table: Table, layouts: readonly Layout[], options: ScanOptions = {}): Promise<ScanFacts> {
  const csv = isCsvTable(table) ? table : null
  const hasher = (options.createHasher ?? portableHasher)()
  const scans: readonly LayoutScan[] = layouts.map((layout) => createLayoutScan(layout, options.distinct ?? DISTINCT))
  const first: TableRecord[] = []
  const head: TableRecord[] = []
  const points: { row: number; byte: number; line: number }[] = []
  let bytes = 0
  let [records, blank, broken, next] = [0, 0, 0, 0]
  const source = csv === null ? listedRecords(table) : csvPass(csv, hasher, (more) => (bytes += more))

  function recordAt(all: Records, k: number): TableRecord {
    const problem = all.issue(k)
    const record = { row: all.row(k), line: all.line(k), byte: all.byte(k), cells: all.cells(k) }
    return problem === undefined ? record : { ...record, issue: problem }
  }
  for await (const all of source) {
    options.signal?.throwIfAborted()
    for (let k = 0; k < all.count; k++) {
      records += 1
      if (head.length < HEAD) head.push(recordAt(all, k))
      const byte = all.byte(k)
      if (byte !== null && byte >= next) {
        const point = { row: all.row(k), byte, line: all.line(k) ?? 0 }
        points.push(point)
        if (csv?.seekable === true) options.onSplit?.(point)
        next = byte + STEP
      }
      if (all.issue(k) !== undefined) {
        broken += 1
        if (first.length < LISTED) first.push(recordAt(all, k))
      } else if (all.blank(k)) blank += 1
      else for (const scan of scans) scan.add(all, k)
    }
    options.onProgress?.({ records, bytes: csv === null ? null : bytes })
  }
  const split: SplitIndex = {
    rows: Float64Array.from(points, ({ row }) => row),
    bytes: Float64Array.from(points, ({ byte }) => byte),
    lines: Float64Array.from(points, ({ line }) => line),
  }
  const found = []
  for (const scan of scans) found.push(await scan.facts(() => (csv === null ? listedRecords(table) : csvRecords(csv))))
  return {
    records,
    blank,
    broken: { total: broken, first },
    head,
    bytes: csv === null ? null : bytes,
    sha256: csv === null ? null : hasher.hex(),
    layouts: found,
    split: csv?.seekable === true ? split : null,
  }
}

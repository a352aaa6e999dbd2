import { issue, PsyscoreError } from '../../core/issue.js'
import { createBatch, type RecordBatch } from './batch.js'
import type { Progress, Tokenizer } from './tokenize.js'

/** Bytes looked at together: small enough to stay in a core's cache, whatever the chunks of the source. */
const WINDOW = 131_072

/** Where reading begins: the start of a record. */
export interface Start {
  readonly byte: number
  readonly row: number
  readonly line: number
}

/**
 * Bytes to batches of records. The batch is filled anew for every turn. Batches do not depend on how the bytes were chunked; a record
 * longer than the window makes it grow, up to `limit` bytes.
 * Throws PsyscoreError: import/record-too-long, and import/quote when a quoted field is still open at the end of the file: nobody
 * knows where its record ends.
 */
export async function* readBatches(
  chunks: AsyncIterable<Uint8Array>,
  tokenize: Tokenizer,
  start: Start,
  limit: number,
  size: number = WINDOW,
): AsyncGenerator<RecordBatch, void, void> {
  const batch = createBatch()
  const progress: Progress = { at: 0, line: start.line, open: false }
  let window = new Uint8Array(size)
  let have = 0
  let base = start.byte
  let row = start.row

  function tooLong(): PsyscoreError {
    return new PsyscoreError([issue('import/record-too-long', '', { row, line: progress.line, byte: base + progress.at, limit })])
  }
  function take(last: boolean): boolean {
    tokenize(batch, window, have, last, progress)
    batch.base = base
    batch.row = row
    if (window.length > limit) {
      for (let r = 0; r < batch.count; r++) {
        const to = r + 1 < batch.count ? (batch.offsets[r + 1] as number) : batch.end
        if (to - (batch.offsets[r] as number) > limit + 2) throw tooLong()
      }
    }
    row += batch.count
    return batch.count > 0
  }
  function makeRoom(): void {
    if (progress.at > 0) {
      window.copyWithin(0, progress.at, have)
      base += progress.at
      have -= progress.at
      progress.at = 0
    } else if (have === window.length) {
      if (have > limit) throw tooLong()
      const wider = new Uint8Array(window.length * 2)
      wider.set(window)
      window = wider
    }
  }

  for await (const chunk of chunks) {
    let from = 0
    while (from < chunk.length) {
      const part = chunk.subarray(from, from + window.length - have)
      window.set(part, have)
      have += part.length
      from += part.length
      if (have < window.length) break
      while (take(false)) yield batch
      makeRoom()
    }
  }
  while (take(true)) yield batch
  if (progress.at >= have) return
  const at = { row, line: progress.line, byte: base + progress.at }
  throw new PsyscoreError([
    have - progress.at > limit ? issue('import/record-too-long', '', { ...at, limit }) : issue('import/quote', '', at),
  ])
}

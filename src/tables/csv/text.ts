import { type Issue, issue } from '../../core/issue.js'
import { FAULT, LONGER, type RecordBatch } from './batch.js'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const SHORT = 24

/** UTF-8 bytes as text; what is not UTF-8 becomes U+FFFD (such records carry a fault). */
export function decodeSpan(data: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(data.subarray(start, end))
  let text = ''
  for (let i = start; i < end; i++) {
    const byte = data[i] as number
    if (byte >= 128) return decoder.decode(data.subarray(start, end))
    text += String.fromCharCode(byte)
  }
  return text
}

/** The text of a field; doubled quotes inside a quoted one are single again. */
export function fieldText(batch: RecordBatch, field: number): string {
  const glance = batch.glance[field] as number
  if (glance !== LONGER) return glance === 0 ? '' : String.fromCharCode(glance)
  const start = batch.starts[field] as number
  const end = batch.ends[field] as number
  return end < 0 ? decodeSpan(batch.data, start, ~end).replaceAll('""', '"') : decodeSpan(batch.data, start, end)
}

export function recordCells(batch: RecordBatch, record: number): string[] {
  const cells: string[] = []
  const to = batch.first[record + 1] as number
  for (let field = batch.first[record] as number; field < to; field++) cells.push(fieldText(batch, field))
  return cells
}

/** A line with nothing on it. It is a row, and a blank one, whatever the width of the table. */
export function isEmptyLine(batch: RecordBatch, record: number): boolean {
  const field = batch.first[record] as number
  if (batch.first[record + 1] !== field + 1 || batch.glance[field] !== 0 || batch.faults[record] !== 0) return false
  // Not so `""`, which is one empty field. The last field of a record has its span.
  return batch.starts[field] === batch.offsets[record]
}

/** Why a record cannot be taken apart; undefined when it can. */
export function recordIssue(batch: RecordBatch, record: number, width: number): Issue | undefined {
  const row = batch.row + record
  const at = { row, line: batch.lines[record] as number, byte: batch.base + (batch.offsets[record] as number) }
  const path = `/rows/${row}`
  const offset = batch.base + (batch.faultAt[record] as number)
  switch (batch.faults[record]) {
    case FAULT.quote:
      return issue('import/quote', path, { ...at, offset })
    case FAULT.encoding:
      return issue('import/encoding', path, { ...at, offset, encoding: 'UTF-8' })
    case FAULT.nul:
      return issue('import/nul-bytes', path, { ...at, offset })
    case FAULT.cell:
      return issue('import/too-large', path, { ...at, offset, what: 'cell' })
  }
  const received = (batch.first[record + 1] as number) - (batch.first[record] as number)
  if (received === width || isEmptyLine(batch, record)) return undefined
  return issue('import/row-length', path, { ...at, received, expected: width })
}

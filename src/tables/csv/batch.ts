/** Something is wrong with a record; 0 is nothing. The values order by what is told first. */
export const FAULT = { none: 0, length: 1, cell: 2, nul: 3, encoding: 4, quote: 5 } as const

/**
 * Records of one window of a file: every field as a glance and, where that does not tell it whole, as a span of bytes, quotes around
 * a field left out. One object is filled again and again. A field with doubled quotes inside has `ends` negative (`~end`): its content
 * still holds them twice.
 */
export interface RecordBatch {
  /** the window; spans are offsets into it */
  data: Uint8Array
  /** byte of the file at which the window begins */
  base: number
  /** records in the batch */
  count: number
  /** number of the first record, from 1 */
  row: number
  /** what a field is in one look: the byte of a field of one byte, 0 for an empty one, {@link LONGER} for all others */
  glance: Uint8Array
  /** span of a field whose glance is {@link LONGER}; what stands there for others means nothing */
  starts: Int32Array
  ends: Int32Array
  /** first field of each record; one more entry than records */
  first: Int32Array
  /** window offset and line (from 1) at which each record begins */
  offsets: Int32Array
  lines: Float64Array
  /** a value of {@link FAULT} */
  faults: Uint8Array
  /** window offset of the fault, where it has one */
  faultAt: Int32Array
  /** window offset behind the last record of the batch */
  end: number
}

/** Not a byte of UTF-8: the field's span has to be read. */
export const LONGER = 255

const FIELDS = 65_536
const RECORDS = 4096

export function createBatch(): RecordBatch {
  return {
    data: new Uint8Array(0),
    base: 0,
    count: 0,
    row: 1,
    starts: new Int32Array(FIELDS),
    ends: new Int32Array(FIELDS),
    glance: new Uint8Array(FIELDS),
    first: new Int32Array(RECORDS + 1),
    offsets: new Int32Array(RECORDS),
    lines: new Float64Array(RECORDS),
    faults: new Uint8Array(RECORDS),
    faultAt: new Int32Array(RECORDS),
    end: 0,
  }
}

function twice(old: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(old.length * 2)
  wider.set(old)
  return wider
}

/** Makes room for more fields of a very wide record. */
export function widenBatch(batch: RecordBatch): void {
  batch.starts = twice(batch.starts)
  batch.ends = twice(batch.ends)
  const glance = new Uint8Array(batch.glance.length * 2)
  glance.set(batch.glance)
  batch.glance = glance
}

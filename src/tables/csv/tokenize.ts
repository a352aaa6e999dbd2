import type { Delimiter } from '../table.js'
import { FAULT, LONGER, type RecordBatch, widenBatch } from './batch.js'

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/** What a byte is to the reader: nothing special, the delimiter, a line end, a quote, NUL, or part of a longer character. */
const PLAIN = 0
const DELIMITER = 1
const END = 2
const MARK = 3
const NUL = 4
const LONG = 5

/** Of two fields of one digit, each with its delimiter, as a word: what is the same whatever the digits, from 0 to 7. */
const TWO_DIGITS = 0xfff8fff8 | 0
const ZEROES = 0x00300030

/** Least and greatest second byte by first byte, where it is narrower than 0x80 to 0xbf: no overlong forms, no surrogates. */
function secondFits(a: number, b: number): boolean {
  if ((b & 0xc0) !== 0x80) return false
  if (a === 0xe0) return b >= 0xa0
  if (a === 0xed) return b <= 0x9f
  if (a === 0xf0) return b >= 0x90
  return a !== 0xf4 || b <= 0x8f
}

/** Length of the UTF-8 character at `at` (RFC 3629); 0 when there is none, −1 when the window ends within it. */
function characterLength(data: Uint8Array, at: number, to: number): number {
  const a = data[at] as number
  if (a < 0xc2 || a > 0xf4) return 0
  const length = a < 0xe0 ? 2 : a < 0xf0 ? 3 : 4
  if (at + 1 >= to) return -1
  if (!secondFits(a, data[at + 1] as number)) return 0
  for (let k = 2; k < length; k++) {
    if (at + k >= to) return -1
    if (((data[at + k] as number) & 0xc0) !== 0x80) return 0
  }
  return length
}

/** How far the reader came in a window. */
export interface Progress {
  /** window offset of the first record not taken */
  at: number
  line: number
  /** a quoted field was open where the window ended */
  open: boolean
}

/** Takes the whole records of `data` between `progress.at` and `to` into the batch, at most as many as it holds. */
export type Tokenizer = (batch: RecordBatch, data: Uint8Array, to: number, last: boolean, progress: Progress) => void

/**
 * RFC 4180 over UTF-8 bytes. A field is quoted when its first byte is a quote; a doubled quote inside stands for one; line ends and
 * delimiters inside belong to it. CR, LF and CRLF end a record, mixed as they come. A quote inside a field that did not begin with
 * one, or anything but a delimiter or line end behind a closing quote, is a fault of that record (`quote`), which ends at the next
 * line end. Bytes that are not UTF-8 and NUL are faults of their record too. A record cut off by the end of the window is left
 * for the next call; with `last` the window's end is the file's.
 */
export function createTokenizer(delimiter: Delimiter, cellLimit: number): Tokenizer {
  const wide = delimiter === '，'
  const classes = new Uint8Array(256).fill(LONG, 128)
  classes[LF] = END
  classes[CR] = END
  classes[QUOTE] = MARK
  classes[0] = NUL
  if (!wide) classes[delimiter.charCodeAt(0)] = DELIMITER
  const between = wide ? -1 : delimiter.charCodeAt(0)
  const pair = wide ? -1 : ZEROES | (between << 8) | (between << 24)

  return (batch, data, to, last, progress) => {
    const kinds = classes
    const words = new DataView(data.buffer, data.byteOffset, data.length)
    const { first, offsets, lines, faults, faultAt } = batch
    let { starts, ends, glance } = batch
    const most = offsets.length
    let fields = 0
    let taken = 0
    let records = 0
    let line = progress.line
    let at = progress.at
    progress.open = false

    taking: while (records < most && at < to) {
      const begin = at
      let lineNow = line
      let fault: number = FAULT.none
      let where = 0
      let p = at
      // One field a turn; the record ends inside.
      for (;;) {
        // One character and a delimiter, or the delimiter alone: the most frequent fields of a questionnaire. Their glance tells all.
        for (const stop = Math.min(to - 1, p + glance.length - fields); p < stop; ) {
          if (p < stop - 3) {
            const four = words.getInt32(p, true)
            if ((four & TWO_DIGITS) === pair) {
              glance[fields] = four & 0xff
              glance[fields + 1] = (four >> 16) & 0xff
              fields += 2
              p += 4
              continue
            }
          }
          const only = data[p] as number
          if (only === between) {
            glance[fields] = 0
            p += 1
          } else if (data[p + 1] === between && kinds[only] === PLAIN) {
            glance[fields] = only
            p += 2
          } else break
          fields += 1
        }
        if (fields === starts.length) {
          widenBatch(batch)
          starts = batch.starts
          ends = batch.ends
          glance = batch.glance
        }
        let start = p
        let end = -1
        if (p < to && data[p] === QUOTE) {
          let doubled = false
          p += 1
          start = p
          for (;;) {
            while (p < to && data[p] !== QUOTE) {
              const c = data[p] as number
              if (c === LF || (c === CR && data[p + 1] !== LF)) lineNow += 1
              else if (c >= 128) {
                const length = characterLength(data, p, to)
                if (length > 1) p += length - 1
                else if (length < 0 && !last) break
                else if (fault < FAULT.encoding) {
                  fault = FAULT.encoding
                  where = p
                }
              } else if (c === 0 && fault < FAULT.nul) {
                fault = FAULT.nul
                where = p
              }
              p += 1
            }
            if (p >= to || data[p] !== QUOTE || (p + 1 >= to && !last)) {
              progress.open = true
              break taking
            }
            if (p + 1 >= to || data[p + 1] !== QUOTE) break
            doubled = true
            p += 2
          }
          end = doubled ? ~p : p
          if (p - start > cellLimit && fault < FAULT.cell) {
            fault = FAULT.cell
            where = start
          }
          p += 1
        }
        // The rest of an unquoted field; behind a closing quote nothing may come.
        let kind = PLAIN
        const from = p
        for (;;) {
          kind = PLAIN
          while (p < to) {
            kind = kinds[data[p] as number] as number
            if (kind !== PLAIN) break
            p += 1
          }
          if (p >= to) {
            if (!last) break taking
            kind = END
            break
          }
          if (kind <= END) break
          if (kind === LONG) {
            if (wide && data[p] === 0xef && data[p + 1] === 0xbc && data[p + 2] === 0x8c && p + 2 < to) {
              kind = DELIMITER
              break
            }
            const length = characterLength(data, p, to)
            if (length < 0 && !last) break taking
            if (length < 1 && fault < FAULT.encoding) {
              fault = FAULT.encoding
              where = p
            }
            p += Math.max(1, length)
          } else {
            const found = kind === NUL ? FAULT.nul : FAULT.quote
            if (fault < found) {
              fault = found
              where = p
            }
            p += 1
          }
        }
        if (end === -1) {
          end = p
          if (p - start > cellLimit && fault < FAULT.cell) {
            fault = FAULT.cell
            where = start
          }
        } else if (p > from && fault < FAULT.quote) {
          fault = FAULT.quote
          where = from
        }
        starts[fields] = start
        ends[fields] = end
        const only = data[start] as number
        glance[fields] = end === start ? 0 : end - start === 1 && only > 0 && only < 128 ? only : LONGER
        fields += 1
        if (kind === DELIMITER) {
          p += wide ? 3 : 1
          continue
        }
        // A line end, or the end of the file.
        if (p < to) {
          if (data[p] === CR) {
            if (p + 1 >= to && !last) break taking
            if (p + 1 < to && data[p + 1] === LF) p += 1
          }
          p += 1
          lineNow += 1
        }
        break
      }
      first[records] = taken
      offsets[records] = begin
      lines[records] = line
      faults[records] = fault
      faultAt[records] = where
      records += 1
      taken = fields
      line = lineNow
      at = p
    }
    first[records] = taken
    batch.data = data
    batch.count = records
    batch.end = at
    progress.at = at
    progress.line = line
  }
}

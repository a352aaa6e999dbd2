import { issue, PsyscoreError } from '../../core/issue.js'
import type { Delimiter } from '../table.js'
import { createBatch } from './batch.js'
import { recordCells } from './text.js'
import { createTokenizer } from './tokenize.js'

/** Delimiters a survey export may use. */
export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|', '，']

/** Names are compared after NFKC and trimming: full-width letters and stray spaces are the same column. */
function nameKey(name: string): string {
  return name.normalize('NFKC').trim()
}

/** The first record that is not an empty line, under a delimiter; none when the head does not hold it whole. */
function firstRecord(head: Uint8Array, whole: boolean, delimiter: Delimiter): readonly string[] {
  const batch = createBatch()
  const progress = { at: 0, line: 1, open: false }
  createTokenizer(delimiter, head.length)(batch, head, head.length, whole, progress)
  for (let record = 0; record < batch.count; record++) {
    const cells = recordCells(batch, record)
    if (cells.length > 1 || cells[0] !== '') return cells
  }
  return []
}

/**
 * Finds the delimiter from the header: the one under which most of the expected columns appear; without expectations, the only
 * one that makes more than one column. A tie is refused with `import/delimiter-ambiguous` rather than guessed.
 *
 * @param head the beginning of the file as UTF-8 without a byte order mark; `whole` when it is all there is
 */
export function detectDelimiter(head: Uint8Array, whole: boolean, expected: readonly string[] = []): Delimiter {
  const wanted = new Set(expected.map(nameKey))
  const ranked = DELIMITERS.map((delimiter) => {
    const names = firstRecord(head, whole, delimiter)
    const found = names.filter((name) => wanted.has(nameKey(name))).length
    return { delimiter, found, width: names.length }
  })
  const most = Math.max(...ranked.map((each) => each.found))
  const best = most > 0 ? ranked.filter((each) => each.found === most) : ranked.filter((each) => each.width > 1)
  const [only, ...others] = best
  if (only === undefined) return ','
  // One expected column alone in the file is found under every delimiter: then the width decides.
  const split = others.length === 0 ? [only] : best.filter((each) => each.width > 1)
  if (split.length > 1) throw new PsyscoreError([issue('import/delimiter-ambiguous', '', { candidates: split.map((e) => e.delimiter) })])
  return (split[0] ?? only).delimiter
}

import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { readJson } from '../core/json.js'
import { findHeaderIssues } from './header.js'
import type { ByteSource, Cell, OpenOptions, Table, TableRecord } from './table.js'

/** Records whose keys make the columns. */
const SHOWN = 1000
const RECORD_LIMIT = 1_048_576
const COLUMN_LIMIT = 16_384

interface Line {
  readonly line: number
  readonly byte: number
  readonly text: string
}

/** Lines that hold something, without their ends; a line longer than `limit` bytes is `import/record-too-long`. */
async function* readLines(source: ByteSource, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8')
  let line = 0
  let byte = 0
  let parts: Uint8Array[] = []
  let length = 0
  const take = (): Line => {
    const all = new Uint8Array(length)
    let at = 0
    for (const part of parts) {
      all.set(part, at)
      at += part.length
    }
    const taken = { line, byte, text: decoder.decode(all).trim() }
    byte += length + 1
    parts = []
    length = 0
    return taken
  }
  for await (const chunk of source.open()) {
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(10, from)
      const part = chunk.subarray(from, end < 0 ? chunk.length : end)
      length += part.length
      if (length > limit) throw new PsyscoreError([issue('import/record-too-long', '', { line: line + 1, limit })])
      // Chunks may be used again by whoever gives them.
      parts.push(end < 0 ? part.slice() : part)
      from = end < 0 ? chunk.length : end + 1
      if (end < 0) continue
      line += 1
      const taken = take()
      if (taken.text !== '') yield taken
    }
  }
  line += 1
  const last = take()
  if (last.text !== '') yield last
}

type Read = { readonly entries: ReadonlyMap<string, unknown> } | { readonly problem: string }

/** One line as an object; duplicate keys, prototype keys and numbers that a double cannot keep are problems of the line. */
function readObject(text: string): Read {
  const read = readJson(text, { size: RECORD_LIMIT * 4, depth: 8, values: 100_000 })
  if (!read.ok) return { problem: read.issues[0].code }
  const { value } = read
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'definition/type' }
  return { entries: new Map(Object.entries(value)) }
}

function cellOf(value: unknown): Cell | undefined {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  return typeof value === 'boolean' ? String(value).toUpperCase() : undefined
}

/**
 * Opens JSON Lines: one object a line, UTF-8. Columns are the keys of the first thousand records in the order in which they
 * first occur; an absent key is an empty cell, a boolean `TRUE` or `FALSE`. A line that is no object is `import/json-line`, a
 * list or object in a cell `import/nested-value`, a key that comes later `import/key-unknown`: issues of that record alone.
 * Throws PsyscoreError `import/empty` without any object, `import/record-too-long`, `import/too-large` (columns).
 * @see jsonlines.org; RFC 8259
 */
export async function openJsonLines(source: ByteSource, options: OpenOptions = {}): Promise<Table> {
  const recordLimit = options.limits?.record ?? RECORD_LIMIT
  const columnLimit = options.limits?.columns ?? COLUMN_LIMIT
  const places = new Map<string, number>()
  let seen = 0
  for await (const { text } of readLines(source, recordLimit)) {
    const read = readObject(text)
    if ('entries' in read) for (const key of read.entries.keys()) if (!places.has(key)) places.set(key, places.size)
    if (places.size > columnLimit) throw new PsyscoreError([issue('import/too-large', '', { what: 'columns', limit: columnLimit })])
    seen += 1
    if (seen >= SHOWN) break
  }
  if (places.size === 0) throw new PsyscoreError([issue('import/empty', '')])
  const names = [...places.keys()]

  async function* records(): AsyncGenerator<TableRecord> {
    let row = 0
    for await (const { line, byte, text } of readLines(source, recordLimit)) {
      row += 1
      const at = { row, line, byte }
      const read = readObject(text)
      if ('problem' in read) {
        yield { ...at, cells: [], issue: issue('import/json-line', `/rows/${row}`, { row, line, problem: read.problem }) }
        continue
      }
      const cells: Cell[] = new Array<Cell>(names.length).fill(null)
      let broken: Issue | undefined
      for (const [key, value] of read.entries) {
        const column = places.get(key)
        const cell = cellOf(value)
        if (column === undefined) broken ??= issue('import/key-unknown', `/rows/${row}`, { row, line, column: key })
        else if (cell === undefined) broken ??= issue('import/nested-value', `/rows/${row}`, { row, line, column: key })
        else cells[column] = cell
      }
      yield broken === undefined ? { ...at, cells } : { ...at, cells, issue: broken }
    }
  }
  return {
    format: 'jsonl',
    columns: names.map((name) => ({ name, label: null, valueLabels: [], userMissing: [] })),
    headerRows: [names],
    findings: findHeaderIssues(names),
    declaredRows: null,
    records,
  }
}

import { issue, PsyscoreError } from '../core/issue.js'
import type { DeclaredMissing } from './table.js'

/** Where bytes go. The promise settles when there is room for more, so that a writer never runs ahead of its target. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<void>
}

export const OUTPUT_TYPES = ['text', 'integer', 'number'] as const
export type OutputType = (typeof OUTPUT_TYPES)[number]

/** A column as every writer needs it. */
export interface OutputColumn {
  readonly name: string
  readonly type: OutputType
  /** what the column holds, for people */
  readonly label?: string
  /** meanings of its values */
  readonly valueLabels?: readonly { readonly value: string | number; readonly label: string }[]
  /** values that stand for no answer */
  readonly userMissing?: readonly DeclaredMissing[]
}

/** A cell to write: it fits its column's type, or is nothing. */
export type OutputCell = string | number | null

/**
 * Writes one table. Nothing is written before the first row or `end`, nothing after `end`; `end` writes what the format needs
 * last (a footer, a directory) and leaves the sink open. A writer that is dropped midway leaves an unfinished file: whoever owns
 * the sink removes it. Throws PsyscoreError `output/cell-type` for a value that does not fit its column (also NaN and infinity),
 * `output/cell-too-long`, `output/too-large`, and lets errors of the sink through.
 */
export interface TableWriter {
  writeRow(cells: readonly OutputCell[]): Promise<void>
  /** the same rows by column, all of one length */
  writeColumns(columns: readonly (readonly OutputCell[])[]): Promise<void>
  end(): Promise<void>
}

/** Rows and columns checked, then handed on as rows; for formats that write row by row. */
export function createRowWriter(
  columns: readonly OutputColumn[],
  write: (cells: readonly OutputCell[]) => Promise<void> | void,
  end: () => Promise<void>,
): TableWriter {
  let row = 0
  const writeRow = async (cells: readonly OutputCell[]): Promise<void> => {
    row += 1
    checkRow(columns, cells, row)
    await write(cells)
  }
  return {
    writeRow,
    writeColumns: async (data) => {
      const rows = data[0]?.length ?? 0
      for (let i = 0; i < rows; i++) await writeRow(data.map((column) => column[i] ?? null))
    },
    end,
  }
}

/** Holds a row to its columns: as many cells, text for text, whole safe numbers for integers, finite numbers for numbers. */
export function checkRow(columns: readonly OutputColumn[], cells: readonly OutputCell[], row: number): void {
  if (cells.length !== columns.length) {
    throw new PsyscoreError([issue('output/cell-type', `/rows/${row}`, { row, expected: `${columns.length} cells` })])
  }
  for (let i = 0; i < columns.length; i++) {
    const [column, cell] = [columns[i], cells[i]]
    if (column === undefined || cell === null || cell === undefined) continue
    if (!fits(column.type, cell))
      throw new PsyscoreError([issue('output/cell-type', `/rows/${row}`, { row, column: column.name, expected: column.type })])
  }
}

function fits(type: OutputType, cell: string | number): boolean {
  if (type === 'text') return typeof cell === 'string'
  return type === 'integer' ? Number.isSafeInteger(cell) : Number.isFinite(cell)
}

const BUFFER = 65_536

/** Gathers text and gives it to the sink as UTF-8 in larger pieces. */
export function createTextBuffer(sink: ByteSink): { add(text: string): Promise<void> | void; flush(): Promise<void> } {
  const encoder = new TextEncoder()
  let text = ''
  const flush = async (): Promise<void> => {
    if (text === '') return
    const bytes = encoder.encode(text)
    text = ''
    await sink.write(bytes)
  }
  return {
    add: (more) => {
      text += more
      return text.length < BUFFER ? undefined : flush()
    },
    flush,
  }
}

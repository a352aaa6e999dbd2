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

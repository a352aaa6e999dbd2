import type { Cell, Table, TableColumn, TableFormat } from '../../../src/tables/table.js'

export interface TableParts {
  readonly headerRows?: number
  readonly format?: TableFormat
  readonly columns?: Readonly<Record<string, Partial<TableColumn>>>
}

/** A table of rows as they stand, header rows first. */
export function tableOf(rows: readonly (readonly Cell[])[], parts: TableParts = {}): Table {
  const headerRows = rows.slice(0, parts.headerRows ?? 1).map((row) => row.map((cell) => String(cell ?? '')))
  const body = rows.slice(parts.headerRows ?? 1)
  const columns = (headerRows[0] ?? []).map(
    (name): TableColumn => ({ name, label: null, valueLabels: [], userMissing: [], ...parts.columns?.[name] }),
  )
  return {
    format: parts.format ?? 'csv',
    columns,
    headerRows,
    findings: [],
    declaredRows: null,
    async *records() {
      for (const [i, cells] of body.entries()) yield { row: i + 1, line: null, byte: null, cells }
    },
  }
}

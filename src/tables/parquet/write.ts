import { type ByteSink, checkRow, type OutputCell, type OutputColumn, type TableWriter } from '../writer.js'
import { loadPackage } from './load.js'

/** Rows that are gathered before they are written: one row group. */
const GROUP = 20_000

/**
 * Writes Parquet, snappy-packed, by the optional package hyparquet-writer: text as strings, integers as 64-bit whole numbers,
 * numbers as doubles, every column nullable. Row groups of 20 000 rows, of which one is held in memory.
 * Throws `import/package-missing` besides what every writer throws.
 */
export async function createParquetWriter(sink: ByteSink, columns: readonly OutputColumn[]): Promise<TableWriter> {
  const { ByteWriter, ParquetWriter } = await loadPackage('hyparquet-writer', () => import('hyparquet-writer'))
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({
    writer,
    createdBy: 'psyscore',
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => {
        if (type === 'integer') return { name, type: 'INT64' as const, repetition_type: 'OPTIONAL' as const }
        if (type === 'number') return { name, type: 'DOUBLE' as const, repetition_type: 'OPTIONAL' as const }
        return { name, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const, repetition_type: 'OPTIONAL' as const }
      }),
    ],
  })
  let held: (string | number | bigint | null)[][] = columns.map(() => [])
  let count = 0
  let row = 0
  const drain = async (): Promise<void> => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    if (bytes.length > 0) await sink.write(bytes)
  }
  const flush = async (): Promise<void> => {
    if (count === 0) return
    await parquet.write({ columnData: columns.map(({ name }, i) => ({ name, data: held[i] ?? [] })), rowGroupSize: count })
    held = columns.map(() => [])
    count = 0
    await drain()
  }
  const writeRow = async (cells: readonly OutputCell[]): Promise<void> => {
    row += 1
    checkRow(columns, cells, row)
    for (let i = 0; i < columns.length; i++) {
      const cell = cells[i] ?? null
      held[i]?.push(columns[i]?.type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell)
    }
    count += 1
    if (count >= GROUP) await flush()
  }
  return {
    writeRow,
    writeColumns: async (data) => {
      const rows = data[0]?.length ?? 0
      for (let i = 0; i < rows; i++) await writeRow(data.map((column) => column[i] ?? null))
    },
    end: async () => {
      await flush()
      await parquet.finish()
      await drain()
    },
  }
}

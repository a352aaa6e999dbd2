import { openCsv } from '../tables/csv/open.js'
import type { ByteSource, OpenOptions, Table } from '../tables/table.js'

/** Opens a survey export of any format. */
export function openSurvey(source: ByteSource, options: OpenOptions): Promise<Table> {
  return openCsv(source, options)
}

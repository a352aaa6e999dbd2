import { scanTable } from '../engine/scan.js'
import { wideSchema } from '../engine/schema.js'
import { scoreToCsv, scoreToRows } from '../engine/score.js'
import { doubtfulItems, findSuspicions } from '../mapping/suspicions/find-suspicions.js'
import type { Scanner } from './scan-study.js'
import type { Scorer } from './score-study.js'

/** What looks and scores in every runtime, in one thread. */
export const portableEngine: Scanner & Scorer = {
  scan: scanTable,
  suspect: findSuspicions,
  doubtful: doubtfulItems,
  schema: wideSchema,
  toCsv: scoreToCsv,
  toRows: scoreToRows,
}

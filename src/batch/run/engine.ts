import { scanTable } from '../engine/scan.js'
import { scoreToCsv, scoreToRows } from '../engine/score.js'
import { plainEngine } from '../files/plain-engine.js'
import type { Scanner } from './scan-study.js'
import type { Scorer } from './score-study.js'

/** What looks and scores in every runtime, in one thread. */
export const portableEngine: Scanner & Scorer = { ...plainEngine, scan: scanTable, toCsv: scoreToCsv, toRows: scoreToRows }

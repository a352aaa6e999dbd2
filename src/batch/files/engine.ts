import { openTableWriter } from '../../tables/open-writer.js'
import { portableEngine } from '../run/engine.js'
import type { Scanner } from '../run/scan-study.js'
import type { Scorer } from '../run/score-study.js'

export interface EngineOptions {
  /** threads for a long CSV; null: as many as pay */
  readonly workers: number | null
}

/** The engine in Node: all writers. */
export function bindEngine(_: EngineOptions): Scanner & Scorer {
  return { ...portableEngine, openWriter: openTableWriter }
}

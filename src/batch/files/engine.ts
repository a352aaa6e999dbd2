import type { Scanner } from '../run/scan-study.js'
import type { Scorer } from '../run/score-study.js'
import { plainEngine } from './plain-engine.js'

export interface EngineOptions {
  /** threads for a long CSV; null: as many as pay */
  readonly workers: number | null
}

export function bindEngine(_: EngineOptions): Scanner & Scorer {
  return plainEngine
}
